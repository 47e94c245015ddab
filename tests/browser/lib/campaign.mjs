// Copies of the example campaign, changed for one check.

import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { ROOT } from './build.mjs';

/**
 * Copies the example into `folder`; `change` takes the text of its `farul.toml` and answers
 * the copy's.
 */
export function copyOfExample(folder, change = (settings) => settings) {
  for (const part of ['content', 'themes', 'i18n']) {
    cpSync(join(ROOT, part), join(folder, part), { recursive: true });
  }
  writeFileSync(join(folder, 'farul.toml'), change(readFileSync(join(ROOT, 'farul.toml'), 'utf8')));
  return folder;
}

/** The text of a word for readers, such as `exit-close-tab`, in a language. */
export function word(language, key) {
  const words = readFileSync(join(ROOT, 'i18n', `${language}.ftl`), 'utf8');
  const line = words.split('\n').find((line) => line.startsWith(`${key} = `));
  if (!line) throw new Error(`i18n/${language}.ftl has no ${key}.`);
  return line.slice(key.length + 3);
}
