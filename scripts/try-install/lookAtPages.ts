import { join } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { launchChromium } from '../../e2e/support/launchChromium';
import type { Template } from './readSteps';

/** A dev server compiles a page when it is first asked for it. */
const TIMEOUT_MILLISECONDS = 120_000;
const FIGURE = /\d+(\.\d+)?\s?%/;

/** What has to be on a page of the portal, by its path. */
const EXPECTED: Readonly<
  Record<string, (page: Page, template: Template) => Promise<string>>
> = {
  '/catalog/default/system/examples/service-levels': async page => {
    const row = page.getByRole('row', { name: /Retail/ });
    const figure = row.getByRole('button', { name: /^Explain / });
    await figure.waitFor();
    return `Availability for Retail: ${await percentIn(figure.innerText())}`;
  },
  '/catalog/default/system/examples': async page => {
    const link = page.getByRole('link', {
      name: 'All targets and their history',
    });
    await link.waitFor();
    const card = page
      .getByText(/^Availability for Retail$/)
      .locator('xpath=..');
    return `the card: ${await percentIn(card.innerText())}`;
  },
  '/sla': async page => {
    const agreement = page.getByRole('row', { name: /Examples for Retail/ });
    await agreement.waitFor();
    return 'the agreement "Examples for Retail"';
  },
};

async function percentIn(text: Promise<string>): Promise<string> {
  const shown = await text;
  const [figure] = shown.match(FIGURE) ?? [];
  if (figure === undefined) {
    throw new Error(`"${shown}" has no figure`);
  }
  return figure;
}

/** Opens a page and enters as a guest, where the portal asks. */
async function open(page: Page, url: string): Promise<void> {
  await page.goto(url);
  const enter = page.getByRole('button', { name: 'Enter', exact: true });
  const inside = page.getByRole('link', { name: 'Settings' });
  await enter.or(inside).first().waitFor();
  if (await enter.isVisible()) {
    await enter.click();
  }
}

/**
 * Looks at pages of a portal in a real Chromium.
 *
 * @param options - `paths` as the README names them; `pictures` is the folder
 * that gets a picture of each
 * @returns what was seen, one line for each page
 * @throws where something is missing, or a page has errors
 */
export async function lookAtPages(options: {
  app: string;
  paths: readonly string[];
  pictures: string;
  template: Template;
}): Promise<readonly string[]> {
  const { app, paths, pictures, template } = options;
  const server = await launchChromium();
  try {
    const browser = await chromium.connect(server.wsEndpoint());
    const context = await browser.newContext({
      locale: 'en-US',
      viewport: { width: 1280, height: 960 },
    });
    context.setDefaultTimeout(TIMEOUT_MILLISECONDS);
    const seen: string[] = [];
    for (const [index, path] of paths.entries()) {
      const errors: string[] = [];
      const page = await context.newPage();
      page.on('pageerror', error => errors.push(error.message));
      const picture = join(pictures, `${template}-${index + 1}.png`);
      try {
        await open(page, `${app}${path}`);
        seen.push(`${path}: ${await EXPECTED[path](page, template)}`);
      } finally {
        await page.screenshot({ path: picture });
      }
      if (errors.length > 0) {
        throw new Error(`${path} has errors: ${errors.join('; ')}`);
      }
      await page.close();
    }
    return seen;
  } finally {
    await server.close();
  }
}

/**
 * The pages that the README tells to open, by their paths.
 *
 * @throws where it names one that nobody would look at
 */
export function pathsIn(section: string): readonly string[] {
  const paths = [...section.matchAll(/http:\/\/localhost:3000(\/\S*)/g)].map(
    ([, path]) => path,
  );
  const unknown = paths.filter(path => EXPECTED[path] === undefined);
  if (paths.length === 0 || unknown.length > 0) {
    throw new Error(`README.md names pages that nobody looks at: ${unknown}`);
  }
  return paths;
}
