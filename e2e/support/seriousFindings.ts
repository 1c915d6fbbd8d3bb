import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';

/** The rules that look at colors: all that a second theme may break. */
const COLORS = ['color-contrast', 'link-in-text-block'];

async function findings(
  page: Page,
  selector: string,
  runOnly?: string[],
): Promise<string[]> {
  const { violations, passes } = await new AxeBuilder({ page })
    .include(selector)
    .options({ resultTypes: ['violations'], ...(runOnly && { runOnly }) })
    // Without a second page to gather what was found in frames: we have none,
    // and it takes two thirds of the time.
    .setLegacyMode()
    .analyze();
  if (passes.length === 0) {
    throw new Error(`axe found nothing to look at in ${selector}`);
  }
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) =>
      nodes.map(node => `${id}: ${node.html} ${node.failureSummary}`),
    );
}

/** What axe finds serious or critical in a part of a page, in words. */
export async function seriousFindings(
  page: Page,
  selector: string,
): Promise<string[]> {
  return await findings(page, selector);
}

/** The same of colors alone, for a page that was looked at in another theme. */
export async function seriousColors(
  page: Page,
  selector: string,
): Promise<string[]> {
  return await findings(page, selector, COLORS);
}
