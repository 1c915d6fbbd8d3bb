import { ALWAYS, type ServiceCalendar } from '../model/calendar';
import type { MaintenanceTerms } from '../model/exclusion';
import { serviceIntervals } from '../time/calendar';
import { formatInstant, parseInstant } from '../time/instant';
import type { Interval } from '../time/interval';
import {
  excludedOf,
  type AnnouncedOccurrence,
  type MaintenanceRules,
} from './excludedOf';

const EARLY = parseInstant('2026-01-01T00:00:00Z');

function spanOf(text: string): Interval {
  const [from, to] = text.split('/').map(parseInstant);
  return { from, to };
}

function occurrence(
  text: string,
  changes: Partial<AnnouncedOccurrence> = {},
): AnnouncedOccurrence {
  return {
    ...spanOf(text),
    windowId: text,
    announcedAt: EARLY,
    declaredAt: EARLY,
    since: null,
    until: null,
    ...changes,
  };
}

function rulesOf(
  maintenance: MaintenanceTerms | undefined,
  changes: { calendar?: ServiceCalendar; inForce?: Interval } = {},
): MaintenanceRules {
  const timeZone = 'Europe/Berlin';
  return {
    timeZone,
    maintenance,
    inForce:
      changes.inForce ?? spanOf('2026-01-01T00:00:00Z/2027-01-01T00:00:00Z'),
    serviceTime: span =>
      serviceIntervals(changes.calendar ?? ALWAYS, timeZone, span),
  };
}

const textOf = ({ from, to }: Interval) =>
  `${formatInstant(from)}/${formatInstant(to)}`;

function judge(
  rules: MaintenanceRules,
  occurrences: readonly AnnouncedOccurrence[],
) {
  return excludedOf(rules, occurrences).map(({ excluded, notExcluded }) => ({
    excluded: excluded.map(textOf),
    notExcluded: notExcluded.map(part => `${part.reason} ${textOf(part)}`),
  }));
}

const TEN = '2026-10-04T08:00:00Z/2026-10-04T18:00:00Z';

