// Exercises by keyboard alone, with and without JavaScript, in three languages: everything
// can be reached, what is said is said once and in place, and nothing is kept.

import assert from 'node:assert/strict';
import { test } from 'node:test';

import { browserForChecks, PHONE, visit } from '../lib/browser.mjs';
import { site } from '../lib/site.mjs';

const { address } = site();
const newPage = browserForChecks();

/** Where the example campaign uses each exercise, below the language. */
const PLACES = {
  choices: 'children-10-12/online-friends/',
  quiz: 'teens/pressure/',
  deck: 'children-10-12/safe-secrets/',
  sort: 'children-7-9/safe-secrets/',
};

const open = async (language, name, options) => {
  const tab = await newPage({ viewport: PHONE, ...options });
  assert.ok(await visit(tab, `${address}${language}/${PLACES[name]}`), `${language}: there is no ${PLACES[name]}`);
  const exercise = tab.locator(`.${name}`).first();
  await exercise.waitFor();
  return { tab, exercise };
};

/** Presses Tab until the focus stands on an element that `selector` names. */
async function tabTo(tab, selector) {
  for (let steps = 0; steps < 120; steps += 1) {
    await tab.keyboard.press('Tab');
    if (await tab.evaluate((selector) => document.activeElement.matches(selector), selector)) return;
  }
  assert.fail(`the keyboard never comes to ${selector}`);
}

/** Writes down what the page's live regions say, from now on. */
async function listen(tab) {
  await tab.evaluate(() => {
    window.said = [];
    for (const region of document.querySelectorAll('[role=status]')) {
      new MutationObserver(() => {
        const text = region.innerText.trim();
        if (text) window.said.push(text);
      }).observe(region, { childList: true });
    }
  });
  return () => tab.evaluate(() => window.said.splice(0));
}

for (const language of ['ro', 'ru', 'en']) {
  for (const [name, javaScriptEnabled] of [
    ['choices', true],
    ['choices', false],
    ['deck', true],
    ['deck', false],
    ['quiz', false],
    ['sort', false],
  ]) {
    test(`${name} open by keyboard ${javaScriptEnabled ? 'with' : 'without'} JavaScript: ${language}`, async () => {
      const { tab, exercise } = await open(language, name, { javaScriptEnabled });
      const items = exercise.locator('details');
      const count = await items.count();
      assert.ok(count >= 2, `${count} things to open`);
      for (let item = 0; item < count; item += 1) {
        await tabTo(tab, `.${name} summary`);
        assert.equal(await items.nth(item).evaluate((details) => details.contains(document.activeElement)), true, 'the order is that of the page');
        await tab.keyboard.press('Enter');
        const answer = items.nth(item).locator(':scope > div');
        assert.ok(await answer.isVisible(), 'the answer is seen');
        assert.notEqual((await answer.innerText()).trim(), '');
      }
      assert.equal(await exercise.locator('details[open]').count(), count, 'all stay open');
      await tab.context().close();
    });
  }

  test(`a quiz is answered by keyboard, again and again: ${language}`, async () => {
    const { tab, exercise } = await open(language, 'quiz');
    const said = await listen(tab);
    const inputs = exercise.locator('input');
    const count = await inputs.count();
    assert.equal(await exercise.locator('details').count(), 0, 'nothing opens any more');
    const group = exercise.getByRole('group');
    const question = (await exercise.locator('legend').innerText()).trim();
    assert.equal(await group.getAttribute('aria-label') ?? question, question, 'the group is named by its question');
    await tabTo(tab, '.quiz input');
    const button = exercise.getByRole('button');
    await button.focus();
    await tab.keyboard.press('Enter');
    assert.deepEqual((await said()).length, 1, 'without an answer it asks for one');
    assert.equal(await exercise.locator('.exercise-said .verdict').count(), 0);
    await inputs.first().focus();
    const verdicts = new Set();
    for (let option = 0; option < count; option += 1) {
      await tab.keyboard.press(option === 0 ? 'Space' : 'ArrowDown');
      assert.ok(await inputs.nth(option).isChecked(), 'arrows choose');
      await tab.keyboard.press('Tab');
      await tab.keyboard.press('Space');
      assert.equal((await said()).length, 1, 'it is said once');
      assert.equal(await exercise.locator('.exercise-said .verdict').count(), 1, 'one answer is told');
      verdicts.add((await exercise.locator('.exercise-said .verdict').innerText()).trim());
      assert.ok(await button.evaluate((element) => element === document.activeElement), 'the focus stays');
      await tab.keyboard.press('Shift+Tab');
    }
    assert.equal(verdicts.size, 2, `right and not: ${[...verdicts]}`);
    assert.equal(new URL(tab.url()).hash, '', 'nothing is put into the address');
    assert.deepEqual(await tab.evaluate(() => [localStorage.length, document.cookie]), [0, ''], 'nothing is kept');
    await tab.reload();
    assert.equal(await tab.locator('.quiz input:checked').count(), 0, 'a new visit begins anew');
    await tab.context().close();
  });

  test(`things are sorted by keyboard: ${language}`, async () => {
    const { tab, exercise } = await open(language, 'sort');
    const said = await listen(tab);
    const things = exercise.locator('.sort-thing');
    const count = await things.count();
    assert.equal(await exercise.locator('details').count(), 0, 'nothing opens any more');
    for (let thing = 0; thing < count; thing += 1) {
      const buttons = things.nth(thing).getByRole('button');
      await buttons.first().focus();
      for (let pile = 0; pile < (await buttons.count()); pile += 1) {
        if (pile > 0) await tab.keyboard.press('Tab');
        await tab.keyboard.press('Enter');
        assert.equal(await buttons.nth(pile).getAttribute('aria-current'), 'true');
        assert.equal(await things.nth(thing).locator('[aria-current]').count(), 1);
        const right = things.nth(thing).locator('[data-right]');
        assert.equal(await right.locator('svg').count(), 1, 'where it belongs has a sign');
        const name = await things.nth(thing).locator('.pile-name').innerText();
        assert.equal((await right.innerText()).trim(), name.trim(), 'and it is the pile that is said');
        const look = (button) => button.evaluate((button) => getComputedStyle(button).backgroundColor);
        if ((await right.getAttribute('aria-current')) === null) {
          assert.notEqual(await look(buttons.nth(pile)), await look(right), 'another choice does not look right');
        }
        const isLast = thing === count - 1 && pile === 0;
        assert.equal((await said()).length, isLast ? 2 : 1, 'it is said once, and at the end that all is done');
        assert.ok(await things.nth(thing).locator('.opens-answer').isVisible(), 'the feedback is in place');
      }
    }
    const sorted = exercise.locator('.sort-sorted li');
    assert.equal(await sorted.count(), count, 'the piles are complete');
    await tab.context().close();
  });
}

