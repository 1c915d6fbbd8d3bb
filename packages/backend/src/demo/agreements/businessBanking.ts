import { BANKING_DAYS } from '../bankingDays';
import {
  everyDay,
  named,
  officeHours,
  officeHoursWithHalfDays,
} from './calendars';
import { availability, type DemoAgreement } from './DemoAgreement';
import { germanHolidays } from './holidays';

const customer = 'customer:default/business-banking';

/** With the business unit for companies. */
export const businessBanking: readonly DemoAgreement[] = [
  {
    inForce: { from: -9, until: null },
    title: 'Lending for Business Banking',
    provider: 'group:default/team-lending',
    customer,
    entities: ['system:default/lending'],
    calendar: officeHoursWithHalfDays('08:00', '18:00', germanHolidays),
    targets: [
      availability('system:default/lending', 99.3),
      availability('component:default/credit-scoring', 99, {
        name: 'Credit scoring',
      }),
    ],
  },
  {
    title: 'Settlement for Business Banking',
    provider: 'group:default/team-trade',
    customer,
    entities: ['system:default/settlement'],
    calendar: named(BANKING_DAYS),
    followCalendar: true,
    targets: [
      availability('system:default/settlement', 99.7, { period: 'quarter' }),
    ],
  },
  {
    inForce: { from: -13, until: -3 },
    title: 'Letters of credit for Business Banking',
    provider: 'group:default/team-trade',
    customer,
    entities: ['system:default/letters-of-credit'],
    calendar: officeHours('08:00', '17:00', germanHolidays),
    targets: [availability('system:default/letters-of-credit', 99.5)],
  },
  {
    inForce: { from: 2, until: 25 },
    title: 'Customer portal for Business Banking',
    provider: 'group:default/team-portal',
    customer,
    entities: ['system:default/customer-portal'],
    calendar: everyDay('06:00', '22:00'),
    targets: [availability('system:default/customer-portal', 99.5)],
  },
];
