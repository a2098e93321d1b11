<form class="panel panel-default card" method="post" action="{$bo.here|escape}">
    <header class="panel-heading card-header">
        <h3 class="panel-title card-title"><i class="far fa-star" aria-hidden="true"></i> {$bo.lang.watch_new|escape}</h3>
    </header>
    <div class="panel-body card-body">
        {include file="`$bo.parts`/watching/tokens.tpl"}
        <label for="bow-watch">{$bo.lang.create_label|escape}</label>
        <input class="form-control" id="bow-watch" name="watch" type="text" maxlength="255" required autocomplete="off" autocapitalize="off" spellcheck="false" placeholder="{$bo.lang.create_hint|escape}" value="{$bo.typed|escape}" aria-describedby="bow-watch-note">
        <p class="bo-note text-muted" id="bow-watch-note">{$bo.lang.watch_new_note|escape}</p>
    </div>
    <footer class="panel-footer card-footer">
        <button class="btn btn-success btn-block" type="submit">{$bo.lang.watch_submit|escape}</button>
    </footer>
</form>
