<script>
    jQuery(document).ready(function () {
        var table = jQuery('#table{$tableName}');
        if (jQuery.fn.DataTable.isDataTable(table)) {
            return;
        }
        table.DataTable({
            dom: '<"listtable"fit>pl',
            paging: {if isset($noPagination) && $noPagination}false{else}true{/if},
            info: {if isset($noInfo) && $noInfo}false{else}true{/if},
            searching: {if isset($noSearch) && $noSearch}false{else}true{/if},
            ordering: {if isset($noOrdering) && $noOrdering}false{else}true{/if},
            responsive: true,
            stateSave: true,
            pageLength: 10,
            order: [[{if isset($startOrderCol) && $startOrderCol}{$startOrderCol}{else}0{/if}, 'asc']],
            lengthMenu: [[10, 25, 50, -1], [10, 25, 50, "{lang key='tableviewall'}"]],
            columnDefs: [
                { orderable: false, targets: [{if isset($noSortColumns) && $noSortColumns !== ''}{$noSortColumns}{/if}] },
                { type: 'string', targets: [{if isset($filterColumn) && $filterColumn}{$filterColumn}{/if}] }
            ],
            language: {
                emptyTable: "{lang key='norecordsfound'}",
                zeroRecords: "{lang key='norecordsfound'}",
                info: "{lang key='tableshowing'}",
                infoEmpty: "{lang key='tableempty'}",
                infoFiltered: "{lang key='tablefiltered'}",
                lengthMenu: "{lang key='tablelength'}",
                loadingRecords: "{lang key='tableloading'}",
                processing: "{lang key='tableprocessing'}",
                search: '',
                paginate: {
                    first: "{lang key='tablepagesfirst'}",
                    last: "{lang key='tablepageslast'}",
                    next: "{lang key='tablepagesnext'}",
                    previous: "{lang key='tablepagesprevious'}"
                }
            }
        });
        {if isset($filterColumn) && $filterColumn}
        jQuery('.view-filter-btns a').on('click', function (event) {
            var isActive = jQuery(this).hasClass('active'),
                word = jQuery.fn.dataTable.util.escapeRegex(jQuery(this).find('span').not('.badge').text().trim());
            {if !isset($dontControlActiveClass) || !$dontControlActiveClass}
            jQuery('.view-filter-btns a').removeClass('active');
            jQuery(this).toggleClass('active', !isActive);
            {/if}
            table.DataTable().column({$filterColumn}).search(isActive ? '' : word, true, false).draw();
            event.preventDefault();
        });
        {/if}
    });
</script>
