// A campaign in five languages, one of them written from right to left: pages say their
// language and direction, what stands in from another language says its own, the layout is
// mirrored, and numbers and Latin names stand right among Arabic words.

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { after, before, test } from 'node:test';

import { axe, inWords } from '../lib/axe.mjs';
import { browserForChecks, DESKTOP, NARROW, PHONE, visit } from '../lib/browser.mjs';
import { farul, scratch } from '../lib/build.mjs';
import { buildInFiveLanguages } from '../lib/languages.mjs';
import { sideways, smallTargets, spaceText } from '../lib/layout.mjs';
import { serve } from '../lib/server.mjs';
import { noFaults } from '../lib/verdict.mjs';

const newPage = browserForChecks();
const MIXED = 'ar/teens/mixed/';
// Written in the language, or, behind the line, standing in from another.
const OWN = ['ar/', 'ar/help/', 'ar/traces/', 'ar/picture-board/', 'ar/parents/', 'ar/teens/', MIXED, 'uk/', 'uk/help/', 'uk/parents/'];
const STANDING_IN = ['ar/about/', 'ar/parents/if-your-child-tells/', 'ar/children-7-9/safe-secrets/', 'uk/about/', 'uk/teens/', 'ro/teens/mixed/'];
const PAGES = [...OWN, ...STANDING_IN];

let work;
let server;
let root;

before(async () => {
  work = scratch();
  root = join(work.folder, 'campaign');
  const site = join(work.folder, 'site');
  buildInFiveLanguages(root, site);
  server = await serve(site);
});

after(() => {
  server?.stop();
  work?.remove();
});

const direction = (language) => (language === 'ar' ? 'rtl' : 'ltr');

test('every word of the interface is there in all five languages', () => {
  const found = farul(['--root', root, '--ui-lang', 'en', 'check', '--format', 'short', '--only', 'words-missing,words-none,exit-words-missing']);
  assert.doesNotMatch(found, /warning|error/, found);
});

test('pages and what stands in from another language say how they are read', async (t) => {
  const tab = await newPage();
  for (const route of PAGES) {
    await t.test(route, async () => {
      assert.ok(await visit(tab, server.address + route), 'the page is there');
      const language = route.split('/')[0];
      const html = await tab.evaluate(() => ({ lang: document.documentElement.lang, dir: document.documentElement.dir }));
      assert.deepEqual(html, { lang: language, dir: direction(language) });
      const text = await tab.evaluate(() => {
        const own = document.querySelector('.prose')?.closest('[lang]');
        return own && { lang: own.lang, dir: getComputedStyle(own).direction, title: document.querySelector('h1').closest('[lang]').lang };
      });
      const wanted = STANDING_IN.includes(route) ? standIn(language) : language;
      if (text) assert.deepEqual(text, { lang: wanted, dir: direction(wanted), title: wanted });
    });
  }
  await tab.context().close();
});

/** The first language of the chain that has the page. */
const standIn = (language) => ({ uk: 'ru', ar: 'en', ro: 'ar' })[language];

test('the layout is mirrored', async () => {
  const tab = await newPage({ viewport: DESKTOP });
  const places = async (route) => {
    await visit(tab, server.address + route);
    return tab.evaluate(() => {
      const middle = (selector) => {
        const box = document.querySelector(selector).getBoundingClientRect();
        return Math.round((box.left + box.right) / 2 - innerWidth / 2);
      };
      const turned = (selector) => new DOMMatrix(getComputedStyle(document.querySelector(selector)).transform).a;
      return {
        name: Math.sign(middle('.bar .name')),
        exit: Math.sign(middle('.bar .exit')),
        up: Math.sign(middle('.up a')),
        back: turned('.icon-back'),
        leave: turned('.icon-leave'),
      };
    });
  };
  assert.deepEqual(await places('ro/parents/'), { name: -1, exit: 1, up: -1, back: 1, leave: 1 });
  assert.deepEqual(await places('ar/parents/'), { name: 1, exit: -1, up: 1, back: -1, leave: -1 });
  await tab.context().close();
});

