{$homepage}
<div class="row">
    {foreach $widgets as $widget}
        <div class="col-md-{$widget.columns}">
            <div class="panel panel-default"><div class="panel-heading">{$widget.title|escape}</div>{$widget.html}</div>
        </div>
    {/foreach}
</div>
<table class="table table-striped">
    <thead><tr><th>ID</th><th>Name</th><th>Company</th><th>Email</th></tr></thead>
    <tbody>
        {foreach $clients as $client}
            <tr>
                <td><a href="clientssummary.php?userid={$client.id}">{$client.id}</a></td>
                <td>{$client.firstname|escape} {$client.lastname|escape}</td>
                <td>{$client.companyname|escape}</td>
                <td>{$client.email|escape}</td>
            </tr>
        {/foreach}
    </tbody>
</table>
