// Money is a whole number of hundredths; as text it has two decimals.

import { ControlError } from './errors.mjs';

const DECIMAL = /^(-?)(\d{1,12})(?:\.(\d{1,2}))?$/;

// Takes "12", "12.3", "12.34" or a whole JSON number; a number with a fraction has already been rounded by somebody.
export function parseMoney(value, name) {
  const text = Number.isSafeInteger(value) ? String(value) : value;
  const [, sign, whole, fraction = ''] = (typeof text === 'string' && DECIMAL.exec(text)) || [];
  if (whole === undefined) {
    throw new ControlError(`${name} is ${JSON.stringify(value)}, expected a decimal string such as "1000.00"`);
  }
  const hundredths = Number(whole) * 100 + Number(fraction.padEnd(2, '0'));
  return sign && hundredths ? -hundredths : hundredths;
}

export function formatMoney(hundredths) {
  const digits = String(Math.abs(hundredths)).padStart(3, '0');
  return `${hundredths < 0 ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

// A share of an amount, the rate in hundredths of a percent, rounded half up.
export function percentOf(hundredths, rate) {
  return Number((BigInt(hundredths) * BigInt(rate) + 5000n) / 10000n);
}
