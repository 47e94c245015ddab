// The portable site, opened from a folder as a school opens it from a memory stick: home,
// audience, topic, help, by clicking, without a server.

import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';

import { browserForChecks } from '../lib/browser.mjs';
import { site } from '../lib/site.mjs';

const { portable } = site();
const newPage = browserForChecks();
const root = `${pathToFileURL(portable)}/`;

for (const [language, audience, topic] of [
  ['ro', 'children-7-9', 'safe-secrets'],
  ['ru', 'parents', 'online-safety'],
  ['en', 'teens', 'images'],
]) {
  test(`from the folder: ${language}, ${audience}, ${topic}, help`, async () => {
    const tab = await newPage();
    const problems = [];
    tab.on('console', (message) => {
      if (message.type() === 'error') problems.push(message.text());
    });
    // A picture still on its way when the reader goes on is no fault: only what is not there.
    tab.on('requestfailed', (request) => {
      if (request.failure().errorText !== 'net::ERR_ABORTED') problems.push(`${request.url()} is not there`);
    });
    await tab.goto(pathToFileURL(join(portable, 'index.html')).href);
    const steps = [`${language}/`, `${language}/${audience}/`, `${language}/${audience}/${topic}/`, `${language}/help/`];
    for (const step of steps) {
      await follow(tab, step);
      const seen = await tab.evaluate(() => ({
        heading: document.querySelector('h1')?.innerText ?? '',
        language: document.documentElement.lang,
        size: parseFloat(getComputedStyle(document.body).fontSize),
      }));
      assert.equal(tab.url(), `${root}${step}index.html`);
      assert.notEqual(seen.heading, '', `${step}: there is no heading`);
      assert.equal(seen.language, language, step);
      assert.ok(seen.size >= 18, `${step}: the style does not hold, text is ${seen.size} pixels`);
    }
    assert.deepEqual(problems, []);
    await tab.context().close();
  });
}

/** Clicks the first link that leads to a page of the site. */
async function follow(tab, step) {
  const wanted = `${root}${step}index.html`;
  const place = await tab.evaluate(
    (wanted) => [...document.querySelectorAll('a[href]')].findIndex((link) => link.href === wanted),
    wanted,
  );
  assert.notEqual(place, -1, `${tab.url()}: no link leads to ${step}`);
  await Promise.all([tab.waitForURL(wanted), tab.locator('a[href]').nth(place).click()]);
}
