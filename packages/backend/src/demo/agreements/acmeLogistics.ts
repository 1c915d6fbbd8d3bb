import { aroundTheClock, nights, officeHours } from './calendars';
import { availability, type DemoAgreement } from './DemoAgreement';
import { germanHolidays } from './holidays';
import { TRACKING } from '../measurements/tracking';
import { parcelTracking } from './parcelTracking';

const customer = 'customer:default/acme-logistics';

/** With the shipping company. */
export const acmeLogistics: readonly DemoAgreement[] = [
  {
    title: 'Payments for Acme Logistics',
    provider: 'group:default/team-payments',
    customer,
    entities: ['system:default/payments'],
    calendar: aroundTheClock,
    // Nobody has met them: its review is overdue.
    review: { everyMonths: 6 },
    targets: [availability('system:default/payments', 99.9)],
  },
  {
    title: 'Logistics hub for Acme Logistics',
    provider: 'group:default/team-logistics',
    customer,
    entities: ['system:default/logistics-hub'],
    calendar: officeHours('06:00', '22:00', germanHolidays),
    targets: [
      availability('system:default/logistics-hub', 99.5, {
        degradedWeight: 0.5,
        minimumOutageSeconds: 120,
      }),
      availability('component:default/tracking-service', 99, {
        name: 'Tracking at any hour',
        calendar: aroundTheClock,
      }),
    ],
  },
  {
    title: 'Parcel tracking for Acme Logistics',
    provider: 'group:default/team-logistics',
    customer,
    entities: [TRACKING],
    calendar: aroundTheClock,
    targets: parcelTracking,
  },
  {
    inForce: { from: -6, until: 1 },
    title: 'Warehouse control for Acme Logistics',
    provider: 'group:default/team-warehouse',
    customer,
    entities: ['system:default/warehouse-control'],
    calendar: nights('22:00', '06:00'),
    targets: [
      availability('system:default/warehouse-control', 99.5, {
        name: 'Picking at night',
      }),
    ],
  },
];
