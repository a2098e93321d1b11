// ISPAPI's commands: what each accepts and what it answers.

import { applicationColumns, applicationProperties, domainProperties } from './answers.mjs';
import { list, one, readAttributes, required, types } from './attributes.mjs';
import { formatTime } from './clock.mjs';
import { contactSpec, readContacts } from './contacts.mjs';
import { Refusal } from './errors.mjs';
import { formatMoney } from './money.mjs';
import { backorderClass, classOf, zoneOf } from './names.mjs';
import { checkPending, pendingSpec } from './pending.mjs';

const LIMIT_DEFAULT = 1000;
const LIMIT_MAX = 10000;
const LIST_ORDERS = ['CLASS', 'DOMAIN', 'USER', 'CREATEDDATE', 'UPDATEDDATE', 'REGISTRATIONEXPIRATIONDATE', 'REGISTRAR'];
export const paging = { FIRST: one(types.integer), LIMIT: one(types.number(1, 999999999)) };

/*
 * Each command: spec (attributes), extensions (whether X-... attributes are admitted), and run, which gets the context
 * { books, drops, users, login, now, short } and the attributes and gives the answer's properties.
 */
export const ispapiCommands = commandSet({
  AddDomainApplication: {
    extensions: true,
    spec: {
      CLASS: required(types.text), DOMAIN: required(types.domain), PERIOD: one(types.number(1, 10)),
      NEW: one(types.flag), INCOMPLETE: one(types.flag), TRANSFERLOCK: one(types.flag), AUTH: one(types.text),
      'X-BACKORDER-LITE': one(types.flag), 'NAMESERVER#': list(types.text, 13), ...contactSpec,
    },
    run({ books, login, now }, attributes) {
      const { DOMAIN: domain, CLASS: wanted, NEW: forced, INCOMPLETE: incomplete, ...rest } = attributes.values;
      checkClass(wanted.toUpperCase(), domain);
      const contacts = readContacts(attributes, incomplete);
      if (!forced && books.openOf(login, domain).length > 0) {
        throw new Refusal(540, `an application for ${domain} exists`);
      }
      const application = books.place(login, {
        domain,
        period: rest.PERIOD ?? 1,
        nameservers: attributes.lists.NAMESERVER,
        contacts,
        lite: rest['X-BACKORDER-LITE'] ?? false,
      }, now);
      return applicationProperties(application, books.account(login));
    },
  },

  StatusDomainApplication: {
    spec: { APPLICATION: required(types.integer) },
    run(context, { values }) {
      return applicationProperties(ownApplication(context, values.APPLICATION), context.books.account(context.login));
    },
  },

  DeleteDomainApplication: {
    spec: { APPLICATION: required(types.integer) },
    run(context, { values }) {
      const application = ownApplication(context, values.APPLICATION);
      if (!context.books.delete(application, context.now)) {
        throw new Refusal(552, `application ${application.id} is ${application.status}`);
      }
      return [['DOMAIN', application.domain]];
    },
  },

  QueryDomainApplicationList: {
    spec: {
      ...paging, WIDE: one(types.flag), USERDEPTH: one(types.oneOf('SELF', 'SUBUSER', 'ALL')),
      ORDERBY: one(types.oneOf(...LIST_ORDERS.flatMap((name) => [name, `${name}DESC`]))),
      CLASS: one(types.pattern), 'CLASS#': list(types.pattern), STATUS: one(types.pattern),
      DOMAIN: one(types.pattern), 'DOMAIN#': list(types.domain), DOMAINREGEX: one(types.regex),
      OWNERCONTACT: one(types.handle),
    },
    run({ books, login }, { values, lists }) {
      const domains = lists.DOMAIN.length > 0 ? new Set(lists.DOMAIN) : undefined;
      const all = values.USERDEPTH === 'SUBUSER' ? [] : books.listOf(login, domains);
      const found = all.filter(applicationFilter(values, lists));
      const rows = orderApplications(found, values.ORDERBY ?? 'DOMAIN');
      const { page, properties } = pageOf(rows, values);
      return [...properties, ...applicationColumns(page, values.WIDE ?? false)];
    },
  },

  StatusDomain: {
    spec: {
      DOMAIN: required(types.domain), REFRESH: one(types.flag), REPOSITORYCONTACT: one(types.oneOf('*')),
      HOSTTYPE: one(types.oneOf('AUTO', 'ATTRIBUTE', 'OBJECT')),
    },
    run({ books, login, entity }, { values }) {
      const domain = books.caught(values.DOMAIN);
      if (!domain) {
        throw new Refusal(545, values.DOMAIN);
      }
      if (domain.login !== login) {
        throw new Refusal(531, values.DOMAIN);
      }
      return domainProperties(domain, entity);
    },
  },

  StatusAccount: {
    spec: {},
    run({ books, login }) {
      const account = books.account(login);
      return [
        ['AMOUNT', formatMoney(account.amount)], ['CREDIT', formatMoney(account.credit)],
        ['CURRENCY', account.currency], ['DEPOSIT', formatMoney(account.deposit)], ['VAT', formatMoney(account.vat)],
      ];
    },
  },

  StatusUser: {
    spec: {
      SUBUSER: one(types.text), STATS: one(types.flag), RELATIONS: one(types.flag), PROPERTIES: one(types.text),
    },
    run({ books, drops, users, login, now }, { values }) {
      const user = values.SUBUSER ?? login;
      if (user !== login) {
        throw new Refusal(users.has(user) ? 531 : 545, user);
      }
      const relations = values.RELATIONS === false ? [] : priceRelations(books.account(login), drops.zones);
      return [...userProperties(books, login, now, values.STATS), ...relations];
    },
  },

  CheckAuthentication: {
    spec: { SUBUSER: required(types.text), PASSWORD: required(types.text) },
    run({ users }, { values }) {
      if (!users.has(values.SUBUSER) || users.get(values.SUBUSER) !== values.PASSWORD) {
        throw new Refusal(530);
      }
      return [];
    },
  },

  QueryDomainPendingDeleteList: {
    spec: { ...paging, ...pendingSpec },
    run({ drops, short }, attributes) {
      const rows = drops.pending(attributes.values.ORDERBY ?? 'NAME').filter(checkPending(attributes));
      const { page, properties } = pageOf(rows, attributes.values, short);
      return [
        ...properties,
        ['COLUMN', ['DOMAIN', 'FINALIZATIONDATE', 'SCORE', 'SUBCLASS']],
        ['DOMAIN', page.map((row) => row.domain)],
        ['FINALIZATIONDATE', page.map((row) => formatTime(row.at))],
        ['SCORE', page.map((row) => row.score)],
        ['SUBCLASS', page.map((row) => classOf(zoneOf(row.domain)))],
      ];
    },
  },
});

