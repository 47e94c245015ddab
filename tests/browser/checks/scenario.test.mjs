// Stories with choices: one step at a time by keyboard, nested without JavaScript, all
// steps in a row on paper; each way ends with help, and nothing is kept.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';

import { browserForChecks, visit } from '../lib/browser.mjs';
import { resting, site } from '../lib/site.mjs';

const { address, folder, pages } = site();
const newPage = browserForChecks();
const stories = resting(pages).filter((page) => /class="?scenario"?[ >]/.test(readFileSync(join(folder, page.path), 'utf8')));
const story = '.scenario >> nth=0';

test('there are stories in three languages', () => {
  const languages = new Set(stories.map((page) => page.language));
  assert.ok(languages.size >= 3, `only in ${[...languages].join(', ')}`);
});

test('by keyboard, one step at a time', async (t) => {
  const tab = await newPage();
  for (const page of stories) {
    await t.test(page.path, async () => {
      await visit(tab, address + page.route);
      const before = await tab.evaluate(() => [location.href, history.length, sessionStorage.length]);
      for (const which of ['first', 'last']) await play(tab, which);
      const after = await tab.evaluate(() => [location.href, history.length, sessionStorage.length]);
      assert.deepEqual(after, before, 'a story leaves nothing behind');
    });
  }
  await tab.context().close();
});

/** Plays a story to an ending, always by the first or the last choice, and back again. */
async function play(tab, which) {
  const told = [await title(tab)];
  for (let steps = 0; steps < 30; steps += 1) {
    const choices = tab.locator(story).locator('button.scenario-choice:visible');
    if ((await choices.count()) === 0) break;
    // The last choice may lead back: then the one before it is taken.
    const count = await choices.count();
    const tried = which === 'first' ? 0 : Math.max(0, count - 1 - (told.length > 8 ? 1 : 0));
    await choices.nth(tried).focus();
    await tab.keyboard.press('Enter');
    if (await tab.locator(story).locator('.scenario-on').isVisible()) {
      assert.equal(await choices.count(), 1, 'an answered choice stands alone');
      assert.equal(await choices.first().getAttribute('aria-current'), 'true');
      assert.ok(await choices.first().evaluate((choice) => choice === document.activeElement), 'the focus stays on the choice');
      const live = tab.locator(story).locator('.scenario-chosen');
      assert.equal(await live.getAttribute('aria-live'), 'polite');
      assert.notEqual((await live.innerText()).trim(), '', 'the answer is announced');
      await tab.keyboard.press('Tab');
      assert.ok(await tab.evaluate(() => document.activeElement.matches('.scenario-on button')), 'the next stop goes on');
      await tab.keyboard.press('Enter');
    }
    const here = await title(tab);
    assert.ok(await tab.evaluate(() => document.activeElement.matches('.scenario-title')), 'the heading of the step has the focus');
    assert.notEqual(here, told.at(-1));
    told.push(here);
  }
  const help = tab.locator(story).locator('.scenario-step:visible .service');
  assert.ok((await help.count()) > 0, `“${told.at(-1)}” ends without help`);
  const ways = tab.locator(story).locator('.scenario-back button');
  await ways.nth(0).press('Enter');
  assert.equal(await title(tab), told.at(-2), 'one step back');
  if (told.length > 2) {
    await ways.nth(1).press('Enter');
    assert.equal(await title(tab), told[0], 'from the beginning');
  }
  assert.ok(await ways.nth(0).isHidden(), 'at the beginning there is no way back');
}

/** The heading of the only step that is seen. */
async function title(tab) {
  const steps = tab.locator(story).locator('.scenario-step:visible');
  assert.equal(await steps.count(), 1, 'one step is seen at a time');
  return (await steps.locator('.scenario-title').innerText()).trim();
}

