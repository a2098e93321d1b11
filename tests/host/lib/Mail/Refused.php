<?php

declare(strict_types=1);

namespace Host\Mail;

/** A mail that is not sent, for a reason the documentation names. */
final class Refused extends \RuntimeException
{
}
