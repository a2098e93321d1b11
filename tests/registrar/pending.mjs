// Searching the list of pending deletes.

import { list, one, types } from './attributes.mjs';
import { DAY } from './clock.mjs';
import { PENDING_ORDERS } from './drops.mjs';
import { labelOf, zoneOf } from './names.mjs';

export const pendingSpec = {
  'KEYWORD#': list(types.text), KEYWORDCATENATION: one(types.oneOf('AND', 'OR')),
  KEYWORDMATCH: one(types.oneOf('BEGIN', 'END', 'ANY')), 'ZONE#': list(types.text),
  'DELETIONDAY#': list(types.day), 'FINALIZATIONDATE#': list(types.time),
  MINFINALIZATIONDATE: one(types.time), MAXFINALIZATIONDATE: one(types.time),
  'LENGTH#': list(types.number(1, 63)), 'SCORE#': list(types.number(0, 10)),
  'FILTER#': list(types.oneOf('NOHYPHENS', 'NONUMBERS', 'NOIDNS')),
  ORDERBY: one(types.oneOf(...PENDING_ORDERS)), REGEXP: one(types.regex),
};

const FILTERS = {
  NOHYPHENS: (label) => !label.includes('-'),
  NONUMBERS: (label) => !/\d/.test(label),
  NOIDNS: (label) => !label.startsWith('xn--'),
};

// A test of one row { domain, at, score }.
export function checkPending({ values, lists }) {
  const zones = lists.ZONE.map((zone) => zone.toLowerCase());
  const hasKeywords = keywordTest(lists.KEYWORD, values.KEYWORDMATCH, values.KEYWORDCATENATION);
  const days = lists.DELETIONDAY;
  return ({ domain, at, score }) => {
    const label = labelOf(domain);
    return (zones.length === 0 || zones.includes(zoneOf(domain)))
      && hasKeywords(label)
      && (days.length === 0 || days.some((day) => at >= day && at < day + DAY))
      // A date without a time of day stands for the whole day.
      && (lists.FINALIZATIONDATE.length === 0
        || lists.FINALIZATIONDATE.some((date) => at === date || (date % DAY === 0 && at >= date && at < date + DAY)))
      && at >= (values.MINFINALIZATIONDATE ?? -Infinity)
      && at <= (values.MAXFINALIZATIONDATE ?? Infinity)
      && (lists.LENGTH.length === 0 || lists.LENGTH.includes(label.length))
      && (lists.SCORE.length === 0 || lists.SCORE.includes(score))
      && lists.FILTER.every((filter) => FILTERS[filter](label))
      && (!values.REGEXP || values.REGEXP.test(label));
  };
}

function keywordTest(keywords, match = 'ANY', catenation = 'OR') {
  if (keywords.length === 0) {
    return () => true;
  }
  const part = { BEGIN: 'startsWith', END: 'endsWith', ANY: 'includes' }[match];
  const words = keywords.map((word) => word.toLowerCase());
  return (label) => words[catenation === 'AND' ? 'every' : 'some']((word) => label[part](word));
}
