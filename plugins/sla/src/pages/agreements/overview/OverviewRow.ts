import type { ListedAgreement } from '@service-levels/backstage-plugin-sla-common';

/** An agreement as the overview shows it. */
export interface OverviewRow {
  readonly agreement: ListedAgreement;
  readonly customer: string;
  readonly provider: string;
}

/** Whether every word of a text occurs in a row. */
export function matches(row: OverviewRow, text: string): boolean {
  const haystack = [row.agreement.title, row.customer, row.provider]
    .join('\n')
    .toLocaleLowerCase();
  return text
    .toLocaleLowerCase()
    .split(/\s+/)
    .every(word => haystack.includes(word));
}