test('arrows turn with the text they stand in, not with the page', async () => {
  const tab = await newPage();
  const way = async (route, selector) => {
    await visit(tab, server.address + route);
    return tab.locator(selector).first().evaluate((element) => getComputedStyle(element).getPropertyValue('--way').trim());
  };
  assert.equal(await way(MIXED, '.footnote-back'), '-1');
  assert.equal(await way('ro/teens/mixed/', '.footnote-back'), '-1');
  assert.equal(await way('ro/teens/mixed/', '.bar .icon'), '1');
  assert.equal(await way('ar/parents/if-your-child-tells/', '.prose'), '1');
  await tab.context().close();
});

test('lists, tables and quotations begin at the right', async () => {
  const tab = await newPage();
  await visit(tab, server.address + MIXED);
  const faults = await tab.evaluate(() => {
    const wrong = [];
    const inner = (element) => element.getBoundingClientRect();
    for (const item of document.querySelectorAll('.prose > ol > li, .prose ul:not([class]) > li')) {
      if (!item.checkVisibility()) continue;
      const list = inner(item.parentElement);
      if (list.right - inner(item).right < 8) wrong.push(`no room for the sign of “${item.textContent.trim().slice(0, 20)}”`);
    }
    const [first, second] = document.querySelectorAll('.prose th');
    if (inner(first).left < inner(second).left) wrong.push('the first column stands at the left');
    const quote = getComputedStyle(document.querySelector('.prose blockquote'));
    if (parseFloat(quote.borderRightWidth) <= parseFloat(quote.borderLeftWidth)) wrong.push('the line of a quotation stands at the left');
    return wrong;
  });
  noFaults(MIXED, faults);
  await tab.context().close();
});

test('titles that stand in from another language begin at the right, too', async () => {
  const tab = await newPage({ viewport: DESKTOP });
  const faults = [];
  let seen = 0;
  for (const route of ['ar/', ...STANDING_IN.filter((route) => route.startsWith('ar/')), 'ar/parents/', 'ar/teens/']) {
    await visit(tab, server.address + route);
    const found = await tab.evaluate(() =>
      [...document.querySelectorAll('.part-list a, .card-link, .step, .up a')].map((link) => ({
        name: `${link.className} ${link.textContent.trim()}`,
        turned: getComputedStyle(link).direction !== 'rtl',
        standsIn: link.querySelector('bdi') !== null,
      })),
    );
    seen += found.filter(({ standsIn }) => standsIn).length;
    for (const { name, turned } of found) if (turned) faults.push(`${route}: ${name}`);
  }
  await tab.context().close();
  assert.notEqual(seen, 0, 'something stands in');
  noFaults('the links', faults);
});

test('numbers and Latin names are read from left to right', async (t) => {
  const tab = await newPage();
  for (const route of OWN.filter((route) => route.startsWith('ar/'))) {
    await t.test(route, async () => {
      await visit(tab, server.address + route);
      noFaults(route, await tab.evaluate(turnedNumbers));
    });
  }
  await visit(tab, server.address + MIXED);
  const passages = await tab.locator('.prose [lang]').evaluateAll((elements) =>
    elements.filter((element) => element.closest('.contact, .service') === null).map((element) => [element.lang, element.dir]),
  );
  assert.deepEqual(passages, [['ro', 'ltr'], ['ro', 'ltr'], ['ar', 'rtl'], ['en', 'ltr']]);
  await tab.context().close();
});

