<?php

declare(strict_types=1);

namespace WHMCS\Module\Addon\Ispapibackorder\Admin;

use Backorder\Clock;
use Throwable;
use WHMCS\Authentication\CurrentUser;
use WHMCS\Module\AbstractWidget;
use WHMCS\Module\Addon\Ispapibackorder\Addon;
use WHMCS\Module\Addon\Ispapibackorder\Admin\Figures\Account;
use WHMCS\Module\Addon\Ispapibackorder\Admin\Figures\Due;
use WHMCS\Module\Addon\Ispapibackorder\Admin\Figures\JobLights;
use WHMCS\Module\Addon\Ispapibackorder\Dates;
use WHMCS\Module\Addon\Ispapibackorder\Extension;
use WHMCS\Module\Addon\Ispapibackorder\Language;
use WHMCS\Module\Addon\Ispapibackorder\Results\Weeks;
use WHMCS\Module\Addon\Ispapibackorder\Services;

/** The essence of the dashboard on WHMCS's admin home page, which nothing in here may break. */
final class Widget extends AbstractWidget
{
    protected $title = 'Backorders';
    protected $description = 'Crons, drops that are due, and the account at the registrar.';
    protected $weight = 150;
    protected $columns = 1;
    /** WHMCS keeps what getData() gives, for all administrators alike: figures, no sentences. */
    protected $cache = true;
    protected $cacheExpiry = 120;
    /** The addon's own access does not reach to widgets; this is the nearest of the documented permissions. */
    protected $requiredPermission = 'Perform Registrar Operations';

    public function __construct()
    {
        try {
            $language = self::language();
            $this->title = $language->text('dash_widget');
            $this->description = $language->text('dash_widget_description');
        } catch (Throwable) {
            return;
        }
    }

    /** @return array<string, mixed> */
    public function getData(): array
    {
        try {
            $problem = Extension::problem();
            if ($problem !== null) {
                return ['problem' => $problem];
            }
            $now = Clock::now();
            return [
                'problem' => '',
                'jobs' => JobLights::read(),
                'due' => Due::read($now),
                'account' => Account::read($now),
                'week' => Weeks::read($now, Services::ofPage()->currencies())->weeks[Weeks::COUNT - 1],
            ];
        } catch (Throwable $error) {
            return ['problem' => $error->getMessage()];
        }
    }

    /** @param array<string, mixed> $data of getData() */
    public function generateOutput($data): string
    {
        try {
            return $this->draw($data);
        } catch (Throwable $error) {
            $data = ['problem' => $error->getMessage()];
        }
        return '<div class="widget-content-padded"><div class="alert alert-warning">'
            . htmlspecialchars((string) $data['problem']) . '</div></div>';
    }

    /** @param array<string, mixed> $data */
    private function draw(array $data): string
    {
        $language = self::language();
        $services = Services::ofPage();
        $values = [
            'problem' => $data['problem'],
            'lang' => $language->all(),
            'version' => Addon::VERSION,
            'address' => 'addonmodules.php?module=' . Addon::NAME,
        ];
        if ($data['problem'] === '') {
            $wording = new Wording($language, $services->currencies());
            $present = new Present($language, $wording);
            $values += [
                'jobs' => $present->jobs($data['jobs']),
                'due' => $present->due($data['due']),
                'account' => $present->account($data['account']),
                'week' => $language->text('dash_week_counts', array_map($wording->number(...), [
                    'caught' => $data['week']['caught'] + $data['week']['won'],
                    'missed' => $data['week']['missed'],
                    'unsent' => $data['week']['unsent'],
                ]) + ['start' => Dates::forAdmins()->day($data['week']['start'])]),
            ];
        }
        return (new View($services->compiledTemplates()))->render('widget', $values);
    }

    private static function language(): Language
    {
        return Language::named((string) ((new CurrentUser())->admin()?->language));
    }
}
