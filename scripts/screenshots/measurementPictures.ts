import type { Page } from 'playwright-core';
import { EXCLUSIONS } from '../../e2e/support/ourPages';
import { figureOf, PAYMENTS_TAB } from '../../e2e/support/tab';
import { headed, type Picture } from './Picture';

/** One target of each kind. */
const TRACKING_TAB =
  '/catalog/default/component/tracking-service/service-levels';

const exclusionsPath = EXCLUSIONS.path;

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

/** What a service is measured by, and when it does not count. */
export const measurementPictures: readonly Picture[] = [
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
];
