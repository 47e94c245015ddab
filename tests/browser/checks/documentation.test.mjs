// The documentation for authors shows every component of the theme: a page of its own, a
// picture on that page, a line in `docs/authors.md`; and shows none that is not there. The
// pictures are made with `node screenshots.mjs --components`; here they are only counted,
// weighed, and each is found again on the page of examples.

import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test } from 'node:test';

import { browserForChecks, visit } from '../lib/browser.mjs';
import { ROOT } from '../lib/build.mjs';
import { components, DOCUMENTS, firstExample, PICTURES } from '../lib/examples.mjs';
import { site } from '../lib/site.mjs';

const LARGEST = 40 * 1024;
const LARGEST_TOGETHER = 700 * 1024;
const names = components();
const newPage = browserForChecks();

test('every component has a page, and every page a component', () => {
  assert.deepEqual(namesIn(DOCUMENTS, '.md'), names);
});

test('every component has a picture, and every picture a component', () => {
  const again = 'make the pictures anew: node screenshots.mjs --components';
  assert.deepEqual(namesIn(PICTURES, '.webp'), names, again);
});

test('every page shows the picture of its component and says what is on it', async (t) => {
  for (const name of names) {
    await t.test(name, () => {
      const path = join(DOCUMENTS, `${name}.md`);
      const pictures = [...readFileSync(path, 'utf8').matchAll(/!\[([^\]]*)\]\(([^)]+\.webp)\)/g)];
      const shown = pictures.find(([, , source]) => source.endsWith(`/${name}.webp`));
      assert.ok(shown, `${path} shows no ${name}.webp`);
      const [, words, source] = shown;
      assert.ok(existsSync(join(dirname(path), source)), `${path}: there is no ${source}`);
      assert.ok(words.length >= 20 && words.length <= 150, `${path}: ${words.length} letters say what is on the picture`);
    });
  }
});

test('the documentation for authors leads to every page', () => {
  const text = readFileSync(join(ROOT, 'docs/authors.md'), 'utf8');
  const missing = names.filter((name) => !text.includes(`(components/${name}.md)`));
  assert.deepEqual(missing, []);
});

test('the pictures are light', () => {
  const sizes = readdirSync(PICTURES).map((file) => [file, statSync(join(PICTURES, file)).size]);
  assert.deepEqual(sizes.filter(([, size]) => size > LARGEST), []);
  const together = sizes.reduce((sum, [, size]) => sum + size, 0);
  assert.ok(together <= LARGEST_TOGETHER, `${together} bytes`);
});

test('the page of examples shows every component', async () => {
  const { address, pages } = site();
  const page = pages.find((page) => page.route.endsWith('/kitchen-sink/'));
  assert.ok(page, 'there is a page of examples');
  const tab = await newPage();
  await visit(tab, address + page.route);
  for (const name of names) {
    const box = await tab.evaluate(firstExample, name);
    assert.ok(box && box.width > 0 && box.height > 0, `${page.path} shows no ${name}`);
  }
  await tab.context().close();
});

/** The names of the files of one kind in a folder. */
function namesIn(folder, ending) {
  const files = existsSync(folder) ? readdirSync(folder) : [];
  return files.filter((file) => file.endsWith(ending)).map((file) => file.slice(0, -ending.length)).sort();
}
