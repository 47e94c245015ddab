// Pages in the frame of a school's learning platform, shut in as far as can be: they work
// where the campaign lets them in, and are refused where it does not.

import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { after, before, test } from 'node:test';

import { browserForChecks, PHONE, visit } from '../lib/browser.mjs';
import { build, scratch } from '../lib/build.mjs';
import { copyOfExample, word } from '../lib/campaign.mjs';
import { serve } from '../lib/server.mjs';
import { sample, site } from '../lib/site.mjs';
import { noFaults } from '../lib/verdict.mjs';

const { address, pages } = site();
const newPage = browserForChecks();
const work = scratch();
const SANDBOX = 'allow-scripts';

/** The school: a page of another origin with one frame, as wide and high as it is asked. */
const school = createServer((request, response) => {
  const asked = new URL(request.url, 'http://localhost').searchParams;
  const [width, height] = (asked.get('size') ?? '0x0').split('x');
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
  response.end(`<!doctype html><html lang="ro"><title>Curs</title><link rel="icon" href="data:,"><h1>Curs</h1>
    <iframe src="${asked.get('page')}" title="Curs" sandbox="${SANDBOX}" referrerpolicy="no-referrer"
      loading="lazy" width="${width}" height="${height}"></iframe></html>`);
});
let platform = '';
let open = null;

before(async () => {
  await new Promise((resolve) => school.listen(0, '127.0.0.1', resolve));
  platform = `http://127.0.0.1:${school.address().port}/`;
  open = await serve(join(work.folder, 'site'));
  const root = copyOfExample(join(work.folder, 'campaign'), (settings) =>
    settings.replace(/^may_embed = .*$/m, `may_embed = ["${platform.slice(0, -1)}"]`),
  );
  build(open.folder, ['--kitchen-sink', '--base-url', open.address], root);
});
after(() => {
  open?.stop();
  school.closeAllConnections();
  school.close();
  work.remove();
});

/** Opens a page of the campaign in the school's frame, and answers the frame. */
async function embed(tab, page, size) {
  await tab.goto(`${platform}?page=${encodeURIComponent(page)}&size=${size}`, { waitUntil: 'load' });
  const frame = tab.frames().find((frame) => frame.parentFrame() !== null);
  // A lazy frame begins when the page around it has ended.
  await frame.waitForURL(page, { waitUntil: 'load' });
  return frame;
}

test('a site that the campaign does not name gets nothing into its frame', async () => {
  const tab = await newPage();
  const page = `${address}ro/`;
  // The refusal may come before or after the page around the frame has ended.
  const refused = tab.waitForEvent('requestfailed', { predicate: (request) => request.url() === page });
  await tab.goto(`${platform}?page=${encodeURIComponent(page)}&size=360x600`, { waitUntil: 'load' });
  assert.match((await refused).failure().errorText, /ERR_BLOCKED_BY_RESPONSE/);
  assert.equal(tab.frames().some((frame) => frame.url() === page), false, 'the frame stays empty');
  await tab.context().close();
});

test('a page of each kind works in a sandboxed frame', async (t) => {
  const [outside, inside] = [await newPage({ viewport: PHONE }), await newPage({ viewport: PHONE })];
  const seen = [];
  inside.on('console', (message) => {
    if (message.type() === 'error') seen.push(`logs: ${message.text()}`);
  });
  inside.on('pageerror', (error) => seen.push(`fails: ${error.message}`));
  inside.on('requestfailed', (request) => seen.push(`does not get ${request.url()}`));
  for (const page of sample(pages)) {
    await t.test(page.path, async () => {
      seen.length = 0;
      await visit(outside, open.address + page.route);
      const alone = await outside.evaluate(whatIsRead);
      const frame = await embed(inside, open.address + page.route, '320x480');
      const framed = await frame.evaluate(whatIsRead);
      const faults = [...seen, ...framed.faults];
      const there = new Set(framed.lines);
      // A frame without an origin reads no other file: searching says so.
      const searches = page.kind === 'search';
      const lost = searches ? [] : alone.lines.filter((line) => !there.has(line));
      const instead = `${word(page.language, 'search-not-here')} ${word(page.language, 'search-topics')}`;
      if (searches && !there.has(instead)) faults.push(`does not say “${instead}”`);
      for (const line of lost) faults.push(`only without a frame: ${line}`);
      if (alone.hasExit) {
        const words = word(page.language, 'exit-close-tab');
        if (!framed.lines.includes(words)) faults.push(`does not say “${words}”`);
        if (framed.hasExit) faults.push('shows an exit that cannot leave');
      }
      const { cookies, origins } = await inside.context().storageState({ indexedDB: true });
      if (cookies.length + origins.length > 0) faults.push(`stores ${JSON.stringify({ cookies, origins })}`);
      noFaults(page, faults);
    });
  }
  for (const tab of [outside, inside]) await tab.context().close();
});

test('a frame of any size shows its page whole', async (t) => {
  const tab = await newPage({ viewport: { width: 1100, height: 900 } });
  for (const page of sample(pages)) {
    await t.test(page.path, async () => {
      const faults = [];
      for (const size of ['320x480', '1000x600']) {
        const frame = await embed(tab, open.address + page.route, size);
        for (const fault of await frame.evaluate(doesNotFit)) faults.push(`${size}: ${fault}`);
      }
      noFaults(page, faults);
    });
  }
  await tab.context().close();
});

/** The lines that are read, and whether there is an exit to click. */
function whatIsRead() {
  for (const added of document.querySelectorAll('[data-with-script]')) added.remove();
  const exits = [...document.querySelectorAll('a.exit, button.exit')];
  const hasExit = exits.some((exit) => exit.checkVisibility({ visibilityProperty: true }));
  for (const exit of exits) exit.remove();
  const lines = document.body.innerText.split('\n').map((line) => line.trim());
  const faults = [];
  for (const name of ['localStorage', 'sessionStorage']) {
    try {
      if (globalThis[name].length > 0) faults.push(`keeps something in ${name}`);
    } catch {
      // A sandboxed frame has no storage: so it should be.
    }
  }
  return { lines: lines.filter((line) => line !== ''), hasExit, faults };
}

/** Scrolling sideways, an end that cannot be reached, a bar that covers the page. */
function doesNotFit() {
  const faults = [];
  const root = document.documentElement;
  if (root.scrollWidth > root.clientWidth) faults.push(`${root.scrollWidth} pixels wide`);
  window.scrollTo({ top: root.scrollHeight, behavior: 'instant' });
  const last = [...document.querySelectorAll('main, footer')].at(-1);
  const { bottom } = last.getBoundingClientRect();
  if (bottom > innerHeight + 1) faults.push(`${Math.round(bottom - innerHeight)} pixels at the end cannot be reached`);
  for (const element of document.querySelectorAll('body *')) {
    const { position } = getComputedStyle(element);
    const { height } = element.getBoundingClientRect();
    if (['sticky', 'fixed'].includes(position) && height > innerHeight / 5 && element.checkVisibility()) {
      const beside = element.getBoundingClientRect().width < innerWidth / 2;
      if (!beside) faults.push(`${element.localName}.${element.className} covers ${Math.round(height)} of ${innerHeight} pixels`);
    }
  }
  return faults;
}
