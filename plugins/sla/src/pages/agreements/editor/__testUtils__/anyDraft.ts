import {
  AGREEMENT_TYPES,
  agreementDraftSchema,
  EXCLUSION_APPROVALS,
  EXCLUSION_GROUNDS,
  FEE_PERIODS,
  NOTICE_ENDS,
  type AgreementDraftInput,
} from '@service-levels/backstage-plugin-sla-common';
import fc from 'fast-check';
import { anyObjective, anyPercent as percent } from './anyObjective';
import type { TargetInput } from '../form/TargetInput';

const ENTITIES = ['system:default/payments', 'component:default/ledger'];

const words = fc.constantFrom('Payments', 'Überweisungen', 'a "b" · c', '7');
const date = fc
  .integer({ min: 0, max: 3000 })
  .map(day => new Date(Date.UTC(2026, 0, 1 + day)).toISOString().slice(0, 10));
/** What may be left out; then its key is not there either. */
const optional = { requiredKeys: [] as [] };

const anyHours: fc.Arbitrary<Exclude<AgreementDraftInput['calendar'], string>> =
  fc.record({
    hours: fc.constantFrom(
      '24x7' as const,
      [],
      [
        { days: ['mon' as const, 'fri' as const], from: '08:00', to: '18:00' },
        { days: ['sat' as const], from: '22:00', to: '06:00' },
      ],
    ),
    holidays: fc.uniqueArray(date, { maxLength: 3 }),
    exceptions: fc.constantFrom(
      [],
      [{ date: '2026-12-24', hours: [{ from: '08:00', to: '12:00' }] }],
      [{ date: '2026-12-31', hours: [] }],
    ),
  });

const anyCalendar: fc.Arbitrary<AgreementDraftInput['calendar']> = fc.oneof(
  fc.constantFrom('24x7', 'office-hours', 'office-hours@3'),
  anyHours,
  fc
    .tuple(anyHours, fc.constantFrom(null, 3))
    .map(([hours, version]) => ({ ...hours, name: 'office-hours', version })),
);

const anyBinding = fc.constantFrom<Partial<TargetInput>>(
  {},
  { commitment: 'informational' },
  { commitment: 'trial', trialUntil: '2026-12-31' },
);

const anyTarget: fc.Arbitrary<TargetInput> = fc
  .tuple(
    fc.record(
      {
        id: fc.uuid(),
        name: fc.uuid(),
        indicator: fc.constant('system:default/payments/availability'),
        objective: anyObjective,
        period: fc.oneof(
          fc.constantFrom(
            'week' as const,
            'month' as const,
            'quarter' as const,
            'year' as const,
          ),
          fc.integer({ min: 1, max: 366 }).map(rollingDays => ({
            rollingDays,
          })),
        ),
        calendar: fc.option(anyCalendar),
        noData: fc.constantFrom(
          'exclude' as const,
          'good' as const,
          'bad' as const,
        ),
        coverageFloor: percent,
        warnAtBudgetConsumed: percent,
        description: words,
      },
      { requiredKeys: ['name', 'indicator', 'objective', 'period'] },
    ),
    anyBinding,
  )
  .map(([target, binding]) => ({ ...target, ...binding }));

/** With the credits of an agreement, a target that has bands. */
const credited: TargetInput = {
  name: 'With credits',
  indicator: 'system:default/payments/availability',
  objective: { kind: 'availability', atLeast: 99.9 },
  period: 'month',
  credits: [
    { from: 99.5, below: 99.9, percent: 5 },
    { from: 0, below: 99.5, percent: 10.5 },
  ],
};

const anyNotice = fc
  .tuple(
    fc.constantFrom({ months: 3 }, { days: 45 }),
    fc.constantFrom(...NOTICE_ENDS),
  )
  .map(([time, to]) => ({ ...time, to }));
const anyTerm = fc.oneof(
  fc.constantFrom(
    { effectiveTo: null },
    { effectiveTo: '2027-06-30' },
    { effectiveTo: null, term: { kind: 'open-ended' as const } },
    { effectiveTo: '2027-06-30', term: { kind: 'fixed' as const } },
    {
      effectiveTo: '2027-06-30',
      term: { kind: 'fixed' as const, continues: true },
    },
  ),
  anyNotice.map(notice => ({
    effectiveTo: '2027-06-30',
    term: { kind: 'renewing' as const, extensionMonths: 12, notice },
  })),
  anyNotice.map(notice => ({
    effectiveTo: '2027-06-30',
    term: { kind: 'fixed' as const, notice },
  })),
);

