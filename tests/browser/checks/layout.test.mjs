// Pages fit small screens: no scrolling sideways at 320 pixels, also with the reader's
// own text spacing (1.4.10, 1.4.12), and targets are as large as a finger (2.5.5).

import assert from 'node:assert/strict';
import { test } from 'node:test';

import { browserForChecks, NARROW, PHONE, visit, visitAndStay } from '../lib/browser.mjs';
import { sideways, smallTargets, spaceText } from '../lib/layout.mjs';
import { sample, site } from '../lib/site.mjs';
import { noFaults } from '../lib/verdict.mjs';

const { address, pages } = site();
const newPage = browserForChecks();

test('no page scrolls sideways at 320 pixels', async (t) => {
  const tab = await newPage({ viewport: NARROW });
  for (const page of pages) {
    await t.test(page.path, async () => {
      await (page.redirects ? visitAndStay : visit)(tab, address + page.route);
      const plain = await tab.evaluate(sideways);
      await tab.evaluate(spaceText);
      const spaced = await tab.evaluate(sideways);
      const words = (when) => (fault) => `${when}: ${fault}`;
      noFaults(page, [...plain.map(words('as it is')), ...spaced.map(words('with text spacing'))]);
    });
  }
  await tab.context().close();
});

test('large text on a phone leaves the first screen to the page’s own heading', async () => {
  const tab = await newPage({ viewport: { width: 390, height: 740 } });
  for (const language of ['ro', 'ru', 'en']) {
    await visit(tab, `${address}${language}/children-7-9/safe-secrets/`);
    // What only a preview has is not counted.
    await tab.evaluate(() => {
      document.querySelector('.preview')?.remove();
      document.documentElement.dataset.size = '200';
    });
    const row = await tab.locator('.languages').boundingBox();
    assert.ok(row.height <= 64, `${language}: a row of languages ${row.height} high`);
    const heading = await tab.locator('h1').evaluate((element) => element.getBoundingClientRect().top);
    assert.ok(heading <= 430, `${language}: the heading begins at ${heading}`);
  }
  await tab.context().close();
});

test('no full stop stands alone on a line of an exercise', async () => {
  const tab = await newPage({ viewport: NARROW });
  await visit(tab, `${address}ru/children-7-9/safe-secrets/`);
  const alone = await tab.locator('.opens-words').evaluateAll((all) => {
    const last = (element) => element.lastChild?.nodeType === Node.TEXT_NODE && element.lastChild;
    const top = (text, at) => {
      const range = document.createRange();
      range.setStart(text, at - 1);
      range.setEnd(text, at);
      return range.getBoundingClientRect().top;
    };
    const ends = all.filter((element) => element.checkVisibility()).map(last).filter((text) => /\p{L}\.$/u.test(text?.data));
    return ends.filter((text) => top(text, text.length) - top(text, text.length - 1) > 4).map(({ data }) => data);
  });
  noFaults('the exercises', alone);
  await tab.context().close();
});

test('targets are at least 44 pixels high and wide', async (t) => {
  const tab = await newPage({ viewport: PHONE });
  for (const page of sample(pages)) {
    await t.test(page.path, async () => {
      await visit(tab, address + page.route);
      noFaults(page, await tab.evaluate(smallTargets));
    });
  }
  await tab.context().close();
});
