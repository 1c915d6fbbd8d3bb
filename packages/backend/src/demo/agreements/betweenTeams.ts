import { aroundTheClock, everyDay } from './calendars';
import { availability, type DemoAgreement } from './DemoAgreement';

/** Operational level agreements: what the teams have agreed among themselves. */
export const betweenTeams: readonly DemoAgreement[] = [
  {
    type: 'ola',
    title: 'Core ledger for Team Payments',
    provider: 'group:default/team-platform',
    customer: 'group:default/team-payments',
    entities: ['component:default/core-ledger'],
    calendar: aroundTheClock,
    targets: [availability('component:default/core-ledger', 99.95)],
  },
  {
    type: 'ola',
    title: 'Payments database for Team Payments',
    provider: 'group:default/team-platform',
    customer: 'group:default/team-payments',
    entities: ['resource:default/payments-db'],
    calendar: aroundTheClock,
    targets: [
      availability('resource:default/payments-db', 99.9, {
        period: 'quarter',
      }),
    ],
  },
  {
    type: 'ola',
    title: 'Token service for Team Portal',
    provider: 'group:default/team-identity',
    customer: 'group:default/team-portal',
    entities: ['component:default/token-service'],
    calendar: aroundTheClock,
    targets: [availability('component:default/token-service', 99.9)],
  },
  {
    type: 'ola',
    inForce: { from: -13, until: -5 },
    title: 'Rates feed for Team Payments',
    provider: 'group:default/team-trade',
    customer: 'group:default/team-payments',
    entities: ['component:default/rates-feed'],
    calendar: everyDay('06:00', '22:00'),
    targets: [availability('component:default/rates-feed', 99.5)],
  },
  {
    type: 'ola',
    stage: 'offered',
    inForce: { from: 0, until: null },
    title: 'Message bus for Team Payments',
    provider: 'group:default/team-platform',
    customer: 'group:default/team-payments',
    entities: ['resource:default/message-bus'],
    calendar: aroundTheClock,
    targets: [availability('resource:default/message-bus', 99.9)],
  },
];
