import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import {
  dateOf,
  formatInstant,
  lastPeriods,
  parseInstant,
  type Attainment,
  type Slam,
} from '@service-levels/backstage-plugin-sla-common';
import type {
  AttainmentService,
  TargetVerdict,
} from '../attainment/AttainmentService';
import type { StructureStore } from '../entities/StructureStore';
import { InvalidInputError } from '../errors';
import { decodeCursor, ID_KEY } from '../paging/page';
import {
  MOST_MONTHS,
  type SlamCellQuery,
  type SlamQuery,
  type Slams,
} from './Slams';
import {
  monthOf,
  servicesOf,
  slamRows,
  slamTotals,
  type Beneath,
} from './slamRows';

/** Targets that are judged between two looks at the database. */
const TARGETS_PER_PAGE = 1000;
const DAY_SECONDS = 86_400;

interface Options {
  /** As the caller may see it. */
  readonly attainment: Pick<AttainmentService, 'verdicts' | 'list'>;
  readonly structure: Pick<StructureStore, 'beneathEach'>;
  /** Epoch seconds. */
  readonly now: () => number;
}

/**
 * The months up to the running one. Where a target's zone is ahead of UTC the
 * next may have begun: a period that is over with the last date of the month
 * tells. Weeks, and agreements that end, are over within it.
 */
function monthsOf(
  query: { readonly months: number; readonly asOf: number },
  verdicts: readonly TargetVerdict[],
): string[] {
  const { months, asOf } = query;
  const kind = { kind: 'month', timeZone: 'UTC', count: months } as const;
  const inUtc = lastPeriods({ ...kind, instant: asOf });
  const running = inUtc[inUtc.length - 1];
  const isAhead = verdicts.some(
    ({ state, lastDay }) =>
      state === 'closed' && lastDay >= dateOf(running.to - 1, 'UTC'),
  );
  const periods = isAhead
    ? lastPeriods({ ...kind, instant: running.to })
    : inUtc;
  return periods.map(({ label }) => label);
}

/** So many months are there from one up to the running one, and the next where a zone is ahead of UTC. */
function monthsUntil(month: string, asOf: number): number {
  const monthNumber = (date: string) =>
    Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7));
  return (
    monthNumber(dateOf(asOf + DAY_SECONDS, 'UTC')) - monthNumber(month) + 1
  );
}

/**
 * Draws the chart from verdicts as the caller may see them, so that it needs no
 * decorator of its own.
 */
export class DefaultSlams implements Slams {
  readonly #options: Options;

  private constructor(options: Options) {
    this.#options = options;
  }

  static create(options: Options): DefaultSlams {
    return new DefaultSlams(options);
  }

  async get(
    query: SlamQuery,
    options: { credentials: BackstageCredentials },
  ): Promise<Slam> {
    const asOf = query.asOf ?? this.#options.now();
    const verdicts = await this.#verdicts({ ...query, asOf }, options);
    const months = monthsOf({ ...query, asOf }, verdicts);
    return {
      months,
      measuredUntil: formatInstant(asOf),
      totals: slamTotals(verdicts, months),
      items: slamRows(verdicts, {
        months,
        beneath: await this.#beneath(verdicts),
      }),
    };
  }

  async figures(
    { service, month, ...query }: SlamCellQuery,
    options: { credentials: BackstageCredentials },
  ): Promise<readonly Attainment[]> {
    const asOf = query.asOf ?? this.#options.now();
    const count = monthsUntil(month, asOf);
    if (count < 1) {
      return [];
    }
    // One more where a zone is ahead of UTC.
    if (count > MOST_MONTHS + 1) {
      throw InvalidInputError.of(
        'month',
        `must be one of the last ${MOST_MONTHS} months`,
      );
    }
    const asked = { ...query, asOf, beneath: service, months: count };
    const verdicts = await this.#verdicts(asked, options);
    const months = monthsOf(asked, verdicts);
    const beneath = await this.#beneath(verdicts);
    const targetIds = verdicts
      .filter(
        verdict =>
          monthOf(verdict, months) === month &&
          servicesOf(verdict, beneath).includes(service),
      )
      .map(({ targetId }) => targetId);
    if (targetIds.length === 0) {
      return [];
    }
    const { items } = await this.#options.attainment.list(
      {
        ...query,
        asOf,
        targetIds: [...new Set(targetIds)],
        asked: { kind: 'months', count },
        limit: TARGETS_PER_PAGE,
        after: undefined,
      },
      options,
    );
    return items.filter(
      ({ period }) =>
        period.state !== 'future' &&
        monthOf(
          {
            state: period.state,
            lastDay: dateOf(parseInstant(period.to) - 1, period.timeZone),
          },
          months,
        ) === month,
    );
  }

  async #verdicts(
    { months, beneath, ...query }: SlamQuery,
    options: { credentials: BackstageCredentials },
  ): Promise<readonly TargetVerdict[]> {
    const verdicts: TargetVerdict[] = [];
    let after: readonly string[] | undefined;
    do {
      const page = await this.#options.attainment.verdicts(
        {
          ...query,
          ...(beneath === undefined
            ? {}
            : { entityRef: beneath, rollUp: true }),
          asked: { kind: 'months', count: months },
          limit: TARGETS_PER_PAGE,
          after,
        },
        options,
      );
      verdicts.push(...page.items);
      after = decodeCursor(page.nextCursor, ID_KEY);
    } while (after !== undefined);
    // What is still to begin has no verdict.
    return verdicts.filter(({ state }) => state !== 'future');
  }

  /** What is measured beneath the services that are spoken of. */
  async #beneath(verdicts: readonly TargetVerdict[]): Promise<Beneath> {
    const services = new Set(
      verdicts
        .filter(({ services: own, entityRef }) => !own.includes(entityRef))
        .flatMap(({ services: own }) => own),
    );
    const found = new Map<string, Set<string>>();
    const links = await this.#options.structure.beneathEach([...services]);
    links.forEach(({ aboveRef, entityRef }) => {
      const known = found.get(aboveRef) ?? new Set<string>();
      found.set(aboveRef, known.add(entityRef));
    });
    return found;
  }
}
