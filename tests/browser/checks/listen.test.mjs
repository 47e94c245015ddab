// Listening to a page: with a voice of the device alone, and never when nobody is there.

import assert from 'node:assert/strict';
import { test } from 'node:test';

import { browserForChecks, visit } from '../lib/browser.mjs';
import { site } from '../lib/site.mjs';
import { withVoices } from '../lib/speech.mjs';

const { address } = site();
const newPage = browserForChecks();
const PAGE = 'ro/children-7-9/calm/';
const OWN = { lang: 'ro_RO', name: 'own', localService: true };
const AWAY = { lang: 'ro-RO', name: 'away', localService: false, default: true };

async function open(voices, options) {
  const tab = await newPage();
  await tab.route((url) => !url.href.startsWith(address), (route) =>
    route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Elsewhere</title>' }),
  );
  if (voices) await withVoices(tab.context(), voices, options);
  await visit(tab, address + PAGE);
  return { tab, part: tab.locator('.listen'), play: tab.locator('.listen button').first(), halt: tab.locator('.listen button').last() };
}

const said = (tab) => tab.evaluate(() => globalThis.said);

test('without a voice of the device in the language there is no button', async () => {
  const cases = [null, [], [AWAY], [{ ...OWN, lang: 'en-GB' }], [{ ...OWN, localService: undefined }]];
  for (const voices of cases) {
    const { tab, part } = await open(voices);
    assert.equal(await part.isVisible(), false, JSON.stringify(voices));
    await tab.context().close();
  }
});

test('where it never comes there is no hole, and what comes hides nothing', async () => {
  const { tab, part } = await open([]);
  for (const size of ['100', '200']) {
    for (const viewport of [{ width: 320, height: 640 }, { width: 390, height: 740 }, { width: 1280, height: 800 }]) {
      const where = `${viewport.width} pixels, ${size}%`;
      await tab.setViewportSize(viewport);
      await tab.evaluate((size) => (document.documentElement.dataset.size = size), size);
      const top = () => tab.locator('.prose').evaluate((text) => text.getBoundingClientRect().top);
      const before = await top();
      await part.evaluate((part) => part.style.setProperty('display', 'none', 'important'));
      assert.ok(Math.abs(before - (await top())) <= 1, `${where}: a hole of ${before - (await top())}`);
      await part.evaluate((part) => {
        part.style.removeProperty('display');
        part.hidden = false;
      });
      const own = await part.boundingBox();
      const lead = await tab.locator('.lead').boundingBox();
      const after = await tab.locator('.prose').boundingBox();
      assert.ok(own.y >= lead.y + lead.height && own.y + own.height <= after.y, `${where}: it lies on the text`);
      await part.evaluate((part) => (part.hidden = true));
    }
  }
  await tab.context().close();
});

test('with one there is, also when voices come late; when they go, so does it', async () => {
  const { tab, part, play } = await open([OWN, AWAY], { late: true });
  assert.equal(await part.isVisible(), false);
  const top = () => tab.locator('.prose').evaluate((text) => text.getBoundingClientRect().top);
  const before = await top();
  await tab.evaluate(() => globalThis.voicesCome());
  assert.equal(await top(), before, 'nothing moves');
  assert.equal(await part.isVisible(), true);
  assert.equal(await play.locator('.listen-words').textContent().then((text) => text.trim()), 'Ascultă pagina');
  assert.match(await part.textContent(), /alții din jur pot auzi/);
  await tab.evaluate(() => globalThis.voicesCome([]));
  assert.equal(await part.isVisible(), false);
  await tab.context().close();
});

test('the text is read block by block with that voice, and nothing else is', async () => {
  const { tab, play, halt } = await open([AWAY, OWN]);
  await play.click();
  for (let turn = 0; turn < 60 && (await halt.isVisible()); turn += 1) await tab.evaluate(() => globalThis.finish());
  const words = await said(tab);
  assert.equal(words[0], 'ro_RO: Respiră cu farul');
  assert.ok(words.includes('ro_RO: Cum faci'), words.join('\n'));
  assert.ok(words.includes('ro_RO: Poți respira și în ritmul tău.'));
  const text = words.join('\n');
  for (const other of ['SENT AWAY', '#', 'Ieși repede', 'Pauză', 'Link către', 'Ajutor acum', 'Marea este', 'Citește ce']) {
    assert.ok(!text.includes(other), `“${other}” is not the text:\n${text}`);
  }
  assert.equal(await play.locator('.listen-words').textContent().then((text) => text.trim()), 'Ascultă pagina', 'it ends by itself');
  assert.equal(await tab.locator('.is-read').count(), 0);
  await tab.context().close();
});

test('it pauses, goes on at the same block, and stops', async () => {
  const { tab, play, halt } = await open([OWN]);
  await play.click();
  await tab.evaluate(() => globalThis.finish());
  await play.click();
  assert.equal(await play.locator('.listen-words').textContent().then((text) => text.trim()), 'Continuă');
  await play.click();
  const words = await said(tab);
  assert.deepEqual(words.slice(1), [words[1], 'silence', words[1]]);
  await halt.focus();
  await tab.keyboard.press('Enter');
  assert.equal(await halt.isVisible(), false);
  assert.equal(await play.evaluate((button) => button === document.activeElement), true, 'the focus is not lost');
  await play.click();
  assert.equal((await said(tab)).at(-1), words[0], 'it begins anew');
  await tab.context().close();
});

test('leaving, hiding the tab and the exit stop it', async () => {
  const ways = {
    exit: (tab) => tab.evaluate(() => {
      document.querySelector('header .exit').click();
      return globalThis.said;
    }),
    'another page': async (tab) => {
      await tab.evaluate(() => addEventListener('pagehide', () => sessionStorage.setItem('said', JSON.stringify(globalThis.said))));
      await tab.locator('a.name').click();
      await tab.waitForURL((url) => !url.href.endsWith(PAGE));
      return JSON.parse(await tab.evaluate(() => sessionStorage.getItem('said')));
    },
    hiding: (tab) => tab.evaluate(() => {
      Object.defineProperty(document, 'hidden', { value: true });
      document.dispatchEvent(new Event('visibilitychange'));
      return globalThis.said;
    }),
  };
  for (const [way, go] of Object.entries(ways)) {
    const { tab, play } = await open([OWN]);
    await play.click();
    const words = await go(tab);
    assert.equal(words.at(-1), 'silence', `${way}: ${words}`);
    await tab.context().close();
  }
});

test('nothing of it is kept', async () => {
  const { tab, play } = await open([OWN]);
  await play.click();
  const kept = await tab.evaluate(() => [Object.keys(localStorage), Object.keys(sessionStorage), document.cookie]);
  assert.deepEqual(kept, [[], [], '']);
  await tab.context().close();
});
