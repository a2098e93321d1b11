/*
 * The simulated registrar: a server on loopback that speaks the registrar's API and serves its droplist feed.
 *
 *   node server.mjs --ready FILE [--port N] [--https-port N --cert FILE --key FILE] [--clock-file FILE] [--feed FILE] [--state FILE]
 */

import { mkdirSync, readFileSync, realpathSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import http from 'node:http';
import https from 'node:https';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { answerCall } from './api.mjs';
import { control } from './control.mjs';
import { ControlError } from './errors.mjs';
import { FEED_COMMAND } from './faults.mjs';
import { FEED_PATH, isUnchanged } from './feed.mjs';
import { PLATFORMS } from './platforms.mjs';
import { Simulator } from './simulator.mjs';

const HOST = '127.0.0.1';
const CONTROL = '/control/';
const CALL_MAX = 1024 * 1024; // bytes of a body
const CONTROL_MAX = 64 * 1024 * 1024;
const KEEP_ALIVE = 60000; // milliseconds
const HTML = '<!DOCTYPE html>\n<html><body><h1>The list is being prepared.</h1></body></html>\n';

class BadRequest extends Error {
  constructor(status, message, headers = {}) {
    super(message);
    this.status = status;
    this.headers = headers;
  }
}

// Listens; gives { http, https, simulator, close }. tls: { port, cert, key } or null.
export async function startRegistrar({ port = 0, tls = null, clockFile = null, feedFile = null } = {}) {
  const simulator = new Simulator({ clockFile, feedFile });
  const handler = (request, response) => handle(simulator, request, response);
  const plain = await listen(http.createServer(handler), port);
  const secure = tls && await listen(https.createServer({ cert: tls.cert, key: tls.key }, handler), tls.port);
  const servers = [plain, secure].filter(Boolean);
  return {
    simulator,
    http: `http://${HOST}:${plain.address().port}`,
    https: secure ? `https://localhost:${secure.address().port}` : null,
    close: () => Promise.all(servers.map(closeServer)),
  };
}

function listen(server, port) {
  server.keepAliveTimeout = KEEP_ALIVE;
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, HOST, 4096, () => resolve(server));
  });
}

function closeServer(server) {
  return new Promise((resolve) => {
    server.close(resolve);
    server.closeAllConnections();
  });
}

async function handle(simulator, request, response) {
  const url = new URL(request.url, 'http://registrar.invalid');
  try {
    const platform = PLATFORMS.find(({ path: own }) => own === url.pathname);
    if (platform) {
      await handleCall(simulator, platform, request, response);
    } else if (url.pathname === FEED_PATH) {
      await handleFeed(simulator, request, response);
    } else if (url.pathname.startsWith(CONTROL)) {
      await handleControl(simulator, url, request, response);
    } else {
      throw new BadRequest(404, 'Not found');
    }
  } catch (error) {
    answerError(response, error, url.pathname.startsWith(CONTROL));
  }
}

function answerError(response, error, asJson) {
  const known = error instanceof BadRequest || error instanceof ControlError;
  if (response.destroyed) {
    return;
  }
  if (!known) {
    process.stderr.write(`${error.stack}\n`);
  }
  const message = known ? error.message : 'Internal error';
  const body = asJson ? `${JSON.stringify({ error: message })}\n` : `${message}\n`;
  send(response, known ? error.status : 500, asJson ? 'application/json' : 'text/plain', body, {
    connection: 'close', ...error.headers,
  });
}

async function handleCall(simulator, platform, request, response) {
  const leave = simulator.enter();
  response.once('close', leave);
  checkMethod(request, ['POST']);
  checkType(request, 'application/x-www-form-urlencoded');
  const { text, close, cut } = await answerCall(simulator, platform, await readBody(request, CALL_MAX));
  if (cut === 'all') {
    request.socket.destroy();
    return;
  }
  if (close) {
    response.setHeader('connection', 'close');
  }
  if (cut === 'half') {
    sendHalf(request, response, 'text/plain; charset=utf-8', Buffer.from(text));
    return;
  }
  send(response, 200, 'text/plain; charset=utf-8', text);
}

async function handleFeed(simulator, request, response) {
  checkMethod(request, ['GET', 'HEAD']);
  simulator.counts[FEED_COMMAND] = (simulator.counts[FEED_COMMAND] ?? 0) + 1;
  const { delay, fault } = simulator.faults.decide(FEED_COMMAND, []);
  if (delay > 0) {
    await wait(delay, undefined, { ref: false });
  }
  const { feed } = simulator;
  if (!feed) {
    throw new BadRequest(404, 'There is no feed');
  }
  const type = 'application/zip';
  const validators = { etag: feed.etag, 'last-modified': new Date(feed.modified * 1000).toUTCString() };
  switch (fault?.kind) {
    case 'code': return send(response, fault.code, 'text/plain', `${fault.description ?? 'Fault'}\n`);
    case 'garbage': return send(response, 200, 'text/html', HTML);
    case 'empty': return send(response, 200, type, '', validators);
    case 'cut-middle': case 'cut-after': return sendHalf(request, response, type, feed.bytes, validators);
    case 'cut-before': return request.socket.destroy();
    default:
  }
  if (isUnchanged(feed, request.headers)) {
    response.writeHead(304, validators);
    return response.end();
  }
  return send(response, 200, type, feed.bytes, validators);
}

