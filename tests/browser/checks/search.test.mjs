// Readers search: in three languages, with or without diacritics, by keyboard, and heard.
// Each young audience has an index of its own; nothing is fetched before somebody writes,
// and nothing of it is kept.

import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { gunzipSync, gzipSync } from 'node:zlib';

import { browserForChecks, visit } from '../lib/browser.mjs';
import { site } from '../lib/site.mjs';
import { noFaults } from '../lib/verdict.mjs';

const { address, folder, portable } = site();
const newPage = browserForChecks();
const AUDIENCES = join(folder, 'search/data/audiences');

/** What is said of how many pages were found, by CLDR's plural forms. */
const FOUND = {
  ro: { one: 'S-a găsit {n} pagină.', few: 'S-au găsit {n} pagini.', other: 'S-au găsit {n} de pagini.' },
  ru: { one: 'Найдена {n} страница.', few: 'Найдены {n} страницы.', many: 'Найдено {n} страниц.' },
  en: { one: '{n} page found.', other: '{n} pages found.' },
};

/** Types words where one searches, and waits until it is said what was found. */
async function look(tab, words) {
  await tab.locator('#f-search').fill(words);
  await tab.keyboard.press('Enter');
  await tab.waitForFunction(() => {
    const said = document.querySelector('.search-said');
    return said.textContent !== '' && said.textContent !== said.dataset.wait;
  });
  return tab.evaluate(() => ({
    said: document.querySelector('.search-said').textContent,
    links: [...document.querySelectorAll('.search-found a')].map((link) => link.href),
    marked: [...document.querySelectorAll('.search-found mark')].map((mark) => mark.textContent),
  }));
}

test('words are found by their stems, with or without diacritics', async (t) => {
  const tab = await newPage();
  for (const [language, words, found] of [
    ['ro', 'siguranta', /siguranț/i],
    ['ro', 'şcoală', /școal/i],
    ['ro', 'secretelor', /secret(?!elor)/i],
    ['ro', 'adult', /adulți/i],
    ['ru', 'ребенка', /ребён/i],
    ['ru', 'ребёнок', /ребён/i],
    ['ru', 'секретами', /секрет(?!ами)/i],
    ['en', 'secret', /secrets/i],
  ]) {
    await t.test(`${language}: ${words}`, async () => {
      await visit(tab, `${address}search/${language}/`);
      const { said, links, marked } = await look(tab, words);
      assert.ok(links.length > 0, said);
      assert.ok(marked.some((word) => found.test(word)), `none of ${[...new Set(marked)].join(', ')} is ${found}`);
      for (const link of links) assert.ok(link.startsWith(`${address}${language}/`), link);
      const answer = await tab.request.get(links[0]);
      assert.ok(answer.ok(), `${links[0]} leads nowhere`);
    });
  }
  await tab.context().close();
});

test('who looks for help finds the page of help among the first', async (t) => {
  const tab = await newPage();
  for (const [route, words] of [['ro', 'ajutor'], ['ru', 'помощь'], ['en', 'help'], ['en/children-7-9', 'help']]) {
    await t.test(`${route}: ${words}`, async () => {
      await visit(tab, `${address}search/${route}/`);
      const { links } = await look(tab, words);
      assert.ok(links.includes(`${address}${route.slice(0, 2)}/help/`), links.join('\n'));
    });
  }
  await tab.context().close();
});

test('a word that no page has finds nothing, and help is one step away', async (t) => {
  const tab = await newPage();
  for (const [language, word] of [['ro', 'sinteză'], ['ro', 'xilofon'], ['ru', 'самовар'], ['en', 'thermodynamics']]) {
    await t.test(`${language}: ${word}`, async () => {
      await visit(tab, `${address}search/${language}/`);
      const { said, links } = await look(tab, word);
      assert.deepEqual(links, []);
      assert.equal(said, await tab.locator('.search-said').getAttribute('data-none'));
      const help = tab.locator('.search-help a');
      assert.equal(await help.evaluate((link) => link.href), `${address}${language}/help/`);
      assert.ok(await help.isVisible());
    });
  }
  await tab.context().close();
});

