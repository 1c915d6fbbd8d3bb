import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';

/** What axe finds serious or critical in a part of a page, in words. */
export async function seriousFindings(
  page: Page,
  selector: string,
): Promise<string[]> {
  const { violations, passes } = await new AxeBuilder({ page })
    .include(selector)
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
