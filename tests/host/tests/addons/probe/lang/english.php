<?php

declare(strict_types=1);

$_ADDONLANG['greeting'] = 'hello';
