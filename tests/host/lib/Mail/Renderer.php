<?php

declare(strict_types=1);

namespace Host\Mail;

use Host\Site;

/** Smarty as mails get it: the restrictive "mail" security policy. */
final class Renderer
{
    private readonly \Smarty $smarty;

    public function __construct()
    {
        $this->smarty = new \Smarty();
        $this->smarty->setCompileDir(Site::root('templates_c/mail'));
        $this->smarty->caching = \Smarty::CACHING_OFF;
        $security = new \Smarty_Security($this->smarty);
        $security->php_functions = ['isset', 'empty', 'count', 'sizeof', 'in_array', 'is_array', 'time', 'nl2br'];
        $security->php_modifiers = ['escape', 'count', 'urlencode', 'ucfirst', 'date_format'];
        $security->allowed_modifiers = ['escape', 'count', 'urlencode', 'ucfirst', 'date_format'];
        $security->disabled_tags = ['block', 'function', 'include'];
        $security->static_classes = null;
        $security->streams = null;
        $security->allow_super_globals = false;
        $this->smarty->enableSecurity($security);
        foreach (['urlencode', 'ucfirst'] as $modifier) {
            $this->smarty->registerPlugin('modifier', $modifier, $modifier);
        }
    }

    /**
     * @param array<string, mixed> $fields
     * @throws \SmartyException when the template asks for what the policy forbids or has an error
     */
    public function render(string $template, array $fields): string
    {
        $this->smarty->clearAllAssign();
        $this->smarty->assign($fields);
        return $this->smarty->fetch('string:' . $template);
    }
}
