// Every address of the addon that somebody could open or post to. access.test.mjs tries each one as everybody in `people`
// who is not in whoMay, and each of its parameters with each of the hostile values.
//
// To add an endpoint, add a line:
//   name     what it does, as a sentence would have it
//   method   GET or POST; a POST is sent with both tokens of whoever posts it
//   path     CLIENT, ADMIN or CRONS and what follows
//   params   what whoever may would send: of the address for GET, of the body for POST. Each is tried with hostile values.
//            An object, or (world) => object, asked again for every try, where something must be made first;
//            world.backorder() is the id of a new backorder of the owner, world.dropping() of one
//            that is about to drop and that the owner wants first.
//   also     parameters of the address of a POST, tried with hostile values, too
//   whoMay   who gets it: names of `people` (people.mjs). The first one sends the hostile values.
//   changes  true where it changes a table of ours when whoever may does it; false for reading
//   secret   the parameter that lets somebody in who is not logged in (a cron's token, a calendar's key): whoMay is then
//            ['holder'], who knows it; everybody else sends a wrong one and must be refused

import { CLIENT, ADMIN, CRONS, CRON_TOKEN } from './people.mjs';

const CLIENTS = ['owner', 'orderer', 'reader', 'other'];
const BUYERS = ['owner', 'orderer', 'other'];

const SEARCH = {
  how: 'words', q: 'a', match: 'all', pattern: 'a', exclude: 'b', added: '2027-01-01', scope: 'all', 'tld[]': 'pl', rows: '20',
  p: '1', sort: 'dropdate', dir: 'asc', from: '2027-01-16', to: '2027-01-20', chars_min: '1', chars_max: '63', score_min: '0', score_max: '10', draw: '1',
};
const LIST = { status: 'REQUESTED', sort: 'id', dir: 'desc', rows: '20', p: '1', domain: 'example.pl' };
const WATCHED = { sort: 'name', dir: 'desc', p: '1', domain: 'example.pl' };

