import fc from 'fast-check';
import { agreementDraftSchema } from '../model/agreement';
import { changeOfferingSchema } from '../model/offering';
import { differencesFrom } from './differencesFrom';
import { draftFromOffering } from './draftFromOffering';

const HOURS = {
  hours: [{ days: ['mon', 'tue'], from: '08:00', to: '18:00' }],
  holidays: ['2026-12-25', '2026-01-01'],
  exceptions: [
    { date: '2026-12-24', hours: [{ from: '08:00', to: '12:00' }] },
    { date: '2026-05-01', hours: [] },
  ],
};

const GOLD = {
  title: 'Payments, gold',
  level: 'gold',
  service: { title: 'Payments', inScope: 'Transfers' },
  timeZone: 'Europe/Berlin',
  calendar: 'office-hours',
  maintenance: { maxHoursPerPeriod: 4 },
  customerDuties: ['Name a contact'],
  credits: { amount: 100_000, currency: 'EUR', per: 'month', capPercent: 20 },
  targets: [
    {
      name: 'Availability',
      indicator: 'availability',
      objective: { kind: 'availability', atLeast: 99.9 },
      period: 'month',
      calendar: HOURS,
      credits: [{ from: 0, below: 99.9, percent: 10 }],
    },
    {
      name: 'Answers',
      indicator: 'incidents',
      objective: {
        kind: 'cases-in-time',
        measure: 'response',
        withinSeconds: 900,
        atLeast: 95,
      },
      period: 'quarter',
      commitment: 'informational',
    },
  ],
};

const PARTIES = {
  provider: 'group:default/team-payments',
  customer: 'customer:default/retail-banking',
  entities: ['system:default/payments', 'system:default/ledger'],
  effectiveFrom: '2027-01-01',
  effectiveTo: '2027-12-31',
};

const gold = changeOfferingSchema.parse(GOLD);
const draft = draftFromOffering(gold, PARTIES);

/** The draft after a change of what was sent. */
function changed(change: (sent: typeof draft) => object) {
  return agreementDraftSchema.parse({ ...draft, ...change(draft) });
}

describe('draftFromOffering', () => {
  it('makes a draft that is taken as it is, measured on the first entity', () => {
    expect(agreementDraftSchema.parse(draft)).toMatchObject({
      type: 'sla',
      title: 'Payments, gold',
      ...PARTIES,
      timeZone: 'Europe/Berlin',
      calendar: { name: 'office-hours', version: null },
      services: [
        { title: 'Payments', inScope: 'Transfers', entities: PARTIES.entities },
      ],
      credits: GOLD.credits,
      targets: [
        {
          name: 'Availability',
          indicator: 'system:default/payments/availability',
          calendar: HOURS,
        },
        {
          name: 'Answers',
          indicator: 'system:default/payments/incidents',
          commitment: 'informational',
        },
      ],
    });
  });

  it('says nothing that the offering does not say, so that nothing of it is hashed', () => {
    const parsed = JSON.parse(
      JSON.stringify(agreementDraftSchema.parse(draft)),
    );
    expect(parsed).not.toHaveProperty('term');
    expect(parsed).not.toHaveProperty('escalation');
    expect(parsed.targets[1]).not.toHaveProperty('credits');
  });
});

