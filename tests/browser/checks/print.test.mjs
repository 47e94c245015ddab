// On paper: navigation and controls are gone, the text and the help services are kept,
// closed answers are open; a page made for one sheet is that sheet alone.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';

import { browserForChecks, visit } from '../lib/browser.mjs';
import { pdf, sheets, sizes } from '../lib/pdf.mjs';
import { sample, site } from '../lib/site.mjs';
import { noFaults } from '../lib/verdict.mjs';

const { address, folder, pages } = site();
const newPage = browserForChecks();
const SHEET = { width: 718, height: 1000 };

/** What a page is printed as: the name of a component, or nothing. */
function paper(page) {
  return readFileSync(join(folder, page.path), 'utf8').match(/<html\b[^>]*\bdata-paper=["']?([a-z-]+)/i)?.[1];
}

test('print leaves navigation out and keeps help', async (t) => {
  const tab = await newPage({ viewport: SHEET });
  const leaflets = sample(pages.filter((page) => !paper(page)));
  for (const page of leaflets.filter((page) => !['chooser', 'not-found'].includes(page.kind))) {
    await t.test(page.path, async () => {
      await visit(tab, address + page.route);
      const screen = await tab.evaluate(whatStands);
      await tab.emulateMedia({ media: 'print' });
      const paper = await tab.evaluate(whatStands);
      await tab.emulateMedia({ media: null });
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

test('closed answers are printed open, by the style sheet and by the script', async (t) => {
  const withAnswers = pages.filter((page) => readFileSync(join(folder, page.path), 'utf8').includes('<details'));
  assert.notEqual(withAnswers.length, 0);
  const still = await newPage({ viewport: SHEET, javaScriptEnabled: false });
  const tab = await newPage({ viewport: SHEET });
  for (const page of sample(withAnswers)) {
    await t.test(page.path, async () => {
      await visit(still, address + page.route);
      await still.emulateMedia({ media: 'print' });
      noFaults(page, await still.evaluate(closedAnswers));
      await still.emulateMedia({ media: null });

      await visit(tab, address + page.route);
      const closed = tab.locator('main details:not([open])');
      const before = await closed.count();
      await tab.evaluate(() => addEventListener('beforeprint', () => {
        globalThis.closedOnPaper = document.querySelectorAll('main details:not([open])').length;
      }));
      await sheets(tab);
      assert.equal(await tab.evaluate(() => globalThis.closedOnPaper), 0);
      assert.equal(await closed.count(), before);
    });
  }
  await still.context().close();
  await tab.context().close();
});

test('a picture board is one sheet of A4 with all its pictures and nothing else', async (t) => {
  const boards = pages.filter((page) => paper(page) === 'board');
  assert.notEqual(boards.length, 0);
  const tab = await newPage({ viewport: SHEET });
  for (const page of boards) {
    await t.test(page.path, async () => {
      await visit(tab, address + page.route);
      assert.deepEqual(await sheets(tab), [{ width: 210, height: 297 }]);
      await tab.emulateMedia({ media: 'print' });
      const faults = await tab.evaluate(whatIsNotOf, '.board');
      await tab.emulateMedia({ media: null });
      noFaults(page, faults);
    });
  }
  await tab.context().close();
});

test('a board printed as soon as it is there has its pictures', async () => {
  const [board] = pages.filter((page) => paper(page) === 'board');
  const tab = await newPage({ viewport: SHEET, javaScriptEnabled: false });
  await visit(tab, address + board.route);
  assert.deepEqual(await tab.locator('.board img').evaluateAll((all) => all.filter(({ complete, naturalWidth }) => !complete || naturalWidth === 0).length), 0);
  await tab.context().close();
});

test('the button waits for pictures, but not for ever', async () => {
  const [board] = pages.filter((page) => paper(page) === 'board');
  for (const comes of [true, false]) {
    const tab = await newPage();
    await tab.addInitScript(() => {
      globalThis.print = () => (globalThis.printed = [...document.images].filter(({ complete }) => !complete).length);
    });
    const held = [];
    await tab.route('**/*.svg', (route) => held.push(route));
    await tab.goto(address + board.route, { waitUntil: 'domcontentloaded' });
    await tab.locator('.print-button').click();
    await tab.waitForTimeout(200);
    assert.equal(await tab.evaluate(() => globalThis.printed), undefined);
    if (comes) for (const route of held) await route.continue();
    await tab.waitForFunction(() => globalThis.printed !== undefined, null, { timeout: 5000 });
    if (comes) assert.equal(await tab.evaluate(() => globalThis.printed), 0);
    await tab.context().close();
  }
});

test('who helps may begin on the sheet where the text ends, and no service is cut', async () => {
  const tab = await newPage({ viewport: SHEET });
  await visit(tab, `${address}ro/teens/new-message/`);
  await tab.emulateMedia({ media: 'print' });
  const inside = (selector) => tab.locator(selector).first().evaluate((element) => getComputedStyle(element).breakInside);
  assert.equal(await inside('.help'), 'auto');
  assert.equal(await inside('.help .service'), 'avoid');
  await tab.context().close();
});

test('the sheet of a course is one sheet of A4 with lines to write on, and nothing else', async (t) => {
  const attestations = pages.filter((page) => paper(page) === 'attestation');
  assert.notEqual(attestations.length, 0);
  const tab = await newPage({ viewport: SHEET });
  for (const page of attestations) {
    await t.test(page.path, async () => {
      await visit(tab, address + page.route);
      assert.deepEqual(await sheets(tab), [{ width: 210, height: 297 }]);
      await tab.emulateMedia({ media: 'print' });
      const faults = await tab.evaluate(whatIsNotOf, '.attestation');
      faults.push(...(await tab.evaluate(linesTooShort)));
      await tab.emulateMedia({ media: null });
      noFaults(page, faults);
    });
  }
  await tab.context().close();
});

test('a pocket card is one sheet of A6 with its numbers, and nothing that tells where it is from', async (t) => {
  const cards = pages.filter((page) => paper(page) === 'pocket');
  assert.equal(cards.length, new Set(pages.filter((page) => page.kind === 'home').map((page) => page.language)).size);
  const tab = await newPage({ viewport: SHEET });
  for (const page of cards) {
    await t.test(page.path, async () => {
      await visit(tab, address + page.route);
      assert.equal(await tab.locator('.print-button').isVisible(), true);
      const bytes = await pdf(tab);
      assert.deepEqual(sizes(bytes), [{ width: 105, height: 148 }]);
      // The title of the document, and the addresses that its links lead to.
      const data = bytes.toString('latin1');
      const host = new URL(address).host;
      assert.equal(data.includes(host) || data.includes(hexadecimal(host)), false, 'holds the address of the site');

      const names = await tab.evaluate(() => [...document.querySelectorAll('.bar .name, meta[property="og:site_name"]')].map((name) => (name.content ?? name.textContent).trim()));
      const title = await tab.title();
      await tab.emulateMedia({ media: 'print' });
      const { words, spilt } = await tab.evaluate(whatIsOnTheCard);
      await tab.emulateMedia({ media: null });
      const text = words.join(' ');
      assert.equal(words.find((word) => /^\d[\d ]*$/.test(word)), '112');
      assert.ok(words.filter((word) => /^\d[\d ]+$/.test(word)).length > 2, text);
      assert.notEqual(names.length, 0);
      for (const name of names) assert.equal((title + text).includes(name), false, `names the campaign: ${text}`);
      assert.equal(/https?:/.test(text), false, text);
      assert.deepEqual(spilt, []);
    });
  }
  await tab.context().close();
});

test('marks on a board need no script, and do not come back', async () => {
  const [board] = pages.filter((page) => paper(page) === 'board');
  for (const javaScriptEnabled of [true, false]) {
    const tab = await newPage({ javaScriptEnabled });
    await visit(tab, address + board.route);
    const marks = tab.locator('.board-mark:checked');
    await tab.locator('.board-label').nth(3).click();
    await tab.locator('.board-mark').nth(5).focus();
    await tab.keyboard.press('Space');
    assert.equal(await marks.count(), 2);
    if (javaScriptEnabled) {
      await visit(tab, address);
      await tab.goBack();
      assert.equal(await marks.count(), 0);
    }
    await tab.context().close();
  }
});

/** Answers that are closed and stay so on paper; of some, paper has a form of its own. */
function closedAnswers() {
  const answers = [...document.querySelectorAll('main details:not([open]) > :not(summary)')];
  const closed = answers.filter((answer) => !answer.closest('[data-form=screen]'));
  const hidden = closed.filter((answer) => answer.getBoundingClientRect().height === 0 || !answer.checkVisibility({ contentVisibilityAuto: true, visibilityProperty: true }));
  return hidden.map((answer) => `is not printed: ${answer.textContent.trim().slice(0, 60)}`);
}

/** The controls that are seen, and the blocks of the text and of help. */
function whatStands() {
  const visible = (element) => element.checkVisibility({ visibilityProperty: true });
  const all = [...document.querySelectorAll('nav, a.skip, a.exit, button, input, form')];
  // The boxes of a checklist are ticked by hand.
  const controls = all.filter((control) => visible(control) && !control.closest('.checklist'));
  const text = [...document.querySelectorAll('h1, .prose > :is(p, ul, ol, h2, h3), .prose td, .help h3, .service-name, .service .number')];
  return {
    controls: controls.map((control) => `${control.localName}.${control.className} ${control.getAttribute('aria-label') ?? ''}`),
    text: text.filter(visible).map((element) => element.textContent.replace(/\s+/g, ' ').trim()),
  };
}

/** The words that a card is printed with, and those that its sheet cuts off. */
function whatIsOnTheCard() {
  const found = { words: [], spilt: [] };
  const card = document.querySelector('.pocket').getBoundingClientRect();
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let text = texts.nextNode(); text; text = texts.nextNode()) {
    const word = text.data.trim();
    if (word === '' || !text.parentElement.checkVisibility({ visibilityProperty: true })) continue;
    found.words.push(word);
    const box = text.parentElement.getBoundingClientRect();
    if (box.bottom > card.bottom || box.right > card.right || box.top < card.top) found.spilt.push(word);
  }
  if (document.querySelector('.pocket img, .pocket svg')) found.spilt.push('a picture');
  return found;
}

/** Text as a PDF writes it where it is not plain. */
function hexadecimal(text) {
  return [...text].map((sign) => sign.codePointAt(0).toString(16).padStart(4, '0')).join('').toUpperCase();
}

/** Lines on which nobody can write a name by hand, or that leave the sheet. */
function linesTooShort() {
  const MILLIMETRE = 96 / 25.4;
  const lines = [...document.querySelectorAll('.attestation-line')];
  const faults = lines.length < 4 ? ['lacks lines to write on'] : [];
  const sheet = document.querySelector('.attestation').getBoundingClientRect();
  for (const line of lines) {
    const name = line.textContent.trim();
    const room = parseFloat(getComputedStyle(line, '::after').width);
    if (!(room >= 60 * MILLIMETRE)) faults.push(`${name}: ${room} px to write on`);
  }
  for (const part of document.querySelectorAll('.attestation > *')) {
    if (part.getBoundingClientRect().bottom > sheet.bottom) faults.push(`leaves the sheet: ${part.textContent.trim()}`);
  }
  return faults;
}

/** Words outside the part that a page is printed as, and pictures too small to point at. */
function whatIsNotOf(part) {
  const MILLIMETRE = 96 / 25.4;
  const faults = [];
  const words = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let text = words.nextNode(); text; text = words.nextNode()) {
    const element = text.parentElement;
    const seen = text.data.trim() !== '' && element.checkVisibility({ visibilityProperty: true });
    if (seen && !element.closest(part)) faults.push(`is printed: ${text.data.trim().slice(0, 40)}`);
  }
  for (const picture of document.querySelectorAll('.board img')) {
    const { height } = picture.getBoundingClientRect();
    if (height < 25 * MILLIMETRE) faults.push(`${picture.src}: ${Math.round(height / MILLIMETRE)} mm high`);
  }
  return faults;
}
