import { isRatio, type Attained, type Attainment } from '../model';

/** What was achieved as it is displayed in a report; null where nothing is known. @public */
export function attainedText({
  attained,
  attainedPercent,
}: Pick<Attainment, 'attained' | 'attainedPercent'>): string | null {
  if (attainedPercent !== null) {
    return `${attainedPercent} %`;
  }
  return attained && measureText(attained);
}

function measureText(attained: Attained): string {
  if (isRatio(attained)) {
    return `${attained.good} / ${attained.total}`;
  }
  const { value, unit } = attained;
  return unit === null ? String(value) : `${value} ${unit}`;
}

function seconds(value: number): string {
  return `${value} s`;
}

/** What the other side reported, where nothing was measured. */
function reportedText({ reported, objective }: Attainment): string | null {
  return (
    reported && `${reported.attained}${'atLeast' in objective ? ' %' : ''}`
  );
}

/**
 * The figures of an attainment by field, as they are displayed, with what tells
 * two apart that are displayed alike.
 */
export function figuresOf(
  attainment: Attainment,
): ReadonlyMap<
  string,
  { readonly text: string | null; readonly exact: string }
> {
  const { coverage, openCases, budget } = attainment;
  const { consumed, unit } = budget ?? { consumed: null, unit: null };
  const texts: readonly (readonly [string, string | null, unknown])[] = [
    ['status', attainment.status, attainment.status],
    ['attained', attainedText(attainment), attainment.attained],
    ['serviceSeconds', seconds(attainment.serviceSeconds), null],
    ['excludedSeconds', seconds(attainment.excludedSeconds), null],
    ['downSeconds', seconds(attainment.downSeconds), null],
    ['degradedSeconds', seconds(attainment.degradedSeconds), null],
    ['unknownSeconds', seconds(attainment.unknownSeconds), null],
    ['openCases', openCases === null ? null : String(openCases), null],
    ['coverage', coverage && `${coverage.good} / ${coverage.total}`, coverage],
    ['reported', reportedText(attainment), attainment.reported],
    ['budgetConsumed', consumed === null ? null : `${consumed} ${unit}`, null],
  ];
  return new Map(
    texts.map(([field, text, exact]) => [
      field,
      { text, exact: JSON.stringify([text, exact]) },
    ]),
  );
}
