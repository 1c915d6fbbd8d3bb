import { aroundTheClock, everyDay } from './calendars';
import { availability, type DemoAgreement } from './DemoAgreement';

/** Underpinning contracts with invented suppliers. */
export const suppliers: readonly DemoAgreement[] = [
  {
    type: 'uc',
    title: 'Primary data centre by Quayside Hosting',
    provider: { supplier: 'Quayside Hosting' },
    customer: 'group:default/team-platform',
    entities: ['resource:default/primary-data-centre'],
    calendar: aroundTheClock,
    targets: [
      availability('resource:default/primary-data-centre', 99.95, {
        period: 'year',
        noData: 'good',
      }),
    ],
  },
  {
    type: 'uc',
    title: 'Wide area network by Kabelhorn Lines',
    provider: { supplier: 'Kabelhorn Lines' },
    customer: 'group:default/team-platform',
    entities: ['resource:default/wide-area-network'],
    calendar: aroundTheClock,
    targets: [
      availability('resource:default/wide-area-network', 99.9, {
        period: 'quarter',
      }),
    ],
  },
  {
    type: 'uc',
    title: 'Carrier gateway by Lettermark Parcels',
    provider: { supplier: 'Lettermark Parcels' },
    customer: 'group:default/team-logistics',
    timeZone: 'Europe/London',
    entities: ['component:default/carrier-gateway'],
    calendar: aroundTheClock,
    targets: [availability('component:default/carrier-gateway', 99.5)],
  },
  {
    type: 'uc',
    inForce: { from: -11, until: 0 },
    title: 'Market data by Ticker & Bell',
    provider: { supplier: 'Ticker & Bell' },
    customer: 'group:default/team-trade',
    entities: ['component:default/rates-feed'],
    calendar: everyDay('00:00', '24:00'),
    targets: [
      availability('component:default/rates-feed', 99.5, {
        minimumOutageSeconds: 300,
      }),
    ],
  },
];
