// Builds the example campaign with the program of the dev profile, which `cargo test` has
// compiled already.

import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The repository, which is itself a campaign. */
export const ROOT = dirname(dirname(dirname(dirname(fileURLToPath(import.meta.url)))));

/** A new empty folder, and a function that removes it. */
export function scratch() {
  const folder = mkdtempSync(join(tmpdir(), 'farul-browser-'));
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/**
 * Builds the campaign in `root`, the example if none is named, into `out`; `options` are
 * those of `farul build`.
 */
export function build(out, options = [], root = ROOT) {
  return farul(['--root', root, 'build', '--out', out, ...options]);
}

/** Where the program is. */
export function program() {
  const program = process.env.FARUL ?? join(ROOT, 'target/debug/farul');
  if (!existsSync(program)) throw new Error(`There is no ${program}: run \`cargo build\` first.`);
  return program;
}

/** Runs the program, and answers what it says. */
export function farul(options) {
  const run = spawnSync(program(), options, { encoding: 'utf8' });
  if (run.error) throw run.error;
  if (run.status !== 0) throw new Error(`farul ${options.join(' ')} failed:\n${run.stdout}${run.stderr}`);
  return run.stdout.trim();
}
