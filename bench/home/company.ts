import type { Entity } from '@backstage/catalog-model';
import {
  lastPeriods,
  type AgreementDraftInput,
  type StateFact,
} from '@service-levels/backstage-plugin-sla-common';
import { chance } from '../support/chance';
import { entityOf } from '../support/entityOf';

/** The services of the claim; a number on the command line takes fewer, and keeps no table. */
const SERVICES = 1000;
const OF_AN_AGREEMENT = 10;
const MONTHS = 12;
const ZONE = 'Europe/Berlin';
const HOUR = 3600;
const DAY = 24 * HOUR;

const TEAM = 'group:default/operations';
const CUSTOMER = 'customer:default/company';

const range = (length: number) => Array.from({ length }, (_, i) => i);

function servicesAsked(): number {
  const asked = process.argv.slice(3).map(Number).find(Number.isInteger);
  return asked ?? SERVICES;
}

/** Each is a service of an agreement, measured, with one target. */
export const services: readonly string[] = range(servicesAsked()).map(
  i => `component:default/service-${String(i).padStart(4, '0')}`,
);

const component = {
  type: 'service',
  lifecycle: 'production',
  owner: TEAM,
};

export const catalog: readonly Entity[] = [
  entityOf(TEAM, { type: 'team', children: [] }),
  entityOf(CUSTOMER, { type: 'internal', owns: [...services] }),
  ...services.map(ref => entityOf(ref, component)),
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

/** Two outages in each month, of minutes; one in eight of hours. */
export function factsOf(index: number): StateFact[] {
  return months.flatMap((month, nth) =>
    range(2).map(i => {
      const part = (Math.min(month.to, AS_OF) - month.from) / 2;
      const seed = index * 1000 + nth * 10 + i;
      const from = Math.floor(month.from + part * (i + chance(seed) / 2));
      const isLong = chance(seed + 0.5) < 0.125;
      return {
        id: `INC-${nth}-${i}`,
        state: 'down' as const,
        from,
        to: from + (isLong ? 3 * HOUR : 60 + Math.floor(chance(seed) * 300)),
        customer: null,
        note: null,
        publicNote: null,
        cause: null,
      };
    }),
  );
}

/** What every target commits to, in percent. */
export const AT_LEAST = 99.9;

/** The zone of all agreements. */
export const TIME_ZONE = ZONE;

/** Ten services in each. */
export const agreements: readonly AgreementDraftInput[] = range(
  Math.ceil(services.length / OF_AN_AGREEMENT),
).map(nth => {
  const own = services.slice(
    nth * OF_AN_AGREEMENT,
    (nth + 1) * OF_AN_AGREEMENT,
  );
  return {
    type: 'sla',
    title: `Services ${nth}`,
    provider: TEAM,
    customer: CUSTOMER,
    entities: [...own],
    timeZone: ZONE,
    calendar: '24x7',
    effectiveFrom: `${months[0].label}-01`,
    targets: own.map((ref, i) => ({
      name: `Target ${i}`,
      indicator: `${ref}/availability`,
      objective: { kind: 'availability', atLeast: AT_LEAST },
      period: 'month',
    })),
  };
});
