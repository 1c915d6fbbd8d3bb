import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import { NotFoundError } from '@backstage/errors';
import {
  addSums,
  ALWAYS,
  baselineMonth,
  compileCalendar,
  formatInstant,
  isRatio,
  lastPeriods,
  serviceCalendarOf,
  sumDays,
  valuesMet,
  type Baseline,
  type BaselineObjective,
  type JudgedSums,
  type NamedPeriod,
  type ServiceCalendar,
} from '@service-levels/backstage-plugin-sla-common';
import { cutAtMidnights } from '../attainment/days/localDays';
import type { FactsSource } from '../attainment/FactsSource';
import { factsOf, readFacts } from '../attainment/readFacts';
import { InvalidInputError } from '../errors';
import type { Calendars } from '../calendars/Calendars';
import type { Indicators } from '../indicators/Indicators';
import type {
  IndicatorsStore,
  JudgedIndicator,
} from '../indicators/IndicatorsStore';
import type { BaselineRequest, Baselines } from './Baselines';
import { objectiveOf } from './objectiveOf';

const MONTHS = 12;
const SECONDS_PER_DAY = 86_400;
/** More than anybody measures on one entity. */
const INDICATORS_PER_PAGE = 1000;

interface Options {
  /** As the caller may see them. */
  readonly indicators: Pick<Indicators, 'list'>;
  /** As the caller may see them. */
  readonly calendars: Pick<Calendars, 'get'>;
  readonly store: Pick<IndicatorsStore, 'judgedByRefs'>;
  readonly source: FactsSource;
  /** Epoch seconds. */
  readonly now: () => number;
}

interface Judging {
  readonly indicator: JudgedIndicator;
  readonly objective: BaselineObjective;
  readonly calendar: ServiceCalendar;
  readonly timeZone: string;
  readonly asOf: number;
}

/** `objective` without the value that it is held against. */
function judgedByOf(objective: BaselineObjective): Baseline['judgedBy'] {
  switch (objective.kind) {
    case 'availability':
    case 'success-ratio':
      return { kind: objective.kind };
    case 'mean':
      return {
        kind: objective.kind,
        op: objective.op === 'gte' ? 'gte' : 'lte',
      };
    case 'cases-in-time': {
      const { kind, measure, withinSeconds } = objective;
      return { kind, measure, withinSeconds };
    }
    default:
      return objective satisfies never;
  }
}

/**
 * Judges what was measured as if it were agreed. Indicators and calendars come
 * from the services as the caller may see them, so that it needs no decorator
 * of its own. Months are read one after the other: a year of facts is never
 * held at once.
 */
export class DefaultBaselines implements Baselines {
  readonly #options: Options;

  private constructor(options: Options) {
    this.#options = options;
  }

  static create(options: Options): DefaultBaselines {
    return new DefaultBaselines(options);
  }

  async get(
    request: BaselineRequest,
    options: { credentials: BackstageCredentials },
  ): Promise<Baseline> {
    const { timeZone } = request;
    const asOf = this.#asOf(request.asOf);
    const indicator = await this.#indicator(request.indicator, options);
    const objective = objectiveOf(indicator.stream, request);
    const named =
      request.calendar === undefined
        ? undefined
        : await this.#options.calendars.get(
            { name: request.calendar },
            options,
          );
    const calendar = named === undefined ? ALWAYS : serviceCalendarOf(named);
    const periods = lastPeriods({
      kind: 'month',
      count: MONTHS + 1,
      instant: asOf,
      timeZone,
    }).slice(0, MONTHS);
    requireKept(indicator, periods[0]);
    const months = [];
    for (const period of periods) {
      const judging = { indicator, objective, calendar, timeZone, asOf };
      const sums = await this.#sumsOf(period, judging);
      months.push(baselineMonth(period, sums, objective));
    }
    const isLeastBest = objective.kind === 'mean' && objective.op === 'lte';
    return {
      indicator: request.indicator,
      judgedBy: judgedByOf(objective),
      unit: objective.kind === 'mean' ? indicator.unit : null,
      timeZone,
      calendar:
        named === undefined
          ? null
          : { name: named.name, version: named.version, title: named.title },
      months: months.map(month => ({
        ...month,
        attained: withUnit(month.attained, indicator),
      })),
      wouldHaveMet: valuesMet(months, isLeastBest ? 'least' : 'greatest'),
    };
  }

  #asOf(asked: number | undefined): number {
    const now = this.#options.now();
    if (asked !== undefined && asked > now) {
      throw InvalidInputError.of('asOf', 'must not be in the future');
    }
    return asked ?? now;
  }

  /** @throws NotFoundError - also where the caller may not see it */
  async #indicator(
    ref: string,
    options: { credentials: BackstageCredentials },
  ): Promise<JudgedIndicator> {
    const entityRef = ref.slice(0, ref.lastIndexOf('/'));
    const { items } = await this.#options.indicators.list(
      { entityRef, limit: INDICATORS_PER_PAGE, after: undefined },
      options,
    );
    const isVisible = items.some(item => item.ref === ref);
    const found = isVisible
      ? (await this.#options.store.judgedByRefs([ref])).get(ref)
      : undefined;
    if (found === undefined) {
      throw new NotFoundError(`There is no indicator ${ref}`);
    }
    return found;
  }

  async #sumsOf(
    period: NamedPeriod,
    { indicator, objective, calendar, timeZone, asOf }: Judging,
  ): Promise<JudgedSums> {
    const { source } = this.#options;
    const found = await readFacts(source, [indicator], period);
    const facts = factsOf(indicator, found);
    // The clock of a case runs since it was opened.
    const from =
      facts.stream === 'cases'
        ? facts.facts.reduce(
            (first, { opened }) => Math.min(first, opened),
            period.from,
          )
        : period.from;
    const hours = compileCalendar(calendar, timeZone);
    return addSums(
      sumDays({
        objective,
        noData: 'exclude',
        days: cutAtMidnights(period, timeZone),
        service: hours.intervals({ from, to: period.to }),
        exclusions: [],
        facts,
        bucketSeconds: indicator.bucketSeconds ?? SECONDS_PER_DAY,
        asOf,
      }),
    );
  }
}

/** From sums of an hour nothing is judged (ADR 19). */
function requireKept(
  { reducedUntil }: JudgedIndicator,
  { from }: NamedPeriod,
): void {
  if (reducedUntil !== null && from < reducedUntil) {
    throw InvalidInputError.of(
      'asOf',
      `must be later: of the twelve months before, those before ${formatInstant(
        reducedUntil,
      )} are no longer kept as they were sent`,
    );
  }
}

/** A mean has the unit of its indicator. */
function withUnit(
  attained: Baseline['months'][number]['attained'],
  { unit }: JudgedIndicator,
) {
  return attained === null || isRatio(attained)
    ? attained
    : { ...attained, unit };
}
