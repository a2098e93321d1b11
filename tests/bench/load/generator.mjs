// node generator.mjs URL RATE SECONDS SEED NAMES: searches at a constant rate, whether or not earlier ones are answered.
// Latency counts from the moment a request was due, so a stall is paid by all who would have come meanwhile. Prints JSON.

import { Agent, get } from 'node:http';
import { visitors } from './visitors.mjs';

const [url, rate, seconds, seed, names] = process.argv.slice(2);
const next = visitors(Number(seed), names);
const agent = new Agent({ keepAlive: true, maxSockets: Infinity });
const due = (number) => (number * 1000) / Number(rate);
const count = Math.round(Number(rate) * Number(seconds));
const latencies = [];
const errors = new Map();
const asked = { new: 0, again: 0, page: 0 };
let answers = 0;
let late = 0; // ms that the generator itself sent a request too late, at most

const ask = (query) =>
    new Promise((resolve, reject) => {
        get(`${url}?q=${encodeURIComponent(JSON.stringify(query))}`, { agent }, (response) => {
            let body = '';
            response.setEncoding('utf8');
            response.on('data', (part) => (body += part));
            response.on('end', () => (response.statusCode === 200 ? resolve() : reject(new Error(`${response.statusCode} ${body.slice(0, 200)}`))));
            response.on('error', reject);
        }).on('error', reject);
    });

const run = () =>
    new Promise((resolve) => {
        const start = performance.now();
        let sent = 0;
        const one = async (number) => {
            late = Math.max(late, performance.now() - start - due(number));
            const { query, asks } = next();
            asked[asks]++;
            try {
                await ask(query);
            } catch (error) {
                errors.set(error.message, (errors.get(error.message) ?? 0) + 1);
            }
            latencies.push(performance.now() - start - due(number));
            if (++answers === count) resolve((performance.now() - start) / 1000);
        };
        const tick = () => {
            while (sent < count && due(sent) <= performance.now() - start) one(sent++);
            if (sent < count) setTimeout(tick, due(sent) - (performance.now() - start));
        };
        tick();
    });

const took = await run();
agent.destroy();
latencies.sort((a, b) => a - b);
const percentile = (share) => latencies[Math.min(count - 1, Math.ceil(share * count) - 1)];
console.log(
    JSON.stringify({
        requests: count,
        seconds: took,
        p50: percentile(0.5),
        p95: percentile(0.95),
        p99: percentile(0.99),
        max: percentile(1),
        late,
        asked,
        errors: [...errors].map(([message, times]) => ({ message, times })),
    }),
);
