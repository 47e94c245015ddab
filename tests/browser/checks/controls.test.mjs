// The reader's settings: colours, text size, spacing. By styles alone they last for the page;
// a script keeps them for the tab, and serves browsers whose styles cannot see them.

import assert from 'node:assert/strict';
import { test } from 'node:test';

import { axe, inWords } from '../lib/axe.mjs';
import { judgeContrast } from '../lib/contrast.mjs';
import { browserForChecks, NARROW, PHONE, visit } from '../lib/browser.mjs';
import { sideways, smallTargets } from '../lib/layout.mjs';
import { serve } from '../lib/server.mjs';
import { sample, site } from '../lib/site.mjs';
import { noFaults } from '../lib/verdict.mjs';

const { address, folder, pages } = site();
const newPage = browserForChecks();
const [TEENS, CHILDREN, OTHER] = ['ro/teens/images/', 'ru/children-7-9/safe-secrets/', 'en/help/'];
const settled = pages.filter(({ kind, redirects }) => kind !== 'chooser' && !redirects);

for (const [name, options] of [
  ['without JavaScript', { javaScriptEnabled: false }],
  ['with JavaScript', {}],
]) {
  test(`by keyboard, ${name}: each choice of colours is the scheme it names`, async () => {
    const schemes = await schemesOfDevices();
    const tab = await newPage(options);
    await visit(tab, address + TEENS);
    await openByKeyboard(tab);
    assert.equal(await focused(tab), 'f-colours-device');
    for (const choice of ['light', 'dark', 'more']) {
      await tab.keyboard.press('ArrowDown');
      assert.equal(await focused(tab), `f-colours-${choice}`);
      assert.deepEqual(await colours(tab), schemes[choice], choice);
    }
    await tab.keyboard.press('ArrowDown');
    assert.deepEqual(await colours(tab), schemes.light, 'as on the device, once more');
    await tab.context().close();
  });

  test(`by keyboard, ${name}: sizes grow from the look's own, spacing is that of WCAG 1.4.12`, async () => {
    const tab = await newPage(options);
    for (const [route, base] of [[TEENS, 18], [CHILDREN, 20]]) {
      await visit(tab, address + route);
      await openByKeyboard(tab);
      await tab.keyboard.press('Tab');
      for (const [choice, factor] of [['100', 1], ['150', 1.5], ['200', 2]]) {
        assert.equal(await focused(tab), `f-size-${choice}`);
        assert.equal((await type(tab)).size, base * factor);
        if (choice !== '200') await tab.keyboard.press('ArrowDown');
      }
      await tab.keyboard.press('ArrowDown');
      await tab.keyboard.press('Tab');
      assert.equal(await focused(tab), 'f-spacing');
      await tab.keyboard.press('Space');
      for (const [element, measure] of Object.entries((await type(tab)).spacing)) {
        const { line, letter, word, gap } = measure;
        assert.ok(line >= 1.499, `${element}: lines of ${line}`);
        assert.ok(letter >= 0.119, `${element}: letters ${letter} apart`);
        assert.ok(word >= 0.159, `${element}: words ${word} apart`);
        assert.ok(gap === null || gap >= 2, `${element}: paragraphs ${gap} apart`);
      }
      await tab.keyboard.press('Space');
      assert.equal((await type(tab)).spacing.p.letter, 0, 'and back');
    }
    await tab.context().close();
  });

  test(`the control stays near while the page grows, ${name}`, async () => {
    const tab = await newPage({ ...options, viewport: PHONE });
    await visit(tab, address + TEENS);
    await openByKeyboard(tab);
    await tab.keyboard.press('Tab');
    // The browser alone holds something near it in its place; a script, the control itself.
    const reach = options.javaScriptEnabled === false ? 2 * PHONE.height : PHONE.height;
    for (let turn = 1; turn <= 6; turn += 1) {
      await tab.keyboard.press('ArrowDown');
      await tab.waitForTimeout(100);
      const top = await place(tab);
      assert.ok(top > -PHONE.height / 2 && top < reach, `at ${top}`);
    }
    await tab.context().close();
  });
}

