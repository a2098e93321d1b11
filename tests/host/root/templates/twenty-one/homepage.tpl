<h1 class="h3">{$companyname|escape}</h1>
<p><a class="btn btn-primary" href="clientarea.php">{lang key='clientareatitle'}</a></p>
