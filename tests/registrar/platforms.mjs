// The platforms that are spoken here: where they listen, what their forms and answers look like, and their systems.

import { DAY } from './clock.mjs';
import { cnrCommands } from './cnr.mjs';
import { ispapiCommands } from './commands.mjs';

const FIELDS = ['s_login', 's_pw', 's_command', 's_opmode'];

const lower = (text) => text.toLowerCase();

/*
 * fields: what a form may have. entityOf: which books a form is for; undefined when it does not say. entities: those
 * books. lockBefore: seconds before a drop when fees are locked. style: of all answers; null: each command has its own.
 */
export const PLATFORMS = [
  {
    name: 'ispapi',
    path: '/api/call.cgi',
    fields: new Set([...FIELDS, 's_entity', 's_session', 's_user', 's_otp', 's_remoteaddr']),
    entities: ['54cd', '1234'],
    entityOf: ({ s_entity: entity }) => entity,
    commands: ispapiCommands,
    lockBefore: 3 * DAY,
    style: null,
  },
  {
    name: 'cnr',
    path: '/cnr/api/call.cgi',
    fields: new Set([...FIELDS, 's_sessionid', 'persistent']),
    entities: ['cnr', 'cnr-ote'],
    entityOf: ({ s_opmode: mode = 'LIVE' }) => ({ LIVE: 'cnr', OTE: 'cnr-ote' })[mode],
    commands: cnrCommands,
    lockBefore: DAY / 4,
    style: { gap: [' ', ' '], end: '\n', word: lower, spell: lower },
  },
];

export const ENTITIES = PLATFORMS.flatMap(({ entities }) => entities);
