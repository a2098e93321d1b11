<?php

declare(strict_types=1);

namespace Host\Install;

/**
 * The themes of the client area. Each is a folder of its own in a site, as WHMCS has it, and is put together out of layers
 * here (tests/host/themes), a later one over the earlier; so what themes have in common is written once.
 */
final class Themes
{
    private const LAYERS = [
        'six' => ['common', 'six'],
        'twenty-one' => ['common', 'bootstrap4', 'twenty-one'],
        'nexus' => ['common', 'bootstrap4', 'nexus'],
    ];
    /** bundle of a theme => its files: of npm's packages, or with "./" before them of the theme */
    private const BOOTSTRAP3 = [
        'css/all.min.css' => [
            'bootstrap3/dist/css/bootstrap.min.css',
            'datatables.net-bs/css/dataTables.bootstrap.css',
            'datatables.net-responsive-bs/css/responsive.bootstrap.css',
            './css/styles.css',
        ],
        'js/scripts.min.js' => [
            'jquery/dist/jquery.min.js',
            'bootstrap3/dist/js/bootstrap.min.js',
            'datatables.net/js/jquery.dataTables.js',
            'datatables.net-bs/js/dataTables.bootstrap.js',
            'datatables.net-responsive/js/dataTables.responsive.js',
            'datatables.net-responsive-bs/js/responsive.bootstrap.js',
            './js/whmcs.js',
        ],
    ];
    private const BOOTSTRAP4 = [
        'css/all.min.css' => ['bootstrap/dist/css/bootstrap.min.css', 'datatables.net-bs4/css/dataTables.bootstrap4.css'],
        'js/scripts.min.js' => [
            'jquery/dist/jquery.min.js',
            'popper.js/dist/umd/popper.min.js',
            'bootstrap/dist/js/bootstrap.min.js',
            'datatables.net/js/jquery.dataTables.js',
            'datatables.net-bs4/js/dataTables.bootstrap4.js',
            './js/whmcs.js',
        ],
    ];
    private const BUNDLES = [
        'six' => self::BOOTSTRAP3,
        'twenty-one' => self::BOOTSTRAP4 + ['css/theme.min.css' => ['./css/base.css']],
        'nexus' => self::BOOTSTRAP4 + ['css/theme.min.css' => ['./css/base.css', './css/theme.css']],
    ];
    /** What Six's list tables load again, under the paths of BASE_PATH_CSS and BASE_PATH_JS. */
    private const TABLES = [
        'css/dataTables.bootstrap.css' => 'datatables.net-bs/css/dataTables.bootstrap.css',
        'css/dataTables.responsive.css' => 'datatables.net-responsive-bs/css/responsive.bootstrap.css',
        'js/jquery.dataTables.min.js' => 'datatables.net/js/jquery.dataTables.js',
        'js/dataTables.bootstrap.min.js' => 'datatables.net-bs/js/dataTables.bootstrap.js',
        'js/dataTables.responsive.min.js' => 'datatables.net-responsive/js/dataTables.responsive.js',
    ];

    public function __construct(
        private readonly string $layers,
        private readonly string $packages,
        private readonly string $site
    ) {
    }

    public function write(): void
    {
        foreach (self::LAYERS as $theme => $layers) {
            $folder = "{$this->site}/templates/$theme";
            foreach ($layers as $layer) {
                Folder::copy("{$this->layers}/$layer", $folder);
            }
            foreach (self::BUNDLES[$theme] as $bundle => $files) {
                file_put_contents("$folder/$bundle", $this->join($folder, $files));
            }
        }
        // Bootstrap 3's glyphs, which its style sheet asks for beside its own folder.
        Folder::copy("{$this->packages}/bootstrap3/dist/fonts", "{$this->site}/templates/six/fonts");
        foreach (self::TABLES as $to => $from) {
            if (!is_dir(dirname("{$this->site}/assets/$to"))) {
                mkdir(dirname("{$this->site}/assets/$to"), 0775, true);
            }
            copy("{$this->packages}/$from", "{$this->site}/assets/$to");
        }
    }

    /** @param list<string> $files */
    private function join(string $theme, array $files): string
    {
        $parts = array_map(fn (string $file): string => (string) file_get_contents(
            str_starts_with($file, './') ? $theme . substr($file, 1) : "{$this->packages}/$file"
        ), $files);
        return implode(str_ends_with($files[0], '.js') ? "\n;\n" : "\n", $parts);
    }
}
