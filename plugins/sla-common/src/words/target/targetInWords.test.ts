import { agreementDraftSchema, type AgreementTerms } from '../../model';
import { isCalendarRef } from '../../model/agreedCalendar';
import { parseInstant } from '../../time';
import type { DocumentLanguage } from '../document';
import { DRAFT } from '../document/__testUtils__/documents';
import type { MeasuredBy } from './sentenceOfTarget';
import { targetInWords } from './targetInWords';

const OFFICE = {
  hours: [
    { days: ['mon', 'tue', 'wed', 'thu', 'fri'], from: '07:00', to: '20:00' },
  ],
};
const NOVEMBER = parseInstant('2026-11-11T09:00:00Z');

/** Terms with one target, and that target. */
function termsWith(target: object, changes: object = {}) {
  const draft = agreementDraftSchema.parse({
    ...DRAFT,
    calendar: OFFICE,
    ...changes,
    targets: [
      {
        name: 'Level',
        indicator: 'system:default/payments/latency',
        period: 'month',
        ...target,
      },
    ],
  });
  const { calendar: agreed, ...rest } = draft;
  const [first] = draft.targets;
  const { calendar: own } = first;
  if (isCalendarRef(agreed) || (own !== null && isCalendarRef(own))) {
    throw new Error('A test writes its calendars out');
  }
  const stated = { ...first, calendar: own };
  const terms: AgreementTerms = {
    ...rest,
    calendar: agreed,
    targets: [stated],
  };
  return { target: stated, terms };
}

function say(
  target: object,
  options: {
    readonly language?: DocumentLanguage;
    readonly changes?: object;
    readonly measured?: MeasuredBy;
    readonly at?: number;
  } = {},
) {
  const { language = 'en', changes, measured, at = NOVEMBER } = options;
  const stated = termsWith(target, changes);
  const { sentence, rules } = targetInWords(stated.target, {
    language,
    terms: stated.terms,
    entityTitle: 'Payments',
    measured,
    at,
  });
  const plain = (text: string) => text.replace(/\u00a0/g, ' ');
  return { sentence: plain(sentence), rules: rules.map(plain) };
}

const AVAILABILITY = { objective: { kind: 'availability', atLeast: 99.9 } };
const VALUES: MeasuredBy = {
  stream: 'values',
  unit: 'ms',
  title: 'p95 latency',
  bucketSeconds: 300,
};

