<div class="modal fade" id="modal{$name}" tabindex="-1" role="dialog" aria-labelledby="modal{$name}Title">
    <div class="modal-dialog">
        <div class="modal-content">
            <div class="modal-header">
                <button type="button" class="close" data-dismiss="modal" aria-label="{lang key='close'}"><span aria-hidden="true">&times;</span></button>
                <h4 class="modal-title" id="modal{$name}Title">{$title}</h4>
            </div>
            <div class="modal-body" id="modal{$name}Body">{if isset($content)}<p>{$content}</p>{/if}</div>
            <div class="modal-footer">
                <button type="button" class="btn btn-default" data-dismiss="modal">{if isset($closeLabel) && $closeLabel}{$closeLabel}{else}{lang key='close'}{/if}</button>
                {if isset($submitAction) && $submitAction}
                    <button type="button" class="btn btn-primary" onclick="{$submitAction|escape}">{if isset($submitLabel) && $submitLabel}{$submitLabel}{else}{lang key='submit'}{/if}</button>
                {/if}
            </div>
        </div>
    </div>
</div>
