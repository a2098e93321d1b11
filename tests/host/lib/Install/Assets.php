<?php

declare(strict_types=1);

namespace Host\Install;

/** What a theme of WHMCS loads: fonts and the bundles all.min.css, theme.min.css and scripts.min.js, out of npm's packages. */
final class Assets
{
    private const STYLES = ['bootstrap/dist/css/bootstrap.min.css', 'datatables.net-bs4/css/dataTables.bootstrap4.css'];
    private const SCRIPTS = [
        'jquery/dist/jquery.min.js',
        'popper.js/dist/umd/popper.min.js',
        'bootstrap/dist/js/bootstrap.min.js',
        'datatables.net/js/jquery.dataTables.js',
        'datatables.net-bs4/js/dataTables.bootstrap4.js',
    ];
    /** file under assets/fonts/css => file of Font Awesome */
    private const ICONS = [
        'fontawesome.min.css' => 'fontawesome.min.css',
        'fontawesome-solid.min.css' => 'solid.min.css',
        'fontawesome-regular.min.css' => 'regular.min.css',
        'fontawesome-brands.min.css' => 'brands.min.css',
    ];
    /** folder under assets => folder of npm's packages; for the admin area */
    private const FOLDERS = ['bootstrap3' => 'bootstrap3/dist', 'jquery' => 'jquery/dist'];

    public function __construct(private readonly string $packages, private readonly string $site)
    {
    }

    public function write(): void
    {
        $this->fonts();
        foreach (self::FOLDERS as $to => $from) {
            Folder::copy("{$this->packages}/$from", "{$this->site}/assets/$to");
        }
        foreach (glob("{$this->site}/templates/*", GLOB_ONLYDIR) ?: [] as $theme) {
            file_put_contents("$theme/css/all.min.css", $this->join(self::STYLES, "\n"));
            file_put_contents("$theme/css/theme.min.css", file_get_contents("$theme/css/theme.css"));
            $scripts = $this->join(self::SCRIPTS, "\n;\n") . file_get_contents("$theme/js/whmcs.js");
            file_put_contents("$theme/js/scripts.min.js", $scripts);
        }
    }

    private function fonts(): void
    {
        $icons = "{$this->packages}/@fortawesome/fontawesome-free";
        $fonts = "{$this->site}/assets/fonts";
        Folder::copy("$icons/webfonts", "$fonts/webfonts");
        Folder::copy("{$this->packages}/@fontsource/open-sans/files", "$fonts/css/files");
        foreach (self::ICONS as $to => $from) {
            copy("$icons/css/$from", "$fonts/css/$to");
        }
        $family = ['@fontsource/open-sans/400.css', '@fontsource/open-sans/600.css', '@fontsource/open-sans/700.css'];
        file_put_contents("$fonts/css/open-sans-family.css", $this->join($family, "\n"));
    }

    /** @param list<string> $files */
    private function join(array $files, string $between): string
    {
        $text = '';
        foreach ($files as $file) {
            $text .= file_get_contents("{$this->packages}/$file") . $between;
        }
        return $text;
    }
}
