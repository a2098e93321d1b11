{extends file='frame.tpl'}
{block name=content}
<h2>{$bo.lang.admin_pricing_title|escape}</h2>
<p class="text-muted">{$bo.lang.admin_price_hint|escape}</p>
{if $bo.currencies}
    <form method="post" action="{$bo.here|escape}">
        {include file='token.tpl'}
        {* Return in a field saves: the first submit button of a form is the one it presses. *}
        <button class="bo-default" type="submit" tabindex="-1" aria-hidden="true"></button>
        <div class="table-responsive" tabindex="0">
            <table class="table table-striped bo-prices">
                <thead>
                    <tr>
                        <th scope="col">{$bo.lang.admin_extension|escape}</th>
                        {foreach $bo.currencies as $currency}<th scope="col">{$currency.code|escape}</th>{/foreach}
                        <th></th>
                    </tr>
                </thead>
                <tbody>
                    {foreach $bo.zones as $zone}
                        <tr>
                            <th scope="row">.{$zone.unicode|escape}{if $zone.unicode != $zone.zone} <small class="text-muted">.{$zone.zone|escape}</small>{/if}</th>
                            {foreach $bo.currencies as $currency}
                                {assign var=id value=$currency.id}
                                <td><input class="form-control input-sm" name="price[{$zone.zone|escape}][{$id|escape}]" value="{if isset($zone.prices[$id])}{$zone.prices[$id]|escape}{/if}" inputmode="decimal" maxlength="15" aria-label=".{$zone.zone|escape} {$currency.code|escape}"></td>
                            {/foreach}
                            <td class="text-right"><button class="btn btn-danger btn-sm" name="delete" value="{$zone.zone|escape}">{$bo.lang.admin_delete|escape}</button></td>
                        </tr>
                    {/foreach}
                    <tr>
                        <td><input class="form-control input-sm bo-zone" name="new_zone" maxlength="70" placeholder="{$bo.lang.admin_new_tld|escape}" aria-label="{$bo.lang.admin_new_tld|escape}" autocapitalize="off" spellcheck="false"></td>
                        {foreach $bo.currencies as $currency}
                            <td><input class="form-control input-sm" name="new_price[{$currency.id|escape}]" inputmode="decimal" maxlength="15" aria-label="{$bo.lang.admin_new_tld|escape} {$currency.code|escape}"></td>
                        {/foreach}
                        <td></td>
                    </tr>
                </tbody>
            </table>
        </div>
        <p class="text-center"><button class="btn btn-primary" type="submit">{$bo.lang.admin_save|escape}</button></p>
    </form>
    {include file='pager.tpl'}
{else}
    <div class="alert alert-warning">{$bo.lang.admin_no_currencies|escape}</div>
{/if}
{/block}