// A platform's commands. nameOf: as the documentation spells it, undefined when there is none.
// execute: gives the answer's properties or throws a Refusal.
export function commandSet(commands) {
  const byName = new Map(Object.entries(commands).map(([name, command]) => [name.toUpperCase(), { name, ...command }]));
  return {
    nameOf: (name) => byName.get(name.toUpperCase())?.name,
    execute(context, { name, attributes }) {
      const command = byName.get(name.toUpperCase());
      if (!command) {
        throw new Refusal(500, name);
      }
      return command.run(context, readAttributes(attributes, command.spec, command.extensions));
    },
  };
}

function checkClass(wanted, domain) {
  if (wanted === 'BACKORDER' || wanted === backorderClass(domain)) {
    return;
  }
  throw wanted.endsWith('_BACKORDER') ? new Refusal(541, `CLASS ${wanted} is not for ${domain}`) : new Refusal(510, wanted);
}

export function ownApplication({ books, login }, id) {
  const application = books.find(id);
  if (!application) {
    throw new Refusal(545, `application ${id}`);
  }
  if (application.login !== login) {
    throw new Refusal(531, `application ${id}`);
  }
  return application;
}

function applicationFilter(values, lists) {
  return (one) => (!values.CLASS || values.CLASS.test(one.class))
    && (lists.CLASS.length === 0 || lists.CLASS.some((pattern) => pattern.test(one.class)))
    && (!values.STATUS || values.STATUS.test(one.status))
    && (!values.DOMAIN || values.DOMAIN.test(one.domain))
    && (!values.DOMAINREGEX || values.DOMAINREGEX.test(one.domain))
    && (!values.OWNERCONTACT || one.contacts.OWNERCONTACT.includes(values.OWNERCONTACT));
}

