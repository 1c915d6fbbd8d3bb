import { agreementPath } from '../../e2e/support/ourPages';
import { headed, type Picture } from './Picture';

const PAYMENTS = 'Payments for Retail Banking';

/** How agreements are drafted, checked, signed and overseen. */
export const agreementPictures: readonly Picture[] = [
  {
    name: 'home',
    person: 'Markus',
    path: '/sla',
    width: 1440,
    height: 1000,
    prepare: async page => {
      await page.getByRole('table', { name: 'SLAM chart' }).waitFor();
      await headed(/^Targets met/)(page);
    },
  },
  {
    name: 'unagreed',
    person: 'Markus',
    path: '/sla/unagreed',
    width: 1280,
    height: 900,
    prepare: headed('Measurements without target'),
  },
  {
    name: 'agreement',
    person: 'Markus',
    path: async () => await agreementPath(PAYMENTS),
    width: 1280,
    height: 1100,
    prepare: headed(PAYMENTS),
  },
  {
    name: 'agreement-narrow',
    person: 'Tom',
    path: async () => await agreementPath(PAYMENTS),
    width: 390,
    height: 900,
    prepare: headed(PAYMENTS),
  },
  {
    name: 'alerting',
    person: 'Markus',
    path: async () => await agreementPath(PAYMENTS),
    width: 1280,
    height: 900,
    prepare: async page => {
      const heading = page.getByRole('heading', {
        name: 'Alerts',
        exact: true,
      });
      await heading.waitFor();
      await heading.evaluate(element => element.scrollIntoView());
    },
  },
  {
    name: 'agreement-editor',
    person: 'Markus',
    path: async () =>
      `${await agreementPath('Reporting for Retail Banking')}/edit`,
    width: 1280,
    height: 1100,
    prepare: async page => {
      const sentence = page.getByText(/^Of the service hours/).first();
      await sentence.waitFor();
      await sentence.scrollIntoViewIfNeeded();
    },
  },
  {
    name: 'agreements-overview',
    person: 'Markus',
    path: '/sla/agreements',
    width: 1280,
    height: 1000,
    prepare: async page => {
      await page.getByRole('table').first().waitFor();
    },
  },
  {
    name: 'offerings',
    person: 'Markus',
    path: '/sla/offerings',
    width: 1280,
    height: 700,
    prepare: headed(/offerings/i),
  },
  {
    name: 'set-up-import',
    person: 'Markus',
    path: '/sla/setup/import',
    width: 1280,
    height: 900,
    prepare: headed(/spreadsheet|import/i),
  },
];
