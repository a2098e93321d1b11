--TEST--
The extension says what it links and what it can be set to
--EXTENSIONS--
backorder
--FILE--
<?php
ob_start();
(new ReflectionExtension('backorder'))->info();
$info = ob_get_clean();
foreach (['Version', 'libcurl', 'PCRE2', 'libzip', 'libidn2', 'MySQL client', 'backorder.ca_file', 'backorder.clock_file'] as $line) {
    echo $line, ': ', preg_match('/^' . preg_quote($line) . ' => \S/m', $info) ? 'yes' : 'no', "\n";
}
?>
--EXPECT--
Version: yes
libcurl: yes
PCRE2: yes
libzip: yes
libidn2: yes
MySQL client: yes
backorder.ca_file: yes
backorder.clock_file: yes
