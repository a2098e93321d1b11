<?php

declare(strict_types=1);

namespace WHMCS\Module\Addon\Probe;

/** A widget as the developer documentation shows one. */
final class Widget extends \WHMCS\Module\AbstractWidget
{
    protected $title = 'Probe widget';
    protected $weight = 10;
    protected $columns = 2;
    protected $cache = true;

    public function __construct(string $permission)
    {
        $this->requiredPermission = $permission;
    }

    public function getData()
    {
        return ['permission' => $this->requiredPermission];
    }

    public function generateOutput($data)
    {
        return '<div class="widget-content-padded">' . htmlspecialchars("needs [{$data['permission']}]") . '</div>';
    }
}
