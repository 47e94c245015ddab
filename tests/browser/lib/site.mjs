// The site under test, as every check sees it.
//
// `run.mjs` builds and serves the site, and hands it to the checks, which run in processes
// of their own, through the environment.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const VARIABLE = 'FARUL_BROWSER_SITE';

/** Hands a site over to the checks. */
export function publish(site) {
  process.env[VARIABLE] = JSON.stringify(site);
}

/**
 * The site: `address` (ends in `/`), `folder`, `portable` (the folder of the portable
 * build), `pages`.
 */
export function site() {
  const text = process.env[VARIABLE];
  if (!text) throw new Error('No site to look at: start the checks with `node run.mjs`.');
  return JSON.parse(text);
}

/**
 * Every HTML file below `folder`, with what its first tag says of it, sorted by path. The
 * empty pages below `blank/` are none of the campaign's: the check of the exit looks at them.
 */
export function pagesIn(folder) {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true });
  const paths = files
    .filter((entry) => entry.isFile() && entry.name.endsWith('.html'))
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name).slice(folder.length + 1))
    .filter((path) => !path.startsWith('blank/'));
  return paths.sort().map((path) => {
    const text = readFileSync(join(folder, path), 'utf8');
    return {
      path,
      route: path.replace(/(^|\/)index\.html$/, '$1'),
      kind: attribute(text, 'data-kind') ?? 'unknown',
      look: attribute(text, 'data-look') ?? '',
      language: attribute(text, 'lang') ?? '',
      redirects: /http-equiv=["']?refresh/i.test(text),
    };
  });
}

function attribute(text, name) {
  const tag = text.match(/<html\b[^>]*>/i)?.[0] ?? '';
  const found = tag.match(new RegExp(`\\s${name}=(?:"([^"]*)"|'([^']*)'|([^\\s>]+))`));
  return found?.[1] ?? found?.[2] ?? found?.[3];
}

/**
 * All pages but most of those that every audience has alike in every language, the theme's
 * examples and the pages where one searches: each language is looked at in some audiences,
 * each audience in some language.
 */
export function bounded(pages) {
  return [isExamples, isSearch].reduce(inTurn, pages);
}

function inTurn(pages, isAlike) {
  const alike = pages.filter(isAlike);
  const looks = [...new Set(alike.map((page) => page.look))];
  const languages = [...new Set(alike.map((page) => page.language))];
  const share = Math.ceil(looks.length / languages.length);
  const chosen = alike.filter((page) => {
    const turn = languages.indexOf(page.language);
    const place = looks.indexOf(page.look);
    return Math.floor(place / share) === turn;
  });
  return pages.filter((page) => !isAlike(page) || chosen.includes(page));
}

/** Whether readers search on a page. */
export function isSearch(page) {
  return page.kind === 'search';
}

/** Whether a page shows the theme's examples, and nothing that readers get. */
export function isExamples(page) {
  return page.route.endsWith('/kitchen-sink/');
}

/** The pages that a reader stays on. */
export function resting(pages) {
  return pages.filter((page) => !page.redirects);
}

/**
 * One page of each kind and look, in changing languages: enough where a check is about
 * the theme and not about a page's text.
 */
export function sample(pages) {
  const kinds = new Map();
  for (const page of resting(pages)) {
    const kind = `${page.kind} ${page.look} ${isExamples(page)}`;
    kinds.set(kind, [...(kinds.get(kind) ?? []), page]);
  }
  const languages = [...new Set(pages.map((page) => page.language))];
  return [...kinds.values()].map((alike, turn) => {
    const wanted = languages[turn % languages.length];
    return alike.find((page) => page.language === wanted) ?? alike[0];
  });
}
