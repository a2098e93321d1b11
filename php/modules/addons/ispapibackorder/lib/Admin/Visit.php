<?php

declare(strict_types=1);

namespace WHMCS\Module\Addon\Ispapibackorder\Admin;

use WHMCS\Module\Addon\Ispapibackorder\Language;
use WHMCS\Module\Addon\Ispapibackorder\Request;
use WHMCS\Module\Addon\Ispapibackorder\Services;

/** An administrator's request, and what answering it takes. */
final class Visit
{
    /**
     * @param string $link address of the addon's page, without a tab
     * @param int $adminId tbladmins.id
     */
    public function __construct(
        public readonly Services $services,
        public readonly Language $language,
        public readonly Request $request,
        private readonly string $link,
        public readonly string $tab,
        public readonly int $adminId
    ) {
    }

    /** @return string who this is, as events name him */
    public function actor(): string
    {
        return "admin:$this->adminId";
    }

    /**
     * @param array<string, mixed> $parameters
     * @param string|null $tab null: the one that was asked for
     */
    public function address(array $parameters = [], ?string $tab = null): string
    {
        return $this->link . '&' . http_build_query(['tab' => $tab ?? $this->tab] + $parameters);
    }
}
