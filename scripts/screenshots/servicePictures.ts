import type { Page } from 'playwright-core';
import { monthPath } from '../../e2e/support/ourPages';
import { acmeRow, figureOf, PAYMENTS_TAB } from '../../e2e/support/tab';
import { headed, type Picture } from './Picture';

const explained = async (page: Page) => {
  await figureOf(await acmeRow(page)).click();
  await headed('Intervals')(page);
};

const read = async (page: Page) => {
  await acmeRow(page);
};

/** June was bad for the customer portal, in whatever year. */
async function juneSheet(): Promise<string> {
  const now = new Date();
  const year = now.getUTCFullYear() - (now.getUTCMonth() < 6 ? 1 : 0);
  return await monthPath(`${year}-06`);
}

/** What is agreed for a service, and how it went. */
export const servicePictures: readonly Picture[] = [
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
];
