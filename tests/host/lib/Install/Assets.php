<?php

declare(strict_types=1);

namespace Host\Install;

/** What all themes of WHMCS and its admin area load, out of npm's packages: fonts, icons, jQuery, Bootstrap 3. */
final class Assets
{
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
        $weights = array_map(fn (string $file): string => (string) file_get_contents("{$this->packages}/$file"), $family);
        file_put_contents("$fonts/css/open-sans-family.css", implode("\n", $weights));
    }
}
