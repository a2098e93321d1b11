{if $hasFailed}{include file="$template/includes/alert.tpl" type='error' msg="{lang key='addfundslimits' minimum=$minimumamount maximum=$maximumamount}"}{/if}
<div class="panel panel-default card">
    <div class="panel-body card-body">
        <form method="post" action="clientarea.php?action=addfunds">
            <input type="hidden" name="token" value="{$token}">
            <div class="form-group">
                <label for="amount">{lang key='addfundsamount'}</label>
                <input type="text" name="amount" id="amount" value="{$amount|escape}" class="form-control" required>
                <small class="help-block form-text text-muted">{lang key='addfundslimits' minimum=$minimumamount maximum=$maximumamount}</small>
            </div>
            <button type="submit" class="btn btn-primary">{lang key='addfunds'}</button>
        </form>
    </div>
</div>
