// The keyboard alone: the skip link first, then the exit; every stop is shown by an
// outline of at least 2 pixels, and hidden by nothing (2.1.1, 2.4.1, 2.4.7, 2.4.11, 2.4.13).

import assert from 'node:assert/strict';
import { test } from 'node:test';

import { browserForChecks, DESKTOP, PHONE, visit } from '../lib/browser.mjs';
import { resting, sample, site } from '../lib/site.mjs';
import { noFaults } from '../lib/verdict.mjs';

const { address, pages } = site();
const newPage = browserForChecks();

test('the first stop skips to the text, the second leaves', async (t) => {
  const tab = await newPage();
  for (const page of resting(pages)) {
    await t.test(page.path, async () => {
      await visit(tab, address + page.route);
      const hasExit = (await tab.locator('a.exit').count()) > 0;
      await tab.keyboard.press('Tab');
      const first = await tab.evaluate(stop);
      assert.equal(first?.href, '#main', `${page.path}: the first stop is ${first?.name}`);
      assert.ok(first.visible, `${page.path}: the skip link is not seen when it has the focus`);
      if (hasExit) {
        await tab.keyboard.press('Tab');
        const second = await tab.evaluate(stop);
        assert.ok(second?.isExit, `${page.path}: the second stop is ${second?.name}, not the exit`);
        await tab.keyboard.press('Shift+Tab');
      }
      await tab.keyboard.press('Enter');
      const focused = await tab.evaluate(() => document.activeElement?.id);
      assert.equal(focused, 'main', `${page.path}: the skip link moves the focus to “${focused}”`);
      await tab.keyboard.press('Tab');
      const inside = await tab.evaluate(() => document.activeElement?.closest('main') !== null);
      assert.ok(inside, `${page.path}: the stop after the skip link is not in the text`);
    });
  }
  await tab.context().close();
});

for (const [name, options] of [
  ['on a phone', { viewport: PHONE }],
  ['on a phone held sideways', { viewport: { width: 568, height: 320 } }],
  ['on a desktop, in dark colours', { viewport: DESKTOP, colorScheme: 'dark' }],
  ['in forced colours', { viewport: PHONE, forcedColors: 'active' }],
]) {
  test(`every stop is seen ${name}`, async (t) => {
    const tab = await newPage(options);
    for (const page of sample(pages)) {
      await t.test(page.path, async () => {
        await visit(tab, address + page.route);
        noFaults(page, await walk(tab));
      });
    }
    await tab.context().close();
  });
}

/** Goes through the page with Tab, and says what is wrong at each stop. */
async function walk(tab) {
  const expected = await tab.evaluate(interactive);
  const faults = [];
  const reached = new Set();
  let last = null;
  // A film and a recording have several stops in themselves, all of one number.
  const most = expected.reduce((sum, { isMedia }) => sum + (isMedia ? 12 : 1), 5);
  for (let steps = 0; steps < most; steps += 1) {
    await tab.keyboard.press('Tab');
    const here = await tab.evaluate(stop);
    if (here !== null && here.number === last) continue;
    if (here === null || reached.has(here.number)) break;
    last = here.number;
    reached.add(here.number);
    if (!here.visible) faults.push(`${here.name}: has the focus and is not seen`);
    if (here.outline < 2) faults.push(`${here.name}: an outline of ${here.outline} pixels`);
    if (here.covered) faults.push(`${here.name}: is hidden by ${here.covered}`);
  }
  for (const { number, name } of expected) {
    if (!reached.has(number)) faults.push(`${name}: the keyboard never comes here`);
  }
  return faults;
}

/** Numbers everything that takes the focus, and lists it. */
function interactive() {
  const all = document.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex="0"], audio[controls], video[controls]');
  const takesFocus = (element) => {
    if (element.disabled || !element.checkVisibility({ visibilityProperty: true })) return false;
    if (element.type !== 'radio') return true;
    // The keyboard comes to one radio button of a group.
    const group = [...document.getElementsByName(element.name)];
    return element === (group.find((radio) => radio.checked) ?? group[0]);
  };
  return [...all].filter(takesFocus).map((element, number) => {
    element.focusNumber = number;
    return {
      number,
      name: `${element.localName}.${element.className} “${element.textContent.trim().slice(0, 40)}”`,
      isMedia: element instanceof HTMLMediaElement,
    };
  });
}

/** The element that has the focus, as a reader sees it; `null` where none has. */
function stop() {
  const element = document.activeElement;
  if (element === null || element === document.body) return null;
  // A box that is not drawn itself is drawn by what follows it in its label.
  const isDrawnByLabel = element.closest('label') !== null && getComputedStyle(element).opacity === '0';
  const shown = isDrawnByLabel ? element.nextElementSibling : element;
  const box = shown.getBoundingClientRect();
  const seen = box.width > 1 && box.height > 1 && box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth;
  return {
    number: element.focusNumber,
    name: `${element.localName}.${element.className} “${element.textContent.trim().slice(0, 40)}”`,
    href: element.getAttribute('href'),
    isExit: element.matches('a.exit[rel~=nofollow][rel~=noreferrer]'),
    visible: seen && shown.checkVisibility({ visibilityProperty: true, opacityProperty: true }),
    outline: outline(shown),
    covered: cover(shown),
  };

  // The outline stands on the element, on what it is drawn by, or on the card around it.
  function outline(element) {
    const styles = [
      getComputedStyle(element),
      getComputedStyle(element, '::before'),
      getComputedStyle(element, '::after'),
    ];
    for (let around = element.parentElement; around && around.matches(':focus-within') && around.localName !== 'main'; around = around.parentElement) {
      styles.push(getComputedStyle(around));
    }
    const drawn = styles.filter(({ outlineStyle, outlineColor }) => outlineStyle !== 'none' && !/transparent|rgba\(.*, 0\)$/.test(outlineColor));
    return Math.max(0, ...drawn.map(({ outlineWidth }) => parseFloat(outlineWidth)));
  }

  // Something else lies over every part of it: a bar that sticks.
  function cover(element) {
    const rectangles = [...element.getClientRects()];
    const points = rectangles.flatMap(({ left, top, width, height }) => [
      [left + width / 2, top + height / 2],
      [left + 2, top + 2],
      [left + width - 2, top + height - 2],
    ]);
    let other = null;
    for (const [x, y] of points) {
      const hit = document.elementFromPoint(x, y);
      if (hit === null) continue;
      if (element.contains(hit) || hit.contains(element)) return null;
      other = `${hit.localName}.${hit.className}`;
    }
    return other;
  }
}