const anySignatories = fc.constantFrom<AgreementDraftInput['signatories']>(
  undefined,
  { provider: { people: [{ ref: 'user:default/sofia' }], required: 1 } },
  {
    provider: { people: [{ name: 'Ms Meyer' }] },
    customer: {
      people: [
        { name: 'Mr Braun', role: 'Head of Payments' },
        { ref: 'user:default/tom' },
      ],
      required: 1,
    },
  },
);

const anyClauses = fc.record(
  {
    services: fc.array(
      fc.record(
        {
          title: words,
          description: words,
          entities: fc.constantFrom(ENTITIES, [ENTITIES[1]]),
          inScope: words,
          outOfScope: words,
        },
        { requiredKeys: ['title', 'entities'] },
      ),
      { minLength: 1, maxLength: 2 },
    ),
    workloadLimits: fc.array(fc.record({ title: words, limit: words }), {
      minLength: 1,
      maxLength: 2,
    }),
    customerDuties: fc.array(words, { minLength: 1, maxLength: 3 }),
    escalation: fc.array(
      fc.record(
        { to: words, after: words, contact: words },
        { requiredKeys: ['to'] },
      ),
      { minLength: 1, maxLength: 2 },
    ),
    reporting: fc.record(
      {
        delayWorkingDays: fc.integer({ min: 0, max: 90 }),
        acceptedAfterWorkingDays: fc.integer({ min: 1, max: 90 }),
        text: words,
      },
      optional,
    ),
    review: fc.record(
      { everyMonths: fc.integer({ min: 1, max: 36 }), text: words },
      { requiredKeys: ['everyMonths'] },
    ),
    definitions: fc.array(fc.record({ term: words, meaning: words }), {
      minLength: 1,
      maxLength: 2,
    }),
    maintenance: fc.record(
      {
        maxHoursPerPeriod: fc.constantFrom(1, 1.5, 744),
        noticeHours: fc.constantFrom(0, 48, 0.5),
        blackoutDates: fc.uniqueArray(date, { maxLength: 2 }),
      },
      optional,
    ),
  },
  optional,
);

const anyGrounds = fc.oneof(
  fc.constant({}),
  fc.record({
    exclusionGrounds: fc.uniqueArray(fc.constantFrom(...EXCLUSION_GROUNDS), {
      minLength: 1,
    }),
    exclusionApproval: fc.constantFrom(...EXCLUSION_APPROVALS),
  }),
);

const anyFee = fc.record({
  amount: fc.integer({ min: 1, max: 1_000_000_000_000 }),
  currency: fc.constantFrom('EUR', 'JPY', 'KWD'),
  per: fc.constant(FEE_PERIODS[0]),
  capPercent: percent,
});

const PARTIES = {
  sla: {
    provider: 'group:default/team-payments',
    customer: 'customer:default/retail-banking',
    covers: ['customer:default/acme'],
  },
  ola: {
    provider: 'group:default/team-payments',
    customer: 'group:default/team-web',
    covers: [],
  },
  uc: {
    provider: { supplier: 'ACME Hosting' },
    customer: 'group:default/team-payments',
    covers: [],
  },
};

/** Drafts that the API takes, with and without everything that may be left out. */
export const anyDraft: fc.Arbitrary<AgreementDraftInput> = fc
  .record({
    type: fc.constantFrom(...AGREEMENT_TYPES),
    calendar: anyCalendar,
    follows: fc.boolean(),
    targets: fc.uniqueArray(anyTarget, {
      minLength: 1,
      maxLength: 4,
      selector: ({ name }) => name,
    }),
    term: anyTerm,
    signatories: anySignatories,
    clauses: anyClauses,
    grounds: anyGrounds,
    fee: fc.option(anyFee, { nil: undefined }),
  })
  .map(({ type, calendar, follows, targets, term, ...rest }) => ({
    type,
    title: 'Payments',
    ...PARTIES[type],
    entities: ENTITIES,
    timeZone: 'Europe/Berlin',
    calendar,
    // Only where a calendar is named.
    ...(follows && calendar === 'office-hours' && { followCalendar: true }),
    effectiveFrom: '2026-01-01',
    ...term,
    ...rest.clauses,
    ...rest.grounds,
    signatories: rest.signatories,
    credits: rest.fee,
    targets: rest.fee === undefined ? targets : [...targets, credited],
  }))
  .filter(draft => agreementDraftSchema.safeParse(draft).success);
