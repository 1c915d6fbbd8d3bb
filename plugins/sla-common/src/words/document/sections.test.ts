import { section, sourceOf, TARGET, write } from './__testUtils__/documents';
import type { DocumentLanguage } from './Language';

describe('the sections of a document', () => {
  describe('the service hours', () => {
    it('are written day by day, with every holiday and exception', () => {
      expect(section(write(sourceOf()), 'hours')).toEqual([
        'Monday to Friday, 07:00 to 20:00',
        'Saturday and Sunday, 22:00 to 06:00 of the next day',
        'Holidays, without service hours',
        '2026: 25 December and 26 December',
        '2027: 1 January',
        'Exceptions',
        '24 December 2026 | none',
      ]);
      expect(section(write(sourceOf(), 'de'), 'hours')).toEqual([
        'Montag bis Freitag, 07:00 bis 20:00 Uhr',
        'Samstag und Sonntag, 22:00 bis 06:00 Uhr des nächsten Tages',
        'Feiertage, ohne Servicezeit',
        '2026: 25. Dezember und 26. Dezember',
        '2027: 1. Januar',
        'Ausnahmen',
        '24. Dezember 2026 | keine',
      ]);
    });

    it.each([
      ['24x7', ['Around the clock, on every day.']],
      [
        { hours: '24x7', holidays: ['2026-12-25'] },
        [
          'Around the clock, on every day but the holidays.',
          'Holidays, without service hours',
          '2026: 25 December',
        ],
      ],
      [{ hours: [] }, ['There are no regular service hours.']],
    ])('%j', (calendar, lines) => {
      expect(section(write(sourceOf({ calendar })), 'hours')).toEqual(lines);
    });
  });

  describe('the term', () => {
    it.each([
      [
        {},
        'The agreement holds from 1 January 2026 on, without a last day.',
        'A period of notice is not agreed.',
      ],
      [
        { effectiveTo: '2026-12-31' },
        'The agreement holds from 1 January 2026 up to and including 31 December 2026.',
        'A period of notice is not agreed.',
      ],
      [
        {
          effectiveTo: '2026-12-31',
          term: { kind: 'fixed', continues: true },
        },
        'The agreement holds from 1 January 2026 up to and including 31 December 2026.',
        'After its last day it goes on being judged under its last terms.',
      ],
      [
        {
          term: {
            kind: 'open-ended',
            notice: { months: 6, to: 'quarter-end' },
          },
        },
        'The agreement holds from 1 January 2026 on, without a last day.',
        'Either side can give notice of 6 months to the end of a quarter of the year.',
      ],
      [
        {
          effectiveTo: '2026-12-31',
          term: {
            kind: 'renewing',
            extensionMonths: 12,
            notice: { days: 1, to: 'term-end' },
          },
        },
        'The agreement holds from 1 January 2026 up to and including 31 December 2026. After that it is extended by 12 months again and again, unless notice is given in time.',
        'Either side can give notice of 1 day to the end of the running term.',
      ],
    ])('%j', (changes, holds, ends) => {
      const lines = section(write(sourceOf(changes)), 'term');
      expect(lines[0]).toBe(holds);
      expect(lines[1]).toBe(ends);
    });

    it.each([
      [1, 'einen Monat', 'mit einer Frist von 1 Monat'],
      [12, '12 Monate', 'mit einer Frist von 12 Monaten'],
    ])('is written in German, for %i months', (months, extension, notice) => {
      const term = {
        kind: 'renewing',
        extensionMonths: months,
        notice: { months, to: 'term-end' },
      };
      const [holds, ends] = section(
        write(sourceOf({ effectiveTo: '2026-12-31', term }), 'de'),
        'term',
      );
      expect(holds).toContain(
        `vom 1. Januar 2026 bis einschließlich 31. Dezember 2026. Danach verlängert sie sich jeweils um ${extension}`,
      );
      expect(ends).toContain(`${notice} zum Ende der laufenden Laufzeit`);
    });
  });

  describe('the targets', () => {
    const lines = (target: object, language?: DocumentLanguage) =>
      section(
        write(sourceOf({ targets: [{ ...TARGET, ...target }] }), language),
        'targets',
      );

    it('say how firmly they are committed to', () => {
      expect(lines({})).toContain('Commitment: binding');
      const trial = { commitment: 'trial', trialUntil: '2026-03-31' };
      expect(lines(trial)).toEqual(
        expect.arrayContaining([
          'Availability (on trial)',
          'Commitment: on trial up to and including 31 March 2026: measured and shown, binding from then on',
        ]),
      );
      expect(lines({ commitment: 'informational' }, 'de')).toEqual(
        expect.arrayContaining([
          'Availability (zur Information)',
          'Verbindlichkeit: zur Information: gemessen und gezeigt, nie verbindlich',
        ]),
      );
    });

    it('say what is done without data, and how much must be known', () => {
      expect(lines({ noData: 'exclude', coverageFloor: 85 })).toContain(
        'Without data: Time of which nothing is known is left out. / Where less than 85 % of a period is known, it is not called met.',
      );
      expect(lines({ noData: 'bad' })).toContain(
        'Without data: Time of which nothing is known counts as bad.',
      );
      expect(
        lines(
          {
            noData: 'good',
            objective: { kind: 'success-ratio', atLeast: 99 },
          },
          'de',
        ),
      ).toContain(
        'Ohne Daten: Ein Zeitraum, in dem nichts zu zählen war, ist eingehalten.',
      );
    });

    it('have hours of their own where these are agreed', () => {
      expect(
        lines({
          calendar: {
            hours: [{ days: ['mon'], from: '08:00', to: '12:00' }],
            holidays: ['2026-12-21'],
          },
        }),
      ).toContain(
        'Service hours of this target: Monday, 08:00 to 12:00 / Holidays, without service hours, 2026: 21 December',
      );
    });
  });

  it('says what of maintenance is not counted', () => {
    const maintenance = {
      maxHoursPerPeriod: 2.5,
      noticeHours: 72,
      blackoutDates: ['2026-12-31'],
    };
    expect(section(write(sourceOf({ maintenance })), 'maintenance')).toEqual([
      'Time in a maintenance window is not counted, as far as these terms allow; whatever exceeds them counts.',
      'In a calendar month: at most 2 hours 30 minutes of service time',
      'Announced: at least 72 hours before it begins',
      'No maintenance on: 2026: 31 December',
    ]);
    expect(section(write(sourceOf(), 'de'), 'maintenance')).toEqual([
      'Wartung wird nicht ausgenommen: Geplante Arbeiten in der Servicezeit zählen wie jeder andere Ausfall.',
    ]);
  });

  it('says of what fee how much is credited', () => {
    const changes = {
      credits: {
        amount: 1_250_000,
        currency: 'EUR',
        per: 'month',
        capPercent: 15,
      },
      targets: [
        {
          ...TARGET,
          credits: [
            { from: 99.5, below: 99.9, percent: 5 },
            { from: 0, below: 99.5, percent: 15 },
          ],
        },
      ],
    };
    expect(section(write(sourceOf(changes)), 'credits')).toEqual([
      'Fee: €12,500.00 per month',
      'Most in one period: 15 % of its fee, for all targets together',
      'Where a target is missed, a part of the fee of that period is credited:',
      'Availability',
      'from 99.5 % to less than 99.9 % | 5 %',
      'less than 99.5 % | 15 %',
    ]);
    expect(section(write(sourceOf(changes), 'de'), 'credits')[0]).toBe(
      'Entgelt: 12.500,00 € je Monat',
    );
  });
});