test('after an answer that is taller than the screen, the button is still seen', async () => {
  for (const viewport of [{ width: 640, height: 400 }, { width: 320, height: 256 }, { width: 320, height: 200 }]) {
    const tab = await newPage({ viewport });
    await visit(tab, `${address}en/teens/kitchen-sink/`);
    const exercise = tab.locator('.quiz[data-several]').first();
    const boxes = exercise.locator('input');
    for (let box = 0; box < (await boxes.count()); box += 1) await boxes.nth(box).check();
    const button = exercise.getByRole('button');
    await button.focus();
    await tab.keyboard.press('Enter');
    const top = await button.evaluate((button) => {
      const bar = document.querySelector('header.bar').getBoundingClientRect();
      return button.getBoundingClientRect().top - Math.max(0, bar.bottom);
    });
    assert.ok(top >= 0, `${viewport.width} × ${viewport.height}: ${-top} pixels of it are hidden`);
    await tab.context().close();
  }
});

test('where several answers are right, all can be found, and what is missing is said', async () => {
  const tab = await newPage({ viewport: PHONE });
  await visit(tab, `${address}ro/teens/kitchen-sink/`);
  const exercise = tab.locator('.quiz[data-several]').first();
  const said = exercise.locator('.exercise-said');
  const [options, button] = [exercise.locator('label'), exercise.getByRole('button')];
  const words = await exercise.evaluate(({ dataset: { more, all, again } }) => ({ more, all, again }));
  await options.nth(0).click();
  await button.click();
  assert.ok((await said.innerText()).endsWith(words.more));
  await options.nth(1).click();
  assert.equal((await said.innerText()).trim(), '', 'what was said is gone when another answer is chosen');
  await button.click();
  assert.ok((await said.innerText()).endsWith(words.all));
  assert.equal(await said.locator('.opens-answer').count(), 2, 'each answer has its feedback');
  await options.nth(2).click();
  await button.click();
  assert.ok((await said.innerText()).endsWith(words.again));
  await tab.context().close();
});

test('coming back, a reader finds exercises as they were at first', async () => {
  const { tab, exercise } = await open('ro', 'quiz');
  await exercise.locator('label').first().click();
  await exercise.getByRole('button').click();
  await tab.evaluate(() => window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })));
  assert.equal(await exercise.locator('input:checked').count(), 0);
  assert.equal((await exercise.locator('.exercise-said').innerText()).trim(), '');
  await tab.context().close();
});

test('on paper exercises are open and whole', async () => {
  for (const name of Object.keys(PLACES)) {
    for (const javaScriptEnabled of [true, false]) {
      const { tab, exercise } = await open('ro', name, { javaScriptEnabled });
      const answers = await exercise.evaluate((exercise) => {
        const list = exercise.querySelectorAll('[data-form=paper] li');
        return [...list].map((item) => item.textContent.replace(/\s+/g, ''));
      });
      await tab.emulateMedia({ media: 'print' });
      const paper = (await exercise.innerText()).replace(/\s+/g, '');
      assert.ok(answers.length >= 4 || name !== 'sort', `${name}: ${answers.length} answers`);
      for (const answer of answers) assert.ok(paper.includes(answer), `${name}: “${answer}” is on paper`);
      assert.equal(await exercise.locator('summary:visible, button:visible, input:visible').count(), 0, name);
      await tab.context().close();
    }
  }
});
