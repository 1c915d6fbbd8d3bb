import { aroundTheClock, officeHours } from './calendars';
import { availability, type DemoAgreement } from './DemoAgreement';
import { germanHolidays } from './holidays';

/** With the departments that work for the company itself, and what all use. */
export const corporateFunctions: readonly DemoAgreement[] = [
  {
    title: 'HR core for Human Resources',
    provider: 'group:default/team-workplace',
    customer: 'customer:default/human-resources',
    entities: ['system:default/hr-core'],
    calendar: officeHours('08:00', '18:00', germanHolidays),
    targets: [availability('system:default/hr-core', 99)],
  },
  {
    inForce: { from: -7, until: null },
    title: 'Time recording for Human Resources',
    provider: 'group:default/team-workplace',
    customer: 'customer:default/human-resources',
    entities: ['component:default/time-recording'],
    // The probe looks in office hours alone: what was agreed is not measured.
    calendar: aroundTheClock,
    targets: [availability('component:default/time-recording', 99)],
  },
  {
    title: 'Reporting for Finance',
    provider: 'group:default/team-reporting',
    customer: 'customer:default/finance',
    entities: ['system:default/reporting'],
    calendar: officeHours('07:00', '19:00', germanHolidays),
    targets: [
      availability('system:default/reporting', 99, {
        noData: 'bad',
        degradedWeight: 0.1,
      }),
    ],
  },
  {
    title: 'Single sign-on for the Banking division',
    provider: 'group:default/team-identity',
    customer: 'customer:default/banking-division',
    covers: ['customer:default/human-resources', 'customer:default/finance'],
    entities: ['system:default/single-sign-on'],
    calendar: aroundTheClock,
    targets: [
      availability('system:default/single-sign-on', 99.9, {
        coverageFloor: 98,
      }),
      availability('system:default/single-sign-on', 99.95, {
        name: 'Availability over the year',
        period: 'year',
        coverageFloor: 98,
      }),
    ],
  },
];
