// Makes the pictures of docs/ from the built demo portal, so that they show
// what the product shows; with names behind the command only these.
import { mkdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Browser } from 'playwright-core';
import {
  sharedBrowser,
  sharedPortal,
  startShared,
  stopShared,
} from '../e2e/support/shared';
import { rememberVisitor } from '../e2e/support/visit';
import type { Picture } from './screenshots/Picture';
import { PICTURES } from './screenshots/pictures';

const FOLDER = join(__dirname, '../docs/images');
const LIMIT_BYTES = 200_000;
const WAIT_MILLISECONDS = 60_000;

async function take(browser: Browser, picture: Picture) {
  const { name, person, path, width, height, colorScheme = 'light' } = picture;
  const page = await browser.newPage({
    viewport: { width, height },
    colorScheme,
    locale: 'en-US',
    timezoneId: 'Europe/Berlin',
  });
  page.setDefaultTimeout(WAIT_MILLISECONDS);
  await rememberVisitor(page, { person });
  const at = typeof path === 'string' ? path : await path();
  await page.goto(`${sharedPortal().app}${at}`);
  await picture.prepare(page);
  // Progress bars and ripples come to their end.
  await page.waitForLoadState('networkidle');
  const file = join(FOLDER, `${name}.png`);
  await page.screenshot({ path: file, animations: 'disabled' });
  await page.close();
  const { size } = statSync(file);
  if (size > LIMIT_BYTES) {
    throw new Error(`${file} has ${size} bytes, more than ${LIMIT_BYTES}`);
  }
  console.log(`${name}.png ${size} bytes`);
}

async function main(): Promise<void> {
  mkdirSync(FOLDER, { recursive: true });
  try {
    await startShared();
    const browser = await chromium.connect(sharedBrowser());
    const named = process.argv.slice(2);
    const chosen = PICTURES.filter(
      ({ name }) => named.length === 0 || named.includes(name),
    );
    for (const picture of chosen) {
      await take(browser, picture);
    }
  } finally {
    await stopShared();
  }
}

main().catch(error => {
  console.error(error);
  process.exitCode = 1;
});
