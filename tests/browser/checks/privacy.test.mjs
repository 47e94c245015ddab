// A visit leaves nothing behind and asks nobody else: no request to another host, no
// storage, no cookie, no fault in the console (the policy's refusals stand there).

import assert from 'node:assert/strict';
import { test } from 'node:test';

import { browserForChecks, visit, visitAndStay } from '../lib/browser.mjs';
import { site } from '../lib/site.mjs';
import { noFaults } from '../lib/verdict.mjs';

const { address, pages } = site();
const newPage = browserForChecks();

test('no page asks another host, stores anything or logs a fault', async (t) => {
  const tab = await newPage();
  const seen = [];
  tab.context().on('request', (request) => {
    if (!request.url().startsWith(address)) seen.push(`asks for ${request.url()}`);
  });
  tab.on('console', (message) => {
    if (message.type() === 'error') seen.push(`logs: ${message.text()}`);
  });
  tab.on('pageerror', (error) => seen.push(`fails: ${error.message}`));
  for (const page of pages) {
    await t.test(page.path, async () => {
      seen.length = 0;
      await (page.redirects ? visitAndStay : visit)(tab, address + page.route);
      const stored = await tab.evaluate(whatIsStored);
      const cookies = (await tab.context().cookies()).map(({ name }) => `sets the cookie ${name}`);
      noFaults(page, [...seen, ...stored, ...cookies]);
    });
  }
  await tab.context().close();
});

test('the page for an unknown address is ours, with its style and its links', async () => {
  const tab = await newPage();
  for (const route of ['no/such/page/', 'en/no/such/page/']) {
    const response = await tab.goto(address + route, { waitUntil: 'load' });
    assert.equal(response.status(), 404);
    const { heading, styles, home } = await tab.evaluate(() => ({
      heading: document.querySelector('h1')?.textContent ?? '',
      styles: document.styleSheets.length,
      home: document.querySelector('main a[href]')?.href ?? '',
    }));
    assert.notEqual(heading, '', `${route}: there is no heading`);
    assert.ok(styles > 0, `${route}: the style is not found`);
    const answer = await tab.request.get(home);
    assert.ok(answer.ok(), `${route}: ${home} leads nowhere`);
  }
  await tab.context().close();
});

async function whatIsStored() {
  const found = [];
  for (const name of ['localStorage', 'sessionStorage']) {
    for (const key of Object.keys(globalThis[name])) found.push(`keeps ${key} in ${name}`);
  }
  for (const { name } of await indexedDB.databases()) found.push(`keeps the database ${name}`);
  for (const name of await caches.keys()) found.push(`keeps the cache ${name}`);
  const workers = await navigator.serviceWorker.getRegistrations();
  for (const worker of workers) found.push(`keeps the service worker ${worker.scope}`);
  return found;
}
