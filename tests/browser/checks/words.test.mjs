// Words that a page explains: from the word to its meaning and back, by keyboard, with and
// without JavaScript, in three languages; on paper the meanings stand without ways back.

import assert from 'node:assert/strict';
import { test } from 'node:test';

import { browserForChecks, PHONE, visit } from '../lib/browser.mjs';
import { site } from '../lib/site.mjs';

const { address } = site();
const newPage = browserForChecks();

for (const language of ['ro', 'ru', 'en']) {
  for (const javaScriptEnabled of [true, false]) {
    test(`${language}: a word leads to its meaning and back, ${javaScriptEnabled ? 'with' : 'without'} JavaScript`, async () => {
      const tab = await newPage({ viewport: PHONE, javaScriptEnabled });
      await visit(tab, `${address}${language}/teens/images/`);
      const word = tab.locator('a.term').first();
      const id = (await word.getAttribute('id')).replace('f-word-', '');
      assert.equal((await word.getAttribute('href')), `#f-term-${id}`);
      await word.focus();
      await tab.keyboard.press('Enter');
      const meaning = tab.locator(`#f-term-${id}`);
      await meaning.waitFor();
      assert.ok(await meaning.evaluate((term) => {
        const { top, bottom } = term.getBoundingClientRect();
        return top >= 0 && bottom <= innerHeight && document.activeElement === term;
      }), 'the meaning is not in sight, or has no focus');
      await tab.keyboard.press('Tab');
      const back = tab.locator(`a.glossary-back[href="#f-word-${id}"]`);
      assert.ok(await back.evaluate((link) => document.activeElement === link), 'the way back is not next');
      const name = await back.innerText();
      assert.ok(name.length > 5, name);
      await tab.keyboard.press('Enter');
      assert.ok(await word.evaluate((link) => {
        const { top, bottom } = link.getBoundingClientRect();
        return top >= 0 && bottom <= innerHeight && document.activeElement === link;
      }), 'the word is not in sight, or has no focus');
      await tab.close();
    });
  }
}

test('on paper the meanings stand without ways back', async () => {
  const tab = await newPage({ viewport: PHONE });
  await visit(tab, `${address}ro/teens/images/`);
  await tab.emulateMedia({ media: 'print' });
  assert.ok(await tab.locator('.glossary dt').first().isVisible());
  assert.equal(await tab.locator('.glossary-back').first().isVisible(), false);
  await tab.close();
});
