// Leaving quickly: whoever comes after the reader finds no page of the campaign by Back. In
// a frame, on the smallest screens, from a folder, without a network, without JavaScript.

import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { pathToFileURL } from 'node:url';

import { axe, inWords } from '../lib/axe.mjs';
import { browserForChecks, NARROW, visit } from '../lib/browser.mjs';
import { serve } from '../lib/server.mjs';
import { site } from '../lib/site.mjs';
import { noFaults } from '../lib/verdict.mjs';

const { folder, portable, pages } = site();
// The example lets nobody show it in a frame; its exit must work where somebody may.
const open = await serve(folder, { headers: false });
const { address } = open;
after(() => open.stop());
const newPage = browserForChecks();
const [HOME, TOPIC] = ['ro/', 'ro/teens/images/'];
const NEUTRAL = 'A neutral page';
const LANGUAGES = [...new Set(pages.filter(({ kind }) => kind === 'home').map(({ language }) => language))];

/** A tab in which the exit's target is a page of our own: no test asks another host. */
async function openTab(options = {}) {
  const tab = await newPage(options);
  await tab.route((url) => !url.href.startsWith(address), (route) =>
    route.fulfill({ contentType: 'text/html', body: `<!doctype html><title>${NEUTRAL}</title><h1>${NEUTRAL}</h1>` }),
  );
  return tab;
}

/** A page that shows one of ours in a frame: of our own host, or of another. */
async function openFrame(attributes, { sameHost = false } = {}) {
  const body = `<!doctype html><title>Host</title><h1>Host</h1><iframe ${attributes} src="${address}${TOPIC}" width="340" height="700"></iframe>`;
  const tab = await openTab();
  if (sameHost) {
    const host = `${address}host.html`;
    await tab.route(host, (route) => route.fulfill({ contentType: 'text/html', body }));
    await tab.goto(host, { waitUntil: 'load' });
  } else {
    // A server of its own: browsers let no page from elsewhere show one of this computer.
    const server = createServer((request, response) => response.setHeader('content-type', 'text/html').end(body));
    await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
    tab.context().on('close', () => server.close());
    const host = `http://localhost:${server.address().port}/`;
    await tab.route(`${host}**`, (route) => route.continue());
    await tab.goto(host, { waitUntil: 'load' });
  }
  return { tab, frame: tab.frames()[1] };
}

/** The pages of ours that somebody sees, in the tab or in a frame of it. */
async function seen(tab) {
  const shown = [];
  for (const frame of tab.frames().filter((frame) => isOurs(frame.url()))) {
    if (await frame.locator('body').isVisible().catch(() => false)) shown.push(frame.url());
  }
  return shown;
}

function isOurs(url) {
  const root = [address, pathToFileURL(`${portable}/`).href].find((root) => url.startsWith(root));
  return root !== undefined && !/^(blank\/|host\.html)/.test(url.slice(root.length));
}

async function isAway(tab) {
  await tab.waitForURL((url) => !isOurs(url.href), { timeout: 10_000 });
}

/** Goes back as often as a curious person would; no step may show the campaign. */
async function goBackFiveTimes(tab) {
  for (let step = 1; step <= 5; step += 1) {
    await tab.goBack({ waitUntil: 'commit' }).catch(() => null);
    assert.deepEqual(await seen(tab), [], `Back, for the ${step}. time`);
    await isAway(tab);
    // What stands in a frame leaves by itself.
    await tab.waitForLoadState('load');
    assert.deepEqual(await seen(tab), [], `a while after Back, for the ${step}. time`);
  }
}

test('home, page, three choices, exit, Back five times: never a campaign page', async () => {
  const tab = await openTab();
  await visit(tab, address + HOME);
  await visit(tab, address + TOPIC);
  const choices = tab.locator('.choices summary');
  assert.ok((await choices.count()) >= 3, `${TOPIC} has three choices`);
  for (let choice = 0; choice < 3; choice += 1) await choices.nth(choice).click();
  await tab.locator('header a.exit').click();
  await isAway(tab);
  await goBackFiveTimes(tab);
  await tab.context().close();
});

test('a fresh visit after leaving shows the page', async () => {
  const tab = await openTab();
  await visit(tab, address + TOPIC);
  await tab.locator('header a.exit').click();
  await isAway(tab);
  await visit(tab, address + HOME);
  await tab.waitForTimeout(300);
  assert.equal(tab.url(), address + HOME);
  assert.ok(await tab.locator('h1').isVisible(), 'the page is seen');
  await visit(tab, address + TOPIC);
  await tab.goBack();
  assert.equal(tab.url(), address + HOME, 'Back works again');
  assert.ok(await tab.locator('h1').isVisible(), 'the page is seen again');
  await tab.context().close();
});

