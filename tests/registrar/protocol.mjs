/** The text protocol: how a request is read and an answer is written. */

const DESCRIPTIONS = {
    200: 'Command completed successfully',
    421: 'Command failed due to server error. Client should try again',
    500: 'Invalid command name',
    504: 'Missing required attribute',
    505: 'Invalid attribute value syntax',
    530: 'Authentication failed',
    540: 'Attribute value is not unique',
    541: 'Invalid attribute value',
    545: 'Object not found',
    546: 'Credit limit exceeded',
    549: 'Command failed',
    552: 'Object status does not allow for operation',
};

/** A command that ends with a code other than 200. */
export class CommandError extends Error {
    constructor(code, detail = '') {
        super(describe(code, detail));
        this.code = code;
    }
}

export function describe(code, detail = '') {
    const text = DESCRIPTIONS[code] ?? 'Command failed';
    return detail === '' ? text : `${text}; ${detail}`;
}

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

/** The values of NAME, NAME0, NAME1, ... in order, empty ones left out. */
export function listOf(attributes, name) {
    const found = [];
    for (const [key, value] of attributes) {
        const suffix = key.startsWith(name) ? key.slice(name.length) : null;
        if (suffix !== null && /^\d*$/.test(suffix) && value !== '') {
            found.push([suffix === '' ? -1 : Number(suffix), value]);
        }
    }
    return found.sort((a, b) => a[0] - b[0]).map((pair) => pair[1]);
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

/** @param properties object of NAME: value or list of values */
export function formatResponse(command, code, description, properties = {}) {
    const { gap, end, name: spell } = styleOf(command);
    const lines = ['[RESPONSE]'];
    const put = (key, value) => lines.push(`${key}${gap[0]}=${gap[1]}${clean(value)}`);
    put('CODE', code);
    put('DESCRIPTION', description);
    for (const [name, values] of Object.entries(properties)) {
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