test('how many pages were found is said in the right plural form', async (t) => {
  const tab = await newPage();
  for (const [language, forms] of Object.entries(FOUND)) {
    await t.test(language, async () => {
      await visit(tab, `${address}search/${language}/`);
      const status = tab.locator('.search-said');
      assert.equal(await status.getAttribute('role'), 'status');
      for (const [form, text] of Object.entries(forms)) assert.equal(await status.getAttribute(`data-form-${form}`), text);
      const words = { ro: ['a', 'urme', 'adult'], ru: ['и', 'следы', 'взрослый'], en: ['a', 'traces', 'adult'] }[language];
      const heard = new Set();
      for (const word of words) {
        const { said } = await look(tab, word);
        const number = Number(said.match(/\d+/)?.[0] ?? 0);
        const form = forms[new Intl.PluralRules(language).select(number)];
        if (number > 0) assert.equal(said, form.replace('{n}', new Intl.NumberFormat(language).format(number)));
        heard.add(said);
      }
      assert.ok(heard.size > 1, [...heard].join(' '));
      const { said, links } = await look(tab, 'qqqqxxzz');
      assert.equal(said, await status.getAttribute('data-none'));
      assert.deepEqual(links, []);
    });
  }
  await tab.context().close();
});

test('one searches by keyboard alone', async () => {
  const tab = await newPage();
  await visit(tab, `${address}ro/parents/`);
  const focused = (selector) => tab.evaluate((selector) => document.activeElement?.matches(selector), selector);
  const reach = async (selector) => {
    for (let presses = 0; presses < 40 && !(await focused(selector)); presses += 1) await tab.keyboard.press('Tab');
    assert.ok(await focused(selector), `Tab does not reach ${selector}`);
  };
  await reach('a[href$="search/ro/"]');
  await tab.keyboard.press('Enter');
  await tab.waitForURL(`${address}search/ro/`);
  await reach('#f-search');
  await tab.keyboard.type('adult');
  await tab.waitForSelector('.search-found a');
  const count = await tab.locator('.search-found li').count();
  await reach('.search-more');
  await tab.keyboard.press('Enter');
  await tab.waitForFunction((count) => document.querySelectorAll('.search-found li').length > count, count);
  assert.ok(await focused(`.search-found li:nth-child(${count + 1}) a`), 'the first new result has the focus');
  await tab.keyboard.press('Enter');
  await tab.waitForURL((url) => !url.href.includes('search'));
  await tab.context().close();
});

