// The Nu checker, the reference for HTML, finds no error on any page.

import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import assert from 'node:assert/strict';
import { test } from 'node:test';

import { site } from '../lib/site.mjs';
import { noFaults } from '../lib/verdict.mjs';

const JAR = join(dirname(createRequire(import.meta.url).resolve('vnu-jar/package.json')), 'build/dist/vnu.jar');

for (const [name, folder] of [['the site', site().folder], ['the portable site', site().portable]]) {
  test(`the HTML of ${name}`, (t) => {
    const messages = check(folder);
    const said = (kind) => messages.filter((message) => message.type === kind && message.subType !== 'warning');
    const warnings = messages.filter((message) => message.subType === 'warning' && !isAboutFiles(message));
    for (const line of new Set(warnings.map((message) => message.message))) t.diagnostic(`a warning: ${line}`);
    noFaults(name, [...said('error'), ...said('non-document-error')].map((message) => inWords(folder, message)));
  });
}

/** The checker takes no file for the page's own host; the browser's console is the judge. */
function isAboutFiles({ message }) {
  return message.startsWith('Resource violates Content Security Policy');
}

function check(folder) {
  const run = spawnSync('java', ['-jar', JAR, '--stdout', '--exit-zero-always', '--format', 'json', '--skip-non-html', folder], {
    encoding: 'utf8',
    maxBuffer: 256 << 20,
  });
  assert.equal(run.error, undefined, `Java does not run: ${run.error?.message}`);
  assert.equal(run.status, 0, `the Nu checker stopped: ${run.stderr}`);
  return JSON.parse(run.stdout).messages;
}

function inWords(folder, message) {
  const file = message.url ? fileURLToPath(message.url).slice(folder.length + 1) : 'the checker';
  const extract = (message.extract ?? '').replace(/\s+/g, ' ').trim();
  return `${file}:${message.lastLine ?? ''}:${message.lastColumn ?? ''} ${message.message}\n    ${extract}`;
}
