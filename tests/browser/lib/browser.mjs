// A real Chromium, started anew for each file of checks.

import { existsSync } from 'node:fs';
import { after, before } from 'node:test';

import { chromium } from 'playwright-core';

/** The browser; another one may be named where it stands elsewhere. */
export const EXECUTABLE = process.env.CHROMIUM ?? '/usr/bin/chromium';

// Nothing that Chromium does on its own account: no updates, no sync, no look-ups.
const ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** A phone as small as many readers' own. */
export const PHONE = { width: 360, height: 740 };
/** A school's desktop computer. */
export const DESKTOP = { width: 1280, height: 800 };
/** The narrowest page that WCAG asks for (1.4.10): 1280 pixels at 400%. */
export const NARROW = { width: 320, height: 640 };

/** Starts Chromium with a fresh profile, and with more arguments where a check needs them. */
export async function launch(more = []) {
  if (!existsSync(EXECUTABLE)) {
    throw new Error(`There is no ${EXECUTABLE}: install Chromium, or name it in CHROMIUM.`);
  }
  return chromium.launch({ executablePath: EXECUTABLE, headless: true, args: [...ARGUMENTS, ...more] });
}

/**
 * For a file of checks: starts Chromium before them and ends it after. Answers a function
 * that opens a page in a context of its own, with Playwright's options.
 */
export function browserForChecks() {
  let browser;
  before(async () => {
    browser = await launch();
  });
  after(async () => {
    await browser?.close();
  });
  return async (options = {}) => {
    const context = await browser.newContext({ viewport: PHONE, colorScheme: 'light', ...options });
    return context.newPage();
  };
}

/** Opens an address; `false` where the host has no such page. */
export async function visit(page, address) {
  const response = await page.goto(address, { waitUntil: 'load' });
  return response === null || response.ok();
}

/**
 * Opens a page that leads on by itself, and stays on it: the way on is refused.
 */
export async function visitAndStay(page, address) {
  const stay = (route) => {
    const request = route.request();
    const leaves = request.isNavigationRequest() && request.url() !== address;
    return leaves ? route.abort('aborted') : route.continue();
  };
  await page.route('**/*', stay);
  await page.goto(address, { waitUntil: 'domcontentloaded' });
  await page.waitForTimeout(50);
  await page.unroute('**/*', stay);
}
