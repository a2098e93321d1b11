<form method="post" action="login.php" class="adminlogin">
    <input type="hidden" name="token" value="{$token}">
    {if $hasFailed}<div class="alert alert-danger">Login Failed. Please Try Again.</div>{/if}
    <div class="form-group"><input type="text" name="username" class="form-control" placeholder="Username" autofocus></div>
    <div class="form-group"><input type="password" name="password" class="form-control" placeholder="Password"></div>
    <button type="submit" class="btn btn-primary btn-block">Login</button>
</form>
