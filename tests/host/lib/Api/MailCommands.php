<?php

declare(strict_types=1);

namespace Host\Api;

use Host\Mail\Mailer;
use Host\Mail\Refused;
use WHMCS\Database\Capsule;

/** SendEmail, SendAdminEmail, GetEmailTemplates, GetEmails. */
final class MailCommands
{
    public const COMMANDS = [
        'SendEmail' => [
            'messagename' => 'string', 'id' => 'int', 'customtype' => 'string', 'custommessage' => 'string',
            'customsubject' => 'string', 'customvars' => 'string',
        ],
        'SendAdminEmail' => [
            'messagename' => 'string', 'custommessage' => 'string', 'customsubject' => 'string', 'type' => 'string',
            'deptid' => 'int', 'mergefields' => 'array',
        ],
        'GetEmailTemplates' => ['type' => 'string', 'language' => 'string'],
        'GetEmails' => [
            'clientid' => 'int!', 'limitstart' => 'int', 'limitnum' => 'int', 'date' => 'datetime', 'subject' => 'string',
        ],
    ];
    private const TYPES = ['general', 'product', 'domain', 'invoice', 'support', 'affiliate'];

    /** @return array<string, mixed> */
    public function sendEmail(Parameters $given): array
    {
        $fields = $given->has('customvars') ? self::unpack($given->string('customvars')) : [];
        try {
            if ($given->has('messagename')) {
                $this->requireId($given);
                Mailer::sendTemplate($given->string('messagename'), $given->int('id'), $fields);
            } else {
                $this->requireCustom($given);
                $this->requireId($given);
                Mailer::sendCustom(
                    $given->string('customtype'),
                    $given->string('customsubject'),
                    $given->string('custommessage'),
                    $given->int('id'),
                    $fields
                );
            }
        } catch (Refused $refused) {
            throw new ApiError($refused->getMessage(), 0, $refused);
        }
        return [];
    }

    /** @return array<string, mixed> */
    public function sendAdminEmail(Parameters $given): array
    {
        $type = $given->string('type', 'system');
        if (!in_array($type, ['system', 'account', 'support'], true)) {
            throw $given->violation("knows no admin notification of type '$type'");
        }
        try {
            if ($given->has('messagename')) {
                Mailer::sendAdminTemplate($given->string('messagename'), $given->array('mergefields'));
            } elseif (!$given->has('customsubject') || !$given->has('custommessage')) {
                throw $given->violation('needs a messagename, or a customsubject and a custommessage');
            } else {
                Mailer::sendAdmins(
                    $given->string('customsubject'),
                    $given->string('custommessage'),
                    $given->array('mergefields')
                );
            }
        } catch (Refused $refused) {
            throw new ApiError($refused->getMessage(), 0, $refused);
        }
        return [];
    }

    /** @return array<string, mixed> */
    public function getEmailTemplates(Parameters $given): array
    {
        $query = Capsule::table('tblemailtemplates')->where('language', $given->string('language'));
        if ($given->has('type')) {
            $query->where('type', $given->string('type'));
        }
        $rows = $query->orderBy('name')->get(['id', 'name', 'subject', 'custom'])
            ->map(static fn (object $row): array => ['custom' => (bool) $row->custom] + (array) $row)->all();
        return ['totalresults' => count($rows), 'emailtemplates' => ['emailtemplate' => $rows]];
    }

    /** @return array<string, mixed> in no order that is documented, so in none that helps */
    public function getEmails(Parameters $given): array
    {
        $clientId = $given->int('clientid');
        ClientCommands::require($clientId, 'Client ID Not Found');
        $query = Capsule::table('tblemails')->where('userid', $clientId);
        if ($given->has('date')) {
            $query->where('date', $given->string('date'));
        }
        if ($given->has('subject')) {
            $query->where('subject', 'like', '%' . addcslashes($given->string('subject'), '%_\\') . '%');
        }
        $total = $query->count();
        $start = $given->int('limitstart');
        $rows = $query->orderByRaw('id % 2, id')->offset($start)->limit($given->int('limitnum', 25))
            ->get(['id', 'userid', 'subject', 'message', 'date', 'to', 'cc', 'bcc']);
        $emails = $rows->map(static fn (object $row): array => (array) $row + [
            'attachments' => null,
            'pending' => 0,
            'message_data' => null,
            'failed' => 0,
            'failure_reason' => '',
            'retry_count' => 0,
            'created_at' => null,
            'updated_at' => null,
            'campaign_id' => 0,
        ])->all();
        return [
            'totalresults' => $total,
            'startnumber' => $start,
            'numreturned' => count($emails),
            'emails' => ['email' => $emails],
        ];
    }

    /** @return array<string, mixed> */
    private static function unpack(string $packed): array
    {
        $bytes = base64_decode($packed, true);
        if ($bytes === false || preg_match('/^a:\d+:\{.*\}$/sD', $bytes) !== 1) {
            throw new ApiError('The custom variables you provided are invalid.');
        }
        $fields = unserialize($bytes, ['allowed_classes' => false]);
        $plain = is_array($fields);
        if ($plain) {
            array_walk_recursive($fields, static function (mixed $value) use (&$plain): void {
                $plain = $plain && ($value === null || is_scalar($value));
            });
        }
        return $plain ? $fields : throw new ApiError('The custom variables you provided are invalid.');
    }

    private function requireId(Parameters $given): void
    {
        if ($given->int('id') <= 0) {
            throw new ApiError('A related ID is required');
        }
    }

    private function requireCustom(Parameters $given): void
    {
        if (!$given->has('customtype')) {
            throw new ApiError('You must provide either an existing email template name or a custom message type');
        }
        if (!in_array($given->string('customtype'), self::TYPES, true)) {
            throw new ApiError('Invalid message type provided');
        }
        if ($given->string('customsubject') === '') {
            throw new ApiError('A subject is required for a custom message');
        }
        if ($given->string('custommessage') === '') {
            throw new ApiError('A message body is required for a custom message');
        }
    }
}
