<?php

declare(strict_types=1);

namespace WHMCS\Module\Addon\Ispapibackorder\Admin;

/** A tab that changes something by POST. AdminArea has checked the token. */
interface FormPage extends Page
{
    /**
     * @throws \InvalidArgumentException with a sentence for the admin on what he sent
     * @throws \Backorder\Exception\Failure
     */
    public function post(): Answer;

    /** Where a POST without script leads back to. */
    public function back(): string;
}
