import { aroundTheClock, everyDay, officeHours } from './calendars';
import { availability, type DemoAgreement } from './DemoAgreement';
import { germanHolidays } from './holidays';
import { paymentsClauses } from './paymentsClauses';

const customer = 'customer:default/retail-banking';

/** With the business unit for private customers. */
export const retailBanking: readonly DemoAgreement[] = [
  {
    ...paymentsClauses,
    title: 'Payments for Retail Banking',
    provider: 'group:default/team-payments',
    customer,
    entities: ['system:default/payments'],
    calendar: officeHours('07:00', '20:00', germanHolidays),
    maintenance: { maxHoursPerPeriod: 3, noticeHours: 72 },
    exclusionGrounds: ['third-party', 'measurement-error'],
    exclusionApproval: 'customer',
    targets: [
      availability('system:default/payments', 99.9, {
        description: 'Whoever wants to pay in service hours can pay.',
        credits: [
          { from: 99.5, below: 99.9, percent: 5 },
          { from: 99, below: 99.5, percent: 10 },
          { from: 0, below: 99, percent: 15 },
        ],
      }),
      availability('system:default/payments', 99.8, {
        name: 'Availability around the clock',
        period: 'quarter',
        calendar: aroundTheClock,
      }),
      availability('component:default/payments-api', 99.9, {
        name: 'API availability',
      }),
    ],
  },
  {
    title: 'Customer portal for Retail Banking',
    provider: 'group:default/team-portal',
    customer,
    entities: ['system:default/customer-portal'],
    calendar: everyDay('06:00', '24:00'),
    targets: [
      availability('system:default/customer-portal', 99.7),
      availability('system:default/customer-portal', 99.8, {
        name: 'Availability over the year',
        period: 'year',
        warnAtBudgetConsumed: 60,
      }),
      availability('component:default/portal-identity', 99.8, {
        name: 'Signing in to the portal',
        minimumOutageSeconds: 60,
      }),
    ],
  },
  {
    stage: 'half-signed',
    title: 'Lending for Retail Banking',
    provider: 'group:default/team-lending',
    customer,
    entities: ['system:default/lending'],
    calendar: officeHours('08:00', '18:00', germanHolidays),
    targets: [availability('system:default/lending', 99.5)],
  },
  {
    stage: 'draft',
    inForce: { from: 1, until: 12 },
    title: 'Reporting for Retail Banking',
    provider: 'group:default/team-reporting',
    customer,
    entities: ['system:default/reporting'],
    calendar: officeHours('08:00', '18:00', germanHolidays),
    targets: [availability('system:default/reporting', 98.5)],
  },
];
