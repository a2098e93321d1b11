<h1 class="h3">{lang key='navMyDomains'}</h1>
<div class="table-responsive">
    <table id="tableDomainsList" class="table table-list">
        <thead><tr><th>{lang key='orderdomain'}</th><th>{lang key='clientareahostingregdate'}</th><th>{lang key='domainexpiry'}</th><th>{lang key='recurringamount'}</th><th>{lang key='clientareastatus'}</th></tr></thead>
        <tbody>
            {foreach $domains as $domain}
                <tr><td>{$domain.domain|escape}</td><td>{$domain.registrationdate}</td><td>{$domain.expirydate}</td><td>{$domain.amount|escape}</td><td><span class="label status status-{$domain.statusClass}">{$domain.status|escape}</span></td></tr>
            {foreachelse}
                <tr><td colspan="5" class="text-center">{lang key='nodomains'}</td></tr>
            {/foreach}
        </tbody>
    </table>
</div>
