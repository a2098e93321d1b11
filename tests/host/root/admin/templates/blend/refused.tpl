<div class="alert alert-danger">{$sentence|escape}</div>
