import type { Knex } from 'knex';
import { whereAgreementVisible } from '../../permissions/whereVisible';
import type { FactsList } from '../MeasurementsStore';

interface VisibleRow {
  readonly type: string;
  /** JSON list; null of a draft. */
  readonly concerns: string | null;
}

/**
 * Whose facts of an indicator are shown besides those that concern everybody:
 * of the customers that the agreements of a scope count, so that nobody reads
 * here what no explanation tells them. An OLA or UC counts everybody's. `none`
 * where no agreement of the scope has a target on the indicator.
 */
export async function shownCustomers(
  knex: Knex,
  { indicator, scope }: Pick<FactsList, 'indicator' | 'scope'>,
): Promise<ReadonlySet<string> | 'all' | 'none'> {
  if (scope.kind !== 'filter') {
    return scope.kind;
  }
  const rows: VisibleRow[] = await whereAgreementVisible(
    knex('agreements')
      .join('agreement_versions as version', on =>
        on.on('version.agreement_id', 'agreements.id'),
      )
      .join('targets', on =>
        on
          .on('targets.agreement_id', 'version.agreement_id')
          .andOn('targets.version', 'version.version'),
      )
      .where('targets.indicator_id', indicator.key)
      .distinct('agreements.type', 'version.concerns'),
    scope,
  );
  if (rows.length === 0) {
    return 'none';
  }
  return rows.some(({ type }) => type !== 'sla')
    ? 'all'
    : new Set(
        rows.flatMap(({ concerns }): string[] =>
          concerns === null ? [] : JSON.parse(concerns),
        ),
      );
}