test('a page that comes back begins anew, and a choice can be taken back', async () => {
  const tab = await newPage();
  await visit(tab, address + stories[0].route);
  const first = await title(tab);
  await tab.locator(story).locator('button.scenario-choice:visible').first().click();
  await tab.evaluate(() => dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })));
  assert.equal(await title(tab), first);
  const answered = tab.locator('.scenario li:has(.scenario-answer) > button:visible');
  for (const page of stories) {
    await visit(tab, address + page.route);
    if ((await answered.count()) === 0) continue;
    const all = await tab.locator('.scenario button.scenario-choice:visible').count();
    const choice = await answered.first().elementHandle();
    await choice.click();
    const answer = () => tab.locator('.scenario-chosen').first().innerText().then((text) => text.trim());
    const told = await answer();
    assert.notEqual(told, '');
    assert.equal(await choice.$eval('.icon', (icon) => icon.checkVisibility()), false, 'it points nowhere any more');
    // Who presses twice does not lose the answer.
    await choice.click({ force: true });
    assert.equal(await answer(), told);
    await tab.locator('.scenario-back button').first().click();
    assert.ok(await choice.evaluate((choice) => choice === document.activeElement), 'the focus is on the choice again');
    assert.equal(await tab.locator('.scenario button.scenario-choice:visible').count(), all);
    assert.equal((await tab.locator('.scenario-chosen').first().innerText()).trim(), '');
  }
  await tab.context().close();
});

test('without JavaScript every step stands behind its choices', async (t) => {
  const tab = await newPage({ javaScriptEnabled: false });
  for (const page of stories) {
    await t.test(page.path, async () => {
      await visit(tab, address + page.route);
      const titles = (row) => tab.locator(story).locator(`${row} .scenario-title`).allTextContents();
      const bare = (list) => new Set(list.map((title) => title.replace(/^\d+\. /, '').trim()));
      assert.deepEqual(bare(await titles('.scenario-branches')), bare(await titles('.scenario-row')));
      assert.ok(await tab.locator(story).locator('.scenario-row').isHidden());
      // By keyboard down the first choices to an ending.
      let inside = tab.locator(story).locator('.scenario-branches > .scenario-step').first();
      for (let depth = 0; depth < 12; depth += 1) {
        const summary = inside.locator('> .scenario-ways > li > details > summary').first();
        if ((await summary.count()) === 0) break;
        await summary.focus();
        await tab.keyboard.press('Enter');
        const behind = summary.locator('xpath=following-sibling::*');
        assert.ok(await behind.isVisible(), 'a choice opens');
        const next = behind.locator('> .scenario-step');
        if ((await next.count()) === 0) {
          const way = await behind.locator('.scenario-go a').getAttribute('href');
          assert.equal(await tab.locator(way).count(), 1, `${way} leads to a step`);
          return;
        }
        inside = next;
      }
      assert.ok((await inside.locator('.service').count()) > 0, 'the branch ends with help');
    });
  }
  await tab.context().close();
});

test('on paper all steps stand in a row, with numbers and no buttons', async (t) => {
  for (const javaScriptEnabled of [true, false]) {
    const tab = await newPage({ javaScriptEnabled });
    for (const page of stories) {
      await t.test(`${page.path} ${javaScriptEnabled ? 'with' : 'without'} JavaScript`, async () => {
        await visit(tab, address + page.route);
        if (javaScriptEnabled) await tab.locator(story).locator('button.scenario-choice:visible').first().click();
        await tab.emulateMedia({ media: 'print' });
        if (javaScriptEnabled) await tab.evaluate(() => dispatchEvent(new Event('beforeprint')));
        const steps = tab.locator(story).locator('.scenario-row > .scenario-step');
        const count = await steps.count();
        for (let place = 0; place < count; place += 1) {
          const text = await steps.nth(place).innerText();
          assert.ok(text.trim().startsWith(`${place + 1}. `), `step ${place + 1} is printed as “${text.slice(0, 40)}”`);
        }
        const ways = tab.locator(story).locator('.scenario-row [data-to]');
        for (const way of await ways.all()) {
          const to = await way.getAttribute('data-to');
          assert.match(await way.locator('.scenario-go').innerText(), new RegExp(`\\b${to}\\b`));
        }
        assert.equal(await tab.locator(story).locator('button:visible, summary:visible').count(), 0);
        await tab.emulateMedia({ media: 'screen' });
      });
    }
    await tab.context().close();
  }
});

test('in a dialogue everybody is named', async () => {
  const tab = await newPage();
  for (const page of stories) {
    await visit(tab, address + page.route);
    const nameless = await tab.locator('.dialogue > li').evaluateAll(
      (lines) => lines.filter((line) => !/^\s*\S.*:\s*\S/s.test(line.textContent)).length,
    );
    assert.equal(nameless, 0, page.path);
  }
  await tab.context().close();
});