async function handleControl(simulator, url, request, response) {
  if (!['127.0.0.1', '::1', '::ffff:127.0.0.1'].includes(request.socket.remoteAddress)) {
    throw new BadRequest(403, 'Control is for loopback only');
  }
  checkMethod(request, ['GET', 'POST']);
  let input = Object.fromEntries(url.searchParams);
  if (request.method === 'POST') {
    checkType(request, 'application/json');
    input = parseJson(await readBody(request, CONTROL_MAX));
  }
  const result = control(simulator, request.method, url.pathname.slice(CONTROL.length), input);
  send(response, 200, 'application/json', `${JSON.stringify(result, null, 1)}\n`);
}

function parseJson(bytes) {
  try {
    return JSON.parse(bytes.toString('utf8') || '{}');
  } catch (error) {
    throw new ControlError(`The body is no JSON: ${error.message}`);
  }
}

function checkMethod(request, methods) {
  if (!methods.includes(request.method)) {
    throw new BadRequest(405, `${request.method} is not allowed`, { allow: methods.join(', ') });
  }
}

function checkType(request, wanted) {
  const type = (request.headers['content-type'] ?? '').split(';')[0].trim().toLowerCase();
  if (type !== wanted) {
    throw new BadRequest(415, `Content-Type is ${JSON.stringify(type)}, expected ${wanted}`);
  }
}

async function readBody(request, most) {
  const chunks = [];
  let size = 0;
  for await (const chunk of request.iterator({ destroyOnReturn: false })) {
    size += chunk.length;
    if (size > most) {
      throw new BadRequest(413, `The body has more than ${most} bytes`);
    }
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function send(response, status, type, body, headers = {}) {
  response.writeHead(status, { 'content-type': type, 'content-length': Buffer.byteLength(body), ...headers });
  response.end(body);
}

// The header promises everything, then the connection breaks.
function sendHalf(request, response, type, bytes, headers = {}) {
  response.writeHead(200, { 'content-type': type, 'content-length': bytes.length, ...headers });
  response.write(bytes.subarray(0, Math.floor(bytes.length / 2)), () => request.socket.destroy());
}

// --- the command -----------------------------------------------------------------------------------------------

function readOptions() {
  const text = { type: 'string' };
  const { values } = parseArgs({
    options: {
      port: { ...text, default: '0' }, 'https-port': text, cert: text, key: text,
      'clock-file': text, feed: text, state: text, ready: text,
    },
  });
  if (!values.ready) {
    throw new Error('--ready FILE is missing');
  }
  if (values['https-port'] !== undefined && !(values.cert && values.key)) {
    throw new Error('--https-port needs --cert FILE and --key FILE');
  }
  return values;
}

function readPort(text, name) {
  if (!/^\d{1,5}$/.test(text) || Number(text) > 65535) {
    throw new Error(`${name} is ${JSON.stringify(text)}, expected a port`);
  }
  return Number(text);
}

// Readers see the whole file or none.
function writeAtomically(file, value) {
  mkdirSync(path.dirname(path.resolve(file)), { recursive: true });
  const draft = `${file}.${process.pid}.tmp`;
  writeFileSync(draft, `${JSON.stringify(value, null, 1)}\n`);
  renameSync(draft, file);
}

async function main() {
  const options = readOptions();
  rmSync(options.ready, { force: true });
  const registrar = await startRegistrar({
    port: readPort(options.port, '--port'),
    tls: options['https-port'] === undefined ? null : {
      port: readPort(options['https-port'], '--https-port'),
      cert: readFileSync(options.cert),
      key: readFileSync(options.key),
    },
    clockFile: options['clock-file'],
    feedFile: options.feed,
  });
  const end = async () => {
    await registrar.close();
    if (options.state) {
      writeAtomically(options.state, registrar.simulator.report());
    }
    rmSync(options.ready, { force: true });
    // Calls that a delay holds back would keep the process alive.
    process.exit(0);
  };
  for (const signal of ['SIGTERM', 'SIGINT']) {
    process.once(signal, () => end().catch(failed));
  }
  writeAtomically(options.ready, { http: registrar.http, https: registrar.https, pid: process.pid });
}

function failed(error) {
  process.stderr.write(`The simulated registrar: ${error.message}\n`);
  process.exit(1);
}

if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  main().catch(failed);
}
