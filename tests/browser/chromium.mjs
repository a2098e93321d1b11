// The one Chromium of the group: prints the address at which the test files reach it, and ends with its standard input.

import { chromium } from 'playwright-core';

const server = await chromium.launchServer({
  executablePath: '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
    '--disable-component-update', '--disable-sync'],
});
console.log(server.wsEndpoint());
process.stdin.resume();
process.stdin.on('end', () => server.close());
