<div class="modal fade" id="modal{$name}" tabindex="-1" role="dialog" aria-hidden="true">
    <div class="modal-dialog" role="document">
        <div class="modal-content">
            <div class="modal-header bg-primary text-light">
                <h5 class="modal-title">{$title}</h5>
                <button type="button" class="close" data-dismiss="modal" aria-label="{lang key='close'}"><span aria-hidden="true">&times;</span></button>
            </div>
            <div class="modal-body">{$content}</div>
            <div class="modal-footer">
                <button type="button" class="btn btn-default" data-dismiss="modal">{if isset($closeLabel) && $closeLabel}{$closeLabel}{else}{lang key='close'}{/if}</button>
                {if isset($submitAction) && $submitAction}
                    <button type="button" class="btn btn-primary" onclick="{$submitAction|escape}">{if isset($submitLabel) && $submitLabel}{$submitLabel}{else}{lang key='submit'}{/if}</button>
                {/if}
            </div>
        </div>
    </div>
</div>
