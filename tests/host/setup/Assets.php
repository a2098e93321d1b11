<?php

declare(strict_types=1);

namespace Host\Setup;

/** Puts what the themes load where their pages look for it: one style sheet and one script a theme, as the official ones have. */
final class Assets
{
    /** Weights of Open Sans that the themes use. */
    private const WEIGHTS = ['300', '400', '600', '700'];

    public function __construct(private readonly string $packages, private readonly string $site)
    {
        if (!is_dir($packages . '/bootstrap')) {
            throw new \RuntimeException("$packages lacks the packages; run npm ci in " . dirname($packages) . '.');
        }
    }

    public function build(): void
    {
        $this->fonts();
        $this->join('templates/twenty-one/css/all.min.css', [
            'bootstrap/dist/css/bootstrap.min.css',
            'datatables.net-bs4/css/dataTables.bootstrap4.css',
        ]);
        $this->join('templates/twenty-one/js/scripts.min.js', [
            'jquery/dist/jquery.min.js',
            'popper.js/dist/umd/popper.min.js',
            'bootstrap/dist/js/bootstrap.min.js',
            'datatables.net/js/jquery.dataTables.js',
            'datatables.net-bs4/js/dataTables.bootstrap4.js',
            $this->site . '/templates/twenty-one/js/whmcs.js',
        ]);
        Files::file("{$this->site}/templates/twenty-one/css/theme.css", "{$this->site}/templates/twenty-one/css/theme.min.css");
        $this->admin();
    }

    private function fonts(): void
    {
        $fonts = $this->site . '/assets/fonts';
        Files::directory("$fonts/css");
        Files::tree("{$this->packages}/@fortawesome/fontawesome-free/webfonts", "$fonts/webfonts");
        $names = ['fontawesome' => 'fontawesome', 'solid' => 'fontawesome-solid', 'regular' => 'fontawesome-regular',
            'brands' => 'fontawesome-brands', 'all' => 'fontawesome-all'];
        foreach ($names as $from => $to) {
            Files::file("{$this->packages}/@fortawesome/fontawesome-free/css/$from.min.css", "$fonts/css/$to.min.css");
        }
        Files::directory("$fonts/open-sans");
        $css = '';
        foreach (['latin-ext', 'latin'] as $subset) {
            foreach (self::WEIGHTS as $weight) {
                $file = "open-sans-$subset-$weight-normal.woff2";
                Files::file("{$this->packages}/@fontsource/open-sans/files/$file", "$fonts/open-sans/$file");
                $range = $subset === 'latin' ? 'U+0000-00FF, U+2000-206F, U+20AC, U+2122' : 'U+0100-024F, U+1E00-1EFF, U+20A0-20AB';
                $css .= "@font-face { font-family: 'Open Sans'; font-style: normal; font-weight: $weight; font-display: swap;"
                    . " src: url('../open-sans/$file') format('woff2'); unicode-range: $range; }\n";
            }
        }
        Files::write("$fonts/css/open-sans-family.css", $css);
    }

    private function admin(): void
    {
        $this->join('admin/templates/blend/css/all.min.css', ['bootstrap3/dist/css/bootstrap.min.css']);
        $this->join('admin/templates/blend/js/scripts.min.js', [
            'jquery/dist/jquery.min.js',
            'bootstrap3/dist/js/bootstrap.min.js',
        ]);
        Files::tree("{$this->packages}/bootstrap3/dist/fonts", "{$this->site}/admin/templates/blend/fonts");
    }

    /** @param list<string> $parts paths in the packages, or absolute */
    private function join(string $target, array $parts): void
    {
        $text = '';
        foreach ($parts as $part) {
            $file = str_starts_with($part, '/') ? $part : $this->packages . '/' . $part;
            $content = file_get_contents($file);
            if ($content === false) {
                throw new \RuntimeException("$file cannot be read.");
            }
            $text .= preg_replace('~^(/[/*]# sourceMappingURL=).*$~m', '', $content) . "\n";
        }
        Files::directory(dirname("{$this->site}/$target"));
        Files::write("{$this->site}/$target", $text);
    }
}
