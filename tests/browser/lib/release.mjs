// The example as a campaign would release it. Its texts are approved and its numbers rung
// on paper only: for machines that look at a released page, never for readers.

import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { build, farul } from './build.mjs';
import { copyOfExample } from './campaign.mjs';

/** Releases a copy of the example, made in `folder`, to `out`, for the address `address`. */
export function release(folder, out, address) {
  copyOfExample(folder);
  const services = join(folder, 'content/_data/help-services.toml');
  const today = new Date().toISOString().slice(0, 10);
  const rung = readFileSync(services, 'utf8')
    .replace(/^last_verified.*\n/gm, '')
    .replace(/^source = /gm, `last_verified = ${today}\n$&`);
  writeFileSync(services, rung);
  farul(['--root', folder, 'approve', '--role', 'editor', ...texts(folder)]);
  return build(out, ['--release', '--base-url', address], folder);
}

/** The pages that somebody must approve: those in a folder of their own below `content/`. */
function texts(folder) {
  const audiences = readFileSync(join(folder, 'farul.toml'), 'utf8').split('[[audiences]]').slice(1);
  const folders = audiences.map((table) => table.match(/^id = "(.*)"$/m)[1]);
  return folders.flatMap((audience) =>
    readdirSync(join(folder, 'content', audience), { recursive: true })
      .filter((name) => name.endsWith('.md'))
      .map((name) => `content/${audience}/${name}`),
  );
}