describe('targetInWords', () => {
  describe('says what is judged', () => {
    it.each<
      [string, object, MeasuredBy | undefined, Record<DocumentLanguage, string>]
    >([
      [
        'availability, the allowed downtime cut down to whole seconds',
        AVAILABILITY,
        undefined,
        {
          en: 'Of the service hours Mon–Fri 07:00–20:00 in a calendar month, Payments is up at least 99.9 %: at most 16 min 22 s of downtime in November 2026, 21 working days.',
          de: 'Von der Servicezeit Mo–Fr 07:00–20:00 eines Kalendermonats ist Payments zu mindestens 99,9 % verfügbar: höchstens 16 min 22 s Ausfall im November 2026, 21 Arbeitstage.',
        },
      ],
      [
        'a number of outages',
        { objective: { kind: 'outage-count', atMost: 2 } },
        undefined,
        {
          en: 'In the service hours Mon–Fri 07:00–20:00 of a calendar month, Payments has at most 2 outages.',
          de: 'In der Servicezeit Mo–Fr 07:00–20:00 eines Kalendermonats hat Payments höchstens 2 Ausfälle.',
        },
      ],
      [
        'no outage',
        { objective: { kind: 'outage-count', atMost: 0 }, period: 'quarter' },
        undefined,
        {
          en: 'In the service hours Mon–Fri 07:00–20:00 of a quarter of the year, Payments has no outage.',
          de: 'In der Servicezeit Mo–Fr 07:00–20:00 eines Quartals hat Payments keinen Ausfall.',
        },
      ],
      [
        'the longest outage',
        { objective: { kind: 'longest-outage', atMostSeconds: 5400 } },
        undefined,
        {
          en: 'In the service hours Mon–Fri 07:00–20:00 of a calendar month, no outage of Payments takes more than 1 h 30 min of service time.',
          de: 'In der Servicezeit Mo–Fr 07:00–20:00 eines Kalendermonats dauert kein Ausfall von Payments länger als 1 h 30 min der Servicezeit.',
        },
      ],
      [
        'a share of events',
        { objective: { kind: 'success-ratio', atLeast: 99.95 } },
        { stream: 'counts', unit: 'requests' },
        {
          en: 'Of all requests of Payments in the service hours Mon–Fri 07:00–20:00 of a calendar month, at least 99.95 % are good.',
          de: 'Von allen Ereignissen (requests) von Payments in der Servicezeit Mo–Fr 07:00–20:00 eines Kalendermonats sind mindestens 99,95 % gut.',
        },
      ],
      [
        'slices of values, with how many may be missed',
        {
          objective: {
            kind: 'value-slices',
            slice: { op: 'lte', value: 300 },
            atLeast: 99,
          },
        },
        VALUES,
        {
          // 21 days of 156 slices: 32.76 may be missed.
          en: 'Of all intervals of 5 min in the service hours Mon–Fri 07:00–20:00 of a calendar month, “p95 latency” of Payments is at most 300 ms in at least 99 %: at most 32 of 3,276 may miss that in November 2026, 21 working days.',
          de: 'Von allen Abschnitten von 5 min in der Servicezeit Mo–Fr 07:00–20:00 eines Kalendermonats liegt „p95 latency“ von Payments in mindestens 99 % bei höchstens 300 ms: höchstens 32 von 3.276 dürfen das im November 2026 verfehlen, 21 Arbeitstage.',
        },
      ],
      [
        'slices of counts of a width of their own, as a share',
        {
          objective: {
            kind: 'value-slices',
            slice: { op: 'gt', value: 0.995 },
            sliceSeconds: 3600,
            atLeast: 95,
          },
          period: 'week',
        },
        { stream: 'counts', unit: null, bucketSeconds: 60 },
        {
          en: 'Of all intervals of 1 h in the service hours Mon–Fri 07:00–20:00 of a calendar week, the share of good events of Payments is above 99.5 % in at least 95 %: at most 3 of 65 may miss that in week 46 of 2026, 5 working days.',
          de: 'Von allen Abschnitten von 1 h in der Servicezeit Mo–Fr 07:00–20:00 einer Kalenderwoche liegt der Anteil der guten an allen Ereignissen von Payments in mindestens 95 % über 99,5 %: höchstens 3 von 65 dürfen das in der Kalenderwoche 46/2026 verfehlen, 5 Arbeitstage.',
        },
      ],
      [
        'slices whose width is not known yet',
        {
          objective: {
            kind: 'value-slices',
            slice: { op: 'lt', value: 0.5 },
            atLeast: 99,
          },
        },
        undefined,
        {
          en: 'Of all intervals of measurement in the service hours Mon–Fri 07:00–20:00 of a calendar month, “latency” of Payments is below 0.5 in at least 99 %.',
          de: 'Von allen Messabschnitten in der Servicezeit Mo–Fr 07:00–20:00 eines Kalendermonats liegt „latency“ von Payments in mindestens 99 % unter 0,5.',
        },
      ],
      [
        'a mean',
        { objective: { kind: 'mean', op: 'gte', value: 1200.5 } },
        VALUES,
        {
          en: 'In the service hours Mon–Fri 07:00–20:00 of a calendar month, the mean of “p95 latency” of Payments is at least 1,200.5 ms.',
          de: 'In der Servicezeit Mo–Fr 07:00–20:00 eines Kalendermonats liegt das Mittel von „p95 latency“ von Payments bei mindestens 1.200,5 ms.',
        },
      ],
      [
        'cases of a category that are answered in time, or few missed',
        {
          objective: {
            kind: 'cases-in-time',
            measure: 'response',
            withinSeconds: 14_400,
            atLeast: 95,
            category: 'P1',
            orAtMostMissed: 1,
          },
        },
        { stream: 'cases', unit: null },
        {
          en: 'Of all P1 cases about Payments in a calendar month, at least 95 % are answered within 4 h of the service hours Mon–Fri 07:00–20:00, or at most 1 is not.',
          de: 'Von allen P1-Fällen eines Kalendermonats zu Payments werden mindestens 95 % innerhalb von 4 h der Servicezeit Mo–Fr 07:00–20:00 beantwortet, oder höchstens 1 nicht.',
        },
      ],
      [
        'all cases that are resolved in time in rolling days',
        {
          objective: {
            kind: 'cases-in-time',
            measure: 'resolution',
            withinSeconds: 97_200,
            atLeast: 90,
          },
          period: { rollingDays: 30 },
        },
        undefined,
        {
          en: 'Of all cases about Payments in any 30 days in a row, at least 90 % are resolved within 27 h of the service hours Mon–Fri 07:00–20:00.',
          de: 'Von allen Fällen von je 30 aufeinanderfolgenden Tagen zu Payments werden mindestens 90 % innerhalb von 27 h der Servicezeit Mo–Fr 07:00–20:00 gelöst.',
        },
      ],
    ])('%s', (_name, target, measured, sentences) => {
      for (const language of ['en', 'de'] as const) {
        expect(say(target, { language, measured }).sentence).toBe(
          sentences[language],
        );
      }
    });
  });

  describe('says what is allowed of the period', () => {
    it.each<[string, object, object, string, Record<DocumentLanguage, string>]>(
      [
        [
          'around the clock, in a month of 30 days and one of 31 with an hour more',
          {},
          { calendar: '24x7' },
          '2026-10-05T00:00:00Z',
          {
            en: 'Of the service hours around the clock in a calendar month, Payments is up at least 99.9 %: at most 44 min 42 s of downtime in October 2026, 31 days.',
            de: 'Von der Servicezeit rund um die Uhr eines Kalendermonats ist Payments zu mindestens 99,9 % verfügbar: höchstens 44 min 42 s Ausfall im Oktober 2026, 31 Tage.',
          },
        ],
        [
          'without holidays, and with hours of single days',
          {},
          {
            calendar: {
              ...OFFICE,
              holidays: ['2026-12-25'],
              exceptions: [
                {
                  date: '2026-12-24',
                  hours: [{ from: '07:00', to: '12:00' }],
                },
              ],
            },
          },
          '2026-12-01T09:00:00Z',
          {
            // 21 days of 13 hours and one of 5: 1000.8 s.
            en: 'Of the service hours Mon–Fri 07:00–20:00 (except holidays, other hours on 1 day) in a calendar month, Payments is up at least 99.9 %: at most 16 min 40 s of downtime in December 2026, 22 days with service hours.',
            de: 'Von der Servicezeit Mo–Fr 07:00–20:00 (außer an Feiertagen, andere Zeiten an 1 Tag) eines Kalendermonats ist Payments zu mindestens 99,9 % verfügbar: höchstens 16 min 40 s Ausfall im Dezember 2026, 22 Tage mit Servicezeit.',
          },
        ],
        [
          'of the calendar of the target itself',
          {
            calendar: {
              hours: [{ days: ['sat'], from: '22:00', to: '06:00' }],
            },
          },
          {},
          '2026-11-11T09:00:00Z',
          {
            // Four nights of eight hours, and six of the one that October began.
            en: 'Of the service hours Sat 22:00–06:00 in a calendar month, Payments is up at least 99.9 %: at most 2 min 16 s of downtime in November 2026, 9 days with service hours.',
            de: 'Von der Servicezeit Sa 22:00–06:00 eines Kalendermonats ist Payments zu mindestens 99,9 % verfügbar: höchstens 2 min 16 s Ausfall im November 2026, 9 Tage mit Servicezeit.',
          },
        ],
        [
          'of a period that the first day of the agreement cuts',
          {},
          { effectiveFrom: '2026-11-16', effectiveTo: null },
          '2026-10-01T00:00:00Z',
          {
            en: 'Of the service hours Mon–Fri 07:00–20:00 in a calendar month, Payments is up at least 99.9 %: at most 8 min 34 s of downtime from 16 November 2026 up to and including 30 November 2026, 11 working days.',
            de: 'Von der Servicezeit Mo–Fr 07:00–20:00 eines Kalendermonats ist Payments zu mindestens 99,9 % verfügbar: höchstens 8 min 34 s Ausfall vom 16. November 2026 bis einschließlich 30. November 2026, 11 Arbeitstage.',
          },
        ],
        [
          'of a quarter',
          { period: 'quarter' },
          {},
          '2026-11-11T09:00:00Z',
          {
            en: 'Of the service hours Mon–Fri 07:00–20:00 in a quarter of the year, Payments is up at least 99.9 %: at most 51 min 28 s of downtime in Q4 2026, 66 working days.',
            de: 'Von der Servicezeit Mo–Fr 07:00–20:00 eines Quartals ist Payments zu mindestens 99,9 % verfügbar: höchstens 51 min 28 s Ausfall im 4. Quartal 2026, 66 Arbeitstage.',
          },
        ],
        [
          'of a year',
          { period: 'year' },
          { effectiveTo: null },
          '2027-03-01T00:00:00Z',
          {
            en: 'Of the service hours Mon–Fri 07:00–20:00 in a calendar year, Payments is up at least 99.9 %: at most 3 h 23 min 34 s of downtime in 2027, 261 working days.',
            de: 'Von der Servicezeit Mo–Fr 07:00–20:00 eines Kalenderjahres ist Payments zu mindestens 99,9 % verfügbar: höchstens 3 h 23 min 34 s Ausfall im Jahr 2027, 261 Arbeitstage.',
          },
        ],
        [
          'of rolling days',
          { period: { rollingDays: 7 } },
          {},
          '2026-11-11T09:00:00Z',
          {
            en: 'Of the service hours Mon–Fri 07:00–20:00 in any 7 days in a row, Payments is up at least 99.9 %: at most 3 min 54 s of downtime from 5 November 2026 up to and including 11 November 2026, 5 working days.',
            de: 'Von der Servicezeit Mo–Fr 07:00–20:00 von je 7 aufeinanderfolgenden Tagen ist Payments zu mindestens 99,9 % verfügbar: höchstens 3 min 54 s Ausfall vom 5. November 2026 bis einschließlich 11. November 2026, 5 Arbeitstage.',
          },
        ],
      ],
    )('%s', (_name, target, changes, at, sentences) => {
      for (const language of ['en', 'de'] as const) {
        expect(
          say(
            { ...AVAILABILITY, ...target },
            { language, changes, at: parseInstant(at) },
          ).sentence,
        ).toBe(sentences[language]);
      }
    });
  });

  describe('says by which rules', () => {
    it.each<[string, object, object, Record<DocumentLanguage, string[]>]>([
      [
        'what no data means, and from which coverage on it is judged',
        AVAILABILITY,
        {},
        {
          en: [
            'Time of which nothing is known is left out.',
            'Where less than 90 % of a period is known, it is not called met.',
          ],
          de: [
            'Zeit, über die nichts bekannt ist, bleibt außer Betracht.',
            'Ist über einen Zeitraum weniger als 90 % bekannt, gilt er nicht als eingehalten.',
          ],
        },
      ],
      [
        'how degraded time and short outages count, and that exclusions come off',
        {
          objective: {
            kind: 'availability',
            atLeast: 99.9,
            degradedWeight: 0.25,
            minimumOutageSeconds: 90,
          },
          noData: 'bad',
        },
        { maintenance: { maxHoursPerPeriod: 6 } },
        {
          en: [
            'Degraded time counts as down to 25 %.',
            'An outage shorter than 1 minute 30 seconds does not count.',
            'Time of which nothing is known counts as bad.',
            'Time that the agreement excludes is taken off first.',
          ],
          de: [
            'Beeinträchtigte Zeit zählt zu 25 % als Ausfall.',
            'Ein Ausfall, der kürzer ist als 1 Minute 30 Sekunden, zählt nicht.',
            'Zeit, über die nichts bekannt ist, zählt als schlecht.',
            'Zeit, die die Vereinbarung ausnimmt, wird vorher abgezogen.',
          ],
        },
      ],
      [
        'when a case counts, which no exclusion stops, and that it is on trial',
        {
          objective: {
            kind: 'cases-in-time',
            measure: 'response',
            withinSeconds: 3600,
            atLeast: 95,
          },
          noData: 'good',
          commitment: 'trial',
          trialUntil: '2027-03-31',
        },
        { maintenance: { maxHoursPerPeriod: 6 } },
        {
          en: [
            'A case belongs to the day on which it ends or its limit runs out, whichever is earlier.',
            'An open case past its limit counts as missed already.',
            'A period without anything to count is met.',
            'On trial up to and including 31 March 2027: measured and shown, binding from then on.',
          ],
          de: [
            'Ein Fall gehört zu dem Tag, an dem er endet oder seine Frist abläuft, je nachdem, was früher ist.',
            'Ein offener Fall, dessen Frist vorbei ist, zählt schon als verfehlt.',
            'Ein Zeitraum, in dem nichts zu zählen war, ist eingehalten.',
            'Auf Probe bis einschließlich 31. März 2027: gemessen und gezeigt, danach verbindlich.',
          ],
        },
      ],
      [
        'how many values a mean needs, whose calendar it is, and that it never binds',
        {
          objective: { kind: 'mean', op: 'lte', value: 300, minimum: 20 },
          calendar: { ...OFFICE, name: 'office-hours', version: 3 },
          commitment: 'informational',
        },
        { followCalendar: true },
        {
          en: [
            'With fewer than 20 values it is not judged.',
            'A period without anything to count is not judged.',
            'By the calendar “office-hours” in version 3.',
            'Later versions of the calendars that are named count from the day on which they become valid, never back.',
            'For information: measured and shown, never binding.',
          ],
          de: [
            'Mit weniger als 20 Werten wird nicht bewertet.',
            'Ein Zeitraum, in dem nichts zu zählen war, wird nicht bewertet.',
            'Nach dem Kalender „office-hours“ in Version 3.',
            'Spätere Versionen der genannten Kalender gelten von dem Tag an, an dem sie gültig werden, nie rückwirkend.',
            'Zur Information: gemessen und gezeigt, nie verbindlich.',
          ],
        },
      ],
    ])('%s', (_name, target, changes, rules) => {
      for (const language of ['en', 'de'] as const) {
        expect(say(target, { language, changes }).rules).toEqual(
          rules[language],
        );
      }
    });
  });
});

describe('without a period', () => {
  it('says what is judged, not how long it may last', () => {
    const { target, terms } = termsWith(AVAILABILITY);
    const { sentence } = targetInWords(target, {
      language: 'en',
      terms,
      entityTitle: 'Payments',
    });
    expect(sentence.replace(/\u00a0/g, ' ')).toBe(
      'Of the service hours Mon–Fri 07:00–20:00 in a calendar month, Payments is up at least 99.9 %.',
    );
  });
});
