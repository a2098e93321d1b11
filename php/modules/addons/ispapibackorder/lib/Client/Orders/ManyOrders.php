<?php

declare(strict_types=1);

namespace WHMCS\Module\Addon\Ispapibackorder\Client\Orders;

use WHMCS\Module\Addon\Ispapibackorder\Client\Address;
use WHMCS\Module\Addon\Ispapibackorder\NameList;
use WHMCS\Module\Addon\Ispapibackorder\Upload;

/**
 * A POST with "names" or a "file" and a step: "preview" only looks, "create" orders. A "total" that comes with "create"
 * is what the preview said will be held; where it is not so any more, nothing is ordered.
 */
final class ManyOrders extends Action
{
    private const BYTES = 1_048_576;

    public function answer(): ?array
    {
        return match ($this->request->post('step', 20)) {
            'preview' => $this->look(),
            'create' => $this->order(),
            default => null,
        };
    }

    /** @return array<string, mixed> */
    private function look(): array
    {
        Basket::put([]); // where this list is refused, an earlier one does not stand in its place
        $file = Upload::bytes('file', self::BYTES);
        $text = $file === null ? null : NameList::utf8($file);
        if ($text === null || !NameList::isText($text)) {
            return $this->refuse($text === null ? 'orders_bulk_file_bad' : 'error_not-utf-8');
        }
        $list = NameList::of($this->request->postLines('names', self::BYTES), $text);
        Basket::put($list->names);
        if ($list->names === []) {
            return $this->refuse('orders_bulk_none');
        }
        return [
            'message' => $list->left === 0 ? '' : $this->language->counted('orders_bulk_left', $list->left),
            'short' => true,
            'to' => Address::of('backorders', ['step' => 'preview']),
        ];
    }

    /** @return array<string, mixed> */
    private function order(): array
    {
        $names = NameList::of($this->request->postLines('names', self::BYTES))->names;
        if ($names === []) {
            return $this->refuse('orders_bulk_none');
        }
        $total = $this->request->post('total', 20);
        if ($total !== '' && $total !== $this->bill($names, true)->total()) {
            Basket::put($names);
            return ['ok' => false] + $this->refuse('orders_preview_changed');
        }
        $bill = $this->bill($names, false);
        $refused = count($names) - $bill->count();
        $message = $bill->count() === 0
            ? $this->language->text('orders_result_none')
            : $bill->counted('orders_result_done', $bill->count());
        if ($refused > 0) {
            $message .= ' ' . $this->language->counted('orders_result_refused', $refused);
        }
        return [
            'message' => $message,
            'short' => $refused > 0,
            'to' => Address::of('backorders', ['step' => 'result']),
            'accepted' => $bill->accepted(),
            'refused' => $bill->refused(),
        ];
    }

    /** @param list<string> $names */
    private function bill(array $names, bool $dryRun): Bill
    {
        $wishes = $this->services->orders()->createMany(
            $this->visitor->clientId,
            $names,
            $this->visitor->actor,
            $this->services->host(),
            $dryRun
        );
        if (!$dryRun) {
            Basket::settle($wishes);
        }
        return new Bill($wishes, $this->panels, $this->language);
    }

    /** @return array<string, mixed> */
    private function refuse(string $key): array
    {
        return [
            'ok' => false,
            'message' => $this->language->text($key),
            'to' => Address::of('backorders', ['step' => 'preview']),
        ];
    }
}
