import { request } from 'node:http';

// A visitor without a browser: keeps cookies, follows redirects, reads forms out of pages and posts them.

const ENTITIES = { amp: '&', lt: '<', gt: '>', quot: '"', '#039': "'", '#39': "'", nbsp: ' ' };

export function unescapeHtml(text) {
  return text.replace(/&(amp|lt|gt|quot|nbsp|#0?39);/g, (_, name) => ENTITIES[name]);
}

// The attributes of one tag; one without a value is ''.
export function attributes(tag) {
  const found = {};
  for (const [, name, value] of tag.matchAll(/\s([a-zA-Z_:][\w:.-]*)(?:="([^"]*)")?/g)) {
    found[name.toLowerCase()] = unescapeHtml(value ?? '');
  }
  return found;
}

// Every form of a page: { action, method, fields, html }; fields as a browser would send them untouched.
export function forms(html) {
  return [...html.matchAll(/<form\b[^>]*>[\s\S]*?<\/form>/gi)].map(([form]) => {
    const { action = '', method = 'get' } = attributes(form.slice(0, form.indexOf('>') + 1));
    const fields = new URLSearchParams();
    for (const [tag] of form.matchAll(/<input\b[^>]*>/gi)) {
      const input = attributes(tag);
      const unchecked = ['checkbox', 'radio'].includes(input.type) && !('checked' in input);
      if (input.name && !unchecked && !['submit', 'button', 'file'].includes(input.type) && !('disabled' in input)) {
        fields.append(input.name, input.value ?? '');
      }
    }
    for (const [select, , body] of form.matchAll(/<select\b([^>]*)>([\s\S]*?)<\/select>/gi)) {
      const { name, multiple } = attributes(select.slice(0, select.indexOf('>') + 1));
      const options = [...body.matchAll(/<option\b[^>]*>/gi)].map(([tag]) => attributes(tag));
      const selected = options.filter((option) => 'selected' in option);
      for (const option of selected.length || multiple !== undefined ? selected : options.slice(0, 1)) {
        fields.append(name, option.value ?? '');
      }
    }
    for (const [, tag, text] of form.matchAll(/(<textarea\b[^>]*>)([\s\S]*?)<\/textarea>/gi)) {
      const { name, disabled } = attributes(tag);
      if (name && disabled === undefined) {
        fields.append(name, unescapeHtml(text));
      }
    }
    return { action, method: method.toLowerCase(), fields, html: form };
  });
}

// One request; not by fetch(), which in Node.js 18 does not tell cookies apart.
function send(url, method, body, headers) {
  return new Promise((resolve, reject) => {
    const bytes = body === undefined ? undefined : Buffer.from(Buffer.isBuffer(body) ? body : body.toString());
    const length = bytes === undefined ? {} : {
      'content-type': 'application/x-www-form-urlencoded', 'content-length': bytes.length,
    };
    const outgoing = request(url, { method, headers: { ...length, ...headers }, timeout: 60000 }, (incoming) => {
      const parts = [];
      incoming.on('data', (part) => parts.push(part));
      incoming.on('error', reject);
      incoming.on('end', () => resolve({
        status: incoming.statusCode, headers: incoming.headers, text: Buffer.concat(parts).toString('utf8'),
      }));
    });
    outgoing.on('timeout', () => outgoing.destroy(new Error(`no answer from ${url}`)));
    outgoing.on('error', reject);
    outgoing.end(bytes);
  });
}

export class Visitor {
  #base;
  #cookies = new Map();

  constructor(base) {
    this.#base = base;
  }

  // Gives { status, url, headers, text, json } of the page a request ends at.
  async request(path, options = {}) {
    let url = new URL(path, this.#base);
    let { method = 'GET', body, headers = {} } = options;
    for (let hops = 0; hops < 10; hops++) {
      const cookie = [...this.#cookies].map(([name, value]) => `${name}=${value}`).join('; ');
      const response = await send(url, method, body, { ...headers, ...(cookie && { cookie }) });
      for (const line of response.headers['set-cookie'] ?? []) {
        const [pair] = line.split(';');
        const at = pair.indexOf('=');
        this.#cookies.set(pair.slice(0, at), pair.slice(at + 1));
      }
      const { location } = response.headers;
      if (response.status < 300 || response.status >= 400 || !location) {
        const isJson = (response.headers['content-type'] ?? '').startsWith('application/json');
        return { status: response.status, url: url.href, headers: response.headers, text: response.text, json: isJson ? JSON.parse(response.text) : null };
      }
      url = new URL(location, url);
      method = 'GET';
      body = undefined;
    }
    throw new Error(`too many redirects at ${url}`);
  }

  get(path, headers) {
    return this.request(path, { headers });
  }

  post(path, fields, headers) {
    return this.request(path, { method: 'POST', body: new URLSearchParams(fields), headers });
  }

  // Fills and sends the form of a page that `which` picks, e.g. (form) => form.action.includes('login').
  async submit(page, which, values = {}) {
    const form = forms(page.text).find(which);
    if (!form) {
      throw new Error(`no such form at ${page.url}`);
    }
    for (const [name, value] of Object.entries(values)) {
      form.fields.set(name, value);
    }
    const target = new URL(form.action || page.url, page.url);
    if (form.method === 'post') {
      return this.post(target, form.fields);
    }
    target.search = form.fields;
    return this.get(target);
  }
}
