// A preview of a campaign: `farul serve`, ended with the check.

import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';

import { program } from './build.mjs';

/** Serves the campaign in `root`; answers its address, and a function that stops it. */
export async function preview(root) {
  const served = spawn(program(), ['--root', root, '--ui-lang', 'en', 'serve', '--port', '0'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const end = () => served.kill('SIGKILL');
  process.once('exit', end);
  const stop = () => new Promise((resolve) => {
    process.removeListener('exit', end);
    if (served.exitCode !== null) return resolve(served.exitCode);
    served.once('exit', resolve);
    served.kill('SIGINT');
  });
  for await (const line of createInterface({ input: served.stdout })) {
    const [address] = line.match(/http:\/\/[0-9.:]+\//) ?? [];
    if (address) {
      served.stdout.resume();
      return { address, stop };
    }
  }
  throw new Error('The preview did not start.');
}
