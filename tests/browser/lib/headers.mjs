// The headers that a host like Netlify or Cloudflare Pages sends: what the site's own
// `_headers` asks for. So every check also tries these.

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The rules of a site's `_headers`: `{ begins, headers }` each; none without the file. */
export function rulesOf(folder) {
  const file = join(folder, '_headers');
  if (!existsSync(file)) return [];
  const rules = [];
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    if (line === '' || line.startsWith('#')) continue;
    if (!line.startsWith(' ')) {
      rules.push({ begins: line.replace(/\*$/, ''), headers: {} });
      continue;
    }
    const [, name, value] = line.match(/^\s+([^:]+): (.*)$/);
    rules.at(-1).headers[name.toLowerCase()] = value;
  }
  return rules;
}

/** What the rules add to the answer for a path; several that fit add up. */
export function headersFor(rules, path) {
  const fitting = rules.filter(({ begins }) => path.startsWith(begins));
  return Object.assign({}, ...fitting.map(({ headers }) => headers));
}
