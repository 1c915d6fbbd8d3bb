import { REPORTED, reportPath } from '../../e2e/support/reportPages';
import { headed, type Picture } from './Picture';

/** Service level reports: the list, a draft, and what both sides see of one that is published. */
export const reportPictures: readonly Picture[] = [
  {
    name: 'reports',
    person: 'Markus',
    path: '/sla/reports',
    width: 1280,
    height: 800,
    prepare: async page => {
      await page.getByRole('table').first().waitFor();
    },
  },
  {
    name: 'report-draft',
    person: 'Markus',
    path: async () => await reportPath(REPORTED.draft),
    width: 1280,
    height: 1000,
    prepare: headed(/missed: why\?$/),
  },
  {
    name: 'report',
    person: 'Markus',
    path: async () => await reportPath(REPORTED.published),
    width: 1280,
    height: 1200,
    prepare: headed('About this report'),
  },
  {
    name: 'report-dispute',
    person: 'Markus',
    path: async () => await reportPath(REPORTED.disputed),
    width: 1280,
    height: 1000,
    prepare: headed('Disputes'),
  },
  {
    name: 'report-narrow',
    person: 'Tom',
    path: async () => await reportPath(REPORTED.published),
    width: 390,
    height: 900,
    prepare: headed('About this report'),
  },
];
