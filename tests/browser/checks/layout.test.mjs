// Pages fit small screens: no scrolling sideways at 320 pixels, also with the reader's
// own text spacing (1.4.10, 1.4.12), and targets are as large as a finger (2.5.5).

import { test } from 'node:test';

import { browserForChecks, NARROW, PHONE, visit, visitAndStay } from '../lib/browser.mjs';
import { sample, site } from '../lib/site.mjs';
import { noFaults } from '../lib/verdict.mjs';

const { address, pages } = site();
const newPage = browserForChecks();

test('no page scrolls sideways at 320 pixels', async (t) => {
  const tab = await newPage({ viewport: NARROW });
  for (const page of pages) {
    await t.test(page.path, async () => {
      await (page.redirects ? visitAndStay : visit)(tab, address + page.route);
      const plain = await tab.evaluate(sideways);
      await tab.evaluate(spaceText);
      const spaced = await tab.evaluate(sideways);
      const words = (when) => (fault) => `${when}: ${fault}`;
      noFaults(page, [...plain.map(words('as it is')), ...spaced.map(words('with text spacing'))]);
    });
  }
  await tab.context().close();
});

test('targets are at least 44 pixels high and wide', async (t) => {
  const tab = await newPage({ viewport: PHONE });
  for (const page of sample(pages)) {
    await t.test(page.path, async () => {
      await visit(tab, address + page.route);
      noFaults(page, await tab.evaluate(smallTargets));
    });
  }
  await tab.context().close();
});

/**
 * Whether the page scrolls sideways, and which words and controls reach beyond its edges:
 * a page that cuts them off does not scroll, and is worse. What scrolls in a box of its own
 * is right, and what waits outside for the focus.
 */
function sideways() {
  const width = document.documentElement.clientWidth;
  const faults = [];
  if (document.documentElement.scrollWidth > width) faults.push(`${document.documentElement.scrollWidth} pixels wide`);
  const beyond = ({ left, right, width: own }) => own > 1 && right > 0 && (right > width + 0.5 || left < -0.5);
  // In a box that scrolls by itself, or in one of a pixel: for the ear alone.
  const apart = (element) => {
    for (let box = element; box && box !== document.body; box = box.parentElement) {
      const { overflowX } = getComputedStyle(box);
      if (overflowX === 'auto' || overflowX === 'scroll') return true;
      if (overflowX !== 'visible' && box.getBoundingClientRect().width <= 1) return true;
    }
    return false;
  };
  const words = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let text = words.nextNode(); text; text = words.nextNode()) {
    const element = text.parentElement;
    if (text.data.trim() === '' || !element.checkVisibility({ visibilityProperty: true })) continue;
    const range = document.createRange();
    range.selectNodeContents(text);
    const out = [...range.getClientRects()].find(beyond);
    if (out && !apart(element)) faults.push(`“${text.data.trim().slice(0, 40)}” reaches from ${Math.round(out.left)} to ${Math.round(out.right)}`);
  }
  for (const box of document.querySelectorAll('a[href], button, input, summary, img, table, video, audio, div')) {
    const out = [box.getBoundingClientRect()].find(beyond);
    const shown = box.checkVisibility({ visibilityProperty: true });
    if (out && shown && !box.closest('[aria-hidden=true]') && !apart(box)) faults.push(`${box.localName}.${box.className} reaches from ${Math.round(out.left)} to ${Math.round(out.right)}`);
  }
  return faults.slice(0, 8);
}

/** The spacing that a reader may set (1.4.12). */
function spaceText() {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
    p { margin-block-end: 2em !important }`);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}

/** Controls whose clickable area, as the browser finds it, is smaller than 44 by 44. */
function smallTargets() {
  const least = 44;
  const controls = document.querySelectorAll('a[href], button, summary, input, select, textarea, [role=button], [tabindex="0"]');
  const faults = [];
  for (const control of controls) {
    const box = control.getBoundingClientRect();
    const scrolled = control.hasAttribute('tabindex');
    if (!control.checkVisibility({ visibilityProperty: true }) || scrolled || isInText(control) || isOffScreen(box)) continue;
    control.scrollIntoView({ block: 'center' });
    // What is hidden until it has the focus is measured with it.
    if (area(control).height <= 1) control.focus();
    const { width, height } = area(control);
    if (width < least || height < least) {
      faults.push(`${control.localName}.${[...control.classList].join('.')} “${control.textContent.trim().slice(0, 40)}” in ${control.parentElement.localName}.${[...control.parentElement.classList].join('.')}: ${width} × ${height}`);
    }
  }
  return faults;

  // A link in a sentence or a block of text (2.5.5, inline): its author's lines decide how
  // high it is.
  function isInText(control) {
    const inline = getComputedStyle(control).display === 'inline';
    return control.localName === 'a' && inline && control.closest('.prose :is(p, li, dd, td)') !== null;
  }

  // A skip link waits outside the page until it has the focus.
  function isOffScreen(box) {
    return box.bottom + scrollY <= 0 || box.right + scrollX <= 0;
  }

  function area(control) {
    const target = control.localName === 'input' ? (control.labels?.[0] ?? control) : control;
    const box = target.getClientRects()[0];
    const middle = { x: box.left + box.width / 2, y: box.top + box.height / 2 };
    const reach = (dx, dy) => {
      let steps = 0;
      while (steps < 400 && hits(target, middle.x + dx * (steps + 1), middle.y + dy * (steps + 1))) steps += 1;
      return steps;
    };
    return { width: reach(-1, 0) + reach(1, 0) + 1, height: reach(0, -1) + reach(0, 1) + 1 };
  }

  function hits(target, x, y) {
    const hit = document.elementFromPoint(x, y);
    return hit !== null && (target === hit || target.contains(hit));
  }
}