test('Shift three times leaves, with another key between it does not', async () => {
  const tab = await openTab();
  await visit(tab, address + TOPIC);
  for (const key of ['Shift', 'Shift', 'a', 'Shift', 'Shift', 'Shift+b']) await tab.keyboard.press(key);
  await tab.waitForTimeout(300);
  assert.equal(tab.url(), address + TOPIC, 'typing does not leave');
  for (const key of ['Shift', 'Shift', 'Shift']) await tab.keyboard.press(key);
  await isAway(tab);
  await goBackFiveTimes(tab);
  await tab.context().close();
});

test('the exit at the end of the text leaves, too', async () => {
  const tab = await openTab();
  await visit(tab, address + TOPIC);
  await tab.locator('main .exit').focus();
  assert.ok(await tab.locator('main .exit').isVisible(), 'it is seen when it has the focus');
  await tab.keyboard.press('Enter');
  await isAway(tab);
  await tab.context().close();
});

test('without JavaScript the exit is a link that leaves, and the page says that Back returns', async () => {
  const tab = await openTab({ javaScriptEnabled: false });
  for (const language of LANGUAGES) {
    await visit(tab, `${address}${language}/`);
    assert.ok(await tab.locator('.exit-truth').isVisible(), language);
    await tab.locator('header a.exit').click();
    await isAway(tab);
  }
  await tab.context().close();
});

test('before the reader is away, nothing is seen, heard or told any more', async () => {
  const tab = await openTab();
  await tab.addInitScript(() => {
    globalThis.silenced = 0;
    speechSynthesis.cancel = () => (globalThis.silenced += 1);
    HTMLMediaElement.prototype.pause = () => (globalThis.silenced += 1);
  });
  await visit(tab, address + TOPIC);
  await tab.evaluate(() => document.body.append(document.createElement('audio')));
  // The target has nothing to show, so the page stays as it was left.
  await tab.route('https://www.wikipedia.org/**', (route) => route.fulfill({ status: 204 }));
  const session = await tab.context().newCDPSession(tab);
  await tab.locator('header a.exit').click();
  await tab.waitForTimeout(200);
  assert.deepEqual(await tab.evaluate(() => [document.title, document.documentElement.hidden, globalThis.silenced]), ['Filă nouă', true, 2]);
  assert.deepEqual(await seen(tab), []);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  const told = nodes.filter(({ ignored, role }) => !ignored && role?.value !== 'RootWebArea');
  assert.deepEqual(told.map(({ role, name }) => `${role?.value} ${name?.value}`), []);
  assert.deepEqual(await tab.evaluate(() => sessionStorage.reader), '{"left":true}');
  await tab.context().close();
});

test('the second press of Shift is followed by a word for the ear alone, in the page’s language', async () => {
  const tab = await openTab();
  const said = () => tab.locator('[role=status]').textContent();
  const words = new Set();
  for (const language of LANGUAGES) {
    await visit(tab, `${address}${language}/`);
    const before = await tab.locator('body').innerText();
    await tab.keyboard.press('Shift');
    assert.equal(await said(), '', 'one press is by chance');
    await tab.keyboard.press('Shift');
    words.add(await said());
    assert.equal((await tab.locator('[role=status]').boundingBox()).width, 1);
    assert.equal((await tab.locator('body').innerText()).replace(await said(), '').trim(), before.trim());
    await tab.keyboard.press('a');
  }
  words.delete('');
  assert.equal(words.size, LANGUAGES.length);
  await tab.context().close();
});

for (const [name, options] of [['of another site', {}], ['of the same host', { sameHost: true }]]) {
  test(`in a frame ${name}, the exit leads the whole page away`, async () => {
    const { tab, frame } = await openFrame('', options);
    await frame.locator('a[href*="help"]').first().click();
    await tab.waitForTimeout(300);
    await tab.frames()[1].locator('header a.exit').click();
    await tab.waitForURL('https://www.wikipedia.org/');
    await goBackFiveTimes(tab);
    await tab.context().close();
  });
}

