// The text protocol: how a request is read and an answer is written.

import { Refusal, describe } from './errors.mjs';

const CONTACT_FIELD = '(?:FIRST|MIDDLE|LAST)?NAME|TITLE|ORGANIZATION|STREET\\d*|CITY|STATE|ZIP|COUNTRY|PHONE|FAX|EMAIL';
const SECRET_LINE = new RegExp(
  `^(\\s*(?:[A-Z0-9-]*(?:AUTH|PASSWORD)|(?:(?:OWNER|ADMIN|TECH|BILLING)CONTACT\\d+)?(?:${CONTACT_FIELD}))\\s*=).*$`, 'gim',
);

const KEY = /^[A-Z0-9-]+$/;

/** The fields of a form-urlencoded body, each known (a set) and sent once. */
export function parseForm(bytes, known) {
  const fields = {};
  for (const pair of bytes.toString('latin1').split('&').filter((one) => one !== '')) {
    const [name, ...rest] = pair.split('=');
    if (!known.has(name)) {
      throw new Refusal(507, 'the form has an unknown field');
    }
    if (Object.hasOwn(fields, name)) {
      throw new Refusal(507, `the form has ${name} twice`);
    }
    fields[name] = decodeField(name, rest.join('='));
  }
  return fields;
}

/** Refuses broken escapes and bytes that are no UTF-8; the value itself may be a secret and is not shown. */
function decodeField(name, text) {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch (error) {
    throw new Refusal(507, `${name} is wrongly encoded (${error.name})`);
  }
}

/** { name, attributes }: the lines KEY=value of a command, keys in upper case. The frame [COMMAND] ... EOF may be there. */
export function parseCommand(text) {
  const attributes = new Map();
  for (const line of text.split(/\r\n|\n|\r/).map((one) => one.trim()).filter((one) => !isFrame(one))) {
    const at = line.indexOf('=');
    const key = line.slice(0, Math.max(at, 0)).trim().toUpperCase();
    if (!KEY.test(key)) {
      throw new Refusal(507, 'a line is no KEY=value');
    }
    if (attributes.has(key)) {
      throw new Refusal(507, `${key} is there twice`);
    }
    attributes.set(key, line.slice(at + 1).trim());
  }
  const name = attributes.get('COMMAND') ?? '';
  if (name === '') {
    throw new Refusal(507, 'COMMAND is missing');
  }
  attributes.delete('COMMAND');
  return { name, attributes };
}

function isFrame(line) {
  return line === '' || line === 'EOF' || /^\[COMMAND\]$/i.test(line);
}

/** The command as it may be kept: without AUTH codes, passwords and contact data. */
export function maskSecrets(text) {
  return text.replace(SECRET_LINE, '$1***');
}

/**
 * Clients must not rely on white space, line ends or the case of names, so these vary from command to command;
 * the style hangs on the command's name alone and so is the same in every run.
 */
const same = (text) => text;
const STYLES = [
  { gap: [' ', ' '], end: '\r\n', word: same, spell: same },
  { gap: ['', ''], end: '\n', word: same, spell: same },
  { gap: ['  ', '\t'], end: '\n', word: same, spell: (name) => name.toLowerCase() },
  { gap: [' ', '   '], end: '\r\n', word: same, spell: (name) => ` ${name} ` },
];

function styleOf(command) {
  const sum = [...command].reduce((total, letter) => total + letter.charCodeAt(0), 0);
  return STYLES[sum % STYLES.length];
}

/**
 * @param answer { code, description?, properties? }; properties is a list of [NAME, value or list of values]
 * @param style what the platform always looks like; null: what the command does
 */
export function formatAnswer({ code, description = describe(code), properties = [] }, command = '', style = null) {
  const { gap, end, word, spell } = style ?? styleOf(command);
  const equals = `${gap[0]}=${gap[1]}`;
  const line = (key, value) => key + equals + oneLine(String(value));
  const lines = ['[RESPONSE]', line(word('CODE'), code), line(word('DESCRIPTION'), description)];
  for (const [name, values] of properties) {
    const key = `${word('PROPERTY')}[${spell(name)}][`;
    [values].flat().forEach((value, index) => lines.push(line(`${key}${index}]`, value)));
  }
  lines.push(line(word('QUEUETIME'), '0'), line(word('RUNTIME'), '0.004'), 'EOF', '');
  return lines.join(end);
}

function oneLine(text) {
  return /[\r\n]/.test(text) ? text.replace(/[\r\n]+/g, ' ') : text;
}
