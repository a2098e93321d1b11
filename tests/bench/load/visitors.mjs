// What visitors search for, the same for the same seed: words, ends, wildcards, shapes and regular expressions made of
// real names, with filters and orders; some turn to the next page of what they searched a while ago.

import { readFileSync } from 'node:fs';

const ZONES = ['com', 'net', 'org', 'de', 'co.uk', 'info', 'pl', 'fr', 'it', 'nl', 'eu', 'xyz', 'online', 'shop', 'io'];
const SHAPES = ['CVCV', 'CVCVC', 'LLNN', 'LLLL', 'VCVC', 'CVC', 'NNNN', 'L{3,5}', 'CVCCV', 'LLL-LLL'];
const ORDERS = ['dropdate', 'name', 'characters', 'digits', 'hyphens', 'added'];
const TURNS_PAGE = 0.15;
const RECENT = 500; // searches that somebody still looks at: of the last five seconds, at 100 a second

// mulberry32: numbers from 0 to below 1
const seeded = (seed) => () => {
    seed = (seed + 0x6d2b79f5) | 0;
    let mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
};

const readLabels = (names) =>
    readFileSync(names, 'utf8')
        .split('\n')
        .map((line) => (line.split('\t')[1] ?? '').split('.')[0].replace(/[^a-z]/g, ''))
        .filter((label) => label.length >= 4);

// visitors(seed, names): a function that returns the next search: `query`, its properties, and `asks`, whether it is a
// "new" search, one made before ("again"), by whomever, or a later "page" of one.
export const visitors = (seed, names) => {
    const random = seeded(seed);
    const below = (limit) => Math.floor(random() * limit);
    const pick = (list) => list[below(list.length)];
    const labels = readLabels(names);
    const recent = [];
    const asked = new Set();

    const word = () => {
        const label = pick(labels);
        const length = Math.min(label.length, 3 + below(4));
        const from = below(label.length - length + 1);
        return label.slice(from, from + length);
    };
    // Each with its weight.
    const kinds = [
        [30, () => ({ how: 'words', typed: word() })],
        [8, () => ({ how: 'words', typed: `${word()} ${word().slice(0, 3)}` })],
        [6, () => ({ how: 'words', typed: `${word()} -${word()}` })],
        [10, () => ({ how: 'starts', typed: word() })],
        [10, () => ({ how: 'ends', typed: word() })],
        [6, () => ({ how: 'wildcards', typed: `${word().slice(0, 3)}*${word().slice(0, 3)}` })],
        [10, () => ({ how: 'shape', typed: pick(SHAPES) })],
        [4, () => ({ pattern: `^[a-z]{${3 + below(6)}}$` })],
        [3, () => ({ pattern: `(${word()}|${word()}|${word()})[0-9]*$` })],
        [2, () => ({ pattern: `^(${word()}|${word()}).*(${word().slice(0, 3)}|${word().slice(0, 3)})$` })],
        [2, () => ({ pattern: `[0-9]{${1 + below(3)},}$` })],
        [2, () => ({ pattern: `(?=.*${word().slice(0, 2)})(?=.*-)` })],
        [2, () => ({ pattern: '(.)\\1\\1' })],
        [5, () => ({})],
    ];
    const weights = kinds.reduce((sum, [weight]) => sum + weight, 0);
    const what = () => {
        let at = below(weights);
        return kinds.find(([weight]) => (at -= weight) < 0)[1]();
    };
    const filters = () => {
        const query = {};
        if (random() < 0.5) query.zones = [...new Set(Array.from({ length: 1 + below(3) }, () => pick(ZONES)))].sort();
        if (random() < 0.4) [query.minCharacters, query.maxCharacters] = [2 + below(4), 8 + below(16)];
        if (random() < 0.2) query.noDigits = true;
        if (random() < 0.2) query.noHyphens = true;
        if (random() < 0.2) query.dropFrom = `2027-01-${String(1 + below(28)).padStart(2, '0')}`;
        if (random() < 0.4) [query.order, query.descending] = [pick(ORDERS), random() < 0.5];
        return query;
    };
    const search = () => {
        const query = { ...what(), ...filters(), first: 0 };
        const name = JSON.stringify(query);
        const asks = asked.has(name) ? 'again' : 'new';
        asked.add(name);
        return { query, asks };
    };
    const later = (query) => ({ query: { ...query, first: query.first + 20 }, asks: 'page' });
    return () => {
        const turns = recent.length > 0 && random() < TURNS_PAGE;
        const place = below(turns ? recent.length : RECENT);
        const next = turns ? later(recent[place]) : search();
        recent[place < recent.length ? place : recent.length] = next.query;
        return next;
    };
};
