{include file="$template/includes/tablelist.tpl" tableName="EmailsList" noSortColumns="2"}
<div class="table-container clearfix">
    <table id="tableEmailsList" class="table table-list">
        <thead><tr><th>{lang key='date'}</th><th>{lang key='emailssubject'}</th><th>{lang key='description'}</th></tr></thead>
        <tbody>
            {foreach $emails as $email}
                <tr><td data-order="{$email.normalisedDate}">{$email.date}</td><td>{$email.subject|escape}</td><td><pre class="mb-0">{$email.text|escape}</pre></td></tr>
            {/foreach}
        </tbody>
    </table>
</div>