/** Numbers to dial whose signs do not stand from left to right, as the browser draws them. */
function turnedNumbers() {
  const faults = [];
  for (const link of document.querySelectorAll('a[href^="tel:"]')) {
    const words = document.createTreeWalker(link, NodeFilter.SHOW_TEXT);
    for (let text = words.nextNode(); text; text = words.nextNode()) {
      if (!text.parentElement.checkVisibility({ visibilityProperty: true })) continue;
      const lefts = [...text.data.matchAll(/[+\d]/g)].map(({ index }) => {
        const range = document.createRange();
        range.setStart(text, index);
        range.setEnd(text, index + 1);
        return range.getBoundingClientRect();
      });
      const turned = lefts.some((box, place) => place > 0 && box.top === lefts[place - 1].top && box.left <= lefts[place - 1].left);
      if (turned) faults.push(`“${text.data}” is turned`);
    }
  }
  return faults;
}

test('exercises and notes work in Arabic', async () => {
  const tab = await newPage();
  await visit(tab, server.address + MIXED);
  await tab.locator('.quiz input, .quiz [role=radio]').first().waitFor();
  await tab.locator('.quiz label').nth(1).click();
  await tab.getByRole('button', { name: 'تحقّق' }).click();
  await assert.doesNotReject(tab.locator('.quiz').getByText('صحيح.', { exact: true }).first().waitFor({ timeout: 2000 }));
  await tab.locator('.choices summary').first().click();
  assert.ok(await tab.getByText('لا أحد مجبر على الإجابة.').first().isVisible());
  await tab.getByRole('link', { name: 'الحاشية 1', exact: true }).click();
  assert.ok(tab.url().endsWith('#f-note-1'));
  await tab.locator('.footnote-back').click();
  assert.ok(tab.url().endsWith('#f-ref-1-1'));
  await tab.context().close();
});

test('no page scrolls sideways at 320 pixels, and targets are large', async (t) => {
  const narrow = await newPage({ viewport: NARROW });
  const phone = await newPage({ viewport: PHONE });
  for (const route of PAGES) {
    await t.test(route, async () => {
      await visit(narrow, server.address + route);
      const plain = await narrow.evaluate(sideways);
      await narrow.evaluate(spaceText);
      const spaced = await narrow.evaluate(sideways);
      await visit(phone, server.address + route);
      noFaults(route, [...plain, ...spaced, ...(await phone.evaluate(smallTargets))]);
    });
  }
  await narrow.context().close();
  await phone.context().close();
});

test('axe finds nothing', async (t) => {
  const tab = await newPage();
  for (const route of PAGES) {
    await t.test(route, async () => {
      await visit(tab, server.address + route);
      const { violations } = await axe(tab);
      noFaults(route, inWords(violations));
    });
  }
  await tab.context().close();
});

test('the Nu checker finds nothing', () => {
  const jar = join(dirname(createRequire(import.meta.url).resolve('vnu-jar/package.json')), 'build/dist/vnu.jar');
  const files = PAGES.map((route) => join(server.folder, route, 'index.html'));
  const run = spawnSync('java', ['-jar', jar, '--stdout', '--exit-zero-always', '--format', 'json', '--errors-only', ...files], {
    encoding: 'utf8',
    maxBuffer: 64 << 20,
  });
  assert.equal(run.status, 0, run.stderr);
  const { messages } = JSON.parse(run.stdout);
  noFaults('the pages', messages.map(({ url, message, extract }) => `${url.slice(-60)} ${message}\n    ${extract ?? ''}`));
});

test('in strange words only the texts of the campaign stay', async () => {
  const folder = join(work.folder, 'strange');
  const out = join(work.folder, 'strange-site');
  buildInFiveLanguages(folder, out, ['--pseudo', 'uk']);
  const other = await serve(out);
  const tab = await newPage({ viewport: NARROW });
  await visit(tab, `${other.address}uk/`);
  const plain = await tab.evaluate(() =>
    [...document.querySelectorAll('.skip, .exit, .to-controls span, .controls legend, .option-words, .help-title span')]
      .map((element) => element.textContent.trim())
      .filter((text) => text !== '' && !/^⟦.*⟧$/s.test(text)),
  );
  const faults = await tab.evaluate(sideways);
  await tab.context().close();
  other.stop();
  noFaults('uk/', [...plain.map((text) => `“${text}” is not in strange letters`), ...faults]);
});
