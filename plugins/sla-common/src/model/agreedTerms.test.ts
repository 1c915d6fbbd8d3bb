import { refusals } from '../__testUtils__/refusals';
import { agreementDraftSchema, type AgreementDraftInput } from './agreement';

const target = {
  name: 'Availability',
  indicator: 'system:default/payments/availability',
  objective: { kind: 'availability', atLeast: 99.9 },
  period: 'month',
} as const;

const draft: AgreementDraftInput = {
  type: 'sla',
  title: 'Payments for Retail Banking',
  provider: 'group:default/team-payments',
  customer: 'customer:default/retail-banking',
  entities: ['system:default/payments'],
  timeZone: 'Europe/Berlin',
  calendar: '24x7',
  effectiveFrom: '2026-01-01',
  targets: [target],
};

const fee = { amount: 100_000, currency: 'EUR', per: 'month', capPercent: 20 };
const bands = [
  { from: 99, below: 99.9, percent: 5 },
  { from: 0, below: 99, percent: 20 },
];

function credited(
  credits: unknown,
  rest: Record<string, unknown> = {},
): Record<string, unknown> {
  return { credits: fee, targets: [{ ...target, credits, ...rest }] };
}

describe('terms of an agreement besides what is judged', () => {
  it('leaves out of the draft what was not given, so that what was signed before keeps its hash', () => {
    const keys = Object.entries(agreementDraftSchema.parse(draft)).flatMap(
      ([key, value]) => (value === undefined ? [] : [key]),
    );
    expect(keys.sort()).toEqual([
      'calendar',
      'covers',
      'customer',
      'effectiveFrom',
      'effectiveTo',
      'entities',
      'provider',
      'targets',
      'timeZone',
      'title',
      'type',
    ]);
  });

  it('knows a binding target as one that says nothing of it', () => {
    const parsed = agreementDraftSchema.parse({
      ...draft,
      targets: [{ ...target, commitment: 'binding' }],
    });
    expect(parsed.targets[0].commitment).toBeUndefined();
  });

  it('asks for everybody who is named where it does not say how many must sign', () => {
    const parsed = agreementDraftSchema.parse({
      ...draft,
      signatories: {
        customer: {
          people: [{ ref: 'User:default/Tom' }, { name: 'Erika Muster' }],
        },
      },
    });
    expect(parsed.signatories).toEqual({
      customer: {
        people: [{ ref: 'user:default/tom' }, { name: 'Erika Muster' }],
        required: 2,
      },
    });
  });

  it.each<[string, Record<string, unknown>]>([
    [
      'services in the words of the customer',
      {
        services: [
          {
            title: 'Paying',
            entities: ['system:default/payments'],
            inScope: 'SEPA',
            outOfScope: 'Cards',
          },
        ],
      },
    ],
    [
      'a fixed term that continues',
      { effectiveTo: '2026-12-31', term: { kind: 'fixed', continues: true } },
    ],
    [
      'a renewing term',
      {
        effectiveTo: '2026-12-31',
        term: {
          kind: 'renewing',
          extensionMonths: 12,
          notice: { months: 3, to: 'term-end' },
        },
      },
    ],
    [
      'an open end with notice',
      { term: { kind: 'open-ended', notice: { days: 30, to: 'month-end' } } },
    ],
    [
      'a target on trial',
      {
        targets: [{ ...target, commitment: 'trial', trialUntil: '2026-03-31' }],
      },
    ],
    ['bands from what is agreed down to nothing', credited(bands)],
  ])('accepts %s', (_what, changes) => {
    expect(refusals(agreementDraftSchema, { ...draft, ...changes })).toEqual(
      [],
    );
  });

  it.each<[string, Record<string, unknown>, string]>([
    [
      'a service with an entity of no concern to the agreement',
      { services: [{ title: 'Paying', entities: ['system:default/cards'] }] },
      "services.0.entities.0: is not among the agreement's entities",
    ],
    [
      'an empty list of duties',
      { customerDuties: [] },
      'customerDuties: must be left out where there is none',
    ],
    [
      'a renewing term without a first end',
      {
        term: {
          kind: 'renewing',
          extensionMonths: 12,
          notice: { months: 3, to: 'term-end' },
        },
      },
      'effectiveTo: is required where the term is renewing',
    ],
    [
      'an open end with a last day',
      { effectiveTo: '2026-12-31', term: { kind: 'open-ended' } },
      'effectiveTo: must be left out',
    ],
    [
      'notice to the end of a term that has none',
      { term: { kind: 'open-ended', notice: { days: 3, to: 'term-end' } } },
      'term.notice.to: must not be term-end',
    ],
    [
      'notice in months and days',
      {
        term: {
          kind: 'open-ended',
          notice: { days: 3, months: 1, to: 'any-day' },
        },
      },
      'term.notice: must have either months or days',
    ],
    [
      'another kind of term',
      { term: { kind: 'eternal' } },
      'term.kind: must be one of fixed, open-ended, renewing',
    ],
    [
      'a group as signatory',
      {
        signatories: { provider: { people: [{ ref: 'group:default/it' }] } },
      },
      'signatories.provider.people.0',
    ],
    [
      'more signatures than signatories',
      {
        signatories: {
          provider: { people: [{ ref: 'user:default/sofia' }], required: 2 },
        },
      },
      'signatories.provider.required: must be at most 1',
    ],
    [
      'a signatory named twice',
      {
        signatories: {
          customer: { people: [{ name: 'Erika' }, { name: ' Erika ' }] },
        },
      },
      'signatories.customer.people.1: is named twice',
    ],
    [
      'a trial without an end',
      { targets: [{ ...target, commitment: 'trial' }] },
      'targets.0.trialUntil: is required where the commitment is trial',
    ],
    [
      'an end of a trial that is none',
      { targets: [{ ...target, trialUntil: '2026-03-31' }] },
      'targets.0.trialUntil: is for targets on trial',
    ],
    [
      'bands without a fee',
      { targets: [{ ...target, credits: bands }] },
      'targets.0.credits: need the fee',
    ],
    [
      'bands that leave a hole',
      credited([
        { from: 99, below: 99.9, percent: 5 },
        { from: 0, below: 98, percent: 20 },
      ]),
      'targets.0.credits.1.below: must be 99',
    ],
    [
      'bands that end above nothing',
      credited([{ from: 99, below: 99.9, percent: 5 }]),
      'targets.0.credits.0.from: must be 0 in the last band',
    ],
    [
      'a band that begins where it ends',
      credited([{ from: 99.9, below: 99.9, percent: 5 }]),
      'targets.0.credits.0.from: must be less than 99.9',
    ],
    [
      'bands that credit less for less',
      credited([
        { from: 99, below: 99.9, percent: 20 },
        { from: 0, below: 99, percent: 5 },
      ]),
      'targets.0.credits.1.percent: must not be less',
    ],
    [
      'bands that do not begin at what is agreed',
      credited([{ from: 0, below: 99, percent: 20 }]),
      'targets.0.credits.0.below: must be 99.9, what is agreed',
    ],
    [
      'bands of a target that is judged by another period than the fee is paid for',
      credited(bands, { period: 'quarter' }),
      'targets.0.period: must be month',
    ],
    [
      'bands of an objective that is no percentage',
      credited(bands, { objective: { kind: 'outage-count', atMost: 3 } }),
      'targets.0.credits: are for objectives in percent',
    ],
    [
      'bands of a target that does not bind',
      credited(bands, { commitment: 'informational' }),
      'targets.0.credits: are for binding targets',
    ],
    [
      'a fee in no currency',
      { credits: { ...fee, currency: 'EURO' } },
      'credits.currency: must be a currency',
    ],
  ])('refuses %s', (_what, changes, refusal) => {
    expect(
      refusals(agreementDraftSchema, { ...draft, ...changes }),
    ).toContainEqual(expect.stringContaining(refusal));
  });
});
