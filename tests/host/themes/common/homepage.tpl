<div class="text-center py-5">
    <h1>{$companyname|escape}</h1>
    <p class="lead">{lang key='homepageWelcome'}</p>
    {if !$loggedin}<a class="btn btn-primary" href="{$WEB_ROOT}/login.php">{lang key='login'}</a>{/if}
</div>
