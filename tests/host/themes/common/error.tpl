<div class="text-center py-5">
    <h1>{$pagetitle|escape}</h1>
    <p class="lead">{$host_sentence|escape}</p>
    <a class="btn btn-default" href="{$WEB_ROOT}/index.php">{lang key='globalsystemname'}</a>
</div>
