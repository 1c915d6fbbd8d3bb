import type { OurPage } from './ourPages';
import { sharedPortal } from './shared';

interface Listed {
  readonly id: string;
  readonly title: string;
}

/** Where the last report of the demo about something is. */
export async function reportPath(title: string): Promise<string> {
  const { backend, token } = sharedPortal();
  const response = await fetch(`${backend}/api/sla/reports?limit=500`, {
    headers: { Authorization: `Bearer ${token}` },
  });
  const { items }: { items: readonly Listed[] } = await response.json();
  const found = items.find(one => one.title === title);
  if (found === undefined) {
    throw new Error(`There is no report about "${title}"`);
  }
  return `/sla/reports/${found.id}`;
}

/** What the reports of the demo are about, by how they stand. */
export const REPORTED = {
  published: 'Payments for Retail Banking',
  disputed: 'Customer portal for Retail Banking',
  draft: 'Foreign trade for Tsubame Trading',
} as const;

/** The service level reports, and the pages of some. */
export const REPORT_PAGES: readonly OurPage[] = [
  {
    name: 'the service level reports',
    path: async () => '/sla/reports',
    content: '[data-testid=sla-reports]',
    heading: {
      en: /^Service level reports$/,
      de: /^Service-Level-Berichte$/,
    },
  },
  {
    name: 'a published report, to who represents its customer',
    person: 'Tom',
    path: async () => await reportPath(REPORTED.published),
    content: '[data-testid=sla-report-page]',
    heading: { en: /^About this report$/, de: /^Zu diesem Bericht$/ },
  },
  {
    name: 'a disputed report',
    path: async () => await reportPath(REPORTED.disputed),
    content: '[data-testid=sla-report-page]',
    heading: { en: /^Disputes$/, de: /^Einwände$/ },
  },
  {
    name: 'the draft of a report with a miss',
    path: async () => await reportPath(REPORTED.draft),
    content: '[data-testid=sla-report-page]',
    heading: {
      en: /^\d targets? (was|were) missed: why\?$/,
      de: /^\d Ziele? (wurde|wurden) verfehlt: Warum\?$/,
    },
  },
];