test('choices last for the tab, under one key, and are there before the page is painted', async () => {
  const tab = await newPage();
  await visit(tab, address + TEENS);
  await tab.locator('[href="#f-controls"]').click();
  for (const id of ['colours-dark', 'size-150', 'spacing']) await tab.locator(`#f-${id}`).check();
  assert.match(await tab.locator('.controls-last').innerText(), /închiderea acestei file/);
  assert.deepEqual(await tab.evaluate(() => Object.keys(sessionStorage)), ['reader']);
  // The script at the end of the page does not come: what is there came from the head.
  await tab.route(/\/scripts\.[^/]*\.js$/, (route) => route.abort());
  await visit(tab, address + OTHER);
  const attributes = await tab.evaluate(() => ({ ...document.documentElement.dataset }));
  assert.deepEqual([attributes.colours, attributes.size, attributes.spacing], ['dark', '150', 'wide']);
  await tab.unroute(/\/scripts\.[^/]*\.js$/);
  await visit(tab, address + CHILDREN);
  for (const id of ['colours-dark', 'size-150', 'spacing']) {
    assert.ok(await tab.locator(`#f-${id}`).isChecked(), `${id} is chosen still`);
  }
  assert.equal((await type(tab)).size, 30);
  await tab.locator('[href="#f-controls"]').click();
  for (const id of ['colours-device', 'size-100']) await tab.locator(`#f-${id}`).check();
  await tab.locator('#f-spacing').uncheck();
  assert.deepEqual(await tab.evaluate(() => Object.keys(sessionStorage)), [], 'no choice, nothing kept');
  await tab.goBack();
  await tab.goBack();
  assert.equal(tab.url(), address + OTHER);
  assert.equal((await type(tab)).size, 18, 'a page that comes back shows the last choice');
  const other = await tab.context().newPage();
  await visit(other, address + OTHER);
  assert.deepEqual(await other.evaluate(() => Object.keys(sessionStorage)), [], 'another tab knows nothing of it');
  await tab.context().close();
});

test('without JavaScript the panel says how long choices last', async () => {
  const tab = await newPage({ javaScriptEnabled: false });
  await visit(tab, address + TEENS);
  await openByKeyboard(tab);
  assert.match(await tab.locator('.controls-last').innerText(), /această pagină/);
  await tab.context().close();
});

test('a browser whose styles know no :has() is served by the script, and without one sees no panel', async () => {
  const schemes = await schemesOfDevices();
  const withoutHas = async (tab) => {
    await tab.route(/\.css$/, async (route) => {
      const answer = await route.fetch();
      await route.fulfill({ response: answer, body: (await answer.text()).replaceAll(':has(', ':never-has(') });
    });
    await visit(tab, address + TEENS);
  };
  const plain = await newPage({ javaScriptEnabled: false });
  await withoutHas(plain);
  assert.ok(!(await plain.locator('.controls').isVisible()), 'no panel that could do nothing');
  assert.ok(!(await plain.locator('[href="#f-controls"]').isVisible()), 'and no way to it');
  const tab = await newPage();
  await withoutHas(tab);
  await tab.locator('[href="#f-controls"]').click();
  await tab.locator('#f-colours-more').check();
  await tab.locator('#f-size-200').check();
  assert.deepEqual(await colours(tab), schemes.more);
  assert.equal((await type(tab)).size, 36);
  await plain.context().close();
  await tab.context().close();
});

