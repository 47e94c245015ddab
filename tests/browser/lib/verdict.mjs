// How a check says what is wrong: the page, then a line a fault.

import assert from 'node:assert/strict';

/** Fails with every fault of a page, if there is any. */
export function noFaults(page, faults) {
  if (faults.length === 0) return;
  const name = typeof page === 'string' ? page : `${page.path} (${page.kind}, ${page.language})`;
  const counted = new Map();
  for (const fault of faults) counted.set(fault, (counted.get(fault) ?? 0) + 1);
  const list = [...counted].map(([fault, count]) => `  - ${count > 1 ? `${count} times: ` : ''}${fault}`).join('\n');
  assert.fail(`${name}: ${faults.length} fault${faults.length === 1 ? '' : 's'}\n${list}`);
}
