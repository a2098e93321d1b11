// Values nobody means well by: label => (name) => the parameter as it stands in an address or a body, already encoded.

const plain = (value) => (name) => `${encodeURIComponent(name).replaceAll('%5B', '[').replaceAll('%5D', ']')}=${encodeURIComponent(value)}`;
const raw = (encoded) => (name) => `${name}=${encoded}`;

// What must not come back as markup.
export const MARKUP = /<svg onload=zq|zq" onfocus="zq|zq' onfocus='zq/;
// What must not be computed.
export const COMPUTED = /zq49/;

export const HOSTILE = {
  nothing: plain(''),
  quotes: plain(`'"\`\\'); -- ;`),
  'an SQL condition': plain("1' OR '1'='1"),
  tags: plain('</script><svg onload=zq>'),
  'an attribute': plain('zq" onfocus="zq'),
  'the other attribute': plain("zq' onfocus='zq"),
  'a template': plain('zq{7*7}{$smarty.version}'),
  'a huge number': plain('99999999999999999999999999'),
  'a negative number': plain('-1'),
  'the largest number': plain('9223372036854775807'),
  'a fraction': plain('1.5e308'),
  'a line break': plain('x\r\nX-Injected: yes'),
  'a path': plain('../../../../../../etc/passwd'),
  NUL: raw('a%00b'),
  'broken UTF-8': raw('%C3%28%FF%FE'),
  'a surrogate': raw('%ED%A0%80'),
  'a list': (name) => `${name}[]=1&${name}[]=2`,
  'a nested array': (name) => `${name}[a][b][c]=1`,
  '100 kB': plain('a'.repeat(100_000)),
};
