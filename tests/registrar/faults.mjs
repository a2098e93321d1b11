const KINDS = new Set(['delay', 'code', 'cut-before', 'cut-after', 'garbage', 'empty']);
const MAX_DELAY_MS = 600_000;

/** Rules that make chosen calls go wrong. The first rule that fits is used, `count` times at most. */
export class Faults {
    #rules = [];

    set(rules) {
        if (!Array.isArray(rules)) {
            throw new Error('"rules" must be a list.');
        }
        this.#rules = rules.map(readRule);
    }

    clear() {
        this.#rules = [];
    }

    /** Takes one use off the first rule that fits the call, or answers null. */
    take(command, domain) {
        const rule = this.#rules.find((one) => one.left > 0
            && (one.command === null || one.command === command)
            && (one.domain === null || one.domain === domain));
        if (rule === undefined) {
            return null;
        }
        rule.left -= 1;
        return rule;
    }
}

function readRule(rule, index) {
    const where = `rules[${index}]`;
    if (rule === null || typeof rule !== 'object') {
        throw new Error(`${where} must be an object.`);
    }
    if (!KINDS.has(rule.kind)) {
        throw new Error(`${where}.kind "${rule.kind}" is unknown, expected one of ${[...KINDS].join(', ')}.`);
    }
    return {
        command: rule.command === undefined ? null : String(rule.command).toUpperCase(),
        domain: rule.domain === undefined ? null : String(rule.domain).toLowerCase(),
        kind: rule.kind,
        left: rule.count === undefined ? Infinity : wholeNumber(rule.count, `${where}.count`, 0, 1e9),
        ms: rule.kind === 'delay' ? wholeNumber(rule.ms, `${where}.ms`, 0, MAX_DELAY_MS) : 0,
        code: rule.kind === 'code' ? wholeNumber(rule.code, `${where}.code`, 100, 999) : 0,
    };
}

function wholeNumber(value, where, lowest, highest) {
    if (!Number.isInteger(value) || value < lowest || value > highest) {
        throw new Error(`${where} must be a whole number from ${lowest} to ${highest}.`);
    }
    return value;
}
