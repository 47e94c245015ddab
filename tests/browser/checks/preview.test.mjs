// An author looks at the preview while she writes: a style is swapped without a reload, a
// text is there after one, at the place where she was reading, and a fault is shown beside
// the last good page until it is mended.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { browserForChecks, DESKTOP, visit } from '../lib/browser.mjs';
import { scratch } from '../lib/build.mjs';
import { copyOfExample } from '../lib/campaign.mjs';
import { preview } from '../lib/preview.mjs';

const newPage = browserForChecks();
const work = scratch();
const FILE = join(work.folder, 'content/professionals/referral.ro.md');
const PATH = 'ro/professionals/referral/';
let served;

before(async () => {
  copyOfExample(work.folder);
  served = await preview(work.folder);
});
after(async () => {
  const code = await served?.stop();
  work.remove();
  assert.equal(code, 0, 'the preview ends cleanly');
});

/** Opens the page, scrolled to a heading in its middle, with a mark that a reload takes away. */
async function reading() {
  const tab = await newPage({ viewport: DESKTOP });
  await visit(tab, served.address + PATH);
  const place = await tab.evaluate(() => {
    document.documentElement.style.scrollBehavior = 'auto';
    const headings = [...document.querySelectorAll('.prose h2[id]')];
    const heading = headings[Math.floor(headings.length / 2)];
    heading.scrollIntoView();
    window.isSame = true;
    return { id: heading.id, y: window.scrollY };
  });
  assert.ok(place.y > 200, `the page is long enough to scroll: ${place.y}`);
  return { tab, place };
}

const top = (tab, id) => tab.evaluate((id) => document.getElementById(id).getBoundingClientRect().top, id);

test('a style is swapped, and nothing else moves', async () => {
  const { tab, place } = await reading();
  const links = () => tab.evaluate(() => document.querySelectorAll('link[rel~="stylesheet"]').length);
  const many = await links();
  for (const colour of ['rgb(1, 2, 3)', 'rgb(4, 5, 6)']) {
    const style = `body { outline: 3px solid ${colour}; }\n`;
    writeFileSync(join(work.folder, 'themes/default/css/campaign.css'), style);
    await tab.waitForFunction((colour) => getComputedStyle(document.body).outlineColor === colour, colour);
    await tab.waitForFunction((many) => document.querySelectorAll('link[rel~="stylesheet"]').length === many, many);
    assert.ok(await tab.evaluate(() => window.isSame), 'the page was not loaded again');
    assert.equal(await tab.evaluate(() => window.scrollY), place.y);
  }
});

test('a text above the fold is there, and the place is kept', async () => {
  const { tab, place } = await reading();
  const before = await top(tab, place.id);
  const text = readFileSync(FILE, 'utf8');
  writeFileSync(FILE, text.replace(/\n---\n/, '\n---\n\nUn rând nou, chiar la început.\n'));
  // While the page is loaded again, it has no body for a moment.
  await tab.waitForFunction(() => document.body?.textContent.includes('Un rând nou, chiar la început.'));
  await tab.waitForLoadState('load');
  await tab.waitForFunction(() => window.scrollY > 0);
  assert.ok(!(await tab.evaluate(() => window.isSame)), 'the page was loaded again');
  const moved = Math.abs((await top(tab, place.id)) - before);
  assert.ok(moved < 120, `what was read has moved by ${moved} pixels`);
});

test('a fault is shown beside the last good page until it is mended', async () => {
  const { tab } = await reading();
  const text = readFileSync(FILE, 'utf8');
  writeFileSync(FILE, text.replace('---\n', '---\ntitle: [\n'));
  const alert = tab.locator('details[role=alert]');
  await alert.waitFor();
  assert.match(await alert.innerText(), /referral\.ro\.md/);
  assert.ok(await tab.evaluate(() => window.isSame), 'the last good page stays');
  writeFileSync(FILE, text);
  await alert.waitFor({ state: 'detached' });
  assert.ok(await tab.evaluate(() => window.isSame), 'nothing is loaded again where nothing changed');
});
