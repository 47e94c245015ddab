// Plain versions: large, calm text, a line a sentence, wide gaps (the European rules for
// easy texts), and links to and from the full text.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';

import { browserForChecks, DESKTOP, PHONE, visit } from '../lib/browser.mjs';
import { site } from '../lib/site.mjs';
import { noFaults } from '../lib/verdict.mjs';

const { address, folder, pages } = site();
const newPage = browserForChecks();
const plain = pages.filter((page) => /<html\b[^>]*\bdata-variant=["']?easy/i.test(readFileSync(join(folder, page.path), 'utf8')));

test('there are plain versions to look at', () => assert.notEqual(plain.length, 0));

for (const [device, viewport] of Object.entries({ phone: PHONE, desktop: DESKTOP })) {
  test(`plain versions are laid out for slow readers, on a ${device}`, async (t) => {
    const tab = await newPage({ viewport });
    for (const page of plain) {
      await t.test(page.path, async () => {
        await visit(tab, address + page.route);
        noFaults(page, await tab.evaluate(hardToRead, device === 'desktop'));
      });
    }
    await tab.context().close();
  });
}

test('a plain version and its full text lead to each other', async (t) => {
  const tab = await newPage();
  for (const page of plain) {
    await t.test(page.path, async () => {
      await visit(tab, address + page.route);
      const own = tab.url();
      await tab.locator('.version a').click();
      assert.notEqual(tab.url(), own);
      assert.equal(await tab.evaluate(() => document.documentElement.dataset.variant), undefined);
      await tab.locator('.version a').click();
      assert.equal(tab.url(), own);
    });
  }
  await tab.context().close();
});

/** What makes the text hard to read; pictures stand beside their words on a wide screen. */
function hardToRead(wide) {
  const LEAST_PIXELS = 18.6;
  const faults = [];
  const words = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let text = words.nextNode(); text; text = words.nextNode()) {
    const element = text.parentElement;
    if (text.data.trim() === '' || !element.checkVisibility({ visibilityProperty: true })) continue;
    const style = getComputedStyle(element);
    const said = `“${text.data.trim().slice(0, 30)}”`;
    if (parseFloat(style.fontSize) < LEAST_PIXELS) faults.push(`${said}: ${style.fontSize}`);
    if (style.fontStyle !== 'normal') faults.push(`${said}: ${style.fontStyle}`);
    if (!['start', 'left'].includes(style.textAlign) && element.closest('.prose')) faults.push(`${said}: aligned to ${style.textAlign}`);
    if (style.hyphens !== 'none' && element.closest('.prose')) faults.push(`${said}: hyphens ${style.hyphens}`);
  }
  const paragraphs = [...document.querySelectorAll('.prose p')];
  for (const paragraph of paragraphs) {
    const style = getComputedStyle(paragraph);
    const line = parseFloat(style.lineHeight);
    const said = `“${paragraph.textContent.trim().slice(0, 30)}”`;
    if (line < 1.5 * parseFloat(style.fontSize)) faults.push(`${said}: lines ${line} pixels high`);
    const block = paragraph.closest('.idea') ?? paragraph;
    const before = block.previousElementSibling;
    const gap = before && block.getBoundingClientRect().top - before.getBoundingClientRect().bottom;
    if (before?.matches('p, .idea') && gap < 1.5 * line - 0.5) faults.push(`${said}: ${gap} pixels below the paragraph before it, lines are ${line}`);
    for (const sentence of sentencesInOneLine(paragraph)) faults.push(`two sentences on one line: “${sentence}”`);
  }
  for (const picture of document.querySelectorAll('.idea > img')) {
    const beside = picture.getBoundingClientRect();
    const text = picture.nextElementSibling.getBoundingClientRect();
    const apart = wide ? text.right <= beside.left || beside.right <= text.left : beside.bottom <= text.top;
    if (!apart) faults.push(`the picture ${picture.src} stands on its words`);
  }
  return faults;

  // Breaks of the author's lines are <br>: between two of them stands one sentence.
  function sentencesInOneLine(paragraph) {
    const lines = [''];
    const nodes = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
    for (let node = nodes.nextNode(); node; node = nodes.nextNode()) {
      if (node.localName === 'br') lines.push('');
      else if (node.nodeType === Node.TEXT_NODE) lines[lines.length - 1] += node.data;
    }
    return lines.filter((line) => /[.!?]\s+[\p{Lu}„“«]/u.test(line.trim()));
  }
}
