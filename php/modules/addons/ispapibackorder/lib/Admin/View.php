<?php

declare(strict_types=1);

namespace WHMCS\Module\Addon\Ispapibackorder\Admin;

use WHMCS\Config\Setting;

/** Draws an admin template with the Smarty WHMCS brings, whichever its version. */
final class View
{
    public function __construct(private readonly string $compiledTemplates)
    {
    }

    /** @param array<string, mixed> $values */
    public function render(string $template, array $values): string
    {
        $smarty = class_exists('Smarty\\Smarty') ? new \Smarty\Smarty() : new \Smarty();
        $smarty->setTemplateDir(dirname(__DIR__, 2) . '/templates/admin');
        $smarty->setCompileDir($this->compiledTemplates);
        $smarty->assign('bo', $values + ['root' => rtrim((string) Setting::getValue('SystemURL'), '/')]);
        return $smarty->fetch($template . '.tpl');
    }
}
