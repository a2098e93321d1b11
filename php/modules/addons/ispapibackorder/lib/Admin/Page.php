<?php

declare(strict_types=1);

namespace WHMCS\Module\Addon\Ispapibackorder\Admin;

/**
 * One tab of the addon's admin page, made anew for each request. AdminArea has checked who asks. A tab that also
 * answers scripts, gives a sheet or changes something implements JsonPage, CsvPage or FormPage beside this.
 */
interface Page
{
    /**
     * @return array<string, mixed> what the template named as the tab gets in $bo; two entries are for the frame:
     *         "scripts": list<string>, module scripts of assets/js without their ".js", and
     *         "texts": array<string, mixed>, what they read as JSON from the frame's attribute data-texts
     */
    public function template(): array;
}
