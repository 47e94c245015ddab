// What is wrong with the layout of the open page. These run in the page itself.

/**
 * Whether the page scrolls sideways, and which words and controls reach beyond its edges:
 * a page that cuts them off does not scroll, and is worse. What scrolls in a box of its own
 * is right, and what waits outside for the focus.
 */
export function sideways() {
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
export function spaceText() {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
    p { margin-block-end: 2em !important }`);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}

/** Controls whose clickable area, as the browser finds it, is smaller than 44 by 44. */
export function smallTargets() {
  const least = 44;
  const controls = document.querySelectorAll('a[href], button, summary, input, select, textarea, [role=button], [tabindex="0"]');
  const faults = [];
  for (const control of controls) {
    const box = control.getBoundingClientRect();
    const scrolled = control.hasAttribute('tabindex');
    if (!control.checkVisibility({ visibilityProperty: true }) || scrolled || isInText(control) || isOffScreen(box)) continue;
    (control.labels?.[0] ?? control).scrollIntoView({ block: 'center' });
    // What is hidden until it has the focus is measured with it.
    if (area(control).height <= 1) control.focus();
    const { width, height } = area(control);
    if (width < least || height < least) {
      faults.push(`${control.localName}.${[...control.classList].join('.')} “${control.textContent.trim().slice(0, 40)}” in ${control.parentElement.localName}.${[...control.parentElement.classList].join('.')}: ${width} × ${height}`);
    }
  }
  return faults;

  // A link in a sentence or a block of text (2.5.5, inline): its author's lines decide how
  // high it is. A number stands there, too, only that it does not part at its spaces.
  function isInText(control) {
    const inline = getComputedStyle(control).display === 'inline' || control.matches('[href^="tel:"]:not(.number)');
    return control.localName === 'a' && inline && control.closest('.prose :is(p, li, dd, td)') !== null;
  }

  // A skip link waits outside the page until it has the focus.
  function isOffScreen(box) {
    return box.bottom + scrollY <= 0 || box.right + scrollX <= 0;
  }

  function area(control) {
    // A box to tick may be hit by its label; a field to write in is itself the target.
    const target = control.matches('input:not([type=search])') ? (control.labels?.[0] ?? control) : control;
    const box = target.getClientRects()[0];
    const middle = { x: box.left + box.width / 2, y: box.top + box.height / 2 };
    // More than enough is not measured.
    const reach = (dx, dy) => {
      let steps = 0;
      while (steps < least && hits(target, middle.x + dx * (steps + 1), middle.y + dy * (steps + 1))) steps += 1;
      return steps;
    };
    return { width: reach(-1, 0) + reach(1, 0) + 1, height: reach(0, -1) + reach(0, 1) + 1 };
  }

  function hits(target, x, y) {
    const hit = document.elementFromPoint(x, y);
    return hit !== null && (target === hit || target.contains(hit));
  }
}
