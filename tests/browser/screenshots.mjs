// Pictures of the example campaign, for people to look at.
//
//     node screenshots.mjs DIR [--site DIR] [--readme] [--components]
//
// Writes a PNG of a page of each kind into DIR: on a phone and a desktop, in dark colours,
// with more contrast, in forced colours, on paper. `--readme` makes the picture of the
// README instead, `docs/pictures/example.png`: a phone beside a desktop. `--components`
// makes those of the documentation, `docs/pictures/components/`: a block of each kind.

import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';

import { DESKTOP, launch, PHONE, visit } from './lib/browser.mjs';
import { build, ROOT, scratch } from './lib/build.mjs';
import { components, firstExample, PICTURES } from './lib/examples.mjs';
import { serve } from './lib/server.mjs';
import { pagesIn, sample } from './lib/site.mjs';

const LOOKS = {
  phone: { viewport: PHONE, deviceScaleFactor: 2 },
  desktop: { viewport: DESKTOP },
  dark: { viewport: PHONE, colorScheme: 'dark' },
  contrast: { viewport: PHONE, contrast: 'more' },
  forced: { viewport: PHONE, forcedColors: 'active' },
  paper: { viewport: { width: 718, height: 1000 }, media: 'print' },
};
const README = join(ROOT, 'docs/pictures/example.png');
// A picture of a component: as wide as the column of text, sharp, and small as a file.
const COLUMN = { viewport: { width: 520, height: 1200 }, deviceScaleFactor: 1.25, reducedMotion: 'reduce' };
const AROUND = 12;
const TALLEST = 900;
/** A list as long as its data is shown by its first words. */
const SHOWN = { glossary: 600 };
// What a reader has touched in the picture, so that it shows what comes then.
const TOUCHED = [
  '.deck summary',
  '.choices summary',
  '.quiz li:nth-child(2) label',
  '.quiz button',
  '.sort button',
];

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { site: { type: 'string' }, readme: { type: 'boolean' }, components: { type: 'boolean' } },
});
if (positionals.length !== (values.readme || values.components ? 0 : 1)) {
  console.error('usage: node screenshots.mjs [DIR | --readme | --components] [--site DIR]');
  process.exit(2);
}

const work = scratch();
const server = await serve(values.site ? resolve(values.site) : join(work.folder, 'site'));
const examples = values.components ? ['--kitchen-sink'] : [];
if (!values.site) build(server.folder, ['--base-url', server.address, ...examples]);
const browser = await launch();
try {
  if (values.components) await documentation();
  else if (values.readme) await readme();
  else await gallery(resolve(positionals[0]));
} finally {
  await browser.close();
  server.stop();
  work.remove();
}

/** A page of each kind, in each look. */
async function gallery(folder) {
  mkdirSync(folder, { recursive: true });
  const pages = sample(pagesIn(server.folder));
  for (const [look, { media, ...options }] of Object.entries(LOOKS)) {
    const context = await browser.newContext({ colorScheme: 'light', ...options });
    const tab = await context.newPage();
    await tab.emulateMedia({ media });
    for (const page of pages) {
      await visit(tab, server.address + page.route);
      const name = page.path.replace(/(\/?index)?\.html$/, '').replaceAll('/', '-') || 'chooser';
      await tab.screenshot({ path: join(folder, `${look}-${name}.png`), fullPage: true });
    }
    await context.close();
  }
  console.log(`${pages.length} pages, ${Object.keys(LOOKS).length} pictures each, in ${folder}`);
}

/** A phone in front of a desktop, 1200 pixels wide. */
async function readme() {
  const pages = pagesIn(server.folder);
  const desktop = await picture(pages, ['en/parents/safe-secrets/', 'en/'], { viewport: { width: 1200, height: 900 } });
  const phone = await picture(pages, ['ro/children-7-9/safe-secrets/', 'ro/'], { viewport: { width: 375, height: 740 } });
  const context = await browser.newContext({ viewport: { width: 1200, height: 710 } });
  const tab = await context.newPage();
  await tab.setContent(`<!doctype html><title>Farul</title><style>
    body { margin: 0; width: 1200px; height: 710px; position: relative; background: #dfe6ef }
    img { position: absolute; border-radius: 12px; box-shadow: 0 2px 18px rgb(22 33 58 / 0.35) }
    .desktop { left: 40px; top: 40px; width: 840px }
    .phone { right: 40px; top: 110px; height: 560px }
  </style><img class=desktop alt="" src="data:image/png;base64,${desktop}"><img class=phone alt="" src="data:image/png;base64,${phone}">`);
  mkdirSync(join(ROOT, 'docs/pictures'), { recursive: true });
  await tab.screenshot({ path: README });
  console.log(README);
}

async function picture(pages, routes, options) {
  const route = routes.find((route) => pages.some((page) => page.route === route)) ?? pages[0].route;
  const context = await browser.newContext({ colorScheme: 'light', ...options });
  const tab = await context.newPage();
  await visit(tab, server.address + route);
  const bytes = await tab.screenshot();
  await context.close();
  return bytes.toString('base64');
}

/** The first example of each component, as a grown-up sees it on a phone. */
async function documentation() {
  mkdirSync(PICTURES, { recursive: true });
  const context = await browser.newContext({ colorScheme: 'light', ...COLUMN });
  const tab = await context.newPage();
  await visit(tab, `${server.address}en/parents/kitchen-sink/`);
  await tab.evaluate(settle);
  for (const selector of TOUCHED) await tab.locator(`main ${selector} >> visible=true`).first().click();
  const devtools = await context.newCDPSession(tab);
  for (const name of components()) {
    const box = await tab.evaluate(firstExample, name);
    if (!box) throw new Error(`The page of examples shows no ${name}.`);
    const clip = {
      x: box.x - AROUND,
      y: box.y - AROUND,
      width: box.width + 2 * AROUND,
      height: Math.min(box.height, SHOWN[name] ?? TALLEST) + 2 * AROUND,
      scale: 1,
    };
    const options = { format: 'webp', quality: 80, clip, captureBeyondViewport: true };
    const { data } = await devtools.send('Page.captureScreenshot', options);
    writeFileSync(join(PICTURES, `${name}.webp`), Buffer.from(data, 'base64'));
  }
  await context.close();
  console.log(`${components().length} pictures in ${PICTURES}`);
}

/**
 * Readies a page for pictures of its parts: nothing stays in its place while the page moves,
 * no heading reaches into the picture, and every picture is there.
 */
async function settle() {
  for (const element of document.querySelectorAll('body *')) {
    const { position } = getComputedStyle(element);
    if (position === 'fixed' || position === 'sticky') element.style.position = 'static';
  }
  for (const heading of document.querySelectorAll('main .heading')) heading.style.visibility = 'hidden';
  for (const image of document.images) image.loading = 'eager';
  await Promise.all([...document.images].map((image) => image.decode().catch(() => {})));
}
