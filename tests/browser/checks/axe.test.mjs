// axe finds nothing: every page on a phone in light colours, and a page of each kind in
// dark, in the system's own forced colours, with more contrast and on a desktop.

import { test } from 'node:test';

import { axe, inWords } from '../lib/axe.mjs';
import { judgeContrast } from '../lib/contrast.mjs';
import { browserForChecks, DESKTOP, PHONE, visit, visitAndStay } from '../lib/browser.mjs';
import { sample, site } from '../lib/site.mjs';
import { noFaults } from '../lib/verdict.mjs';

const { address, pages } = site();
const newPage = browserForChecks();

const SCHEMES = [
  ['on a phone, in light colours', { viewport: PHONE }, pages],
  ['on a phone, in dark colours', { viewport: PHONE, colorScheme: 'dark' }, sample(pages)],
  ['on a phone, in forced colours', { viewport: PHONE, forcedColors: 'active' }, sample(pages)],
  ['on a phone, with more contrast', { viewport: PHONE, contrast: 'more' }, sample(pages)],
  ['on a desktop, in light colours', { viewport: DESKTOP }, sample(pages)],
  ['on a desktop, in dark colours', { viewport: DESKTOP, colorScheme: 'dark' }, sample(pages)],
];

for (const [name, options, chosen] of SCHEMES) {
  test(`axe ${name}`, async (t) => {
    const tab = await newPage(options);
    const unsure = new Map();
    const judged = new Set();
    for (const page of chosen) {
      await t.test(page.path, async () => {
        await (page.redirects ? visitAndStay : visit)(tab, address + page.route);
        const { violations, incomplete } = await axe(tab, { forcedColors: options.forcedColors === 'active' });
        const faint = await judgeContrast(tab, incomplete, judged, `${page.kind} ${page.look}`);
        for (const { id, nodes } of incomplete) {
          if (!id.startsWith('color-contrast')) unsure.set(id, (unsure.get(id) ?? 0) + nodes.length);
        }
        noFaults(page, [...inWords(violations), ...faint]);
      });
    }
    for (const [rule, count] of unsure) t.diagnostic(`left for a person to judge: ${rule}, ${count} times`);
    await tab.context().close();
  });
}
