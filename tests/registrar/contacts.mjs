// The contacts of an application: a handle (OWNERCONTACT0) or the contact itself (OWNERCONTACT0FIRSTNAME, ...).

import { list, one, types } from './attributes.mjs';
import { Refusal } from './errors.mjs';

const ROLES = { OWNERCONTACT: 5, ADMINCONTACT: 3, TECHCONTACT: 3, BILLINGCONTACT: 3 };

const FIELDS = {
  NAME: types.text, TITLE: types.text, FIRSTNAME: types.text, MIDDLENAME: types.text, LASTNAME: types.text,
  ORGANIZATION: types.text, STREET: types.text, CITY: types.text, STATE: types.text, ZIP: types.text,
  COUNTRY: types.country, PHONE: types.phone, FAX: types.phone, EMAIL: types.email,
};
const STREET_LINES = 3;
const REQUIRED = ['CITY', 'ZIP', 'COUNTRY', 'EMAIL'];

export const contactSpec = Object.fromEntries(Object.entries(ROLES).flatMap(([role, size]) => [
  [`${role}#`, list(types.handle, size)],
  ...range(size).flatMap((i) => [
    ...Object.entries(FIELDS).map(([field, type]) => [`${role}${i}${field}`, one(type)]),
    [`${role}${i}STREET#`, list(types.text, STREET_LINES)],
  ]),
]));

// "OWNERCONTACT0" -> [["OWNERCONTACT0FIRSTNAME", "FIRSTNAME"], ...]
const KEYS = new Map(Object.entries(ROLES).flatMap(([role, size]) => range(size)
  .map((i) => [`${role}${i}`, Object.keys(FIELDS).map((field) => [`${role}${i}${field}`, field])])));

// { OWNERCONTACT: [handle or fields], ... }; an incomplete application may do without an owner.
export function readContacts({ values, lists }, incomplete) {
  const contacts = {};
  for (const [role, size] of Object.entries(ROLES)) {
    const inline = range(size).map((i) => readInline(values, lists, `${role}${i}`));
    contacts[role] = range(size).map((i) => chooseContact(lists[role][i], inline[i], `${role}${i}`));
    contacts[role] = contacts[role].filter((contact) => contact !== undefined);
  }
  if (contacts.OWNERCONTACT.length === 0 && !incomplete) {
    throw new Refusal(504, 'OWNERCONTACT0');
  }
  return contacts;
}

function chooseContact(handle, inline, name) {
  if (handle && inline) {
    throw new Refusal(505, `${name} is a handle and a contact at once`);
  }
  if (inline) {
    checkInline(inline, name);
  }
  return handle ?? inline;
}

// The fields that were sent, undefined when none was.
function readInline(values, lists, name) {
  const fields = {};
  for (const [key, field] of KEYS.get(name)) {
    if (values[key] !== undefined) {
      fields[field] = values[key];
    }
  }
  if (lists[`${name}STREET`].length > 0) {
    fields.STREET = [fields.STREET ?? [], lists[`${name}STREET`]].flat().join(', ');
  }
  return Object.keys(fields).length > 0 ? fields : undefined;
}

function checkInline(contact, name) {
  if (!contact.NAME && !(contact.FIRSTNAME && contact.LASTNAME)) {
    throw new Refusal(504, contact.FIRSTNAME ? `${name}LASTNAME` : `${name}FIRSTNAME`);
  }
  const missing = ['STREET', ...REQUIRED].find((field) => !contact[field]);
  if (missing) {
    throw new Refusal(504, name + missing);
  }
}

function range(size) {
  return [...Array(size).keys()];
}
