// CentralNic Reseller's commands: contacts by handle, words and columns of its own.

import { list, one, required, types } from './attributes.mjs';
import { commandSet, ownApplication, pageOf, paging } from './commands.mjs';
import { formatTime } from './clock.mjs';
import { Refusal } from './errors.mjs';
import { formatMoney } from './money.mjs';

const ROLES = ['OWNERCONTACT', 'ADMINCONTACT', 'TECHCONTACT', 'BILLINGCONTACT'];
const CLASSES = ['BACKORDER', 'LITEBACKORDER'];
// What the books call otherwise: an order sleeps unpaid until its fee is locked.
const STATUSES = { REQUESTED: 'UNPAID', ACTIVE: 'PAID' };

const statusOf = (application) => STATUSES[application.status] ?? application.status;
const classOf = (application) => (application.lite ? 'LITEBACKORDER' : 'BACKORDER');

export const cnrCommands = commandSet({
  AddContact: {
    extensions: true,
    spec: {
      FIRSTNAME: required(types.text), LASTNAME: required(types.text), MIDDLENAME: one(types.text), TITLE: one(types.text),
      ORGANIZATION: one(types.text), 'STREET#': list(types.text, 3), CITY: required(types.text), STATE: one(types.text),
      ZIP: required(types.text), COUNTRY: required(types.country), PHONE: required(types.phone), FAX: one(types.phone),
      EMAIL: required(types.email), NEW: one(types.flag), VALIDATION: one(types.flag), CHECKONLY: one(types.flag),
      PREVERIFY: one(types.flag), AUTODELETE: one(types.flag),
    },
    run({ books, login }, { values, lists }) {
      const { NEW: fresh, VALIDATION, CHECKONLY: checkOnly, PREVERIFY, AUTODELETE, ...fields } = values;
      if (lists.STREET.length === 0) {
        throw new Refusal(504, 'STREET0');
      }
      const contact = withoutGaps({ ...fields, STREET: lists.STREET.join(', ') });
      const validated = [['VALIDATED', 1], ['VERIFIED', 0]];
      return checkOnly ? validated : [['CONTACT', books.handleOf(login, contact, fresh)], ...validated];
    },
  },

  AddDomainApplication: {
    extensions: true,
    spec: {
      CLASS: required(types.oneOf(...CLASSES)), DOMAIN: required(types.domain), PERIOD: required(types.number(1, 1)),
      ...Object.fromEntries(ROLES.map((role) => [`${role}#`, list(types.handle, 3)])),
    },
    run({ books, login, now }, { values, lists }) {
      const application = books.place(login, {
        domain: values.DOMAIN,
        period: values.PERIOD,
        nameservers: [],
        contacts: knownContacts(books, login, lists),
        lite: values.CLASS === 'LITEBACKORDER',
      }, now);
      return [['APPLICATION', application.id], ['STATUS', statusOf(application)]];
    },
  },

  StatusDomainApplication: {
    spec: { APPLICATION: required(types.integer), DOMAIN: one(types.domain), CLASS: one(types.text) },
    run(context, { values }) {
      const application = ownApplication(context, values.APPLICATION);
      return [
        ['DOMAIN', application.domain], ['APPLICATION ID', application.id], ['STATUS', statusOf(application)],
        ['PERIOD', application.period], ['CLASS', classOf(application)],
        ...ROLES.map((role) => [role.replace('CONTACT', ' CONTACT'), application.contacts[role]]),
        ['CREATED DATE', formatTime(application.created)], ['UPDATE DATE', formatTime(application.updated)],
      ];
    },
  },

  DeleteDomainApplication: {
    spec: { APPLICATION: required(types.integer), DOMAIN: one(types.domain), CLASS: one(types.text) },
    run(context, { values }) {
      const application = ownApplication(context, values.APPLICATION);
      if (!context.books.delete(application, context.now)) {
        throw new Refusal(552, `application ${application.id} is ${statusOf(application)}`);
      }
      return [['DOMAIN', application.domain]];
    },
  },

  QueryDomainApplicationList: {
    spec: {
      ...paging, DOMAIN: one(types.text), CLASS: one(types.pattern), WIDE: one(types.flag),
      ORDERBY: one(types.oneOf('DOMAIN', 'APPLICATION', 'FINALIZATIONDATE')),
    },
    run({ books, drops, login }, { values }) {
      const found = namedApplications(books, login, values.DOMAIN)
        .filter((application) => !values.CLASS || values.CLASS.test(classOf(application)));
      const { page, properties } = pageOf(order(found, values.ORDERBY, drops), values);
      const column = (name, value) => [name, page.map(value)];
      return [
        ...properties,
        column('APPLICATION', ({ id }) => id), column('DOMAIN', ({ domain }) => domain), column('CLASS', classOf),
        column('STATUS', statusOf), column('CREATED DATE', ({ created }) => formatTime(created)),
        column('UPDATED DATE', ({ updated }) => formatTime(updated)),
      ];
    },
  },

  StatusDomain: {
    spec: { DOMAIN: required(types.domain) },
    run({ books, login }, { values }) {
      const domain = books.caught(values.DOMAIN);
      if (domain?.login !== login) {
        throw new Refusal(domain ? 531 : 545, values.DOMAIN);
      }
      return [
        ['DOMAIN', domain.domain], ['STATUS', 'ACTIVE'], ['RENEWALMODE', 'DEFAULT'], ['TRANSFERLOCK', 0],
        ...ROLES.map((role) => [role.replace('CONTACT', ' CONTACT'), domain.contacts[role]]),
        ['CREATED DATE', `${formatTime(domain.created)}.0`],
        ['REGISTRATION EXPIRATION DATE', `${formatTime(domain.expiration)}.0`],
        ['RENEWAL DATE', `${formatTime(domain.expiration)}.0`],
      ];
    },
  },

  // What is locked is no longer in the amount.
  StatusAccount: {
    spec: { REGISTRAR: one(types.text) },
    run({ books, login }) {
      const account = books.account(login);
      return [
        ['REGISTRAR', login], ['AMOUNT', formatMoney(account.amount - account.deposit)],
        ['CREDIT', formatMoney(account.credit)], ['CREDIT THRESHOLD', '0.00'], ['CURRENCY', account.currency],
      ];
    },
  },
});

function withoutGaps(fields) {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}

// { OWNERCONTACT: [handle], ... }: every role needs one, and each must be the login's own.
function knownContacts(books, login, lists) {
  const contacts = Object.fromEntries(ROLES.map((role) => [role, lists[role]]));
  for (const [role, handles] of Object.entries(contacts)) {
    if (handles.length === 0) {
      throw new Refusal(504, `${role}0`);
    }
    const unknown = handles.find((handle) => !books.contactOf(login, handle));
    if (unknown) {
      throw new Refusal(541, `${role} ${unknown}`);
    }
  }
  return contacts;
}

// A name without wildcards is looked up.
function namedApplications(books, login, name) {
  if (name === undefined) {
    return books.listOf(login);
  }
  if (!/[*?]/.test(name)) {
    return books.listOf(login, new Set([name.toLowerCase()]));
  }
  const pattern = types.pattern(name);
  return books.listOf(login).filter(({ domain }) => pattern.test(domain));
}

function order(applications, by, drops) {
  const key = { DOMAIN: (one) => one.domain, FINALIZATIONDATE: (one) => drops.dateOf(one.domain) ?? Infinity }[by];
  const compare = (a, b) => (key(a) < key(b) ? -1 : Number(key(a) > key(b))) || a.id - b.id;
  return key ? [...applications].sort(compare) : applications;
}
