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

function withTarget(changes: Record<string, unknown>) {
  return { targets: [{ ...target, ...changes }] };
}

function withObjective(changes: Record<string, unknown>) {
  return withTarget({ objective: { ...target.objective, ...changes } });
}

describe('agreementDraftSchema', () => {
  it('adds what may be left out', () => {
    expect(agreementDraftSchema.parse(draft)).toEqual({
      ...draft,
      covers: [],
      calendar: { hours: '24x7', holidays: [], exceptions: [] },
      effectiveTo: null,
      targets: [
        {
          ...target,
          objective: {
            ...target.objective,
            degradedWeight: 0,
            minimumOutageSeconds: 0,
          },
          calendar: null,
          noData: 'exclude',
          coverageFloor: 90,
          warnAtBudgetConsumed: 75,
        },
      ],
    });
  });

  it('answers references in lower case and texts without space around them', () => {
    const parsed = agreementDraftSchema.parse({
      ...draft,
      title: '  Payments ',
      provider: 'Group:Default/Team-Payments',
      customer: 'Customer:default/Retail-Banking',
      targets: [
        {
          ...target,
          name: ' Availability ',
          indicator: 'System:default/Payments/Availability',
        },
      ],
    });
    expect(parsed).toMatchObject({
      title: 'Payments',
      provider: 'group:default/team-payments',
      customer: 'customer:default/retail-banking',
      targets: [
        {
          name: 'Availability',
          indicator: 'system:default/payments/availability',
        },
      ],
    });
  });

  it.each<[string, Record<string, unknown>]>([
    [
      'a supplier in an underpinning contract',
      {
        type: 'uc',
        provider: { supplier: 'ACME Hosting' },
        customer: 'group:default/team-payments',
      },
    ],
    [
      'a group that relies on an OLA',
      { type: 'ola', customer: 'group:default/team-web' },
    ],
    ['an end on the first day', { effectiveTo: '2026-01-01' }],
    ['an open end', { effectiveTo: null }],
    ['customers that it covers', { covers: ['customer:default/hr'] }],
    ['a calendar of a target', withTarget({ calendar: { hours: [] } })],
    [
      'the least that can be agreed',
      withObjective({ atLeast: 0, degradedWeight: 0, minimumOutageSeconds: 0 }),
    ],
    [
      'the most that can be agreed',
      withObjective({
        atLeast: 100,
        degradedWeight: 1,
        minimumOutageSeconds: 86_400,
      }),
    ],
  ])('accepts %s', (_what, changes) => {
    expect(refusals(agreementDraftSchema, { ...draft, ...changes })).toEqual(
      [],
    );
  });

  it.each<[string, Record<string, unknown>, string]>([
    ['another type', { type: 'contract' }, 'type: '],
    ['no title', { title: undefined }, 'title: '],
    ['a title of spaces', { title: '   ' }, 'title: must not be empty'],
    ['a title of 201 characters', { title: 'x'.repeat(201) }, 'title: '],
    [
      'a short provider',
      { provider: 'team-payments' },
      'provider: must be a full entity reference',
    ],
    [
      'a user as provider',
      { provider: 'User:default/tom' },
      'provider: must not be a user',
    ],
    [
      'a user as service',
      { entities: ['user:default/tom'] },
      'entities.0: must not be a user',
    ],
    [
      'a supplier in an SLA',
      { provider: { supplier: 'ACME' } },
      'provider: must be an entity reference unless',
    ],
    [
      'a group as provider of a UC',
      { type: 'uc' },
      'provider: must be { "supplier": name }',
    ],
    [
      'a supplier without name',
      { type: 'uc', provider: { supplier: ' ' } },
      'provider.supplier: ',
    ],
    [
      'a group as customer of an SLA',
      { customer: 'group:default/x' },
      'customer: must be a Customer such as',
    ],
    [
      'covered customers in an OLA',
      { type: 'ola', covers: ['customer:default/hr'] },
      'covers: is for agreements of type sla',
    ],
    [
      'a short ref among those covered',
      { covers: ['customer:default/hr', 'it'] },
      'covers.1: must be a full entity reference',
    ],
    [
      'no entities',
      { entities: [] },
      'entities: must name at least one entity',
    ],
    [
      'a short entity',
      { entities: ['payments'] },
      'entities.0: must be a full entity reference',
    ],
    [
      'a zone that does not exist',
      { timeZone: 'Europe/Atlantis' },
      'timeZone: must be an IANA time zone',
    ],
    [
      'a zone by offset',
      { timeZone: '+02:00' },
      'timeZone: must be an IANA time zone',
    ],
    ['another calendar', { calendar: 'now and then' }, 'calendar: '],
    [
      'the hours of a version without a name',
      { calendar: { hours: '24x7', version: 3 } },
      'calendar.version: is that of a calendar with a name',
    ],
    [
      'a wrong time in the calendar',
      { calendar: { hours: [{ days: ['mon'], from: '7', to: '20:00' }] } },
      'calendar.hours.0.from: must be a local time',
    ],
    [
      'a start that is no date',
      { effectiveFrom: '2026-01-32' },
      'effectiveFrom: must be a date',
    ],
    [
      'an end before the start',
      { effectiveTo: '2025-12-31' },
      'effectiveTo: must not be before effectiveFrom',
    ],
    ['no targets', { targets: [] }, 'targets: must name at least one target'],
    [
      'two targets of a name',
      { targets: [target, target] },
      'targets.1.name: another target is named "Availability" too',
    ],
    [
      'two targets whose names differ in spaces around them',
      { targets: [target, { ...target, name: 'Availability ' }] },
      'targets.1.name: another target is named "Availability" too',
    ],
    ['a field that is not known', { color: 'red' }, 'color: is not known'],
    [
      'a target without name',
      withTarget({ name: '' }),
      'targets.0.name: must not be empty',
    ],
    [
      'a field of a target that is not known',
      withTarget({ goal: 1 }),
      'targets.0.goal: is not known',
    ],
    ['an id that was not given', withTarget({ id: '7' }), 'targets.0.id: '],
    [
      'an indicator that is an entity',
      withTarget({ indicator: 'system:default/payments' }),
      'targets.0.indicator: must be an indicator such as',
    ],
    [
      'another period',
      withTarget({ period: 'fortnight' }),
      'targets.0.period: ',
    ],
    [
      'another rule for no data',
      withTarget({ noData: 'ignore' }),
      'targets.0.noData: ',
    ],
    [
      'a coverage floor above 100',
      withTarget({ coverageFloor: 101 }),
      'targets.0.coverageFloor: must be at most 100',
    ],
    [
      'a warning below 0',
      withTarget({ warnAtBudgetConsumed: -1 }),
      'targets.0.warnAtBudgetConsumed: must be at least 0',
    ],
    [
      'a wrong day in a target’s calendar',
      withTarget({
        calendar: { hours: [{ days: ['xyz'], from: '07:00', to: '20:00' }] },
      }),
      'targets.0.calendar.hours.0.days.0: ',
    ],
    [
      'another kind of objective',
      withTarget({ objective: { kind: 'happiness' } }),
      'targets.0.objective.kind: must be one of availability, outage-count, longest-outage, success-ratio, value-slices, mean, cases-in-time',
    ],
    [
      'no value',
      withTarget({ objective: { kind: 'availability' } }),
      'targets.0.objective.atLeast: ',
    ],
    [
      'more than 100 %',
      withObjective({ atLeast: 100.1 }),
      'targets.0.objective.atLeast: must be at most 100',
    ],
    [
      'a percentage as text',
      withObjective({ atLeast: '99.9' }),
      'targets.0.objective.atLeast: ',
    ],
    [
      'seven decimals',
      withObjective({ atLeast: 99.1234567 }),
      'targets.0.objective.atLeast: must have at most six decimals',
    ],
    [
      'a weight above 1',
      withObjective({ degradedWeight: 1.5 }),
      'targets.0.objective.degradedWeight: must be at most 1',
    ],
    [
      'a weight below 0',
      withObjective({ degradedWeight: -1 }),
      'targets.0.objective.degradedWeight: must be at least 0',
    ],
    [
      'parts of a second',
      withObjective({ minimumOutageSeconds: 0.5 }),
      'targets.0.objective.minimumOutageSeconds: ',
    ],
    [
      'a minimum of more than a day',
      withObjective({ minimumOutageSeconds: 86_401 }),
      'targets.0.objective.minimumOutageSeconds: ',
    ],
    [
      'a field of the objective that is not known',
      withObjective({ atMost: 3 }),
      'targets.0.objective.atMost: is not known',
    ],
  ])('refuses %s', (_what, changes, refusal) => {
    expect(
      refusals(agreementDraftSchema, { ...draft, ...changes }),
    ).toContainEqual(expect.stringContaining(refusal));
  });

  it('names every wrong field at once', () => {
    const body = {
      ...draft,
      title: '',
      timeZone: 'x',
      ...withObjective({ atLeast: 101 }),
    };
    expect(
      refusals(agreementDraftSchema, body).map(
        refusal => refusal.split(':')[0],
      ),
    ).toEqual(['title', 'timeZone', 'targets.0.objective.atLeast']);
  });

  it.each([null, [], 'x', undefined])(
    'refuses %p, which is no object',
    body => {
      expect(refusals(agreementDraftSchema, body)).toHaveLength(1);
    },
  );
});
