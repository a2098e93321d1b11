<script>
    jQuery(document).ready(function () {
        jQuery('#table{$tableName}').removeClass('w-hidden').DataTable({
            dom: '<"listtable"fit>pl',
            pageLength: 10,
            lengthMenu: [[10, 25, 50, -1], [10, 25, 50, 'All']],
            order: [[{if isset($startOrderCol)}{$startOrderCol}{else}0{/if}, 'asc']],
            stateSave: true
        });
    });
</script>