describe('excludedOf', () => {
  it('excludes a whole window where the terms set no limits', () => {
    expect(judge(rulesOf({}), [occurrence(TEN)])).toEqual([
      { excluded: [TEN], notExcluded: [] },
    ]);
  });

  it('excludes nothing where the version says nothing of maintenance', () => {
    expect(judge(rulesOf(undefined), [occurrence(TEN)])).toEqual([
      { excluded: [], notExcluded: [`not-agreed ${TEN}`] },
    ]);
  });

  it('counts what lies outside the time in which the version is in force', () => {
    const inForce = spanOf('2026-10-04T10:00:00Z/2026-10-05T00:00:00Z');
    expect(judge(rulesOf({}, { inForce }), [occurrence(TEN)])).toEqual([
      {
        excluded: ['2026-10-04T10:00:00Z/2026-10-04T18:00:00Z'],
        notExcluded: ['not-in-force 2026-10-04T08:00:00Z/2026-10-04T10:00:00Z'],
      },
    ]);
  });

  it('takes the first hours of a month and counts the rest', () => {
    expect(judge(rulesOf({ maxHoursPerPeriod: 4 }), [occurrence(TEN)])).toEqual(
      [
        {
          excluded: ['2026-10-04T08:00:00Z/2026-10-04T12:00:00Z'],
          notExcluded: [
            'over-hours-of-month 2026-10-04T12:00:00Z/2026-10-04T18:00:00Z',
          ],
        },
      ],
    );
  });

  it('counts hours in service time alone', () => {
    const calendar: ServiceCalendar = {
      ...ALWAYS,
      hours: [{ days: ['sun'], from: '12:00', to: '22:00' }],
    };
    expect(
      judge(rulesOf({ maxHoursPerPeriod: 4 }, { calendar }), [occurrence(TEN)]),
    ).toEqual([
      {
        excluded: ['2026-10-04T10:00:00Z/2026-10-04T14:00:00Z'],
        notExcluded: [
          'outside-service-hours 2026-10-04T08:00:00Z/2026-10-04T10:00:00Z',
          'over-hours-of-month 2026-10-04T14:00:00Z/2026-10-04T18:00:00Z',
        ],
      },
    ]);
  });

  it('gives the hours of each month of the zone to what is in it', () => {
    const overTheEnd = '2026-10-31T22:00:00Z/2026-11-01T02:00:00Z';
    expect(
      judge(rulesOf({ maxHoursPerPeriod: 1 }), [occurrence(overTheEnd)]),
    ).toEqual([
      {
        excluded: ['2026-10-31T22:00:00Z/2026-11-01T00:00:00Z'],
        notExcluded: [
          'over-hours-of-month 2026-11-01T00:00:00Z/2026-11-01T02:00:00Z',
        ],
      },
    ]);
  });

  it('lets what was declared first have the hours, wherever it lies in the month', () => {
    const later = '2026-10-20T08:00:00Z/2026-10-20T12:00:00Z';
    const earlier = '2026-10-05T08:00:00Z/2026-10-05T12:00:00Z';
    expect(
      judge(rulesOf({ maxHoursPerPeriod: 4 }), [
        occurrence(earlier, { declaredAt: EARLY + 2 }),
        occurrence(later, { declaredAt: EARLY + 1 }),
      ]),
    ).toEqual([
      { excluded: [], notExcluded: [`over-hours-of-month ${earlier}`] },
      { excluded: [later], notExcluded: [] },
    ]);
  });

  it('counts time that two windows have once', () => {
    expect(
      judge(rulesOf({ maxHoursPerPeriod: 6 }), [
        occurrence('2026-10-04T08:00:00Z/2026-10-04T12:00:00Z'),
        occurrence('2026-10-04T10:00:00Z/2026-10-04T14:00:00Z', {
          declaredAt: EARLY + 1,
        }),
      ]),
    ).toEqual([
      {
        excluded: ['2026-10-04T08:00:00Z/2026-10-04T12:00:00Z'],
        notExcluded: [],
      },
      {
        excluded: ['2026-10-04T10:00:00Z/2026-10-04T14:00:00Z'],
        notExcluded: [],
      },
    ]);
  });

  it('gives no notice of what was announced and withdrawn, even where none is agreed', () => {
    const rules = rulesOf({ noticeHours: undefined });
    const judged = judge(rules, [occurrence(TEN, { announcedAt: Infinity })]);
    expect(judged).toMatchObject([
      { excluded: [], notExcluded: [`announcement-withdrawn ${TEN}`] },
    ]);
  });

  it.each([
    ['in time, to the second', 24, '2026-10-03T08:00:00Z', []],
    [
      'a second too late',
      24,
      '2026-10-03T08:00:01Z',
      [`notice-too-short ${TEN}`],
    ],
    [
      'once it had begun, even where no notice is agreed',
      undefined,
      '2026-10-04T08:00:01Z',
      [`notice-too-short ${TEN}`],
    ],
  ])(
    'holds the notice against what was announced %s',
    (_what, noticeHours, announced, notExcluded) => {
      const rules = rulesOf({ noticeHours });
      const announcedAt = parseInstant(announced);
      expect(judge(rules, [occurrence(TEN, { announcedAt })])).toMatchObject([
        { notExcluded },
      ]);
    },
  );

  it('counts a date without maintenance, from midnight to midnight of the zone', () => {
    const night = '2026-10-24T20:00:00Z/2026-10-26T02:00:00Z';
    expect(
      judge(rulesOf({ blackoutDates: ['2026-10-25'] }), [occurrence(night)]),
    ).toEqual([
      {
        excluded: [
          '2026-10-24T20:00:00Z/2026-10-24T22:00:00Z',
          '2026-10-25T23:00:00Z/2026-10-26T02:00:00Z',
        ],
        notExcluded: [
          'blackout-date 2026-10-24T22:00:00Z/2026-10-25T23:00:00Z',
        ],
      },
    ]);
  });

  it('excludes nothing of what was cancelled, and gives its hours to what begins afterwards', () => {
    const first = '2026-10-20T08:00:00Z/2026-10-20T12:00:00Z';
    const before = '2026-10-05T08:00:00Z/2026-10-05T12:00:00Z';
    const after = '2026-10-15T08:00:00Z/2026-10-15T12:00:00Z';
    expect(
      judge(rulesOf({ maxHoursPerPeriod: 4 }), [
        occurrence(first, { until: parseInstant('2026-10-10T00:00:00Z') }),
        occurrence(before, { declaredAt: EARLY + 1 }),
        occurrence(after, { declaredAt: EARLY + 2 }),
      ]),
    ).toEqual([
      // It began while the first one was planned, and keeps what it was given.
      { excluded: [], notExcluded: [`over-hours-of-month ${before}`] },
      { excluded: [after], notExcluded: [] },
      { excluded: [], notExcluded: [`cancelled ${first}`] },
    ]);
  });

  it('knows no occurrence where there is none', () => {
    expect(excludedOf(rulesOf({}), [])).toEqual([]);
  });
});
