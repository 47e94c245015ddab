// What a screen reader is told: landmarks, each with a name of its own where there are
// several of a kind, and one first heading.

import { test } from 'node:test';

import { browserForChecks, DESKTOP, visit } from '../lib/browser.mjs';
import { isExamples, sample, site } from '../lib/site.mjs';
import { noFaults } from '../lib/verdict.mjs';

const { address, pages } = site();
const newPage = browserForChecks();
const LANDMARKS = ['banner', 'main', 'navigation', 'region', 'complementary', 'contentinfo', 'search'];

test('the accessibility tree has named landmarks and one first heading', async (t) => {
  const tab = await newPage({ viewport: DESKTOP });
  for (const page of sample(pages)) {
    await t.test(page.path, async () => {
      await visit(tab, address + page.route);
      noFaults(page, judged(page, await tree(tab)));
    });
  }
  await tab.context().close();
});

/** All nodes that assistive technology sees: role, name, level. */
async function tree(tab) {
  const session = await tab.context().newCDPSession(tab);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  return nodes
    .filter((node) => !node.ignored)
    .map((node) => ({
      role: node.role?.value,
      name: node.name?.value?.trim() ?? '',
      level: node.properties?.find((property) => property.name === 'level')?.value.value,
    }));
}

function judged(page, nodes) {
  const of = (role) => nodes.filter((node) => node.role === role);
  const faults = [];
  const one = (role, count) => {
    if (count !== 1) faults.push(`${count} of ${role}, where one is right`);
  };
  one('main', of('main').length);
  one('first heading', of('heading').filter((heading) => heading.level === 1).length);
  if (of('navigation').length === 0) faults.push('no navigation');
  if (!['chooser', 'redirect', 'unknown'].includes(page.kind)) {
    one('banner', of('banner').length);
    one('contentinfo', of('contentinfo').length);
    if (of('region').length === 0) faults.push('no named region of help');
  }
  for (const role of ['navigation', 'region', 'complementary']) {
    const names = of(role).map((node) => node.name);
    if (names.includes('')) faults.push(`a ${role} without a name`);
    if (new Set(names).size < names.length) faults.push(`two of ${role} with one name: ${names.join(', ')}`);
  }
  for (const role of ['link', 'button', 'img', 'image', 'heading', 'DisclosureTriangle']) {
    const silent = of(role).filter((node) => node.name === '').length;
    if (silent > 0) faults.push(`${silent} of ${role} without a name`);
  }
  const landmarks = nodes.filter((node) => LANDMARKS.includes(node.role)).length;
  // Examples have one of everything.
  if (landmarks > 12 && !isExamples(page)) faults.push(`${landmarks} landmarks: too many to find one's way by`);
  return faults;
}
