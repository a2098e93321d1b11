<h1 class="h3">{lang key='addfunds'}</h1>
<p>{lang key='addfundsdescription'}</p>
{if $message}{include file="$template/includes/alert.tpl" type="error" msg=$message}{/if}
<form method="post" action="clientarea.php?action=addfunds">
    <input type="hidden" name="token" value="{$token}">
    <p>{lang key='availablecreditbal'}: <strong>{$clientcredit|escape}</strong></p>
    <div class="form-group">
        <label for="amount">{lang key='addfundsamount'}</label>
        <input type="text" name="amount" id="amount" value="50.00" class="form-control" required>
    </div>
    <button type="submit" class="btn btn-primary">{lang key='addfunds'}</button>
</form>