// Applications have one user and one registrar here, and no expiration: those orders leave them as they are.
function orderApplications(rows, order) {
  const key = { CLASS: 'class', DOMAIN: 'domain', CREATEDDATE: 'created', UPDATEDDATE: 'updated' }[order.replace(/DESC$/, '')];
  const turn = order.endsWith('DESC') ? -1 : 1;
  const compare = (a, b) => (a[key] < b[key] ? -turn : Number(a[key] > b[key]) * turn) || a.id - b.id;
  return key ? [...rows].sort(compare) : rows;
}

export function pageOf(rows, { FIRST: first = 0, LIMIT: wanted = LIMIT_DEFAULT }, most = LIMIT_MAX) {
  const limit = Math.min(wanted, LIMIT_MAX, most);
  const page = rows.slice(first, first + limit);
  const properties = [
    ['FIRST', first], ['LAST', first + page.length - 1], ['COUNT', page.length], ['TOTAL', rows.length], ['LIMIT', limit],
  ];
  return { page, properties };
}

function userProperties(books, login, now, stats) {
  const account = books.account(login);
  const { spent } = account;
  const vat = formatMoney(account.vat);
  return [
    ['ACCOUNTCREDIT', formatMoney(account.credit)], ['ACCOUNTCURRENCY', account.currency],
    ['ACCOUNTCURRENT', formatMoney(account.amount)], ['ACCOUNTDEPOSIT', formatMoney(account.deposit)],
    ['ACCOUNTPAYMENT', formatMoney(account.amount + spent)], ['ACCOUNTTAXRATES', `VAT:${vat}`],
    ['ACCOUNTTEMPCREDIT', '0.00'], ['ACCOUNTVAT', vat], ['ACCOUNTVOLUME', formatMoney(spent)], ['ACTIVE', 1],
    ['CREATEDDATE', '2008-10-27 15:16:40'], ['OTPSTATUS', 'INACTIVE'], ['PARENTUSER', 'registrar.example'],
    ...(stats ? [['SUBUSERSDIRECT', 0], ['SUBUSERSTOTAL', 0]] : []),
    ['UPDATEDDATE', formatTime(now)], ['USER', login],
  ];
}

// The reseller's own prices: of the zones with a fee of their own and of those that have names dropping.
function priceRelations(account, zones) {
  const own = [...account.fees.keys()].filter((zone) => zone !== '*');
  const relations = [...new Set([...own, ...zones])].flatMap((zone) => [
    [`PRICE_CLASS_DOMAIN_${classOf(zone)}_BACKORDER_APPLICATION`, formatMoney(account.feeOf(zone))],
    [`PRICE_CLASS_DOMAIN_${classOf(zone)}_BACKORDER_CURRENCY`, account.currency],
    [`PRICE_CLASS_DOMAIN_${classOf(zone)}_CURRENCY`, account.currency],
  ]).sort(([a], [b]) => (a < b ? -1 : 1));
  return [
    ['RELATIONTYPE', relations.map(([type]) => type)],
    ['RELATIONVALUE', relations.map(([, value]) => value)],
  ];
}
