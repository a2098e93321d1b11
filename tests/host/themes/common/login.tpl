<div class="login-card logincontainer panel panel-default card mx-auto">
    <div class="panel-body card-body px-sm-5 py-5">
        <h1 class="h3 mb-4">{lang key='login'}</h1>
        {if $incorrect}{include file="$template/includes/alert.tpl" type='error' msg="{lang key='loginincorrect'}" textcenter=true}{/if}
        <form method="post" action="{$WEB_ROOT}/dologin.php" role="form">
            <input type="hidden" name="token" value="{$token}">
            <div class="form-group">
                <label for="inputEmail" class="form-control-label">{lang key='clientareaemail'}</label>
                <input type="email" class="form-control" name="username" id="inputEmail" placeholder="name@example.com" autofocus>
            </div>
            <div class="form-group">
                <label for="inputPassword" class="form-control-label">{lang key='clientareapassword'}</label>
                <input type="password" class="form-control" name="password" id="inputPassword" autocomplete="off">
            </div>
            <button id="login" type="submit" class="btn btn-primary">{lang key='loginbutton'}</button>
        </form>
    </div>
</div>
