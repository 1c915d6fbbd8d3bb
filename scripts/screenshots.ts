// Makes the pictures of docs/ from the built demo portal, so that they show
// what the product shows.
import { mkdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Browser, type Page } from 'playwright-core';
import { launchChromium } from '../e2e/support/launchChromium';
import { Portal } from '../e2e/support/Portal';
import { acmeRow, figureOf, PAYMENTS_TAB } from '../e2e/support/tab';
import { enterAs, type PersonaTitle } from '../e2e/support/visit';

const FOLDER = join(__dirname, '../docs/images');
const LIMIT_BYTES = 200_000;

interface Picture {
  readonly name: string;
  readonly path: string;
  readonly width: number;
  readonly height: number;
  readonly colorScheme?: 'light' | 'dark';
  /** Whose eyes; default the engineer's. */
  readonly person?: PersonaTitle;
  /** What to do before the picture is taken. */
  readonly prepare: (page: Page) => Promise<void>;
}

const explained = async (page: Page) => {
  await figureOf(await acmeRow(page)).click();
  await page.getByRole('heading', { name: 'Intervals' }).waitFor();
};
const read = async (page: Page) => {
  await acmeRow(page);
};

const PICTURES: readonly Picture[] = [
  {
    name: 'entity-tab',
    path: PAYMENTS_TAB,
    width: 1280,
    height: 960,
    prepare: read,
  },
  {
    name: 'entity-tab-dark',
    path: PAYMENTS_TAB,
    width: 1280,
    height: 960,
    colorScheme: 'dark',
    prepare: read,
  },
  {
    name: 'entity-tab-narrow',
    path: PAYMENTS_TAB,
    width: 390,
    height: 900,
    prepare: read,
  },
  {
    name: 'explanation',
    path: PAYMENTS_TAB,
    width: 1280,
    height: 960,
    prepare: explained,
  },
  {
    name: 'overview-card',
    path: PAYMENTS_TAB.replace('/service-levels', ''),
    width: 1280,
    height: 700,
    prepare: async page => {
      await page
        .getByRole('link', { name: 'All targets and their history' })
        .waitFor();
    },
  },
  {
    name: 'agreements',
    path: '/sla',
    person: 'Markus',
    width: 1280,
    height: 900,
    prepare: async page => {
      await page.getByRole('table', { name: 'Agreements' }).waitFor();
    },
  },
  {
    name: 'month-sheet',
    path: '/sla?text=Payments+for+Retail',
    person: 'Markus',
    width: 1280,
    height: 1000,
    prepare: async page => {
      await page
        .getByRole('link', { name: /, Payments for Retail Banking$/ })
        .first()
        .click();
      await page.getByRole('heading', { name: 'In short' }).waitFor();
    },
  },
  {
    name: 'import',
    path: `${PAYMENTS_TAB}/import`,
    person: 'Markus',
    width: 1280,
    height: 900,
    prepare: async page => {
      await page.getByRole('heading', { name: /^Import outages/ }).waitFor();
    },
  },
];

async function take(browser: Browser, app: string, picture: Picture) {
  const { name, path, width, height, colorScheme = 'light' } = picture;
  const { person = 'Erik' } = picture;
  const page = await browser.newPage({
    viewport: { width, height },
    colorScheme,
    locale: 'en-US',
  });
  await enterAs(page, person, `${app}${path}`);
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
  const server = await launchChromium();
  const portal = await Portal.start();
  try {
    const browser = await chromium.connect(server.wsEndpoint());
    for (const picture of PICTURES) {
      await take(browser, portal.addresses.app, picture);
    }
  } finally {
    await portal.stop();
    await server.close();
  }
}

main().catch(error => {
  console.error(error);
  process.exitCode = 1;
});
