{include file="$template/includes/tablelist.tpl" tableName="List"}
<div class="table-container clearfix">
    <table id="tableList" class="table table-list">
        <thead><tr><th>{lang key='description'}</th><th>{lang key='clientareastatus'}</th></tr></thead>
        <tbody></tbody>
    </table>
</div>
