<?php

declare(strict_types=1);

namespace Host\Api;

/** A refusal the documentation lists; it becomes the answer result => error. */
final class ApiError extends \RuntimeException
{
}
