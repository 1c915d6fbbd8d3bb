import fc from 'fast-check';
import { ALWAYS, type ServiceCalendar } from '../model/calendar';
import { serviceIntervals } from '../time/calendar';
import { parseInstant } from '../time/instant';
import { clip, totalSeconds, unite } from '../time/interval';
import { parsePeriod } from '../time/period';
import {
  excludedOf,
  type AnnouncedOccurrence,
  type MaintenanceRules,
} from './excludedOf';

const HOUR = 3600;
const START = parseInstant('2026-09-20T00:00:00Z');
const SPAN_HOURS = 60 * 24;
const TIME_ZONE = 'Europe/Berlin';
const MONTHS = ['2026-09', '2026-10', '2026-11'].map(label =>
  parsePeriod(label, TIME_ZONE),
);

const office: ServiceCalendar = {
  ...ALWAYS,
  hours: [
    { days: ['mon', 'tue', 'wed', 'thu', 'fri'], from: '07:00', to: '20:00' },
  ],
};

const anyRules = fc
  .record({
    hours: fc.option(fc.integer({ min: 1, max: 40 }), { nil: undefined }),
    noticeHours: fc.option(fc.integer({ min: 0, max: 200 }), {
      nil: undefined,
    }),
    blackoutDates: fc.constantFrom([], ['2026-10-01', '2026-10-25']),
    calendar: fc.constantFrom(ALWAYS, office),
    start: fc.integer({ min: 0, max: SPAN_HOURS }),
  })
  .map(
    ({
      hours,
      noticeHours,
      blackoutDates,
      calendar,
      start,
    }): MaintenanceRules => ({
      timeZone: TIME_ZONE,
      maintenance: { maxHoursPerPeriod: hours, noticeHours, blackoutDates },
      inForce: { from: START + (start % 400) * HOUR, to: START + 9e6 },
      serviceTime: span => serviceIntervals(calendar, TIME_ZONE, span),
    }),
  );

/** Declared before it begins; one in four cancelled before it begins. */
const anyOccurrence = fc
  .record({
    from: fc.integer({ min: 200, max: SPAN_HOURS }),
    hours: fc.integer({ min: 1, max: 60 }),
    earlier: fc.integer({ min: 0, max: 199 }),
    cancelled: fc.option(fc.integer({ min: 0, max: 100 }), { freq: 3 }),
  })
  .map(({ from, hours, earlier, cancelled }) => {
    const begin = START + from * HOUR;
    const declaredAt = begin - earlier * HOUR;
    return {
      from: begin,
      to: begin + hours * HOUR,
      announcedAt: declaredAt,
      declaredAt,
      since: null,
      until:
        cancelled === null
          ? null
          : Math.max(declaredAt, begin - cancelled * HOUR),
    };
  });

const anyOccurrences = fc
  .array(anyOccurrence, { maxLength: 12 })
  .map(list =>
    list.map(
      (one, i): AnnouncedOccurrence => ({ ...one, windowId: `window-${i}` }),
    ),
  );

describe('excludedOf any windows', () => {
  it('makes of each occurrence excluded and not excluded time, without overlap', () => {
    fc.assert(
      fc.property(anyRules, anyOccurrences, (rules, occurrences) => {
        const judged = excludedOf(rules, occurrences);
        expect(judged).toHaveLength(occurrences.length);
        judged.forEach(({ occurrence, excluded, notExcluded }) => {
          const { from, to } = occurrence;
          expect(
            unite(
              [...excluded, ...notExcluded].map(part => ({
                from: part.from,
                to: part.to,
              })),
            ),
          ).toEqual([{ from, to }]);
          expect(
            totalSeconds(excluded) +
              notExcluded.reduce((sum, part) => sum + part.to - part.from, 0),
          ).toBe(to - from);
        });
      }),
    );
  });

  it('never excludes more than the hours of a month', () => {
    fc.assert(
      fc.property(anyRules, anyOccurrences, (rules, occurrences) => {
        const most = rules.maintenance?.maxHoursPerPeriod ?? 744;
        const excluded = excludedOf(rules, occurrences).flatMap(one => [
          ...one.excluded,
        ]);
        MONTHS.forEach(month =>
          expect(
            totalSeconds(clip(unite(excluded), month)),
          ).toBeLessThanOrEqual(most * HOUR),
        );
      }),
      { numRuns: 500 },
    );
  });

  it('does not depend on the order of listing', () => {
    fc.assert(
      fc.property(
        anyRules,
        anyOccurrences.chain(list =>
          fc.tuple(
            fc.constant(list),
            fc.shuffledSubarray(list, { minLength: list.length }),
          ),
        ),
        (rules, [occurrences, shuffled]) => {
          expect(excludedOf(rules, shuffled)).toEqual(
            excludedOf(rules, occurrences),
          );
        },
      ),
    );
  });

  it('leaves what began as it was, whatever is declared or cancelled later', () => {
    fc.assert(
      fc.property(
        anyRules,
        anyOccurrences,
        fc.integer({ min: 0, max: SPAN_HOURS }),
        (rules, occurrences, hours) => {
          const now = START + hours * HOUR;
          // As it was known then: what was declared, not yet cancelled.
          const known = occurrences
            .filter(({ declaredAt }) => declaredAt <= now)
            .map(one => ({
              ...one,
              until: one.until !== null && one.until <= now ? one.until : null,
            }));
          const began = (judged: ReturnType<typeof excludedOf>) =>
            judged
              .filter(({ occurrence }) => occurrence.from < now)
              .map(({ occurrence, excluded, notExcluded }) => ({
                id: occurrence.windowId,
                excluded,
                notExcluded,
              }));
          expect(began(excludedOf(rules, occurrences))).toEqual(
            began(excludedOf(rules, known)),
          );
        },
      ),
      { numRuns: 500 },
    );
  });

  it('leaves a month as it was when a window is declared in another one', () => {
    fc.assert(
      fc.property(anyRules, anyOccurrences, (rules, occurrences) => {
        const [, october, november] = MONTHS;
        const added: AnnouncedOccurrence = {
          from: november.from + 5 * HOUR,
          to: november.from + 50 * HOUR,
          windowId: 'added',
          announcedAt: START,
          declaredAt: START,
          since: null,
          until: null,
        };
        const inOctober = (all: readonly AnnouncedOccurrence[]) =>
          clip(
            unite(excludedOf(rules, all).flatMap(one => [...one.excluded])),
            october,
          );
        expect(inOctober([...occurrences, added])).toEqual(
          inOctober(occurrences),
        );
      }),
    );
  });
});
