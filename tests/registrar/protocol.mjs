/** The text protocol: how a request is read and an answer is written. */

/** Reads a form-urlencoded body into credentials and the command's attributes (upper-case keys). */
export function parseRequest(body) {
  const form = new URLSearchParams(body);
  return {
    entity: form.get('s_entity') ?? '',
    login: form.get('s_login') ?? '',
    password: form.get('s_pw') ?? '',
    attributes: parseCommand(form.get('s_command') ?? ''),
  };
}

function parseCommand(text) {
  const attributes = new Map();
  for (const line of text.split(/\r\n|\n|\r/)) {
    const at = line.indexOf('=');
    if (at > 0) {
      attributes.set(line.slice(0, at).replace(/\s+/g, '').toUpperCase(), line.slice(at + 1).trim());
    }
  }
  return attributes;
}

/**
 * Clients must not rely on white space or line ends, so both vary from command to command;
 * the style hangs on the command's name alone and so is the same in every run.
 */
const STYLES = [
  { gap: [' ', ' '], end: '\r\n', name: (name) => name },
  { gap: ['', ''], end: '\n', name: (name) => name },
  { gap: ['  ', '\t'], end: '\n', name: (name) => name.toLowerCase() },
  { gap: [' ', '   '], end: '\r\n', name: (name) => ` ${name} ` },
];

function styleOf(command) {
  let sum = 0;
  for (const letter of command) {
    sum += letter.charCodeAt(0);
  }
  return STYLES[sum % STYLES.length];
}

/** @param properties list of [NAME, value or list of values] */
export function formatResponse(command, code, description, properties = []) {
  const { gap, end, name: spell } = styleOf(command);
  const lines = ['[RESPONSE]'];
  const put = (key, value) => lines.push(`${key}${gap[0]}=${gap[1]}${clean(value)}`);
  put('CODE', code);
  put('DESCRIPTION', description);
  for (const [name, values] of properties) {
    [values].flat().forEach((value, index) => put(`PROPERTY[${spell(name)}][${index}]`, value));
  }
  put('QUEUETIME', '0');
  put('RUNTIME', '0.004');
  lines.push('EOF', '');
  return lines.join(end);
}

function clean(value) {
  return String(value).replace(/[\r\n]+/g, ' ');
}
