<div class="row justify-content-center">
    <div class="col-md-8 col-lg-6">
        <form method="post" action="login.php" class="login-form" role="form">
            <input type="hidden" name="token" value="{$token}">
            <div class="card mw-540">
                <div class="card-body px-sm-5 py-5">
                    <h1 class="h3">{lang key='loginbutton'}</h1>
                    {if $message}{include file="$template/includes/alert.tpl" type="error" msg=$message}{/if}
                    <div class="form-group">
                        <label for="inputEmail">{lang key='clientareaemail'}</label>
                        <input type="email" class="form-control" name="username" id="inputEmail" autofocus>
                    </div>
                    <div class="form-group">
                        <label for="inputPassword">{lang key='clientareapassword'}</label>
                        <input type="password" class="form-control" name="password" id="inputPassword" autocomplete="off">
                    </div>
                    <button id="login" type="submit" class="btn btn-primary">{lang key='loginbutton'}</button>
                </div>
            </div>
        </form>
    </div>
</div>