test('in a frame that may keep nothing, choices last for the page and nothing breaks', async () => {
  const tab = await newPage();
  const problems = [];
  tab.on('pageerror', (error) => problems.push(error.message));
  // The example lets nobody show it in a frame; its settings must work where somebody may.
  const open = await serve(folder, { headers: false });
  const host = `${open.address}host.html`;
  await tab.route(host, (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<!doctype html><title>Host</title><iframe sandbox="allow-scripts" src="${open.address}${TEENS}" width="340" height="700"></iframe>`,
    }),
  );
  await visit(tab, host);
  const frame = tab.frames()[1];
  await frame.locator('[href="#f-controls"]').click();
  await frame.locator('#f-size-200').check();
  assert.equal((await type(frame)).size, 36);
  assert.match(await frame.locator('.controls-last').innerText(), /această pagină/);
  assert.deepEqual(problems, []);
  open.stop();
  await tab.context().close();
});

test('high contrast by choice has 7 to 1, and axe finds nothing in the open panel', async (t) => {
  const tab = await newPage();
  await tab.addInitScript(() => sessionStorage.setItem('reader', '{"colours":"more"}'));
  const judged = new Set();
  for (const page of sample(settled)) {
    await t.test(page.path, async () => {
      await visit(tab, address + page.route);
      await tab.evaluate(() => document.querySelector('.controls details').setAttribute('open', ''));
      const { violations, incomplete } = await axe(tab);
      noFaults(page, [...inWords(violations), ...(await judgeContrast(tab, incomplete, judged, page.look))]);
    });
  }
  await tab.context().close();
});

test('at 320 pixels with the largest text and the widest spacing nothing is cut off', async (t) => {
  const tab = await newPage({ viewport: NARROW });
  await tab.addInitScript(() => sessionStorage.setItem('reader', '{"size":"200","spacing":"wide"}'));
  for (const page of sample(settled)) {
    await t.test(page.path, async () => {
      await visit(tab, address + page.route);
      await tab.evaluate(() => document.querySelector('.controls details').setAttribute('open', ''));
      noFaults(page, [...(await tab.evaluate(sideways)), ...(await tab.evaluate(smallTargets))]);
    });
  }
  await tab.context().close();
});

test('the bar stays in sight, also on a phone held sideways, and takes at most a fifth of the height', async () => {
  const faults = [];
  for (const [width, height] of [[360, 740], [1280, 800], [320, 640], [320, 480], [400, 400], [844, 390], [740, 360], [640, 360], [667, 350], [667, 300], [568, 320], [320, 256], [480, 220]]) {
    const tab = await newPage({ viewport: { width, height } });
    for (const size of ['100', '150', '200']) {
      await tab.addInitScript((size) => sessionStorage.setItem('reader', JSON.stringify({ size })), size);
      for (const route of [TEENS, CHILDREN]) {
        await visit(tab, address + route);
        const bar = await tab.evaluate(() => {
          scrollTo(0, 2000);
          const { top, height } = document.querySelector('.bar').getBoundingClientRect();
          return { sticks: top === 0, share: height / innerHeight };
        });
        const where = `${route}, ${width} × ${height}, ${size}%`;
        if (bar.sticks && bar.share > 0.2) faults.push(`${where}: it takes ${bar.share}`);
        if (!bar.sticks && height >= 240) faults.push(`${where}: it is gone`);
      }
    }
    await tab.context().close();
  }
  noFaults('the bar', faults);
});

test('the system’s own colours win over every choice, and paper knows none', async () => {
  const tab = await newPage({ forcedColors: 'active' });
  await tab.addInitScript(() => sessionStorage.setItem('reader', '{"colours":"dark","size":"200","spacing":"wide"}'));
  await visit(tab, address + TEENS);
  await tab.locator('[href="#f-controls"]').click();
  assert.ok(!(await tab.locator('.controls-colours').isVisible()), 'nothing to choose where nothing changes');
  assert.ok(await tab.locator('#f-size-200').isVisible());
  assert.equal((await colours(tab)).paper, '#fffcf5');
  await tab.emulateMedia({ media: 'print', forcedColors: 'none' });
  const paper = await tab.evaluate(() => {
    const { fontSize, backgroundColor } = getComputedStyle(document.documentElement);
    return { fontSize, backgroundColor, letters: getComputedStyle(document.querySelector('.prose p')).letterSpacing };
  });
  assert.deepEqual(paper, { fontSize: '14.6667px', backgroundColor: 'rgb(255, 255, 255)', letters: 'normal' });
  await tab.context().close();
});

/** From the bar to the panel, and into it. */
async function openByKeyboard(tab) {
  await tab.locator('[href="#f-controls"]').focus();
  await tab.keyboard.press('Enter');
  await tab.waitForTimeout(50);
  assert.equal(await focused(tab), 'f-controls', 'the link leads to the panel');
  if (!(await tab.locator('.controls details').getAttribute('open').then((open) => open !== null))) {
    await tab.keyboard.press('Enter');
  }
  await tab.keyboard.press('Tab');
}

function focused(tab) {
  return tab.evaluate(() => document.activeElement.id);
}

function place(tab) {
  return tab.evaluate(() => document.activeElement.getBoundingClientRect().top);
}

/** The tokens of the page, and what is drawn by them. */
function colours(tab) {
  return tab.evaluate(() => {
    const style = getComputedStyle(document.documentElement);
    const token = (name) => style.getPropertyValue(`--${name}`).trim();
    const tokens = Object.fromEntries(['paper', 'surface', 'ink', 'link', 'help', 'ground', 'scene-sky'].map((name) => [name, token(name)]));
    return { ...tokens, drawn: style.backgroundColor, scheme: style.colorScheme };
  });
}

/** The schemes as devices ask for them. */
async function schemesOfDevices() {
  const devices = { light: {}, dark: { colorScheme: 'dark' }, more: { contrast: 'more' } };
  const schemes = {};
  for (const [name, options] of Object.entries(devices)) {
    const tab = await newPage(options);
    await visit(tab, address + TEENS);
    schemes[name] = await colours(tab);
    await tab.context().close();
  }
  assert.equal(new Set(Object.values(schemes).map(({ drawn }) => drawn)).size, 3);
  return schemes;
}

/** The size of text in pixels, and the spacing of some elements in their own em. */
function type(tab) {
  return tab.evaluate(() => {
    const measure = (selector) => {
      const element = document.querySelector(selector);
      const style = getComputedStyle(element);
      const em = parseFloat(style.fontSize);
      const share = (value) => (parseFloat(value) || 0) / em;
      const follows = element.matches('.prose > p + p');
      return {
        line: share(style.lineHeight),
        letter: share(style.letterSpacing),
        word: share(style.wordSpacing),
        gap: follows ? share(style.marginBlockStart) : null,
      };
    };
    const spacing = { h1: measure('h1'), p: measure('.prose > p + p'), li: measure('.prose li') };
    return { size: parseFloat(getComputedStyle(document.documentElement).fontSize), spacing };
  });
}
