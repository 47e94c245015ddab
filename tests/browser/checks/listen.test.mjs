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

async function open(voices, { page = PAGE, ...options } = {}) {
  const tab = await newPage();
  await tab.route((url) => !url.href.startsWith(address), (route) =>
    route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Elsewhere</title>' }),
  );
  if (voices) await withVoices(tab.context(), voices, options);
  await visit(tab, address + page);
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

/** All that is said of a page. */
async function heard(page) {
  const { tab, play, halt } = await open([{ ...OWN, lang: page.slice(0, 2) }], { page });
  await play.click();
  for (let turn = 0; turn < 400 && (await halt.isVisible()); turn += 1) await tab.evaluate(() => globalThis.finish());
  const words = (await said(tab)).map((line) => line.replace(/^\w+: /, ''));
  return { tab, words };
}

test('a myth is never said without the fact behind it, and no choice is left out', async () => {
  for (const page of ['ro/children-10-12/safe-secrets/', 'en/teens/kitchen-sink/', 'ro/teens/images/']) {
    const { tab, words } = await heard(page);
    const cards = await tab.locator('.deck details, .choices details').evaluateAll((all) => {
      const text = (element) => element.innerText.replace(/\s+/g, ' ').trim();
      return all.map((card) => {
        const last = [...card.lastElementChild.querySelectorAll('p, li')].at(-1);
        card.open = true;
        return { front: text(card.querySelector('.turns-words, .opens-words')), end: text(last) };
      });
    });
    assert.ok(cards.length > 0, `${page} has cards or choices`);
    for (const { front, end } of cards) {
      const at = words.findIndex((line) => line.includes(front));
      assert.notEqual(at, -1, `“${front}” is not said`);
      assert.ok(words.slice(at + 1).some((line) => end.startsWith(line.slice(0, 20))), `“${end}” is not said behind it`);
    }
    await tab.context().close();
  }
});

test('what one can answer is said: piles, and choices of a story', async () => {
  const sort = await heard('en/children-7-9/safe-secrets/');
  const piles = await sort.tab.locator('.sort-thing').first().getByRole('button').allInnerTexts();
  assert.ok(piles.length > 1 && piles.every((pile) => sort.words.includes(pile.trim())), `${piles}: ${sort.words.join('\n')}`);
  await sort.tab.context().close();
  const story = await heard('en/children-10-12/what-next/');
  const choices = await story.tab.locator('button.scenario-choice:visible').allInnerTexts();
  assert.ok(choices.length > 1 && choices.every((choice) => story.words.includes(choice.trim())), `${choices}: ${story.words.join('\n')}`);
  assert.ok(!story.words.some((line) => /^\d+\. /.test(line)), 'numbers are for paper');
  await story.tab.context().close();
});

test('what is said is what the page says: powers, code, no numbers of notes, no ways back', async () => {
  const { tab, words } = await heard('en/teens/kitchen-sink/');
  const text = words.join('\n');
  assert.ok(text.includes('10³'), text);
  assert.ok(text.includes('a piece of code'), text);
  for (const other of ['Go past this text', 'Back to the text', 'hills.1']) assert.ok(!text.includes(other), other);
  await tab.context().close();
});

test('while it speaks, what stops it is in reach, and what is read is seen', async () => {
  for (const viewport of [{ width: 360, height: 740 }, { width: 320, height: 256 }, { width: 1280, height: 800 }]) {
    const where = `${viewport.width} × ${viewport.height}`;
    const { tab, part, play, halt } = await open([OWN], { page: 'ro/children-7-9/safe-secrets/' });
    await tab.setViewportSize(viewport);
    await play.click();
    for (let turn = 0; turn < 14; turn += 1) {
      await tab.evaluate(() => globalThis.finish());
      const { read, top, bar } = await tab.evaluate(() => {
        const box = (selector) => document.querySelector(selector).getBoundingClientRect();
        return { read: box('.is-read'), top: box('.listen').top, bar: Math.max(0, box('header.bar').bottom) };
      });
      assert.ok(read.top < top && read.bottom > bar, `${where}, block ${turn}: ${JSON.stringify({ read, top, bar })}`);
      assert.ok(read.height > (top - bar) / 2 || (read.top >= bar && read.bottom <= top), `${where}, block ${turn}: hidden in part`);
    }
    const own = await part.boundingBox();
    for (const button of [play, halt]) {
      const box = await button.boundingBox();
      assert.ok(box.y >= 0 && box.y + box.height <= viewport.height && box.height >= 44, `${where}: ${JSON.stringify(box)}`);
    }
    assert.ok(own.height <= 120, `${where}: ${own.height} pixels high`);
    // Who scrolls elsewhere stays there.
    await tab.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
    const before = await tab.evaluate(() => scrollY);
    await tab.evaluate(() => globalThis.finish());
    assert.equal(await tab.evaluate(() => scrollY), before, where);
    await halt.click();
    assert.ok((await part.boundingBox()).y < 0, `${where}: it is in its place again`);
    await tab.context().close();
  }
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
  const focused = await tab.evaluate(() => document.activeElement.textContent.replace(/\s+/g, ' ').trim());
  assert.equal(`ro_RO: ${focused}`, words[1], 'the focus is where the voice was');
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
