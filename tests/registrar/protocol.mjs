// The text protocol: how a request is read and an answer is written.

import { Refusal, describe } from './errors.mjs';

const SECRET_LINE = /^(\s*(?:[A-Z0-9-]*(?:AUTH|PASSWORD)|(?:OWNER|ADMIN|TECH|BILLING)CONTACT\d+[A-Z]+\d*)\s*=).*$/gim;

/** The fields of a form-urlencoded body; of repeated fields the first counts. */
export function parseForm(bytes) {
  const fields = Object.create(null);
  for (const [name, value] of new URLSearchParams(bytes.toString('utf8'))) {
    fields[name] ??= value;
  }
  return fields;
}

/** { name, attributes }: the lines KEY=value of a command, keys in upper case and without white space. */
export function parseCommand(text) {
  const attributes = new Map();
  for (const line of text.split(/\r\n|\n|\r/).filter((one) => one.trim() !== '')) {
    const at = line.indexOf('=');
    if (at < 1) {
      throw new Refusal(507, 'a line is no KEY=value');
    }
    attributes.set(line.slice(0, at).replace(/\s+/g, '').toUpperCase(), line.slice(at + 1).trim());
  }
  const name = attributes.get('COMMAND') ?? '';
  if (name === '') {
    throw new Refusal(504, 'COMMAND');
  }
  attributes.delete('COMMAND');
  return { name, attributes };
}

/** The command as it may be kept: without AUTH codes, passwords and contact data. */
export function maskSecrets(text) {
  return text.replace(SECRET_LINE, '$1***');
}

/**
 * Clients must not rely on white space, line ends or the case of names, so these vary from command to command;
 * the style hangs on the command's name alone and so is the same in every run.
 */
const STYLES = [
  { gap: [' ', ' '], end: '\r\n', spell: (name) => name },
  { gap: ['', ''], end: '\n', spell: (name) => name },
  { gap: ['  ', '\t'], end: '\n', spell: (name) => name.toLowerCase() },
  { gap: [' ', '   '], end: '\r\n', spell: (name) => ` ${name} ` },
];

function styleOf(command) {
  const sum = [...command].reduce((total, letter) => total + letter.charCodeAt(0), 0);
  return STYLES[sum % STYLES.length];
}

/** @param answer { code, description?, properties? }; properties is a list of [NAME, value or list of values] */
export function formatAnswer({ code, description = describe(code), properties = [] }, command) {
  const { gap, end, spell } = styleOf(command);
  const line = (key, value) => `${key}${gap[0]}=${gap[1]}${String(value).replace(/[\r\n]+/g, ' ')}`;
  return [
    '[RESPONSE]',
    line('CODE', code),
    line('DESCRIPTION', description),
    ...properties.flatMap(([name, values]) => [values].flat()
      .map((value, index) => line(`PROPERTY[${spell(name)}][${index}]`, value))),
    line('QUEUETIME', '0'),
    line('RUNTIME', '0.004'),
    'EOF',
    '',
  ].join(end);
}
