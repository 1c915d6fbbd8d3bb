import type { Page } from 'playwright-core';
import { HANDOVER, SATISFACTION } from '../../e2e/support/ourPages';
import { searchUntil } from '../../e2e/support/search';
import { PAYMENTS_TAB } from '../../e2e/support/tab';
import { agreementPictures } from './agreementPictures';
import { closePictures } from './closePictures';
import { customerPictures } from './customerPictures';
import { measurementPictures } from './measurementPictures';
import { reviewPictures } from './reviewPictures';
import { reportPictures } from './reportPictures';
import { servicePictures } from './servicePictures';
import { headed, type Picture } from './Picture';

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

/** The pictures of docs/, in this order: what is announced is seen in those after it. */
export const PICTURES: readonly Picture[] = [
  ...servicePictures,
  ...agreementPictures,
  ...closePictures,
  ...reportPictures,
  ...measurementPictures,
  ...customerPictures,
  ...reviewPictures,
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
