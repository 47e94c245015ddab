// Films and recordings: nothing is loaded or played unasked, everybody gets the words.

import assert from 'node:assert/strict';
import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';

import { browserForChecks, visit } from '../lib/browser.mjs';
import { build, ROOT, scratch } from '../lib/build.mjs';
import { serve } from '../lib/server.mjs';
import { site } from '../lib/site.mjs';
import { noFaults } from '../lib/verdict.mjs';

const { address } = site();
const newPage = browserForChecks();
const FILM = 'ro/children-7-9/calm/';

// A campaign of one page in signs, with a recorded reading, a film and a recording.
const SETTINGS = `[campaign]
name = "Farul"
discreet_name = "Farul"
[[languages]]
tag = "en"
name = "English"
[[sections]]
id = "stories"
[[sign_languages]]
tag = "vsi"
names = { en = "Moldovan sign language" }
`;
const HOME = '---\ntitle: Home\ndescription: Where to begin.\n---\n';
const STORY = `---
title: A story
description: A story in signs.
sign: film.mp4
reading: sound.mp3
---
Some words.

:::video[The sea]{src="film.mp4" captions="film.vtt" description=nothing-visual sign="film.mp4"}
Waves, and **wind**.
:::

:::audio[A tone]{src="sound.mp3"}
A low tone.
:::
`;
const CAPTIONS = 'WEBVTT\n\n00:00:00.000 --> 00:00:01.000\n[waves]\n';

const work = scratch();
const stories = await serve(join(work.folder, 'site'));
before(() => {
  const content = join(work.folder, 'campaign/content/stories');
  mkdirSync(content, { recursive: true });
  writeFileSync(join(content, '../../farul.toml'), SETTINGS);
  writeFileSync(join(content, '../_index.en.md'), HOME);
  writeFileSync(join(content, '_index.en.md'), HOME.replace('Home', 'Stories'));
  writeFileSync(join(content, 'sea.en.md'), STORY);
  writeFileSync(join(content, 'film.vtt'), CAPTIONS);
  for (const name of ['film.mp4', 'sound.mp3']) copyFileSync(join(ROOT, 'tests/recordings', name), join(content, name));
  build(stories.folder, [], join(work.folder, 'campaign'));
});
after(() => {
  stories.stop();
  work.remove();
});

test('a film asks for nothing and plays nothing until somebody starts it', async () => {
  const tab = await newPage();
  const asked = [];
  tab.on('request', (request) => asked.push(request.url()));
  await visit(tab, address + FILM);
  await tab.waitForTimeout(500);
  const films = asked.filter((url) => /\.(mp4|webm|mp3|m4a)$/.test(url));
  assert.deepEqual(films, [], 'no film is loaded unasked');
  const { paused, controls, size } = await tab.locator('video').evaluate((film) => ({
    paused: film.paused && !film.autoplay && !film.loop,
    controls: film.controls,
    size: [film.clientWidth, film.clientHeight],
  }));
  assert.ok(paused, 'it does not play by itself');
  assert.ok(controls, 'it has the controls of the browser');
  assert.ok(Math.abs(size[0] / size[1] - 480 / 270) < 0.02, `its place is kept: ${size}`);
  await tab.context().close();
});

test('a keyboard starts it, captions are shown, and the policy allows all of it', async () => {
  const tab = await newPage();
  const refused = [];
  tab.on('console', (message) => message.type() === 'error' && refused.push(message.text()));
  await visit(tab, address + FILM);
  const film = tab.locator('video');
  for (let step = 0; step < 40; step += 1) {
    await tab.keyboard.press('Tab');
    if (await film.evaluate((film) => film === document.activeElement)) break;
  }
  assert.ok(await film.evaluate((film) => film === document.activeElement), 'Tab reaches the film');
  await tab.keyboard.press('Space');
  await tab.waitForFunction(() => document.querySelector('video').currentTime > 0.5, null, { timeout: 15_000 });
  const captions = await film.evaluate((film) => {
    const [track] = [...film.textTracks].filter((track) => track.kind === 'captions');
    return { mode: track.mode, language: track.language, label: track.label, first: track.cues?.[0]?.text };
  });
  assert.deepEqual(captions, { mode: 'showing', language: 'ro', label: 'Subtitrare', first: '[un sunet moale]' });
  assert.deepEqual(await film.evaluate((film) => [film.videoWidth, film.videoHeight]), [480, 270]);
  assert.deepEqual(refused, []);
  await tab.context().close();
});

