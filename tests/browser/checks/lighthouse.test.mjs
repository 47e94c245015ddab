// Lighthouse has nothing to add on a topic page of each audience: 100 for accessibility,
// best practices and search engines. Speed is told, not judged: it is this machine's, and
// what makes a page fast is checked by itself.

import { createServer } from 'node:net';
import { join } from 'node:path';
import { after, before, test } from 'node:test';

import lighthouse from 'lighthouse';

import { launch } from '../lib/browser.mjs';
import { scratch } from '../lib/build.mjs';
import { release } from '../lib/release.mjs';
import { serve } from '../lib/server.mjs';
import { pagesIn } from '../lib/site.mjs';
import { noFaults } from '../lib/verdict.mjs';

const JUDGED = ['accessibility', 'best-practices', 'seo'];
const SETTINGS = {
  extends: 'lighthouse:default',
  settings: {
    onlyCategories: [...JUDGED, 'performance'],
    disableFullPageScreenshot: true,
    maxWaitForLoad: 20_000,
  },
};

const work = scratch();
let server = null;
let browser = null;
let port = 0;

before(async () => {
  server = await serve(join(work.folder, 'site'));
  // A preview asks search engines to stay away, and Lighthouse would count that against it.
  release(join(work.folder, 'campaign'), server.folder, server.address);
  port = await freePort();
  browser = await launch([`--remote-debugging-port=${port}`]);
});
after(async () => {
  await browser?.close();
  server?.stop();
  work.remove();
});

test('Lighthouse gives 100 to a topic page of each audience', async (t) => {
  for (const page of chosen(pagesIn(server.folder))) {
    await t.test(page.path, async (t) => {
      const look = () => lighthouse(server.address + page.route, { port, logLevel: 'silent' }, SETTINGS);
      let { lhr } = await look();
      // The browser's own trace is lost at times; Lighthouse then asks to be run again.
      if (lhr.runtimeError?.code === 'NO_NAVSTART') ({ lhr } = await look());
      const { performance, ...judged } = lhr.categories;
      t.diagnostic(`${page.path}: ${Math.round(performance.score * 100)} for speed`);
      const faults = lhr.runtimeError ? [lhr.runtimeError.message] : [];
      for (const category of Object.values(judged)) {
        if (category.score !== 1) faults.push(...missed(category, lhr.audits));
      }
      noFaults(page, faults);
    });
  }
});

/** A topic page of each audience and one for everyone, in changing languages. */
function chosen(pages) {
  const topics = pages.filter((page) => page.kind === 'topic');
  const looks = [...new Set(topics.map((page) => page.look))].sort();
  const languages = [...new Set(topics.map((page) => page.language))];
  return looks.map((look, turn) => {
    const alike = topics.filter((page) => page.look === look);
    return alike.find((page) => page.language === languages[turn % languages.length]) ?? alike[0];
  });
}

function missed(category, audits) {
  const lost = category.auditRefs.filter(({ id, weight }) => {
    const { score, scoreDisplayMode } = audits[id];
    return weight > 0 && score !== 1 && !['notApplicable', 'informative', 'manual'].includes(scoreDisplayMode);
  });
  const told = lost.map(({ id }) => {
    const places = audits[id].details?.items?.map((item) => item.node?.snippet ?? item.description ?? item.url ?? '');
    return `${id}: ${audits[id].title} ${places?.join('\n    ') ?? audits[id].errorMessage ?? ''}`;
  });
  return [`${Math.round(category.score * 100)} for ${category.id}`, ...told];
}

function freePort() {
  return new Promise((resolve, reject) => {
    const holder = createServer();
    holder.on('error', reject);
    holder.listen(0, '127.0.0.1', () => {
      const { port } = holder.address();
      holder.close(() => resolve(port));
    });
  });
}
