import {
  parseInstant,
  periodContaining,
  type Agreement,
  type Attainment,
  type Explanation,
  type SlaApi,
  type TargetPeriod,
} from '@service-levels/backstage-plugin-sla-common';
import { allOf } from './allOf';
import { loadIndicators, type Indicators } from './loadIndicators';
import { partiesOf } from './loadAgreements';
import { loadTitles, type Titles, type TitlesCatalog } from './loadTitles';
import { orNothing } from './orNothing';

/** As many targets as the API answers at once. */
const LIMIT = 1000;

/** A target in a month. */
export interface MonthTarget {
  /**
   * What it is judged by: the month, or where a longer period was agreed, that
   * period up to the end of the month. Where the period that was agreed is not
   * known any more, it is the month, which is not contractual: no verdict.
   */
  readonly figure: Attainment;
  /** What happened in the month itself. */
  readonly month: Explanation;
}

/** Everything that a month of an agreement tells. */
export interface Month {
  /** As it stands now. */
  readonly agreement: Agreement;
  /** `2026-10` */
  readonly period: string;
  /** By name; empty where no version was in force. */
  readonly targets: readonly MonthTarget[];
  readonly titles: Titles;
  /** Those whose unit is told of. */
  readonly indicators: Indicators;
}

/** The longer period of a target that a month lies in, as label; undefined for one that is judged by the month. */
function longerPeriod(
  month: Attainment,
  kind: TargetPeriod | undefined,
): string | undefined {
  const { contractual, from, timeZone } = month.period;
  // A week is shorter than the month, and rolling days have no name: of both the sheet tells the month.
  return contractual || (kind !== 'quarter' && kind !== 'year')
    ? undefined
    : periodContaining(kind, parseInstant(from), timeZone).label;
}

/** The figures that targets are judged by, where that is not the month. */
async function longerFigures(
  api: SlaApi,
  agreement: Agreement,
  months: readonly Attainment[],
): Promise<ReadonlyMap<string, Attainment>> {
  const labelOf = new Map(
    months.flatMap(month => {
      const target = agreement.targets.find(({ id }) => id === month.targetId);
      const label = longerPeriod(month, target?.period);
      return label === undefined ? [] : [[month.targetId, label] as const];
    }),
  );
  const [anyMonth] = months;
  // A month that is over tells what was known at its end, today and next year.
  const asOf =
    anyMonth?.period.state === 'closed' ? anyMonth.period.to : undefined;
  const found = await Promise.all(
    [...new Set(labelOf.values())].map(
      async period =>
        await allOf(cursor =>
          api.getAttainment({
            agreementId: agreement.id,
            period,
            asOf,
            limit: LIMIT,
            cursor,
          }),
        ),
    ),
  );
  return new Map(
    found
      .flat()
      .filter(
        ({ targetId, period }) =>
          period.contractual && labelOf.get(targetId) === period.label,
      )
      .map(figure => [figure.targetId, figure]),
  );
}

/** Reads a month of an agreement: each target's verdict, and what happened. */
export async function loadMonth(
  api: SlaApi,
  catalog: TitlesCatalog,
  key: { readonly agreementId: string; readonly period: string },
): Promise<Month> {
  const { agreementId, period } = key;
  const [agreement, months] = await Promise.all([
    api.getAgreement(agreementId),
    allOf(cursor =>
      api.getAttainment({ agreementId, period, limit: LIMIT, cursor }),
    ),
  ]);
  const customers = [
    ...new Set([agreement.customer, ...months.map(month => month.customerRef)]),
  ].filter(ref => ref.startsWith('customer:'));
  const [longer, explanations, catalogTitles, known, indicators] =
    await Promise.all([
      longerFigures(api, agreement, months),
      Promise.all(
        months.map(({ targetId }) => api.getExplanation(targetId, { period })),
      ),
      loadTitles(catalog, [
        ...partiesOf(agreement),
        ...agreement.entities,
        ...months.map(({ entityRef }) => entityRef),
      ]),
      Promise.all(customers.map(ref => orNothing(api.getCustomer(ref)))),
      loadIndicators(api, months),
    ]);
  return {
    agreement,
    period,
    targets: explanations
      .map(month => ({
        month,
        figure: longer.get(month.attainment.targetId) ?? month.attainment,
      }))
      .sort((a, b) => a.figure.targetName.localeCompare(b.figure.targetName)),
    titles: new Map([
      ...catalogTitles,
      ...known.flat().map(({ ref, title }) => [ref, title] as const),
    ]),
    indicators,
  };
}
