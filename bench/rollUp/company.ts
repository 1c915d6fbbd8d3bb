import type { Entity } from '@backstage/catalog-model';
import {
  lastPeriods,
  type AgreementDraftInput,
  type ServiceCalendar,
  type StateFact,
} from '@service-levels/backstage-plugin-sla-common';
import { chance } from '../support/chance';
import { entityOf } from '../support/entityOf';

/** One domain, 50 systems, 949 components: 1,000 entities that are measured. */
const SYSTEMS = 50;
const COMPONENTS = 949;
const MONTHS_OF_HISTORY = 13;
const ZONE = 'Europe/Berlin';

export const DOMAIN = 'domain:default/company';
const TEAM = 'group:default/operations';
const CUSTOMER = 'customer:default/company';

const systemRef = (i: number) => `system:default/system-${i}`;
const componentRef = (i: number) => `component:default/component-${i}`;
const systemOf = (component: number) => component % SYSTEMS;

const range = (length: number) => Array.from({ length }, (_, i) => i);

/** Everything that is measured, by the system that it belongs to; the domain stands with the first. */
const measuredIn = (system: number): string[] => [
  ...(system === 0 ? [DOMAIN] : []),
  systemRef(system),
  ...range(COMPONENTS)
    .filter(component => systemOf(component) === system)
    .map(componentRef),
];

export const measured: readonly string[] = range(SYSTEMS).flatMap(measuredIn);

const service = { type: 'service', lifecycle: 'production', owner: TEAM };

export const catalog: readonly Entity[] = [
  entityOf(TEAM, { type: 'team', children: [] }),
  entityOf(CUSTOMER, { type: 'internal' }),
  entityOf(DOMAIN, { owner: TEAM }),
  ...range(SYSTEMS).map(i =>
    entityOf(systemRef(i), { owner: TEAM, domain: 'company' }),
  ),
  ...range(COMPONENTS).map(i =>
    entityOf(componentRef(i), { ...service, system: `system-${systemOf(i)}` }),
  ),
];

/** The months of the history and the running one, which this is left out of. */
const months = lastPeriods({
  kind: 'month',
  count: MONTHS_OF_HISTORY + 1,
  instant: Math.floor(Date.now() / 1000),
  timeZone: ZONE,
}).slice(0, -1);

/** The month that is running at `AS_OF`. */
export const MONTH = months[months.length - 1];

/** In the last week of the month before, so that as much of a month counts whenever the bench runs. Epoch seconds. */
export const AS_OF = MONTH.from + 24.5 * 86_400;

/** Two to five incidents a month, mostly minutes, some an hour; a third only degrades. */
export function factsOf(index: number): StateFact[] {
  const facts: StateFact[] = [];
  months.forEach((period, month) => {
    const begin = period.from;
    const end = Math.min(period.to, AS_OF);
    const seed = index * 1000 + month * 50;
    const incidents = 2 + Math.floor(chance(seed) * 4);
    range(incidents).forEach(i => {
      // Each in its own part of the month, so that they do not overlap.
      const part = (end - begin) / incidents;
      const from = Math.floor(
        begin + part * (i + chance(seed + i * 3 + 1) / 2),
      );
      const minutes = 1 + Math.floor(chance(seed + i * 3 + 2) ** 4 * 60);
      facts.push({
        id: `INC-${month}-${i}`,
        state: chance(seed + i * 3 + 3) < 0.33 ? 'degraded' : 'down',
        from,
        to: from + minutes * 60,
        customer: null,
        note: 'seen by the probe, mended by a restart',
        publicNote: null,
        cause: 'fault',
      });
    });
  });
  return facts;
}

const ALWAYS: ServiceCalendar = {
  hours: '24x7',
  holidays: [],
  exceptions: [],
};

const OFFICE_HOURS: ServiceCalendar = {
  hours: [
    {
      days: ['mon', 'tue', 'wed', 'thu', 'fri'],
      from: '07:00',
      to: '20:00',
    },
  ],
  holidays: ['2026-01-01', '2026-05-01', '2026-10-03', '2026-12-25'],
  exceptions: [],
};

/** Every other agreement is by office hours. */
export const calendarOf = (agreement: number): ServiceCalendar =>
  agreement % 2 === 0 ? ALWAYS : OFFICE_HOURS;

/** As a request says it. */
const draftCalendar = ({ hours, holidays, exceptions }: ServiceCalendar) => ({
  hours:
    hours === '24x7'
      ? hours
      : hours.map(({ days, from, to }) => ({ days: [...days], from, to })),
  holidays: [...holidays],
  exceptions: exceptions.map(({ date, hours: own }) => ({
    date,
    hours: [...own],
  })),
});

/** One agreement for each system and what is in it. */
/** What every target commits to, in percent. */
export const AT_LEAST = 99.9;

export const agreements: readonly AgreementDraftInput[] = range(SYSTEMS).map(
  system => ({
    type: 'sla',
    title: `System ${system}`,
    provider: TEAM,
    customer: CUSTOMER,
    entities: system === 0 ? [DOMAIN] : [systemRef(system)],
    timeZone: ZONE,
    calendar: draftCalendar(calendarOf(system)),
    effectiveFrom: `${months[0].label}-01`,
    targets: measuredIn(system).map((ref, i) => ({
      name: `Target ${i}`,
      indicator: `${ref}/availability`,
      objective: { kind: 'availability', atLeast: AT_LEAST },
      period: 'month',
    })),
  }),
);
