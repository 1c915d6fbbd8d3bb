import {
  ALWAYS,
  type AgreementDraftInput,
} from '@service-levels/backstage-plugin-sla-common';
import fc from 'fast-check';
import { BANKING, SYSTEM } from '../../__testUtils__/company';

/** Texts that YAML would read as something else, or lay out otherwise. */
const trap = fc.constantFrom(
  'yes',
  'null',
  '~',
  '1.10',
  '0x1F',
  '2026-12-31',
  '- a list',
  'key: value',
  '# no comment',
  '*alias',
  '&anchor',
  '!tag',
  '%directive',
  '"quoted"',
  "it's",
  '<<',
  'a\n\nb\n  c',
  'trailing \nblanks',
  '\ttab',
  '{ "a": [1] }',
  '---',
  '...',
  'Größe 🚀 \u2028 line',
  'x'.repeat(300),
);

function words(max: number): fc.Arbitrary<string> {
  return fc
    .oneof(trap, fc.string({ unit: 'binary', minLength: 1, maxLength: 60 }))
    .map(text => text.replace(/\0/g, '').trim().slice(0, max))
    .map(text => (/\p{Surrogate}/u.test(text) || text === '' ? 'x' : text));
}

const line = words(200).map(
  text => text.replace(/[\p{Cc}\u2028\u2029]/gu, '').trim() || 'x',
);

/** With at most six decimals. */
const percent = fc
  .integer({ min: 0, max: 100_000_000 })
  .map(millionths => Number((millionths / 1_000_000).toFixed(6)));

const date = fc
  .integer({ min: 0, max: 3000 })
  .map(day => new Date(Date.UTC(2026, 0, 1 + day)).toISOString().slice(0, 10));

const calendar = fc.oneof(
  fc.constant('24x7'),
  fc.constant('office-hours'),
  fc.constant('office-hours@3'),
  fc.record({
    hours: fc.constant([{ days: ['mon', 'tue'], from: '09:00', to: '24:00' }]),
    holidays: fc.uniqueArray(date, { maxLength: 3 }),
  }),
  fc.constant(ALWAYS),
);

const objective = fc.oneof(
  fc.record({ kind: fc.constant('availability' as const), atLeast: percent }),
  fc.record({
    kind: fc.constant('outage-count' as const),
    atMost: fc.nat(1000),
  }),
  fc.record({
    kind: fc.constant('mean' as const),
    op: fc.constantFrom('lte' as const, 'gt' as const),
    value: fc.constantFrom(0.000001, -0.5, 1e9, 250),
  }),
);

const target = fc.record(
  {
    name: words(150),
    indicator: fc.constant(`${SYSTEM}/availability`),
    objective,
    period: fc.oneof(
      fc.constantFrom('week' as const, 'month' as const, 'year' as const),
      fc.record({ rollingDays: fc.integer({ min: 1, max: 366 }) }),
    ),
    calendar: fc.option(calendar),
    noData: fc.constantFrom('exclude' as const, 'good' as const),
    coverageFloor: percent,
    description: words(2000),
    commitment: fc.constant('informational' as const),
  },
  { requiredKeys: ['name', 'indicator', 'objective', 'period'] },
);

/** Drafts that are valid as they are, of all that an agreement can say. */
export const draftArbitrary: fc.Arbitrary<unknown> = fc.record(
  {
    type: fc.constant('sla' as const),
    title: words(200),
    provider: fc.constant('group:default/team-payments'),
    customer: fc.constant(BANKING),
    covers: fc.constantFrom([], ['customer:default/acme-logistics']),
    entities: fc.constant([SYSTEM]),
    timeZone: fc.constantFrom('Europe/Berlin', 'UTC', 'Asia/Kolkata'),
    calendar,
    effectiveFrom: fc.constant('2026-01-01'),
    effectiveTo: fc.option(date),
    maintenance: fc.record(
      {
        maxHoursPerPeriod: fc.constantFrom(4, 0.5),
        blackoutDates: fc.array(date, { maxLength: 3 }),
      },
      { requiredKeys: [] },
    ),
    services: fc.array(
      fc.record(
        {
          title: line,
          description: words(5000),
          entities: fc.constant([SYSTEM]),
          outOfScope: words(5000),
        },
        { requiredKeys: ['title', 'entities'] },
      ),
      { minLength: 1, maxLength: 3 },
    ),
    customerDuties: fc.array(words(5000), { minLength: 1, maxLength: 3 }),
    escalation: fc.array(
      fc.record({ to: line, after: line }, { requiredKeys: ['to'] }),
      { minLength: 1, maxLength: 3 },
    ),
    review: fc.record({ everyMonths: fc.integer({ min: 1, max: 36 }) }),
    signatories: fc.constant({
      customer: { people: [{ ref: 'user:default/tom' }, { name: 'Dr. Ö' }] },
    }),
    definitions: fc.array(fc.record({ term: line, meaning: words(5000) }), {
      minLength: 1,
      maxLength: 2,
    }),
    targets: fc.uniqueArray(target, {
      minLength: 1,
      maxLength: 4,
      selector: ({ name }) => name,
    }),
  } satisfies Partial<Record<keyof AgreementDraftInput, fc.Arbitrary<unknown>>>,
  {
    requiredKeys: [
      'type',
      'title',
      'provider',
      'customer',
      'entities',
      'timeZone',
      'calendar',
      'effectiveFrom',
      'targets',
    ],
  },
);
