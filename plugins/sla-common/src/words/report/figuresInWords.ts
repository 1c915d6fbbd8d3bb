import { cutPercent, cutValue } from '../../judge/display';
import { verdictOf } from '../../judge/status';
import {
  isRatio,
  type Attained,
  type Attainment,
  type Budget,
  type Measure,
  type Objective,
  type Verdict,
} from '../../model';
import type { ReportWording } from './ReportWording';

const DECIMALS = 3;
/** Of fewer than so many the part of one tells something. */
const FEW = 10;
/** Unbreakable, so that a figure and its unit stay together. */
const SPACE = '\u00a0';

function withUnit(text: string, unit: string | null): string {
  return unit === null ? text : `${text}${SPACE}${unit}`;
}

/** What was promised, as short as it can be: "at least 99.9 %". */
export function objectiveInWords(
  objective: Objective,
  unit: string | null,
  { words, write }: ReportWording,
): string {
  const { objective: said } = words;
  switch (objective.kind) {
    case 'availability':
      return said.atLeast(write.percent(objective.atLeast));
    case 'outage-count':
      return objective.atMost === 0
        ? said.noOutage
        : said.outages(objective.atMost, write.number(objective.atMost));
    case 'longest-outage':
      return said.longest(write.shortDuration(objective.atMostSeconds));
    case 'success-ratio':
      return said.succeed(write.percent(objective.atLeast));
    case 'value-slices':
      return said.slices(write.percent(objective.atLeast));
    case 'mean':
      return said.mean(
        said.limits[objective.op](
          withUnit(write.number(objective.value), unit),
        ),
      );
    case 'cases-in-time': {
      const { atLeast, withinSeconds, orAtMostMissed } = objective;
      const inTime = said.inTime(
        write.percent(atLeast),
        write.shortDuration(withinSeconds),
      );
      return orAtMostMissed === null
        ? inTime
        : said.orMissed(inTime, write.number(orAtMostMissed));
    }
    default:
      return objective satisfies never;
  }
}

/** The unit of a figure that is no ratio. */
export function unitOf(attained: Attained | null): string | null {
  return attained === null || isRatio(attained) ? null : attained.unit;
}

function measureInWords(
  { value, unit }: Measure,
  objective: Objective,
  { words, write }: ReportWording,
): string {
  switch (objective.kind) {
    case 'outage-count':
      return value === 0
        ? words.amount.noOutage
        : words.amount.outages(value, write.number(value));
    case 'longest-outage':
      return value === 0
        ? words.amount.noOutage
        : write.shortDuration(Math.ceil(value));
    default: {
      const isLeast =
        objective.kind === 'mean' &&
        (objective.op === 'gte' || objective.op === 'gt');
      const towards = isLeast ? 'down' : 'up';
      const cut = cutValue(value, { decimals: DECIMALS, towards });
      return withUnit(write.decimal(cut), unit);
    }
  }
}

/** A figure, cut towards the bad side; undefined where nothing is known. */
export function attainedInWords(
  attained: Attained | null,
  objective: Objective,
  wording: ReportWording,
): string | undefined {
  if (attained === null) {
    return undefined;
  }
  if (!isRatio(attained)) {
    return measureInWords(attained, objective, wording);
  }
  return attained.total === 0
    ? undefined
    : `${wording.write.decimal(cutPercent(attained, DECIMALS))}${SPACE}%`;
}

/** What a figure was made of: "cases in time: 2 of 3"; undefined where the figure says it all. */
export function countsInWords(
  { attained, objective }: Pick<Attainment, 'attained' | 'objective'>,
  { words, write }: ReportWording,
): string | undefined {
  if (attained === null) {
    return undefined;
  }
  if (!isRatio(attained)) {
    return objective.kind === 'mean'
      ? words.amount.values(attained.count, write.number(attained.count))
      : undefined;
  }
  const good = write.number(attained.good);
  const total = write.number(attained.total);
  switch (objective.kind) {
    case 'success-ratio':
      return words.amount.goodEvents(good, total);
    case 'value-slices':
      return words.amount.goodSlices(good, total);
    case 'cases-in-time':
      return words.amount.goodCases(good, total);
    default:
      return undefined;
  }
}

/** The verdict that is shown: where the other side only gave a figure, the one on that. */
export function shownVerdict(figure: Attainment): Verdict {
  return figure.reported?.status ?? verdictOf(figure);
}

/** A figure that the other side gave, in its unit. */
function reportedInWords(
  { attained, reportedBy }: NonNullable<Attainment['reported']>,
  { objective }: Attainment,
  wording: ReportWording,
): string {
  const { words, write } = wording;
  const isPercent = 'atLeast' in objective;
  const figure = isPercent
    ? write.percent(attained)
    : measureInWords(
        { value: attained, unit: null, count: 1 },
        objective,
        wording,
      );
  return words.amount.reported(figure, reportedBy);
}

/** What was achieved, or why there is no figure. */
export function achievedInWords(
  figure: Attainment,
  wording: ReportWording,
): string {
  const { attained, objective, reported, parts, status } = figure;
  const { words } = wording;
  if (reported !== null) {
    return reportedInWords(reported, figure, wording);
  }
  const known = attainedInWords(attained, objective, wording);
  if (known !== undefined) {
    return known;
  }
  if (parts !== null && parts.some(part => part.attained !== null)) {
    return words.amount.perPart;
  }
  return status === 'no-events'
    ? words.verdicts['no-events']
    : words.amount.unknown;
}

function decimalsOf({ allowed }: Budget): number {
  return allowed < FEW ? 2 : 0;
}

function amountInWords(
  amount: number,
  budget: Budget,
  towards: 'up' | 'down',
  { words, write }: ReportWording,
): string {
  if (budget.unit === 'seconds') {
    return write.shortDuration(
      towards === 'up' ? Math.ceil(amount) : Math.floor(amount),
    );
  }
  const cut = cutValue(amount, { decimals: decimalsOf(budget), towards });
  const { one, many } = words.amount.what[budget.unit];
  return withUnit(write.decimal(cut), cut === '1' ? one : many);
}

/** So many of what a budget is counted in were used, and are allowed; without the word for it. */
export function countsOfBudget(
  budget: Budget,
  { write }: ReportWording,
): { readonly allowed: string; readonly used: string } {
  const count = (amount: number, towards: 'up' | 'down') =>
    write.decimal(cutValue(amount, { decimals: decimalsOf(budget), towards }));
  return {
    allowed: count(budget.allowed, 'down'),
    used: count(budget.consumed, 'up'),
  };
}

/** The amounts of a budget; what is left is undefined where it is overdrawn. */
export function budgetInWords(
  budget: Budget,
  wording: ReportWording,
): {
  readonly allowed: string;
  readonly used: string;
  readonly left: string | undefined;
  readonly over: string | undefined;
} {
  const { allowed, consumed, remaining } = budget;
  return {
    allowed: amountInWords(allowed, budget, 'down', wording),
    used: amountInWords(consumed, budget, 'up', wording),
    left:
      remaining < 0
        ? undefined
        : amountInWords(remaining, budget, 'down', wording),
    over:
      remaining < 0
        ? amountInWords(-remaining, budget, 'up', wording)
        : undefined,
  };
}
