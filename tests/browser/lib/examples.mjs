// The theme's components, and where the page of examples shows each of them.

import { readdirSync } from 'node:fs';
import { join } from 'node:path';

import { ROOT } from './build.mjs';

const COMPONENTS = join(ROOT, 'themes/default/components');

/** Where the documentation for authors has its pages about components, and their pictures. */
export const DOCUMENTS = join(ROOT, 'docs/components');
export const PICTURES = join(ROOT, 'docs/pictures/components');

/** The names of the theme's components, as its folders have them. */
export function components() {
  const entries = readdirSync(COMPONENTS, { withFileTypes: true });
  return entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name).sort();
}

/**
 * Runs in a page of examples: marks what the first example of a component shows, between
 * its heading and the next one, and answers where it stands; `null` where there is none.
 */
export function firstExample(name) {
  const chapter = [...document.querySelectorAll('main h2')].find((heading) => heading.textContent === name);
  const behind = (heading) => (heading.closest('.heading') ?? heading).nextElementSibling;
  const isHeading = (element) => element.matches('h2, h3, .heading');
  let element = chapter && behind(chapter);
  while (element && isHeading(element) && !element.querySelector('h2')) element = element.nextElementSibling;
  const parts = [];
  for (; element && !isHeading(element); element = element.nextElementSibling) parts.push(element);
  const boxes = parts.map((part) => part.getBoundingClientRect()).filter((box) => box.height > 0);
  if (boxes.length === 0) return null;
  const left = Math.min(...boxes.map((box) => box.left));
  const top = Math.min(...boxes.map((box) => box.top));
  const right = Math.max(...boxes.map((box) => box.right));
  const bottom = Math.max(...boxes.map((box) => box.bottom));
  return { x: left + scrollX, y: top + scrollY, width: right - left, height: bottom - top };
}
