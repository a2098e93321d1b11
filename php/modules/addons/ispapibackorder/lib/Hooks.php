<?php

declare(strict_types=1);

namespace WHMCS\Module\Addon\Ispapibackorder;

use Throwable;
use WHMCS\Authentication\CurrentUser;
use WHMCS\Module\Addon\Ispapibackorder\Whmcs\WhmcsHost;
use WHMCS\View\Menu\Item;

/** What the addon does at WHMCS's hooks. A hook that throws breaks the page it runs on, so none does. */
final class Hooks
{
    public static function primaryNavbar(Item $navbar): void
    {
        self::quietly(static function () use ($navbar): void {
            $language = Language::ofVisitor();
            $menu = $navbar->addChild('backorders', [
                'label' => $language->text('nav_backorders'),
                'uri' => Client\Address::of('domains'),
                'order' => 65,
            ]);
            $pages = ['domains' => 'nav_expiring_domains', 'backorders' => 'nav_my_backorders'];
            foreach (array_keys($pages) as $index => $page) {
                $menu->addChild('backorders-' . $page, [
                    'label' => $language->text($pages[$page]),
                    'uri' => Client\Address::of($page),
                    'order' => 10 * ($index + 1),
                ]);
            }
        });
    }

    public static function homePanels(Item $panels): void
    {
        self::withExtension(static function (Services $services) use ($panels): void {
            $client = (new CurrentUser())->client();
            if ($client !== null) {
                (new Watch\HomePanel($services, Language::ofVisitor()))->add($panels, (int) $client->id);
            }
        });
    }

    /** @param array<string, mixed> $vars of InvoicePaid, InvoiceCancelled and InvoiceRefunded; each may come again */
    public static function settleInvoice(array $vars): void
    {
        self::settle((int) ($vars['invoiceid'] ?? 0));
    }

    /** @param array<string, mixed> $vars of InvoiceSplit; our line may stand on either invoice now */
    public static function splitInvoice(array $vars): void
    {
        self::settle((int) ($vars['originalinvoiceid'] ?? 0), (int) ($vars['newinvoiceid'] ?? 0));
    }

    /** @param array<string, mixed> $vars of AfterClientMerge */
    public static function mergeClient(array $vars): void
    {
        self::withExtension(static function (Services $services) use ($vars): void {
            $from = (int) ($vars['fromUserID'] ?? 0);
            $to = (int) ($vars['toUserID'] ?? 0);
            $left = $services->orders()->mergeClient($from, $to, self::actor(), $services->host())['left'];
            self::report(array_map(static fn (string $name): string
                => "The backorder of $name could not be moved from client $from to client $to.", $left), $to);
        });
        self::quietly(static function () use ($vars): void {
            Watch\Owners::move((int) ($vars['fromUserID'] ?? 0), (int) ($vars['toUserID'] ?? 0));
        });
    }

    /** @param array<string, mixed> $vars of PreDeleteClient */
    public static function closeClient(array $vars): void
    {
        self::withExtension(static function (Services $services) use ($vars): void {
            $client = (int) ($vars['userid'] ?? 0);
            self::report($services->batch()->closeClient($client)['errors'], $client);
        });
        self::quietly(static fn () => Watch\Owners::delete((int) ($vars['userid'] ?? 0)));
    }

    /** DailyCronJob: at the end of the day's first run of WHMCS's own cron. */
    public static function dailyCron(): void
    {
        self::quietly(static fn () => Cron\Runner::run(new Cron\WatchMails(), [], new Cron\Complaints()));
    }

    /** AfterCronJob: at the end of every run of WHMCS's own cron. */
    public static function afterCron(): void
    {
        self::quietly(static function (): void {
            if (Settings::stored()->cronInside()) {
                Cron\Inside::run();
            }
        });
    }

    /** AdminHomeWidgets. */
    public static function adminWidget(): Admin\Widget
    {
        return new Admin\Widget();
    }

    private static function settle(int ...$invoices): void
    {
        self::withExtension(static function (Services $services) use ($invoices): void {
            foreach ($invoices as $invoice) {
                if ($invoice > 0 && !WhmcsHost::isPaying($invoice)) {
                    self::report($services->batch()->settleInvoice($invoice)['errors']);
                }
            }
        });
    }

    /** @param list<string> $sentences on what could not be done */
    private static function report(array $sentences, int $client = 0): void
    {
        foreach ($sentences as $sentence) {
            logActivity('ISPAPI Backorder: ' . $sentence, $client);
        }
    }

    /** @return string who brought the hook about, as events name him */
    private static function actor(): string
    {
        $admin = (int) ($_SESSION['adminid'] ?? 0);
        return $admin > 0 ? "admin:$admin" : 'hook';
    }

    /** @param callable(Services): void $work */
    private static function withExtension(callable $work): void
    {
        self::quietly(static function () use ($work): void {
            if (Extension::problem() === null) {
                $work(Services::ofPage());
            }
        });
    }

    /** @param callable(): void $work */
    private static function quietly(callable $work): void
    {
        try {
            $work();
        } catch (Throwable $error) {
            Sentences::log($error);
        }
    }
}
