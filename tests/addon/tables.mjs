// Tables of a page, as text.

import { unescapeHtml } from '../lib/client.mjs';

const text = (html) => unescapeHtml(html.replace(/<title>[\s\S]*?<\/title>/g, '').replace(/<[^>]*>/g, ' ')).replace(/\s+/g, ' ').trim();

// The rows of the table, list or section with this id, each a list of its cells' texts.
export function rows(page, id) {
  const begin = page.text.indexOf(`id="${id}"`);
  const end = page.text.indexOf('</table>', begin);
  return begin < 0 ? [] : [...page.text.slice(begin, end).matchAll(/<tr\b[^>]*>([\s\S]*?)<\/tr>/g)]
    .map(([, row]) => [...row.matchAll(/<t[hd]\b[^>]*>([\s\S]*?)<\/t[hd]>/g)].map(([, cell]) => text(cell)));
}

// The text of everything between the tag that has this attribute and the next one of `end`.
export function part(page, attribute, end = '</section>') {
  const begin = page.text.indexOf(attribute);
  return begin < 0 ? '' : text(`<${page.text.slice(begin, page.text.indexOf(end, begin))}`);
}
