import type { Page } from 'playwright-core';
import {
  EXCLUSIONS,
  HANDOVER,
  SATISFACTION,
  monthPath,
} from '../../e2e/support/ourPages';
import { searchUntil } from '../../e2e/support/search';
import { acmeRow, figureOf, PAYMENTS_TAB } from '../../e2e/support/tab';
import type { PersonaTitle } from '../../e2e/support/visit';

/** What is shown, to whom, and how large. */
export interface Picture {
  readonly name: string;
  /** Who sees it. */
  readonly person: PersonaTitle;
  readonly path: string | (() => Promise<string>);
  readonly width: number;
  readonly height: number;
  readonly colorScheme?: 'light' | 'dark';
  /** What to do before the picture is taken. */
  readonly prepare: (page: Page) => Promise<void>;
}

const headed = (name: string | RegExp) => async (page: Page) => {
  await page.getByRole('heading', { name }).waitFor();
};
const explained = async (page: Page) => {
  await figureOf(await acmeRow(page)).click();
  await headed('Intervals')(page);
};
const read = async (page: Page) => {
  await acmeRow(page);
};

/** One target of each kind. */
const TRACKING_TAB =
  '/catalog/default/component/tracking-service/service-levels';

const exclusionsPath = EXCLUSIONS.path;

/** June was bad for the customer portal, in whatever year. */
async function juneSheet(): Promise<string> {
  const now = new Date();
  const year = now.getUTCFullYear() - (now.getUTCMonth() < 6 ? 1 : 0);
  return await monthPath(`${year}-06`);
}

const WRONG_FILE = [
  'id,state,from,to,publicNote',
  'INC-4711,down,2026-11-11T08:12:00Z,2026-11-11T08:18:18Z,for the customer',
  'INC-4712,down,2026-11-12T09:30:00Z,2026-11-12T09:10:00Z,',
  'INC-4713,broken,2026-11-13T10:00:00Z,2026-11-13T10:05:00Z,',
  'INC-4714,down,13.11.2026 10:00,,',
].join('\n');

const refused = async (page: Page) => {
  await page.getByLabel(/^CSV file/).setInputFiles({
    name: 'outages.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(WRONG_FILE),
  });
  await page.getByRole('button', { name: 'Check', exact: true }).click();
  await page.getByRole('table', { name: 'Problems in the file' }).waitFor();
};

const listed = async (page: Page) => {
  await page.getByRole('table', { name: 'Reported' }).waitFor();
};

const correcting = async (page: Page) => {
  await listed(page);
  await page
    .getByRole('button', { name: /^Correct: / })
    .first()
    .click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('What is wrong').selectOption('override');
  await dialog.getByLabel(/^Reason/).fill('The balancer’s log: it began later');
};

const HANDOVER_OF_BANKING = HANDOVER.path;