export const ENDPOINTS = [
  // The client area
  { name: 'the page Expiring Domains', method: 'GET', path: `${CLIENT}&page=domains`, params: SEARCH, whoMay: CLIENTS },
  { name: 'a search', method: 'GET', path: `${CLIENT}&page=domains&format=json`, params: SEARCH, whoMay: CLIENTS },
  { name: 'how a search is read', method: 'GET', path: `${CLIENT}&page=domains&format=json`, params: { ...SEARCH, check: '1' }, whoMay: CLIENTS },
  { name: 'the page My Backorders', method: 'GET', path: `${CLIENT}&page=backorders`, params: LIST, whoMay: CLIENTS },
  { name: 'the list of backorders', method: 'GET', path: `${CLIENT}&page=backorders&format=json`, params: LIST, whoMay: CLIENTS },
  {
    name: 'the history of a backorder', method: 'GET', path: `${CLIENT}&page=backorders&format=json`,
    params: (world) => ({ events: world.kept }), whoMay: ['owner', 'orderer', 'reader'],
  },
  { name: 'a page that there is not', method: 'GET', path: CLIENT, params: { page: 'none', p: 'manage', format: 'html' }, whoMay: CLIENTS },
  {
    name: 'a backorder', method: 'POST', path: `${CLIENT}&page=backorders&format=json`,
    params: (world) => ({ create: world.name() }), whoMay: BUYERS, changes: true,
  },
  {
    name: 'a backorder without JavaScript', method: 'POST', path: `${CLIENT}&page=domains`,
    params: (world) => ({ create: world.name() }), also: SEARCH, whoMay: BUYERS, changes: true,
  },
  {
    name: 'the end of a backorder', method: 'POST', path: `${CLIENT}&page=backorders&format=json`,
    params: async (world) => ({ delete: await world.backorder() }), whoMay: ['owner', 'orderer'], changes: true,
  },
  {
    name: 'the end of a backorder without JavaScript', method: 'POST', path: `${CLIENT}&page=backorders`,
    params: async (world) => ({ delete: await world.backorder() }), also: LIST, whoMay: ['owner', 'orderer'], changes: true,
  },
  {
    name: 'the timeline of a backorder', method: 'GET', path: `${CLIENT}&page=backorders`,
    params: (world) => ({ events: world.kept, status: 'REQUESTED', p: '1' }), whoMay: CLIENTS,
  },
  { name: 'the sheet of backorders', method: 'GET', path: `${CLIENT}&page=backorders&format=csv`, params: LIST, whoMay: CLIENTS },
  { name: 'what many names come to', method: 'GET', path: `${CLIENT}&page=backorders`, params: { step: 'preview' }, whoMay: CLIENTS },
  { name: 'what came of many names', method: 'GET', path: `${CLIENT}&page=backorders`, params: { step: 'result' }, whoMay: CLIENTS },
  {
    name: 'a look at many names', method: 'POST', path: `${CLIENT}&page=backorders`,
    params: { step: 'preview', names: 'one.pl\ntwo.pl', file: '' }, whoMay: BUYERS,
  },
  {
    name: 'many backorders', method: 'POST', path: `${CLIENT}&page=backorders&format=json`,
    params: (world) => ({ step: 'create', names: `${world.name()}\n${world.name()}`, total: '' }), whoMay: BUYERS, changes: true,
  },
  ...['prefer', 'prefer_up', 'prefer_down', 'prefer_reset'].map((field) => ({
    name: `a client's own order by ${field}`, method: 'POST', path: `${CLIENT}&page=backorders&format=json`,
    params: async (world) => ({ [field]: await world.dropping() }), whoMay: ['owner', 'orderer'], changes: true,
  })),

  // Watching
  { name: 'the page Watching', method: 'GET', path: `${CLIENT}&page=watching`, params: WATCHED, whoMay: CLIENTS },
  { name: 'the watch list', method: 'GET', path: `${CLIENT}&page=watching&format=json`, params: WATCHED, whoMay: CLIENTS },
  {
    name: 'a watched name', method: 'POST', path: `${CLIENT}&page=watching&format=json`,
    params: (world) => ({ watch: world.name() }), whoMay: CLIENTS, changes: true,
  },
  {
    name: 'a watched name without JavaScript', method: 'POST', path: `${CLIENT}&page=watching`,
    params: (world) => ({ watch: world.name() }), also: WATCHED, whoMay: CLIENTS, changes: true,
  },
  {
    name: 'the end of a watched name', method: 'POST', path: `${CLIENT}&page=watching&format=json`,
    params: async (world) => ({ unwatch: await world.watched() }), whoMay: ['owner', 'orderer', 'reader'], changes: true,
  },
  {
    name: 'the end of all that have dropped', method: 'POST', path: `${CLIENT}&page=watching&format=json`,
    params: async (world) => ({ clear: 'dropped', x: await world.watched('2027-01-01') }), whoMay: ['owner', 'orderer', 'reader'], changes: true,
  },
  {
    name: 'a saved search', method: 'POST', path: `${CLIENT}&page=watching&format=json`,
    params: (world) => ({ save_search: world.name(), query: 'pattern=a&tld[]=pl', mail: '1' }), whoMay: BUYERS, changes: true,
  },
  {
    name: 'a saved search without JavaScript', method: 'POST', path: `${CLIENT}&page=watching`,
    params: (world) => ({ save_search: world.name(), query: 'pattern=a&tld[]=pl', mail: '0' }), whoMay: CLIENTS, changes: true,
  },
  {
    name: 'another name of a search', method: 'POST', path: `${CLIENT}&page=watching&format=json`,
    params: async (world) => ({ rename_search: await world.search(), name: world.name() }), whoMay: ['owner', 'orderer', 'reader'], changes: true,
  },
  {
    name: 'the daily mail of a search', method: 'POST', path: `${CLIENT}&page=watching&format=json`,
    params: async (world) => ({ mail_search: await world.search(), mail: '1' }), whoMay: ['owner', 'orderer'], changes: true,
  },
  {
    name: 'the end of a search', method: 'POST', path: `${CLIENT}&page=watching&format=json`,
    params: async (world) => ({ delete_search: await world.search() }), whoMay: ['owner', 'orderer', 'reader'], changes: true,
  },
  {
    name: 'the mail about watched names', method: 'POST', path: `${CLIENT}&page=watching&format=json`,
    params: async (world) => ({ mail_watched: await world.otherMail() }), whoMay: BUYERS, changes: true,
  },
  { name: 'a calendar address', method: 'POST', path: `${CLIENT}&page=watching&format=json`, params: { calendar: 'renew' }, whoMay: BUYERS, changes: true },
  {
    name: 'the calendar', method: 'GET', path: `${CLIENT}&page=watching&format=ics`,
    params: async (world) => ({ key: await world.calendarKey() }), secret: 'key', whoMay: ['holder'],
  },
  {
    name: 'the page a mail leads to', method: 'GET', path: `${CLIENT}&page=unsubscribe`,
    params: async (world) => ({ key: await world.letterKey() }), secret: 'key', whoMay: ['holder'],
  },
  {
    name: 'the end of a mail', method: 'POST', path: `${CLIENT}&page=unsubscribe`,
    params: async (world) => ({ key: await world.letterKey(), stop: '1' }), secret: 'key', whoMay: ['holder'], changes: true,
  },

  // The admin area
  {
    name: 'the tab Manage', method: 'GET', path: `${ADMIN}&tab=manage`,
    params: {
      'status[]': 'REQUESTED', q: 'example', client: 'anna', zone: 'pl', from: '2027-01-01', to: '2027-12-31', changed_from: '2027-01-01',
      changed_to: '2027-12-31', sort: 'domain', dir: 'asc', rows: '50', p: '1',
    },
    whoMay: ['admin'],
  },
  { name: 'the timeline of a backorder', method: 'GET', path: `${ADMIN}&tab=manage`, params: (world) => ({ id: world.kept }), whoMay: ['admin'] },
  {
    name: 'what deleting a backorder would do', method: 'GET', path: `${ADMIN}&tab=manage`,
    params: (world) => ({ do: 'delete', 'ids[]': world.kept }), whoMay: ['admin'],
  },
  {
    name: 'what activating all backorders would do', method: 'GET', path: `${ADMIN}&tab=manage`,
    params: { do: 'activate', all: '1', q: 'example' }, whoMay: ['admin'],
  },
  { name: 'the form for backorders of a client', method: 'GET', path: `${ADMIN}&tab=manage`, params: { view: 'create', client: '1' }, whoMay: ['admin'] },
  { name: 'clients by name', method: 'GET', path: `${ADMIN}&tab=manage&format=json`, params: { clients: 'anna' }, whoMay: ['admin'] },
  { name: 'the sheet of backorders', method: 'GET', path: `${ADMIN}&tab=manage&format=csv`, params: { 'status[]': 'REQUESTED' }, whoMay: ['admin'] },
  {
    name: 'backorders for a client', method: 'POST', path: `${ADMIN}&tab=manage`,
    params: (world) => ({ do: 'create', client: '1', names: world.name() }), whoMay: ['admin'], changes: true,
  },
  ...['cancel', 'delete'].map((action) => ({
    name: `to ${action} a backorder as an administrator`, method: 'POST', path: `${ADMIN}&tab=manage`,
    params: async (world) => ({ do: action, ids: await world.backorder() }), whoMay: ['admin'], changes: true,
  })),
  { name: 'the tab Pricing', method: 'GET', path: `${ADMIN}&tab=pricing`, params: { p: '1', q: 'pl' }, whoMay: ['admin'] },
  { name: 'the settings of a TLD', method: 'GET', path: `${ADMIN}&tab=pricing`, params: { view: 'zone', zone: 'pl' }, whoMay: ['admin'] },
  { name: 'what deleting a TLD would do', method: 'GET', path: `${ADMIN}&tab=pricing`, params: { view: 'delete', zone: 'pl' }, whoMay: ['admin'] },
  {
    name: 'a proposal of prices', method: 'GET', path: `${ADMIN}&tab=pricing`,
    params: { view: 'change', how: 'percent', value: '5', currency: '1', tlds: 'pl', round: '0.50' }, whoMay: ['admin'],
  },
  {
    name: 'the tab Logs', method: 'GET', path: `${ADMIN}&tab=logs`,
    params: (world) => ({ domain: 'example.pl', errors: '1', p: '1', id: world.kept }), whoMay: ['admin'],
  },
  { name: 'a tab that there is not', method: 'GET', path: ADMIN, params: { tab: 'none' }, whoMay: ['admin'] },
  {
    name: 'prices', method: 'POST', path: `${ADMIN}&tab=pricing`,
    params: async (world) => {
      const zone = await world.pricedZone();
      return { do: 'save', seen: JSON.stringify({ [zone]: { 1: '50.00' } }), [`price[${zone}][1]`]: world.price() };
    },
    also: { p: '1' }, whoMay: ['admin'], changes: true,
  },
  {
    name: 'one price', method: 'POST', path: `${ADMIN}&tab=pricing&format=json`,
    params: async (world) => ({ do: 'price', zone: await world.pricedZone(), currency: '1', seen: '50.00', price: world.price() }),
    whoMay: ['admin'], changes: true,
  },
  {
    name: 'a TLD with its prices', method: 'POST', path: `${ADMIN}&tab=pricing`,
    params: (world) => ({ do: 'add', new_zone: world.zone(), 'new_price[1]': '50' }), whoMay: ['admin'], changes: true,
  },
  {
    name: 'the windows and the cost of a TLD', method: 'POST', path: `${ADMIN}&tab=pricing`,
    params: async (world) => ({
      do: 'zone', zone: await world.pricedZone(), seen: '{}', reserve: '2', reserve_unit: 'days', submit: '1', submit_unit: 'hours', class: '',
      cost: '10', cost_currency: 'EUR',
    }),
    whoMay: ['admin'], changes: true,
  },
  {
    name: 'the end of a TLD', method: 'POST', path: `${ADMIN}&tab=pricing`,
    params: async (world) => ({ do: 'delete', zone: await world.pricedZone(), seen: '{"1":"50.00"}' }), whoMay: ['admin'], changes: true,
  },

  // The crons over HTTP
  ...['batch', 'daily_dropdate_synch', 'daily_import_pendingdomainlist'].map((cron) => ({
    name: `the cron ${cron}`, method: 'POST', path: `${CRONS}/${cron}.php`, params: { token: CRON_TOKEN }, secret: 'token',
    whoMay: ['holder'], changes: true,
  })),
];
