// axe-core in the page that is open, and its findings in words.

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const SOURCE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const OPTIONS = {
  runOnly: {
    type: 'tag',
    values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'],
  },
  // Level AAA as a whole asks for what no machine can see; its contrast is our promise.
  rules: { 'color-contrast-enhanced': { enabled: true } },
  resultTypes: ['violations', 'incomplete'],
};

const NO_CONTRAST = { 'color-contrast': { enabled: false }, 'color-contrast-enhanced': { enabled: false } };

/**
 * Runs axe over the open page. In forced colours the system answers for contrast, and
 * Chromium tells scripts the page's own text colour on the system's ground: not judged.
 */
export async function axe(page, { forcedColors = false } = {}) {
  const options = forcedColors ? { ...OPTIONS, rules: NO_CONTRAST } : OPTIONS;
  await page.evaluate(SOURCE);
  return page.evaluate((options) => globalThis.axe.run(document, options), options);
}

/** The findings, a line an element: rule, place, markup, what axe says of it. */
export function inWords(findings) {
  return findings.flatMap((finding) =>
    finding.nodes.map((node) => {
      const why = node.failureSummary?.split('\n').slice(1).map((line) => line.trim()).join(' ') ?? '';
      return `${finding.id}: ${node.target.flat().join(' ')}\n    ${shortened(node.html)}\n    ${why}`;
    }),
  );
}

function shortened(html) {
  const line = html.replace(/\s+/g, ' ');
  return line.length > 160 ? `${line.slice(0, 160)}…` : line;
}
