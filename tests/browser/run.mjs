// All checks in a real browser, over the example campaign.
//
// 1. Builds the campaign, with all examples of its theme, twice into a scratch folder: for
//    a host, and portable.
// 2. Serves the first below a base path on loopback.
// 3. Runs every file of `checks/`, two at a time, each with a Chromium of its own.
//
//     node run.mjs [--site DIR --portable DIR] [CHECK ...]
//
// `--site` and `--portable` name sites that are built already; CHECK is the name of a
// file in `checks/`, without its ending.

import { readdirSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { run } from 'node:test';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

import { build, scratch } from './lib/build.mjs';
import reporter from './lib/reporter.mjs';
import { serve } from './lib/server.mjs';
import { bounded, pagesIn, publish } from './lib/site.mjs';

const CHECKS = join(dirname(fileURLToPath(import.meta.url)), 'checks');
const MINUTES = 60_000;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { site: { type: 'string' }, portable: { type: 'string' } },
});

const work = scratch();
const server = await serve();
const stop = () => {
  server.stop();
  work.remove();
};
process.on('exit', () => work.remove());
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => process.exit(1));
try {
  server.folder = resolve(values.site ?? join(work.folder, 'site'));
  const portable = resolve(values.portable ?? values.site ?? join(work.folder, 'portable'));
  if (!values.site) {
    console.log(build(server.folder, ['--kitchen-sink', '--base-url', server.address]));
    console.log(build(portable, ['--kitchen-sink', '--portable']));
  }
  const pages = bounded(pagesIn(server.folder));
  if (pages.length === 0) throw new Error(`${server.folder} has no pages.`);
  publish({ address: server.address, folder: server.folder, portable, pages });
  console.log(`${pages.length} pages below ${server.address}`);
  await checks();
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
} finally {
  stop();
}

/** Runs the checks; the exit code is 1 where one fails. */
function checks() {
  const names = readdirSync(CHECKS).filter((name) => name.endsWith('.test.mjs'));
  const chosen = names.filter((name) => positionals.length === 0 || positionals.includes(name.split('.')[0]));
  if (chosen.length === 0) throw new Error(`There is no check of the name ${positionals.join(', ')}.`);
  const files = chosen.sort().map((name) => join(CHECKS, name));
  return new Promise((done) => {
    const events = run({ files, concurrency: 2, timeout: 20 * MINUTES });
    events.on('test:fail', () => {
      process.exitCode = 1;
    });
    events.on('end', done);
    events.compose(reporter).pipe(process.stdout);
  });
}
