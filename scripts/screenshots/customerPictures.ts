import { headed, type Picture } from './Picture';

const RELATIONSHIP = '/sla/customers/default/retail-banking';

/** What is known of customers and said with them. */
export const customerPictures: readonly Picture[] = [
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
];
