{* The classes in which the home page of Twenty-One and Nexus is written. *}
{$frame = [
    'below' => 'mb-4', 'tight' => 'no-gutters', 'quarter' => 'col-6 col-xl-3', 'whole' => 'col-12', 'half' => 'col-md-6 col-lg-12 col-xl-6',
    'panels' => 'client-home-cards', 'box' => 'card', 'accent' => 'card-accent', 'head' => 'card-header', 'title' => 'card-title m-0',
    'body' => 'card-body', 'foot' => 'card-footer', 'right' => 'float-right', 'item' => 'list-group-item list-group-item-action'
]}
