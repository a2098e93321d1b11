// A page that arrives in pieces, as over a slow line: what is drawn early has to stay where it is.

import { once } from 'node:events';
import { createServer, request } from 'node:http';

const OURS = '<div class="backorder"';
const PIECES = ['div', 'section', 'form', 'h3', 'p', 'li', 'tr'];

// Opens the address; from where our part of the page begins, each element of PIECES waits until what came before it has been
// drawn. All else, headers too, passes as it is. Then looks, while scripts can still be had.
export async function arrive(page, address, look) {
  const site = new URL(address);
  const begins = new RegExp(`<(?:${PIECES.join('|')})\\b`, 'g');
  const server = createServer((asked, answer) => {
    const { method, headers, url } = asked;
    const passed = request({ host: site.hostname, port: site.port, path: url, method, headers }, async (response) => {
      answer.writeHead(response.statusCode, response.headers);
      if (url !== site.pathname + site.search) {
        response.pipe(answer);
        return;
      }
      const html = Buffer.concat(await response.toArray());
      const ours = html.indexOf(OURS);
      let sent = 0;
      try {
        for (const [n, { index }] of [...html.toString('latin1').matchAll(begins)].entries()) {
          if (index >= ours) {
            answer.write(html.subarray(sent, index));
            sent = index;
            await drawn(page, server.address().port, n);
          }
        }
        answer.end(html.subarray(sent));
      } catch (error) {
        answer.destroy(error);
      }
    });
    passed.on('error', (error) => answer.destroy(error));
    asked.pipe(passed);
  });
  server.listen(0, site.hostname);
  await once(server, 'listening');
  try {
    await page.goto(`http://${site.hostname}:${server.address().port}${site.pathname}${site.search}`);
    await look();
  } finally {
    server.close();
  }
}

// Until the page served from the port has that many of PIECES, and they have been drawn.
async function drawn(page, port, count) {
  await page.waitForFunction(
    ([own, css, least]) => location.port === own && document.querySelectorAll(css).length >= least,
    [String(port), PIECES.join(), count],
  );
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
}
