{if $bo.outcome}
    <details class="panel panel-default bo-outcome" open>
        <summary class="panel-heading">{$bo.lang.manage_outcome|escape}</summary>
        <div class="table-responsive" tabindex="0" role="region" aria-label="{$bo.lang.manage_outcome|escape}">
            <table class="table">
                <tbody>
                    {foreach $bo.outcome as $result}
                        <tr>
                            <th scope="row">{$result.name|escape}</th>
                            <td><span class="label label-{if $result.ok}success{else}danger{/if}">{if $result.ok}{$bo.lang.manage_ok|escape}{else}{$bo.lang.manage_failed|escape}{/if}</span></td>
                            <td>{$result.message|escape}</td>
                        </tr>
                    {/foreach}
                </tbody>
            </table>
        </div>
    </details>
{/if}