describe('differencesFrom', () => {
  it('finds none in the draft that the offering makes, nor once its calendar is pinned', () => {
    expect(differencesFrom(gold, agreementDraftSchema.parse(draft))).toEqual(
      [],
    );
    const offered = {
      ...changed(() => ({})),
      calendar: {
        name: 'office-hours',
        version: 3,
        hours: '24x7' as const,
        holidays: [],
        exceptions: [],
      },
    };
    expect(differencesFrom(gold, offered)).toEqual([]);
  });

  it.each<[string, (sent: typeof draft) => object, object[]]>([
    [
      'a figure',
      ({ targets: [first, second] }) => ({
        targets: [
          {
            ...first,
            objective: { kind: 'availability', atLeast: 99.5 },
            credits: [{ from: 0, below: 99.5, percent: 10 }],
          },
          second,
        ],
      }),
      [
        {
          path: ['targets', 'Availability', 'objective', 'atLeast'],
          offering: 99.9,
          agreement: 99.5,
        },
        {
          path: ['targets', 'Availability', 'credits'],
          offering: [{ from: 0, below: 99.9, percent: 10 }],
          agreement: [{ from: 0, below: 99.5, percent: 10 }],
        },
      ],
    ],
    [
      'hours of another kind',
      () => ({ calendar: '24x7' }),
      [
        {
          path: ['calendar'],
          offering: 'office-hours',
          agreement: { hours: '24x7', holidays: [], exceptions: [] },
        },
      ],
    ],
    [
      'another calendar',
      () => ({ calendar: 'late-hours@2' }),
      [
        {
          path: ['calendar'],
          offering: 'office-hours',
          agreement: 'late-hours@2',
        },
      ],
    ],
    [
      'what is left out and what is added',
      () => ({
        maintenance: undefined,
        review: { everyMonths: 3 },
      }),
      [
        {
          path: ['maintenance'],
          offering: { maxHoursPerPeriod: 4 },
          agreement: undefined,
        },
        {
          path: ['review'],
          offering: undefined,
          agreement: { everyMonths: 3 },
        },
      ],
    ],
    [
      'a target that is not there',
      ({ targets: [first] }) => ({ targets: [first] }),
      [
        {
          path: ['targets', 'Answers'],
          offering: expect.objectContaining({ indicator: 'incidents' }),
          agreement: undefined,
        },
      ],
    ],
    [
      'the indicator, but not on which entity it is',
      ({ targets: [first, second] }) => ({
        targets: [
          { ...first, indicator: 'system:default/ledger/availability' },
          { ...second, indicator: 'system:default/ledger/requests' },
        ],
      }),
      [
        {
          path: ['targets', 'Answers', 'indicator'],
          offering: 'incidents',
          agreement: 'requests',
        },
      ],
    ],
    [
      'words of the service',
      () => ({
        services: [{ title: 'Payments', entities: PARTIES.entities }],
      }),
      [
        {
          path: ['service', 'inScope'],
          offering: 'Transfers',
          agreement: undefined,
        },
      ],
    ],
    [
      'another objective as a whole',
      ({ targets: [first, second] }) => ({
        targets: [
          first,
          { ...second, objective: { kind: 'success-ratio', atLeast: 95 } },
        ],
      }),
      [
        {
          path: ['targets', 'Answers', 'objective'],
          offering: expect.objectContaining({ kind: 'cases-in-time' }),
          agreement: { kind: 'success-ratio', atLeast: 95 },
        },
      ],
    ],
  ])('names %s', (_what, change, expected) => {
    expect(differencesFrom(gold, changed(change))).toEqual(expected);
  });

  it('does not mind in which order holidays, exceptions, fields and targets stand', () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray(HOURS.holidays, { minLength: 2 }),
        fc.shuffledSubarray(HOURS.exceptions, { minLength: 2 }),
        fc.shuffledSubarray(draft.targets, { minLength: 2 }),
        (holidays, exceptions, targets) => {
          const reordered = changed(() => ({
            targets: targets.map(target =>
              target.name === 'Availability'
                ? {
                    ...target,
                    calendar: { exceptions, holidays, hours: HOURS.hours },
                  }
                : target,
            ),
          }));
          expect(differencesFrom(gold, reordered)).toEqual([]);
        },
      ),
    );
  });
});

describe('changeOfferingSchema', () => {
  it.each<[string, object, string[]]>([
    [
      'a trial, which needs a date',
      { commitment: 'trial' },
      ['targets.0.commitment'],
    ],
    ['credits without a fee', {}, ['targets.0.credits']],
  ])('refuses %s', (_what, target, paths) => {
    const sent = {
      ...GOLD,
      credits: undefined,
      targets: [{ ...GOLD.targets[0], ...target }],
    };
    const { error } = changeOfferingSchema.safeParse(sent);
    expect(error?.issues.map(({ path }) => path.join('.'))).toEqual(paths);
  });

  it.each<[string, object, string]>([
    [
      'grounds that nobody approves',
      { exclusionGrounds: ['third-party'] },
      'exclusionApproval',
    ],
    [
      'an approval of no grounds',
      { exclusionApproval: 'nobody' },
      'exclusionGrounds',
    ],
    [
      'a calendar with a name and hours',
      { calendar: { ...HOURS, name: 'office-hours' } },
      'calendar',
    ],
    [
      'a name of two targets',
      { targets: [GOLD.targets[1], GOLD.targets[1]] },
      'targets.1.name',
    ],
    [
      'following a calendar where none is named',
      { calendar: '24x7', followCalendar: true, targets: [GOLD.targets[1]] },
      'followCalendar',
    ],
  ])('refuses %s', (_what, change, path) => {
    const { error } = changeOfferingSchema.safeParse({ ...GOLD, ...change });
    expect(error?.issues.map(issue => issue.path.join('.'))).toEqual([path]);
  });

  it('answers what can be sent back', () => {
    expect(changeOfferingSchema.parse(gold)).toEqual(gold);
  });
});
