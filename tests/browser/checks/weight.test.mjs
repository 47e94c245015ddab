// A page is light and stands still: what its first load costs over the wire, what keeps it
// from being painted, what moves afterwards.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';

import { browserForChecks, DESKTOP, PHONE, visit } from '../lib/browser.mjs';
import { bounded, isExamples, resting, sample, site } from '../lib/site.mjs';
import { noFaults } from '../lib/verdict.mjs';

const { address, folder, pages } = site();
const newPage = browserForChecks();
const MOST_BYTES = 30 << 10;
const MOST_REQUESTS = 4;
/** The script of the page where one searches. */
const MORE_TO_SEARCH = 1;

test('the first load of a page is light', async (t) => {
  const chosen = resting(pages).filter((page) => !isExamples(page));
  assert.ok(chosen.some((page) => page.kind === 'topic'), 'there is a topic to load');
  const heaviest = { weight: 0 };
  const tab = await newPage();
  let asked = [];
  tab.on('request', (request) => asked.push(request));
  for (const page of chosen) {
    await t.test(page.path, async () => {
      // On a busy machine the page before asks for pictures until the next one is there.
      await tab.goto('about:blank');
      asked = [];
      await visit(tab, address + page.route);
      const own = new Set(await tab.evaluate(ownMedia));
      const files = asked.filter((request) => !own.has(request.url()));
      const weight = files.reduce((sum, request) => sum + wireSize(request.url()), 0);
      if (weight > heaviest.weight) Object.assign(heaviest, { path: page.path, weight, requests: files.length });
      const faults = [];
      if (weight > MOST_BYTES) faults.push(`${weight} bytes over the wire, more than ${MOST_BYTES}`);
      const most = MOST_REQUESTS + (page.kind === 'search' ? MORE_TO_SEARCH : 0);
      if (files.length > most) faults.push(`${files.length} requests: ${files.map((request) => request.url())}`);
      noFaults(page, [...faults, ...(await tab.evaluate(whatBlocks))]);
    });
  }
  t.diagnostic(`the heaviest: ${heaviest.path}, ${heaviest.weight} bytes with gzip in ${heaviest.requests} requests`);
  await tab.context().close();
});

for (const [name, viewport, chosen] of [
  ['a phone', PHONE, resting(bounded(pages))],
  ['a desktop', DESKTOP, sample(pages)],
]) {
  test(`nothing moves by itself on ${name}`, async (t) => {
    const tab = await newPage({ viewport });
    await tab.addInitScript(watchShifts);
    for (const page of chosen) {
      await t.test(page.path, async () => {
        // On a busy machine a page may be painted before it has been read to its end: what
        // the page itself moves, moves each time.
        let moved = [];
        for (let visits = 0; visits < 2 && (visits === 0 || moved.length > 0); visits += 1) {
          await visit(tab, address + page.route);
          moved = await tab.evaluate(shiftsToTheEnd);
        }
        noFaults(page, moved);
      });
    }
    await tab.context().close();
  });
}

/** What a host with gzip sends for an address of the site. */
function wireSize(url) {
  const path = url.slice(address.length).replace(/(^|\/)$/, '$1index.html');
  return gzipSync(readFileSync(join(folder, path))).length;
}

/** Pictures, films and recordings in the page's own text, and its icon: they come after what
 * it is read by. */
function ownMedia() {
  const media = document.querySelectorAll('img, source, video, audio, track, link[rel=icon]');
  const named = [...media].flatMap((element) => [element.currentSrc, element.src, element.href, element.poster]);
  return named.filter((address) => address);
}

/** Files that keep the page from being painted, besides its style and one script in its head. */
function whatBlocks() {
  const blocking = performance.getEntriesByType('resource').filter((entry) => entry.renderBlockingStatus === 'blocking');
  const style = document.querySelector('head link[rel=stylesheet]')?.href;
  const script = document.querySelector('head script[src]:not([defer], [async])')?.src;
  return blocking
    .filter(({ name }) => name !== style && name !== script)
    .map(({ name }) => `is not painted before ${name} is there`);
}

function watchShifts() {
  globalThis.shifts = [];
  const note = (list) => globalThis.shifts.push(...list.getEntries());
  new PerformanceObserver(note).observe({ type: 'layout-shift', buffered: true });
}

/** Scrolls through the page, so that what waits for that is loaded, and tells what moved. */
async function shiftsToTheEnd() {
  const painted = () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  await painted();
  for (let top = 0; top < document.documentElement.scrollHeight; top += innerHeight) {
    scrollTo({ top, behavior: 'instant' });
    await painted();
  }
  const told = ({ value, sources }) => {
    const element = sources?.[0]?.node;
    const what = element ? `${element.localName ?? 'text'}.${element.className ?? ''}` : 'something';
    return `${what} moves (${value.toFixed(4)})`;
  };
  return globalThis.shifts.filter(({ hadRecentInput }) => !hadRecentInput).map(told);
}