test('an index of children or teenagers holds nothing of adults', async (t) => {
  const young = readdirSync(AUDIENCES);
  assert.deepEqual(young, ['children-10-12', 'children-3-6', 'children-7-9', 'teens']);
  const allowed = {
    'children-3-6': ['children-3-6'],
    'children-7-9': ['children-7-9', 'children-3-6'],
    'children-10-12': ['children-10-12', 'children-7-9', 'children-3-6'],
    teens: ['teens', 'children-10-12', 'children-7-9'],
  };
  for (const audience of young) {
    await t.test(audience, () => {
      const fragments = join(AUDIENCES, audience, 'fragment');
      const places = readdirSync(fragments).map((name) => fragment(join(fragments, name)).url.split('/')[1]);
      const every = ['help', 'traces', 'picture-board'];
      const others = places.filter((place) => ![...allowed[audience], ...every].includes(place));
      assert.deepEqual(others, []);
      for (const place of allowed[audience]) assert.ok(places.includes(place), `nothing of ${place}`);
    });
  }
  await t.test('nor does a search find it', async () => {
    const tab = await newPage();
    await visit(tab, `${address}en/children-7-9/`);
    const way = await tab.locator('a[data-with-script]').getAttribute('href');
    assert.ok(way.endsWith('search/en/children-7-9/'), way);
    await visit(tab, `${address}search/en/children-7-9/`);
    for (const words of ['secrets', 'professionals', 'referral', 'parents', 'child']) {
      const { links } = await look(tab, words);
      const adults = links.filter((link) => !/\/en\/(children-(3-6|7-9)|help|traces|picture-board)\//.test(link));
      assert.deepEqual(adults, [], words);
    }
    assert.equal(await tab.locator('.bar .exit').count(), 1, 'the exit is there');
    assert.ok((await tab.locator('.help').count()) > 0, 'help is there');
    await tab.context().close();
  });
});

/** What a fragment says of its page: compressed JSON with a word before it. */
function fragment(path) {
  return JSON.parse(gunzipSync(readFileSync(path)).toString('utf8').replace(/^pagefind_dcd/, ''));
}

test('nothing is fetched before somebody writes, and little then', async (t) => {
  const tab = await newPage();
  const asked = [];
  tab.on('response', (response) => asked.push(response));
  await visit(tab, `${address}ro/`);
  const ofSearch = () => asked.filter((response) => response.url().includes('/search'));
  assert.deepEqual(ofSearch().map((response) => response.url()), [], 'a page loads nothing of searching');
  await visit(tab, `${address}search/ro/`);
  const ofIndex = () => asked.filter((response) => response.url().includes('/search/data/'));
  assert.deepEqual(ofIndex().map((response) => response.url()), [], 'nor does the page of searching, yet');
  await look(tab, 'siguranta');
  const sizes = await Promise.all(ofIndex().map(wireSize));
  const results = sizes.filter(({ name }) => name.endsWith('.pf_fragment'));
  const ready = sizes.filter((file) => !results.includes(file));
  assert.equal(ready.length, 5, ready.map(({ name }) => name).join(' '));
  t.diagnostic(`searching costs ${kilobytes(ready)} with gzip in ${ready.length} requests, its first results ${kilobytes(results)} in ${results.length} more`);
  for (const response of asked) assert.ok(!decodeURIComponent(response.url()).includes('sigur'), response.url());
  await tab.context().close();
});

/** What a host with gzip sends; an index is compressed already. */
async function wireSize(response) {
  const name = new URL(response.url()).pathname.split('/').pop();
  const body = await response.body();
  return { name, size: /\.(js|json)$/.test(name) ? gzipSync(body).length : body.length };
}

function kilobytes(files) {
  return `${(files.reduce((sum, { size }) => sum + size, 0) / 1024).toFixed(1)} KB`;
}

test('what is written stays in the page, and is gone with it', async () => {
  const tab = await newPage();
  const page = `${address}search/ru/`;
  const faults = [];
  tab.on('console', (message) => {
    if (message.type() === 'error') faults.push(`logs: ${message.text()}`);
  });
  tab.on('pageerror', (error) => faults.push(`fails: ${error.message}`));
  await visit(tab, page);
  const before = await tab.evaluate(() => history.length);
  const { links } = await look(tab, 'секреты');
  assert.equal(tab.url(), page);
  assert.equal(await tab.evaluate(() => history.length), before);
  const { cookies, origins } = await tab.context().storageState({ indexedDB: true });
  if (cookies.length + origins.length > 0) faults.push(`stores ${JSON.stringify({ cookies, origins })}`);
  const input = tab.locator('#f-search');
  assert.equal(await input.getAttribute('autocomplete'), 'off');
  assert.equal(await input.getAttribute('spellcheck'), 'false');
  assert.equal(await tab.evaluate(() => document.querySelectorAll('form, [name]:not(meta, .controls *)').length), 0);
  await visit(tab, links[0]);
  await tab.goBack();
  assert.equal(await input.inputValue(), '');
  assert.equal(await tab.locator('.search-found a').count(), 0);
  await look(tab, 'секреты');
  await tab.reload();
  assert.equal(await input.inputValue(), '');
  noFaults('search/ru/', faults);
  await tab.context().close();
});

test('where it cannot work it says so, and leads to all pages', async () => {
  const [plain, cut] = [await newPage({ javaScriptEnabled: false }), await newPage()];
  await visit(plain, `${address}en/`);
  assert.equal(await plain.locator('a[data-with-script]').isVisible(), false, 'there is no way to it');
  await visit(plain, `${address}search/en/`);
  assert.equal(await plain.locator('.search').isVisible(), false);
  assert.equal(await plain.locator('.search-not-here a').isVisible(), true);
  await cut.route('**/search/data/**', (route) => route.abort());
  await visit(cut, `${address}search/en/`);
  const { said } = await look(cut, 'secrets');
  assert.equal(said, await cut.locator('.search').getAttribute('data-failed'));
  assert.equal(existsSync(join(portable, 'search')), false, 'a folder on a disk has no searching');
  for (const tab of [plain, cut]) await tab.context().close();
});