/** Writes one as a manager would, sends it, and lets its customer object. */
const announced = async (page: Page) => {
  await page
    .getByRole('button', { name: /^Announce: / })
    .first()
    .click();
  await page.getByRole('heading', { name: 'Change the draft' }).waitFor();
  await page
    .getByRole('button', { name: 'Leave out: Business Banking' })
    .click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel(/^Reason/).fill('Works by night on another engine');
  await dialog.getByRole('button', { name: 'Leave out' }).click();
  await page.getByText('left out').waitFor();
  await page.getByRole('button', { name: 'Send …' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Send' }).click();
  await page.getByRole('button', { name: 'Withdraw …' }).waitFor();
};

const RELATIONSHIP = '/sla/customers/default/retail-banking';

/** The pictures of docs/. */
export const PICTURES: readonly Picture[] = [
  {
    name: 'entity-tab',
    person: 'Erik',
    path: PAYMENTS_TAB,
    width: 1280,
    height: 1040,
    prepare: read,
  },
  {
    name: 'entity-tab-dark',
    person: 'Erik',
    path: PAYMENTS_TAB,
    width: 1280,
    height: 1040,
    colorScheme: 'dark',
    prepare: read,
  },
  {
    name: 'entity-tab-narrow',
    person: 'Erik',
    path: PAYMENTS_TAB,
    width: 390,
    height: 900,
    prepare: read,
  },
  {
    name: 'explanation',
    person: 'Erik',
    path: PAYMENTS_TAB,
    width: 1280,
    height: 960,
    prepare: explained,
  },
  {
    name: 'overview-card',
    person: 'Erik',
    path: PAYMENTS_TAB.replace('/service-levels', ''),
    width: 1280,
    height: 700,
    prepare: async page => {
      await page
        .getByText(/, agreed ≥/)
        .first()
        .waitFor();
    },
  },
  {
    name: 'domain-tab',
    person: 'Markus',
    path: '/catalog/default/domain/foreign-trade/service-levels',
    width: 1280,
    height: 606,
    prepare: async page => {
      await page
        .getByRole('region', { name: 'Beneath Foreign trade' })
        .getByRole('table')
        .waitFor();
    },
  },
  {
    name: 'customer-tab',
    person: 'Sofia',
    path: '/catalog/default/customer/retail-banking/service-levels',
    width: 1280,
    height: 1100,
    prepare: async page => {
      await page
        .getByRole('region', { name: 'Services for Retail Banking' })
        .getByRole('table')
        .waitFor();
    },
  },
  {
    name: 'agreements',
    person: 'Markus',
    path: '/sla',
    width: 1280,
    height: 900,
    prepare: headed('Agreements'),
  },
  {
    name: 'month-sheet',
    person: 'Tom',
    path: juneSheet,
    width: 1280,
    height: 1150,
    prepare: headed(/: June /),
  },
  {
    name: 'month-sheet-narrow',
    person: 'Tom',
    path: juneSheet,
    width: 390,
    height: 900,
    prepare: headed(/: June /),
  },
  {
    name: 'import',
    person: 'Markus',
    path: `${PAYMENTS_TAB}/import`,
    width: 1280,
    height: 1100,
    prepare: refused,
  },
  {
    name: 'measurements',
    person: 'Markus',
    path: `${PAYMENTS_TAB}/measurements`,
    width: 1280,
    height: 1300,
    prepare: listed,
  },
  {
    name: 'correction',
    person: 'Markus',
    path: `${PAYMENTS_TAB}/measurements`,
    width: 1280,
    height: 760,
    prepare: correcting,
  },
  {
    name: 'every-kind',
    person: 'Markus',
    path: TRACKING_TAB,
    width: 1280,
    height: 1100,
    prepare: async page => {
      await page.getByRole('row', { name: /Tickets resolved/ }).waitFor();
    },
  },
  {
    name: 'course',
    person: 'Markus',
    path: TRACKING_TAB,
    width: 1280,
    height: 1000,
    prepare: async page => {
      await page
        .getByRole('table', { name: 'How fast the budget is used up' })
        .scrollIntoViewIfNeeded();
    },
  },
  {
    name: 'baseline',
    person: 'Markus',
    path: PAYMENTS_TAB,
    width: 1280,
    height: 1000,
    prepare: async page => {
      await page
        .getByRole('region', { name: 'What could be promised' })
        .getByRole('button', { name: 'Show the months' })
        .click();
      const outcome = page.getByText(/in 10 of the last 12 months/);
      await outcome.waitFor();
      await page
        .getByRole('region', { name: 'What could be promised' })
        .evaluate(panel => panel.scrollIntoView({ block: 'start' }));
    },
  },
  {
    name: 'reported',
    person: 'Markus',
    path: TRACKING_TAB,
    width: 1280,
    height: 900,
    prepare: async page => {
      await page
        .getByRole('region', { name: 'Reported results' })
        .getByRole('button', { name: 'Enter a reported result' })
        .click();
      await page.getByRole('dialog').waitFor();
    },
  },
  {
    name: 'explanation-of-cases',
    person: 'Markus',
    path: TRACKING_TAB,
    width: 1280,
    height: 900,
    prepare: async page => {
      const row = page.getByRole('row', { name: /Tickets resolved/ });
      await figureOf(row).click();
      await page
        .getByRole('heading', { name: 'Cases', exact: true })
        .scrollIntoViewIfNeeded();
    },
  },
  {
    name: 'calendar',
    person: 'Markus',
    path: '/sla/calendars/banking-days',
    width: 1280,
    height: 1100,
    prepare: async page => {
      await page.getByRole('table').first().waitFor();
    },
  },
  {
    name: 'maintenance',
    person: 'Markus',
    path: `${PAYMENTS_TAB}/maintenance`,
    width: 1280,
    height: 1000,
    prepare: headed(/^Maintenance windows of/),
  },
  {
    name: 'exclusions',
    person: 'Markus',
    path: exclusionsPath,
    width: 1280,
    height: 1000,
    prepare: headed('Declared so far'),
  },
  {
    name: 'customers',
    person: 'Sofia',
    path: '/sla/customers?sort=last-contact',
    width: 1280,
    height: 1000,
    prepare: async page => {
      await page.getByRole('table').first().waitFor();
    },
  },
  {
    name: 'services',
    person: 'Sofia',
    path: '/sla/services',
    width: 1280,
    height: 560,
    prepare: async page => {
      await page.getByRole('table').first().waitFor();
    },
  },
  {
    name: 'relationship',
    person: 'Sofia',
    path: RELATIONSHIP,
    width: 1280,
    height: 1900,
    prepare: headed('Satisfaction'),
  },
  {
    name: 'brief',
    person: 'Sofia',
    path: `${RELATIONSHIP}/brief`,
    width: 1280,
    height: 1420,
    prepare: headed('Opportunities (internal)'),
  },
  {
    name: 'dialogue',
    person: 'Sofia',
    path: RELATIONSHIP,
    width: 1280,
    height: 1100,
    prepare: async page => {
      await page
        .getByRole('list', { name: 'Dialogue' })
        .or(page.getByText('Service review of this month'))
        .first()
        .waitFor();
      await page.waitForLoadState('networkidle');
      await page
        .getByRole('heading', { name: 'Dialogue' })
        .evaluate(heading => heading.scrollIntoView({ block: 'start' }));
    },
  },
  {
    name: 'requirement',
    person: 'Sofia',
    path: RELATIONSHIP,
    width: 1280,
    height: 1000,
    prepare: async page => {
      await page
        .getByRole('button', { name: 'Payments are up when branches are open' })
        .first()
        .click();
      await page.getByRole('heading', { name: 'History' }).waitFor();
    },
  },
  {
    name: 'my-services',
    person: 'Tom',
    path: '/sla/mine',
    width: 390,
    height: 1100,
    prepare: headed('Services for Retail Banking'),
  },
  {
    name: 'my-actions',
    person: 'Sofia',
    path: '/sla/actions',
    width: 1280,
    height: 600,
    prepare: async page => {
      await page.getByRole('table').first().waitFor();
    },
  },
  {
    name: 'personal-data',
    person: 'Markus',
    path: '/sla/personal-data',
    width: 1280,
    height: 1150,
    prepare: async page => {
      await page.getByLabel('User in the catalog').fill('user:default/tom');
      await page.getByRole('button', { name: 'Find' }).click();
      await page
        .getByRole('table', { name: 'Where the name stands' })
        .waitFor();
      await page.getByText('Show places').first().click();
    },
  },
  {
    name: 'announcements',
    person: 'Markus',
    path: '/sla/announcements',
    width: 1280,
    height: 1000,
    prepare: headed('Announcements'),
  },
  {
    name: 'announcement',
    person: 'Markus',
    path: `${PAYMENTS_TAB}/maintenance`,
    width: 1280,
    height: 1080,
    prepare: announced,
  },
  {
    name: 'handover',
    person: 'Markus',
    path: HANDOVER_OF_BANKING,
    width: 1280,
    height: 860,
    prepare: async page => {
      await page
        .getByLabel('Who hands over')
        .selectOption('user:default/sofia');
      await headed('Open with Sofia Marin')(page);
    },
  },
  {
    name: 'satisfaction',
    person: 'Tom',
    path: SATISFACTION.path,
    width: 390,
    height: 900,
    prepare: headed('How satisfied are you?'),
  },
  {
    name: 'search',
    person: 'Sofia',
    path: '/search?query=branches',
    width: 1280,
    height: 600,
    prepare: async page => {
      await searchUntil(page, new URL(page.url()).origin, {
        term: 'branches',
        title: 'Payments are up when branches are open',
      });
    },
  },
];
