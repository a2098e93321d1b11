{* A number on the client's home page. $uri, $icon, $stat, $title, $colour *}
<a href="{$uri}" class="tile">
    <i class="fas fa-{$icon}"></i><div class="stat">{$stat}</div>
    <div class="title">{$title}</div><div class="highlight bg-color-{$colour}"></div>
</a>
