import type { AgreementDraftInput } from '@service-levels/backstage-plugin-sla-common';
import type { Behaviour } from './outages';

const ACME = 'customer:default/acme-logistics';
const BANKING = 'customer:default/retail-banking';
const HUMAN_RESOURCES = 'customer:default/human-resources';

const availabilityOf = (ref: string) => `${ref}/availability`;

/** What is measured, and how well it behaves. */
export const behaviours: readonly Behaviour[] = [
  {
    indicator: availabilityOf('system:default/payments'),
    perMonth: 4,
    minutes: 12,
    sometimesOnly: ACME,
  },
  {
    indicator: availabilityOf('component:default/payments-api'),
    perMonth: 3,
    minutes: 6,
  },
  {
    indicator: availabilityOf('component:default/core-ledger'),
    perMonth: 1.5,
    minutes: 7,
  },
  {
    indicator: availabilityOf('system:default/lending'),
    perMonth: 2,
    minutes: 35,
  },
  {
    indicator: availabilityOf('system:default/logistics-hub'),
    perMonth: 3,
    minutes: 32,
  },
  {
    indicator: availabilityOf('system:default/hr-core'),
    perMonth: 1,
    minutes: 40,
    // Once a year somebody moves the probe.
    unmonitored: month => month.endsWith('-04'),
  },
];

const WORKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri'] as const;

/** National holidays of Germany on working days, as agreed on paper. */
const HOLIDAYS = [
  '2025-10-03',
  '2025-12-25',
  '2025-12-26',
  '2026-01-01',
  '2026-04-03',
  '2026-04-06',
  '2026-05-01',
  '2026-05-14',
  '2026-05-25',
  '2026-12-25',
];

const officeHours = (from: string, to: string) => ({
  hours: [{ days: [...WORKDAYS], from, to }],
  holidays: HOLIDAYS,
  exceptions: [],
});

type Terms = Pick<
  AgreementDraftInput,
  'title' | 'provider' | 'customer' | 'entities' | 'calendar' | 'targets'
> &
  Partial<AgreementDraftInput>;

/** How far an agreement of the demo has come. */
export interface DemoAgreement {
  readonly until: 'signed' | 'offered';
  readonly draft: Terms;
}

const target = (name: string, entityRef: string, atLeast: number) => ({
  name,
  indicator: availabilityOf(entityRef),
  objective: { kind: 'availability' as const, atLeast },
  period: 'month' as const,
});

/** The agreements of the demo; who signs is the demo itself, as a service. */
export const demoAgreements: readonly DemoAgreement[] = [
  {
    until: 'signed',
    draft: {
      title: 'Payments for Retail Banking',
      provider: 'group:default/team-payments',
      customer: BANKING,
      entities: ['system:default/payments'],
      calendar: officeHours('07:00', '20:00'),
      targets: [
        target('Availability', 'system:default/payments', 99.9),
        {
          ...target(
            'Availability around the clock',
            'system:default/payments',
            99.8,
          ),
          period: 'quarter',
          calendar: '24x7',
        },
        target('API availability', 'component:default/payments-api', 99.9),
      ],
    },
  },
  {
    until: 'signed',
    draft: {
      title: 'Payments for Acme Logistics',
      provider: 'group:default/team-payments',
      customer: ACME,
      entities: ['system:default/payments'],
      calendar: '24x7',
      targets: [target('Availability', 'system:default/payments', 99.9)],
    },
  },
  {
    until: 'signed',
    draft: {
      title: 'Logistics hub for Acme Logistics',
      provider: 'group:default/team-logistics',
      customer: ACME,
      entities: ['system:default/logistics-hub'],
      calendar: officeHours('06:00', '22:00'),
      targets: [
        {
          ...target('Availability', 'system:default/logistics-hub', 99.5),
          objective: {
            kind: 'availability',
            atLeast: 99.5,
            degradedWeight: 0.5,
            minimumOutageSeconds: 120,
          },
        },
      ],
    },
  },
  {
    until: 'signed',
    draft: {
      title: 'HR core for Human Resources',
      provider: 'group:default/team-workplace',
      customer: HUMAN_RESOURCES,
      entities: ['system:default/hr-core'],
      calendar: officeHours('08:00', '18:00'),
      targets: [target('Availability', 'system:default/hr-core', 99)],
    },
  },
  {
    until: 'signed',
    draft: {
      type: 'ola',
      title: 'Core ledger for Team Payments',
      provider: 'group:default/team-platform',
      customer: 'group:default/team-payments',
      entities: ['component:default/core-ledger'],
      calendar: '24x7',
      targets: [target('Availability', 'component:default/core-ledger', 99.95)],
    },
  },
  {
    until: 'offered',
    draft: {
      title: 'Lending for Retail Banking',
      provider: 'group:default/team-payments',
      customer: BANKING,
      entities: ['system:default/lending'],
      calendar: officeHours('08:00', '18:00'),
      targets: [target('Availability', 'system:default/lending', 99.5)],
    },
  },
];
