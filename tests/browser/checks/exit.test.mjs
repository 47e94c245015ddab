// Leaving quickly: whoever comes after the reader finds no page of the campaign by Back.

import assert from 'node:assert/strict';
import { test } from 'node:test';

import { browserForChecks, visit } from '../lib/browser.mjs';
import { site } from '../lib/site.mjs';

const { address } = site();
const newPage = browserForChecks();
const [HOME, TOPIC] = ['ro/', 'ro/teens/images/'];
const NEUTRAL = 'A neutral page';

/** A tab in which the exit's target is a page of our own: no test asks another host. */
async function openTab(options = {}) {
  const tab = await newPage(options);
  await tab.route((url) => !url.href.startsWith(address), (route) =>
    route.fulfill({ contentType: 'text/html', body: `<!doctype html><title>${NEUTRAL}</title><h1>${NEUTRAL}</h1>` }),
  );
  return tab;
}

async function isAway(tab) {
  await tab.waitForURL((url) => !url.href.startsWith(address), { timeout: 10_000 });
  assert.equal(await tab.title(), NEUTRAL);
}

/** Goes back as often as a curious person would; no step may show the campaign. */
async function goBackFiveTimes(tab) {
  for (let step = 1; step <= 5; step += 1) {
    await tab.goBack({ waitUntil: 'commit' }).catch(() => null);
    await tab.waitForTimeout(300);
    const here = tab.url();
    assert.ok(!here.startsWith(address), `Back, for the ${step}. time, shows ${here}`);
  }
}

test('home, page, three choices, exit, Back five times: never a campaign page', async () => {
  const tab = await openTab();
  await visit(tab, address + HOME);
  await visit(tab, address + TOPIC);
  const choices = tab.locator('.choices summary');
  assert.ok((await choices.count()) >= 3, `${TOPIC} has three choices`);
  for (let choice = 0; choice < 3; choice += 1) await choices.nth(choice).click();
  await tab.locator('header a.exit').click();
  await isAway(tab);
  await goBackFiveTimes(tab);
  await tab.context().close();
});

test('a fresh visit after leaving shows the page', async () => {
  const tab = await openTab();
  await visit(tab, address + TOPIC);
  await tab.locator('header a.exit').click();
  await isAway(tab);
  await visit(tab, address + HOME);
  await tab.waitForTimeout(300);
  assert.equal(tab.url(), address + HOME);
  assert.ok(await tab.locator('h1').isVisible(), 'the page is seen');
  await visit(tab, address + TOPIC);
  await tab.goBack();
  assert.equal(tab.url(), address + HOME, 'Back works again');
  assert.ok(await tab.locator('h1').isVisible(), 'the page is seen again');
  await tab.context().close();
});

test('Shift three times leaves, with another key between it does not', async () => {
  const tab = await openTab();
  await visit(tab, address + TOPIC);
  for (const key of ['Shift', 'Shift', 'a', 'Shift', 'Shift', 'Shift+b']) await tab.keyboard.press(key);
  await tab.waitForTimeout(300);
  assert.equal(tab.url(), address + TOPIC, 'typing does not leave');
  for (const key of ['Shift', 'Shift', 'Shift']) await tab.keyboard.press(key);
  await isAway(tab);
  await goBackFiveTimes(tab);
  await tab.context().close();
});

test('the exit at the end of the text leaves, too', async () => {
  const tab = await openTab();
  await visit(tab, address + TOPIC);
  await tab.locator('main .exit').focus();
  assert.ok(await tab.locator('main .exit').isVisible(), 'it is seen when it has the focus');
  await tab.keyboard.press('Enter');
  await isAway(tab);
  await tab.context().close();
});

test('without JavaScript the exit is a link that leaves', async () => {
  const tab = await openTab({ javaScriptEnabled: false });
  await visit(tab, address + TOPIC);
  await tab.locator('header a.exit').click();
  await tab.waitForURL((url) => !url.href.startsWith(address));
  await tab.context().close();
});
