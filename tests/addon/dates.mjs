// Dates as the site shows them, in the formats that it is installed with (tests/host/sql/seed.sql).
import { sql } from './site.mjs';

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const ENDINGS = { 1: 'st', 2: 'nd', 3: 'rd', 21: 'st', 22: 'nd', 23: 'rd', 31: 'st' };

function parts(moment) {
  const text = typeof moment === 'number' ? new Date(moment * 1000).toISOString().slice(0, 19).replace('T', ' ') : moment;
  return { year: text.slice(0, 4), month: text.slice(5, 7), day: text.slice(8, 10), minute: text.slice(10, 16), second: text.slice(10) };
}

// Of an epoch, or of "YYYY-MM-DD HH:MM:SS" in UTC: "16th Jan 2027 10:00", for clients; `precision` may be second.
export function forClients(moment, precision = 'minute') {
  const { year, month, day, [precision]: time } = parts(moment);
  return `${Number(day)}${ENDINGS[Number(day)] ?? 'th'} ${MONTHS[Number(month) - 1]} ${year}${time}`;
}

// The same for administrators: "16/01/2027 10:00".
export function forAdmins(moment, precision = 'minute') {
  const { year, month, day, [precision]: time } = parts(moment);
  return `${day}/${month}/${year}${time}`;
}

// WHMCS's settings: of the admin area, as DD.MM.YYYY, and of the client area: full, shortmonth, fullday, or the same.
export async function setFormats(admin = 'DD/MM/YYYY', client = 'shortmonth') {
  await sql(`UPDATE tblconfiguration SET value = '${admin}' WHERE setting = 'DateFormat';
    UPDATE tblconfiguration SET value = '${client}' WHERE setting = 'ClientDateFormat'`);
}
