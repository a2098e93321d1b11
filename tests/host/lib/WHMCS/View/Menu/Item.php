<?php

declare(strict_types=1);

namespace WHMCS\View\Menu;

use Host\Violations;

/** An item of a navigation bar, a sidebar or the home page's panels; only what is documented of it. */
class Item implements \IteratorAggregate, \Countable
{
    /**
     * The hooks reference (ClientAreaHomepagePanels, themes/navigation) has the first six, the manual's page "Client Area
     * Homepage Panels" the other two.
     */
    private const OPTIONS = ['name', 'label', 'uri', 'order', 'icon', 'extras', 'bodyHtml', 'footerHtml'];
    /** What the themes' home page reads of "extras". */
    private const EXTRAS = ['color', 'btn-link', 'btn-text', 'btn-icon', 'colspan', 'mobileSelect'];

    private ?self $parent = null;
    /** @var array<string, self> */
    private array $children = [];
    private string $label = '';
    private string $uri = '';
    private int $order = 0;
    private string $icon = '';
    private string $bodyHtml = '';
    private string $footerHtml = '';
    /** @var array<string, mixed> */
    private array $extras = [];

    public function __construct(private readonly string $name)
    {
        $this->label = $name;
    }

    /** @param array<string, mixed> $options */
    public function addChild(string $name, array $options = []): self
    {
        $unknown = array_diff(array_keys($options), self::OPTIONS);
        if ($unknown !== []) {
            $list = implode(', ', $unknown);
            throw Violations::record('menu', "addChild('$name') was given options that are not documented: $list.");
        }
        $child = new self($name);
        $child->parent = $this;
        $child->order = count($this->children) * 10 + 10;
        foreach ($options as $option => $value) {
            $child->apply($option, $value);
        }
        return $this->children[$name] = $child;
    }

    public function getChild(string $name): ?self
    {
        return $this->children[$name] ?? null;
    }

    public function removeChild(string $name): self
    {
        unset($this->children[$name]);
        return $this;
    }

    public function setUri(string $uri): self
    {
        $this->uri = $uri;
        return $this;
    }

    public function setLabel(string $label): self
    {
        $this->label = $label;
        return $this;
    }

    public function setOrder(int|string $order): self
    {
        if (!is_numeric($order)) {
            throw Violations::record('menu', "setOrder('$order') on '{$this->name}' needs a number.");
        }
        $this->order = (int) $order;
        return $this;
    }

    public function moveUp(): self
    {
        return $this->move(-1);
    }

    public function moveDown(): self
    {
        return $this->move(1);
    }

    public function moveToFront(): self
    {
        return $this->move(-PHP_INT_MAX);
    }

    public function moveToBack(): self
    {
        return $this->move(PHP_INT_MAX);
    }

    public function getName(): string
    {
        return $this->name;
    }

    public function getLabel(): string
    {
        return $this->label;
    }

    public function getUri(): string
    {
        return $this->uri;
    }

    public function getClass(): string
    {
        return '';
    }

    public function getIcon(): string
    {
        return $this->icon;
    }

    public function hasIcon(): bool
    {
        return $this->icon !== '';
    }

    public function getBadge(): string
    {
        return '';
    }

    public function hasBadge(): bool
    {
        return false;
    }

    public function hasChildren(): bool
    {
        return $this->children !== [];
    }

    /** @return list<self> in their order */
    public function getChildren(): array
    {
        $children = array_values($this->children);
        usort($children, static fn (self $a, self $b): int => $a->order <=> $b->order);
        return $children;
    }

    public function getBodyHtml(): string
    {
        return $this->bodyHtml;
    }

    public function hasBodyHtml(): bool
    {
        return $this->bodyHtml !== '';
    }

    public function getFooterHtml(): string
    {
        return $this->footerHtml;
    }

    public function hasFooterHtml(): bool
    {
        return $this->footerHtml !== '';
    }

    public function getAttribute(string $name): ?string
    {
        return null;
    }

    public function getExtra(string $name): mixed
    {
        return $this->extras[$name] ?? null;
    }

    public function isCurrent(): bool
    {
        return false;
    }

    public function isDisabled(): bool
    {
        return false;
    }

    public function getId(): string
    {
        $path = $this->parent === null ? $this->name : $this->parent->getId() . '-' . $this->name;
        return (string) preg_replace('/[^A-Za-z0-9_-]+/', '_', $path);
    }

    public function getChildrenAttribute(string $name): ?string
    {
        return null;
    }

    public function getIterator(): \Iterator
    {
        return new \ArrayIterator($this->getChildren());
    }

    public function count(): int
    {
        return count($this->children);
    }

    public function __call(string $method, array $arguments): never
    {
        throw Violations::record('menu', "WHMCS\\View\\Menu\\Item::$method() is not documented.");
    }

    private function apply(string $option, mixed $value): void
    {
        match ($option) {
            'name' => null,
            'order' => $this->setOrder($value),
            'label' => $this->label = (string) $value,
            'uri' => $this->uri = (string) $value,
            'icon' => $this->icon = (string) $value,
            'bodyHtml' => $this->bodyHtml = (string) $value,
            'footerHtml' => $this->footerHtml = (string) $value,
            'extras' => $this->setExtras((array) $value),
        };
    }

    /** @param array<string, mixed> $extras */
    private function setExtras(array $extras): void
    {
        $unknown = array_diff(array_keys($extras), self::EXTRAS);
        if ($unknown !== []) {
            $list = implode(', ', $unknown);
            throw Violations::record('menu', "addChild('{$this->name}') was given extras that no theme reads: $list.");
        }
        $this->extras = $extras;
    }

    private function move(int $steps): self
    {
        $siblings = $this->parent?->getChildren() ?? [];
        $at = array_search($this, $siblings, true);
        if ($at === false) {
            return $this;
        }
        array_splice($siblings, $at, 1);
        $bound = count($siblings);
        $to = max(0, min($bound, $at + max(-$bound, min($bound, $steps))));
        array_splice($siblings, $to, 0, [$this]);
        foreach ($siblings as $position => $sibling) {
            $sibling->order = $position * 10 + 10;
        }
        return $this;
    }
}
