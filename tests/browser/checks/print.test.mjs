// On paper: navigation and controls are gone, the text and the help services are kept.

import { test } from 'node:test';

import { browserForChecks, visit } from '../lib/browser.mjs';
import { sample, site } from '../lib/site.mjs';
import { noFaults } from '../lib/verdict.mjs';

const { address, pages } = site();
const newPage = browserForChecks();

test('print leaves navigation out and keeps help', async (t) => {
  const tab = await newPage({ viewport: { width: 718, height: 1000 } });
  for (const page of sample(pages).filter((page) => !['chooser', 'not-found'].includes(page.kind))) {
    await t.test(page.path, async () => {
      await visit(tab, address + page.route);
      const screen = await tab.evaluate(whatStands);
      await tab.emulateMedia({ media: 'print' });
      const paper = await tab.evaluate(whatStands);
      await tab.emulateMedia({ media: 'screen' });
      const faults = paper.controls.map((control) => `is printed: ${control}`);
      const there = new Set(paper.text);
      const lost = screen.text.filter((line) => !there.has(line));
      for (const line of lost) faults.push(`is not printed: ${line}`);
      if (screen.text.length === 0) faults.push('there is no text to print');
      noFaults(page, faults);
    });
  }
  await tab.context().close();
});

/** The controls that are seen, and the blocks of the text and of help. */
function whatStands() {
  const visible = (element) => element.checkVisibility({ visibilityProperty: true });
  const controls = [...document.querySelectorAll('nav, a.skip, a.exit, button, input, form')].filter(visible);
  const text = [...document.querySelectorAll('h1, .prose > :is(p, ul, ol, h2, h3), .prose td, .help h3, .service-name, .service .number')];
  return {
    controls: controls.map((control) => `${control.localName}.${control.className} ${control.getAttribute('aria-label') ?? ''}`),
    text: text.filter(visible).map((element) => element.textContent.replace(/\s+/g, ' ').trim()),
  };
}
