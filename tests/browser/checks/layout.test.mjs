// Pages fit small screens: no scrolling sideways at 320 pixels, also with the reader's
// own text spacing (1.4.10, 1.4.12), and targets are as large as a finger (2.5.5).

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