for (const [name, attributes, options] of [
  ['with scripts alone', 'sandbox="allow-scripts"', {}],
  ['of the same host', 'sandbox="allow-scripts allow-same-origin"', { sameHost: true }],
]) {
  test(`in a sandboxed frame ${name} there are words instead of a button`, async () => {
    const { tab, frame } = await openFrame(attributes, options);
    assert.equal(await frame.locator('.exit').count(), 0);
    const words = frame.locator('.exit-words').first();
    assert.ok(await words.isVisible());
    assert.match(await words.innerText(), /închide această filă/);
    await frame.locator('h1').click();
    for (let press = 0; press < 3; press += 1) await tab.keyboard.press('Shift');
    await tab.waitForTimeout(500);
    assert.deepEqual(await seen(tab), [], 'Shift three times empties the frame');
    await tab.context().close();
  });
}

test('in a sandboxed frame of another site that hides what it allows, the frame itself leaves', async () => {
  const { tab, frame } = await openFrame('sandbox="allow-scripts allow-same-origin"');
  await frame.locator('header a.exit').click();
  await tab.waitForTimeout(500);
  assert.deepEqual(await seen(tab), []);
  await tab.context().close();
});

for (const [name, viewport] of [
  ['at 320 pixels', NARROW],
  ['at 400% of a small window', { width: 320, height: 256 }],
]) {
  test(`${name} the exit is there and hides nothing`, async () => {
    const tab = await openTab({ viewport });
    await visit(tab, address + TOPIC);
    const exit = tab.locator('header a.exit');
    assert.ok(await exit.isVisible());
    await tab.evaluate(() => scrollTo(0, 1500));
    const { y } = await exit.boundingBox();
    assert.ok(y >= 0, `it stands at ${y}`);
    const again = tab.locator('main .exit');
    await again.focus();
    const box = await again.boundingBox();
    assert.ok(box.height >= 44 && box.x >= 0 && box.x + box.width <= viewport.width, JSON.stringify(box));
    await tab.evaluate(() => scrollTo(0, 0));
    await exit.click();
    await isAway(tab);
    await goBackFiveTimes(tab);
    await tab.context().close();
  });
}

test('from a folder, in every language, the exit leads to the neutral page that ships along', async () => {
  for (const [options, language] of LANGUAGES.flatMap((language) => [[{}, language], [{ javaScriptEnabled: false }, language]])) {
    const tab = await newPage(options);
    const page = (path) => pathToFileURL(join(portable, path)).href;
    await tab.goto(page(`${language}/index.html`));
    await tab.goto(page(`${language}/help/index.html`));
    const neutral = await tab.evaluate(() => document.documentElement.dataset.exitTitle);
    await tab.locator('header a.exit').click();
    await tab.waitForURL(page(`blank/${language}/index.html`));
    assert.equal(await tab.title(), neutral);
    assert.equal((await tab.locator('body').innerText()).trim(), '');
    if (options.javaScriptEnabled !== false) await goBackFiveTimes(tab);
    await tab.context().close();
  }
});

test('without a network the exit leads to the browser’s own empty page', async () => {
  const tab = await openTab();
  await visit(tab, address + HOME);
  await visit(tab, address + TOPIC);
  await tab.context().setOffline(true);
  await tab.locator('header a.exit').click();
  await tab.waitForURL('about:blank');
  await tab.context().setOffline(false);
  await goBackFiveTimes(tab);
  await tab.context().close();
});

test('in every language the exit has its words, and its neutral page says nothing of the campaign', async () => {
  const tab = await openTab();
  const told = new Map();
  for (const language of LANGUAGES) {
    await visit(tab, `${address}${language}/`);
    const { dataset, label, hint } = await tab.evaluate(() => ({
      dataset: { ...document.documentElement.dataset },
      label: document.querySelector('header .exit').innerText.trim(),
      hint: document.querySelector('header .exit').title,
    }));
    const words = [label, hint, dataset.exitTitle, dataset.exitKeyboard, dataset.exitOnceMore, dataset.exitWords];
    for (const word of words) assert.ok(word, `${language}: ${JSON.stringify(words)}`);
    told.set(language, words.join('\n'));
    await visit(tab, `${address}blank/${language}/`);
    const page = await tab.evaluate(() => ({
      title: document.title,
      language: document.documentElement.lang,
      robots: document.querySelector('meta[name=robots]').content,
      links: document.querySelectorAll('a, script, link[rel=stylesheet], img').length,
      text: document.body.innerText.trim(),
    }));
    assert.deepEqual(page, { title: dataset.exitTitle, language, robots: 'noindex', links: 0, text: '' });
    const { violations } = await axe(tab);
    // An empty page has no heading.
    noFaults(`blank/${language}/`, inWords(violations.filter(({ id }) => id !== 'page-has-heading-one')));
  }
  assert.equal(new Set(told.values()).size, LANGUAGES.length);
  await tab.context().close();
});