test('spoken descriptions reach a screen reader at their moment', async () => {
  const tab = await newPage();
  await visit(tab, address + FILM);
  const said = tab.locator('video + [aria-live]');
  assert.equal(await said.textContent(), '');
  await tab.locator('video').evaluate((film) => {
    film.muted = true;
    return film.play();
  });
  await tab.waitForFunction(() => document.querySelector('video + [aria-live]').textContent !== '', null, { timeout: 15_000 });
  assert.equal(await said.textContent(), 'Noapte. Un far pe mal.');
  await tab.context().close();
});

test('without JavaScript the text of a film opens, on paper it stands open', async () => {
  const tab = await newPage({ javaScriptEnabled: false });
  await visit(tab, address + FILM);
  const text = tab.getByText('Marea este liniștită', { exact: false });
  assert.equal(await text.filter({ visible: true }).count(), 0, 'it is closed at first');
  await tab.locator('.recording:has(video) summary').focus();
  await tab.keyboard.press('Enter');
  assert.equal(await text.filter({ visible: true }).count(), 1, 'Enter opens it');
  await tab.locator('.recording:has(video) summary').click();
  await tab.emulateMedia({ media: 'print' });
  assert.equal(await text.filter({ visible: true }).count(), 1, 'it is printed');
  assert.equal(await tab.locator('video').isVisible(), false, 'the film is not');
  await tab.context().close();
});

test('films in signs and readings say what they are, on the page and at the entrance', async () => {
  const tab = await newPage();
  await visit(tab, `${stories.address}en/stories/sea/`);
  const signed = 'Signed version: Moldovan sign language';
  const faults = [];
  const opens = async (name, selector) => {
    const summary = tab.locator('summary', { hasText: name }).first();
    if (!(await summary.isVisible())) return faults.push(`nothing opens “${name}”`);
    await summary.click();
    const player = tab.locator(selector, { has: tab.locator('source') }).and(tab.getByLabel(name)).first();
    return (await player.isVisible()) || faults.push(`“${name}” opens no ${selector} of that name`);
  };
  await opens(signed, 'video');
  await opens('Listen to the text', 'audio');
  const below = tab.locator('.recording summary', { hasText: signed });
  if ((await below.count()) !== 1) faults.push('the film has no version in signs below it');
  if ((await tab.locator('.recording video').last().getAttribute('lang')) !== 'vsi') faults.push('its language is not said');
  if ((await tab.locator('.listen').count()) !== 0) faults.push('a page with a reading also offers a voice');
  await visit(tab, `${stories.address}en/stories/`);
  const card = await tab.locator('.card', { hasText: 'A story' }).textContent();
  for (const words of ['Also in sign language', 'Also read aloud']) if (!card.includes(words)) faults.push(`the entrance does not say “${words}”`);
  noFaults({ path: 'stories' }, faults);
  await tab.context().close();
});

test('a cleaned film plays to its end', async () => {
  const tab = await newPage();
  await visit(tab, `${stories.address}en/stories/sea/`);
  for (const kind of ['video', 'audio']) {
    const ended = await tab.locator(`.recording ${kind}`).first().evaluate(
      (player) =>
        new Promise((done) => {
          player.muted = true;
          player.playbackRate = 4;
          player.onended = () => done('ended');
          player.onerror = () => done(player.error?.message);
          player.querySelector('source').onerror = () => done('the source is refused');
          player.play();
        }),
    );
    assert.equal(ended, 'ended', kind);
  }
  await tab.context().close();
});
