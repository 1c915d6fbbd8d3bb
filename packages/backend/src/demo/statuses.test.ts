import {
  isCalendarRef,
  dateOf,
  formatInstant,
  judgeStates,
  parsePeriod,
  periodContaining,
  serviceIntervals,
  startOfDate,
  startOfNextDate,
  type AgreementDraft,
  type Interval,
  type StatesVerdict,
} from '@service-levels/backstage-plugin-sla-common';
import fc from 'fast-check';
import { demoAgreements } from './agreements/demoAgreements';
import { draftOf } from './__testUtils__/draftOf';
import { factsBetween } from './measurements/factsOf';
import { indicatorOf } from './measurements/Measured';
import { measuredEntities } from './measurements/measuredEntities';

const DAY_SECONDS = 86_400;

type Target = AgreementDraft['targets'][number];

const measuredBy = new Map(
  measuredEntities.map(measured => [indicatorOf(measured.entityRef), measured]),
);

/** The part of a period in which an agreement is in force. */
function cut(period: Interval, terms: AgreementDraft): Interval {
  const { effectiveFrom, effectiveTo, timeZone } = terms;
  return {
    from: Math.max(period.from, startOfDate(effectiveFrom, timeZone)),
    to: Math.min(
      period.to,
      effectiveTo === null ? Infinity : startOfNextDate(effectiveTo, timeZone),
    ),
  };
}

/** What the portal says of a target in a period, had it been set up at an instant. */
function judge(
  terms: AgreementDraft,
  target: Target,
  period: Interval,
  now: number,
): StatesVerdict | undefined {
  const span = cut(period, terms);
  const measured = measuredBy.get(target.indicator);
  if (span.from >= span.to || measured === undefined) {
    return undefined;
  }
  // The longest story takes fourteen days.
  const after = span.from - 20 * DAY_SECONDS;
  const facts = factsBetween(measured, { after, until: now })
    .filter(({ customer }) => (customer ?? terms.customer) === terms.customer)
    .map(({ state, from, to }) => ({
      state,
      from: Date.parse(from) / 1000,
      to: to === null ? null : Date.parse(to) / 1000,
    }));
  const calendar = target.calendar ?? terms.calendar;
  if (target.objective.kind !== 'availability' || isCalendarRef(calendar)) {
    return undefined;
  }
  return judgeStates({
    span,
    service: serviceIntervals(calendar, terms.timeZone, span),
    exclusions: [],
    facts,
    whereNothingReported:
      (measured.source ?? 'incidents') === 'incidents' ? 'up' : 'unknown',
    noData: target.noData,
    objective: target.objective,
    asOf: now,
    coverageFloor: target.coverageFloor,
    warnAtBudgetConsumed: target.warnAtBudgetConsumed,
  });
}

const signedIn = new Map<string, AgreementDraft[]>();

/** What is signed where the portal is set up at an instant: in a month it is the same. */
function signedAt(now: number): AgreementDraft[] {
  const month = formatInstant(now).slice(0, 7);
  const signed =
    signedIn.get(month) ??
    demoAgreements
      .filter(({ stage = 'signed' }) => stage === 'signed')
      .map(agreement => draftOf(agreement, new Date(now * 1000)));
  signedIn.set(month, signed);
  return signed;
}

/** Each signed target that is judged by the month, with the month that an instant lies in. */
function* current(now: number, instant: number) {
  for (const terms of signedAt(now)) {
    const period = periodContaining('month', instant, terms.timeZone);
    for (const target of terms.targets) {
      if (target.period === 'month') {
        yield { terms, target, period };
      }
    }
  }
}

const WANTED = ['met', 'at-risk', 'breached', 'no-data'] as const;

/** Those of the wanted statuses that no target of a month has now. */
function missingAt(now: number): string[] {
  const missing = new Set<string>(WANTED);
  for (const { terms, target, period } of current(now, now)) {
    if (missing.size > 0) {
      missing.delete(judge(terms, target, period, now)?.status ?? '');
    }
  }
  return [...missing];
}

const at = (text: string) => Date.parse(text) / 1000;

describe('the demo, whenever it is started', () => {
  it.each([
    ['the first minutes of a month', '2026-11-01T00:05:00Z'],
    ['the first of a month', '2026-11-01T08:00:00Z'],
    ['the middle of a month', '2026-11-15T12:00:00Z'],
    ['the last day of a month', '2026-11-30T20:00:00Z'],
    ['the turn of the year', '2026-12-31T23:30:00Z'],
    ['the day on which Europe puts its clocks forward', '2026-03-29T01:30:00Z'],
    ['the day on which Europe puts its clocks back', '2026-10-25T01:30:00Z'],
    ['the day on which America puts its clocks back', '2026-11-01T07:30:00Z'],
    ['29 February', '2028-02-29T12:00:00Z'],
  ])('shows every status on %s', (_what, now) => {
    expect(missingAt(at(now))).toEqual([]);
  });

  it('shows every status in each hour in which a month changes somewhere', () => {
    const from = at('2026-10-31T12:00:00Z');
    const hours = Array.from({ length: 26 }, (_, i) => from + i * 3600);
    expect(hours.filter(now => missingAt(now).length > 0)).toEqual([]);
  });

  it('shows every status at any other time', () => {
    fc.assert(
      fc.property(
        fc.integer({
          min: at('2026-01-01T00:00:00Z'),
          max: at('2036-01-01T00:00:00Z'),
        }),
        now => {
          expect(missingAt(now)).toEqual([]);
        },
      ),
      { numRuns: 20 },
    );
  });

  it.each([
    '2026-01-01T00:05:00Z',
    '2026-07-15T12:00:00Z',
    '2028-02-29T12:00:00Z',
  ])(
    'shows near misses, gaps and both kinds of agreements that are not in force (%s)',
    text => {
      const now = at(text);
      const closed = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11].flatMap(months => {
        const instant = now - months * 30 * DAY_SECONDS;
        return [...current(now, instant)].flatMap(({ terms, target, period }) =>
          period.to <= now ? judge(terms, target, period, now) ?? [] : [],
        );
      });
      expect(closed.some(({ nearMiss }) => nearMiss)).toBe(true);
      expect(
        closed.some(
          ({ status, attained }) => status === 'no-data' && attained !== null,
        ),
      ).toBe(true);
      const today = dateOf(now, 'Europe/Berlin');
      const signed = signedAt(now);
      expect(
        signed.some(({ effectiveTo }) => (effectiveTo ?? today) < today),
      ).toBe(true);
      expect(signed.some(({ effectiveFrom }) => effectiveFrom > today)).toBe(
        true,
      );
    },
  );

  it('leaves no trading system without a month that was met', () => {
    const now = at('2026-11-25T12:00:00Z');
    const trade = signedAt(now).filter(({ title }) =>
      title.startsWith('Foreign trade'),
    );
    const statuses = trade.flatMap(terms =>
      terms.targets.map(target =>
        ['2026-08', '2026-09', '2026-10'].map(
          label =>
            judge(terms, target, parsePeriod(label, terms.timeZone), now)
              ?.status,
        ),
      ),
    );
    expect(statuses).toHaveLength(6);
    statuses.forEach(months =>
      expect([...months].sort()).toEqual(['breached', 'met', 'met']),
    );
  });
});
