{include file="$template/includes/tablelist.tpl" tableName="DomainsList" startOrderCol="0"}
<div class="table-container clearfix">
    <table id="tableDomainsList" class="table table-list">
        <thead>
            <tr>
                <th>{lang key='domainname'}</th>
                <th>{lang key='domainsregistrationdate'}</th>
                <th>{lang key='domainsnextduedate'}</th>
                <th>{lang key='domainsexpirydate'}</th>
                <th>{lang key='clientareastatus'}</th>
            </tr>
        </thead>
        <tbody>
            {foreach $domains as $domain}
                <tr data-domain="{$domain.domain|escape}">
                    <td>{$domain.domain|escape}</td>
                    <td><span class="w-hidden">{$domain.normalisedRegistrationDate}</span>{$domain.registrationdate}</td>
                    <td><span class="w-hidden">{$domain.normalisedNextDueDate}</span>{$domain.nextduedate}</td>
                    <td><span class="w-hidden">{$domain.normalisedExpiryDate}</span>{$domain.expirydate}</td>
                    <td><span class="label status status-{$domain.statusClass}">{$domain.status|escape}</span></td>
                </tr>
            {/foreach}
        </tbody>
    </table>
</div>
