// All text and all navigation are there without JavaScript; scripts only add.

import { test } from 'node:test';

import { browserForChecks, visit, visitAndStay } from '../lib/browser.mjs';
import { site } from '../lib/site.mjs';
import { noFaults } from '../lib/verdict.mjs';

const { address, pages } = site();
const newPage = browserForChecks();

test('without JavaScript every page has the same text and the same links', async (t) => {
  const [with_, without] = [await newPage(), await newPage({ javaScriptEnabled: false })];
  for (const page of pages) {
    await t.test(page.path, async () => {
      const go = page.redirects ? visitAndStay : visit;
      await go(with_, address + page.route);
      await go(without, address + page.route);
      const [scripted, plain] = [await with_.evaluate(whatIsThere), await without.evaluate(whatIsThere)];
      const faults = [];
      if (plain.text.length === 0) faults.push('there is no text at all');
      for (const kind of ['text', 'links', 'landmarks']) {
        const there = new Set(plain[kind]);
        for (const one of scripted[kind]) if (!there.has(one)) faults.push(`${kind}, only with JavaScript: ${one}`);
      }
      noFaults(page, faults);
    });
  }
});

/**
 * What a reader gets: lines of visible text, links, landmarks. What speaks of a script's
 * own doing says so by `data-with-script`.
 */
function whatIsThere() {
  for (const added of document.querySelectorAll('[data-with-script]')) added.remove();
  const lines = document.body.innerText.split('\n').map((line) => line.trim());
  const visible = (element) => element.checkVisibility({ visibilityProperty: true });
  const links = [...document.querySelectorAll('a[href]')].filter(visible);
  const landmarks = [...document.querySelectorAll('header, nav, main, footer, section')].filter(visible);
  return {
    text: lines.filter((line) => line !== ''),
    links: links.map((link) => `${link.textContent.trim()} → ${link.getAttribute('href')}`),
    landmarks: landmarks.map((landmark) => `${landmark.localName}.${landmark.className}`),
  };
}
