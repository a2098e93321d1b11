{* The classes in which Six's home page is written. *}
{$frame = [
    'below' => '', 'tight' => '', 'quarter' => 'col-sm-3 col-xs-6', 'whole' => 'col-sm-12', 'half' => 'col-sm-6',
    'panels' => 'client-home-panels', 'box' => 'panel panel-default', 'accent' => 'panel-accent', 'head' => 'panel-heading',
    'title' => 'panel-title', 'body' => 'panel-body', 'foot' => 'panel-footer', 'right' => 'pull-right', 'item' => 'list-group-item'
]}
