import type { Entity } from '@backstage/catalog-model';
import {
  lastPeriods,
  type AgreementDraftInput,
  type ServiceCalendar,
  type StateFact,
} from '@service-levels/backstage-plugin-sla-common';
import { chance } from '../support/chance';
import { entityOf } from '../support/entityOf';

const SYSTEMS = 50;
const TARGETS_OF_SYSTEM = 20;
const MONTHS = 12;
const OUTAGES_OF_MONTH = 20;
const ZONE = 'Europe/Berlin';
const HOUR = 3600;
const DAY = 24 * HOUR;

const TEAM = 'group:default/operations';
export const CUSTOMER = 'customer:default/company';

const systemRef = (i: number) => `system:default/system-${i}`;
const componentRef = (i: number) => `component:default/component-${i}`;

const range = (length: number) => Array.from({ length }, (_, i) => i);

/** One target is measured by each. */
export const measured: readonly string[] = range(
  SYSTEMS * TARGETS_OF_SYSTEM,
).map(componentRef);

const service = { type: 'service', lifecycle: 'production', owner: TEAM };

export const catalog: readonly Entity[] = [
  entityOf(TEAM, { type: 'team', children: [] }),
  entityOf(CUSTOMER, { type: 'internal' }),
  ...range(SYSTEMS).map(i => entityOf(systemRef(i), { owner: TEAM })),
  ...measured.map((ref, i) =>
    entityOf(ref, {
      ...service,
      system: `system-${Math.floor(i / TARGETS_OF_SYSTEM)}`,
    }),
  ),
];

/** Twelve months; the last one is running at `AS_OF`. */
export const months = lastPeriods({
  kind: 'month',
  count: MONTHS + 1,
  instant: Math.floor(Date.now() / 1000),
  timeZone: ZONE,
}).slice(0, -1);

/** In the last week of the last month, so that as much counts whenever the bench runs. Epoch seconds. */
export const AS_OF = months[months.length - 1].from + 24.5 * DAY;

/** Twenty outages in each month, each in its own part of it, of one minute to an hour. */
export function factsOf(index: number): StateFact[] {
  return months.flatMap((month, nth) =>
    range(OUTAGES_OF_MONTH).map(i => {
      const part = (Math.min(month.to, AS_OF) - month.from) / OUTAGES_OF_MONTH;
      const seed = index * 10_000 + nth * 100 + i * 2;
      const from = Math.floor(month.from + part * (i + chance(seed) / 2));
      return {
        id: `INC-${nth}-${i}`,
        state: 'down' as const,
        from,
        to: from + 60 + Math.floor(chance(seed + 1) ** 4 * HOUR),
        customer: null,
        note: null,
        publicNote: null,
        cause: null,
      };
    }),
  );
}

/** Business hours. */
export const CALENDAR = {
  hours: [
    {
      days: ['mon', 'tue', 'wed', 'thu', 'fri'],
      from: '07:00',
      to: '20:00',
    },
  ],
  holidays: months
    .map(({ label }) => `${label.slice(0, 4)}-05-01`)
    .filter((date, i, all) => all.indexOf(date) === i),
  exceptions: [],
} satisfies ServiceCalendar;

/** What every target commits to, in percent. */
export const AT_LEAST = 99.9;

/** One agreement for each system. */
export const agreements: readonly AgreementDraftInput[] = range(SYSTEMS).map(
  system => ({
    type: 'sla',
    title: `System ${system}`,
    provider: TEAM,
    customer: CUSTOMER,
    entities: [systemRef(system)],
    timeZone: ZONE,
    calendar: {
      ...CALENDAR,
      hours: CALENDAR.hours.map(({ days, from, to }) => ({
        days: [...days],
        from,
        to,
      })),
    },
    effectiveFrom: `${months[0].label}-01`,
    targets: range(TARGETS_OF_SYSTEM).map(i => ({
      name: `Target ${i}`,
      indicator: `${componentRef(system * TARGETS_OF_SYSTEM + i)}/availability`,
      objective: { kind: 'availability', atLeast: AT_LEAST },
      period: 'month',
    })),
  }),
);

/** The zone of all agreements. */
export const TIME_ZONE = ZONE;
