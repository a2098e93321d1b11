// One API call: from the bytes of the form to the bytes of the answer, with whatever fault was asked for.

import { setTimeout as wait } from 'node:timers/promises';
import { Refusal } from './errors.mjs';
import { formatAnswer, parseCommand, parseForm } from './protocol.mjs';

const UNKNOWN = 'UNKNOWN';
const GARBAGE = '<!DOCTYPE html>\n<html><head><title>Bad gateway</title></head><body><h1>502</h1></body></html>\n';

/*
 * Gives { text, close, cut }: the answer; whether the connection is to be closed behind it; and null, 'all' (no answer
 * at all) or 'half' (the connection breaks in the middle).
 */
export async function answerCall(simulator, platform, bytes) {
  const request = readRequest(platform, bytes);
  const { name, entity, fields } = request;
  const call = simulator.record(name, entity, fields);
  const { delay, fault, short, leave } = simulator.faults.decide(name, domainsOf(simulator, request));
  simulator.drops.leave(leave);
  if (delay > 0) {
    await wait(delay, undefined, { ref: false });
  }
  let answer = null;
  if (!fault || fault.done) {
    answer = perform(simulator, platform, request, short);
    call.result = answer.code;
  }
  if (fault) {
    call.result = fault.kind === 'code' ? fault.code : fault.kind;
    call.done = fault.done;
    return faultyAnswer(fault, answer, name, platform.style);
  }
  return reply(answer, name, platform.style);
}

// What can be understood of a request; `refusal` is why the rest could not.
function readRequest(platform, bytes) {
  const request = { name: UNKNOWN, entity: undefined, command: null, fields: {}, refusal: null };
  try {
    request.fields = parseForm(bytes, platform.fields);
    request.entity = platform.entityOf(request.fields);
    request.command = parseCommand(request.fields.s_command ?? '');
    request.name = platform.commands.nameOf(request.command.name) ?? UNKNOWN;
  } catch (error) {
    if (!(error instanceof Refusal)) {
      throw error;
    }
    request.refusal = error;
  }
  return request;
}

// The names a call is about, for the rules of faults.
function domainsOf(simulator, { entity, command }) {
  const attributes = command?.attributes ?? new Map();
  const named = [...attributes].filter(([key]) => /^DOMAIN\d*$/.test(key)).map(([, value]) => value.toLowerCase());
  const application = simulator.books.get(entity)?.find(Number(attributes.get('APPLICATION')));
  return application ? [...named, application.domain] : named;
}

function perform(simulator, platform, { command, entity, fields, refusal }, short) {
  const now = simulator.settledNow();
  try {
    // A form that cannot be read has no login to check.
    if (refusal && Object.keys(fields).length === 0) {
      throw refusal;
    }
    authenticate(simulator, platform, entity, fields);
    if (refusal) {
      throw refusal;
    }
    const context = {
      books: simulator.books.get(entity),
      drops: simulator.drops,
      users: simulator.users,
      entity,
      login: fields.s_login,
      now,
      short,
    };
    return { code: 200, properties: platform.commands.execute(context, command) };
  } catch (error) {
    if (!(error instanceof Refusal)) {
      throw error;
    }
    return { code: error.code, description: error.message };
  }
}

function authenticate({ users }, platform, entity, { s_login: login, s_pw: password }) {
  const missing = Object.entries({ 'the system': entity, s_login: login, s_pw: password }).find(([, value]) => !value);
  if (missing) {
    throw new Refusal(530, `${missing[0]} is missing`);
  }
  if (!platform.entities.includes(entity) || users.get(login) !== password) {
    throw new Refusal(530);
  }
}

function reply(answer, name, style) {
  return { text: formatAnswer(answer, name, style), close: answer.code === 420, cut: null };
}

function faultyAnswer(fault, answer, name, style) {
  switch (fault.kind) {
    case 'code':
      return reply({ code: fault.code, description: fault.description }, name, style);
    case 'garbage':
      return { text: GARBAGE, close: false, cut: null };
    case 'empty':
      return { text: '', close: false, cut: null };
    case 'cut-middle':
      return { text: formatAnswer(answer ?? { code: 200 }, name, style), close: true, cut: 'half' };
    default:
      return { text: '', close: true, cut: 'all' };
  }
}
