import type { Knex } from 'knex';
import { whereInQuery } from '../database/inList';
import { isPostgres } from '../database/isPostgres';
import type { EntityAncestorRow } from '../database/tables';
import { whereAgreementVisible } from '../permissions/whereVisible';
import type { MeasuredTarget } from './days/JudgedDaysStore';
import {
  MEASURED_COLUMNS,
  MEASURED_JOINS,
  rowToMeasured,
  type MeasuredRow,
} from './days/database/readMeasured';
import type { ListedTarget, TargetsQuery, TargetsStore } from './TargetsStore';

/** The targets that are asked for, each with what all its versions state. */
const LISTED = `
  with listed as ?
  select listed.revision, ${MEASURED_COLUMNS}
  from listed
  join targets on targets.id = listed.target_id
  ${MEASURED_JOINS}
  order by targets.id, targets.version`;

type ListedRow = MeasuredRow & Pick<ListedTarget, 'revision'>;

function rowsToListed(rows: readonly ListedRow[]): ListedTarget[] {
  const found = new Map<
    string,
    ListedTarget & { measured: MeasuredTarget[] }
  >();
  for (const row of rows) {
    const measured = rowToMeasured(row);
    const { targetId, agreementId } = measured;
    const listed = found.get(targetId);
    if (listed === undefined) {
      const { revision } = row;
      found.set(targetId, {
        targetId,
        agreementId,
        revision,
        measured: [measured],
      });
    } else {
      listed.measured.push(measured);
    }
  }
  return [...found.values()];
}

/** Finds targets in the portal's database. */
export class DatabaseTargetsStore implements TargetsStore {
  readonly #knex: Knex;

  private constructor(knex: Knex) {
    this.#knex = knex;
  }

  static create(options: { knex: Knex }): DatabaseTargetsStore {
    return new DatabaseTargetsStore(options.knex);
  }

  async list(query: TargetsQuery): Promise<readonly ListedTarget[]> {
    const found = await this.#knex.raw(LISTED, [this.#chosen(query)]);
    return rowsToListed(isPostgres(this.#knex) ? found.rows : found);
  }

  #chosen(query: TargetsQuery): Knex.QueryBuilder {
    const {
      scope,
      targetId,
      targetIds,
      entityRef,
      rollUp,
      agreementId,
      customerRef,
      type,
      after,
      limit,
    } = query;
    const knex = this.#knex;
    const select = whereAgreementVisible(
      knex('agreements')
        .join('agreement_versions', join =>
          join
            .on('agreement_versions.agreement_id', 'agreements.id')
            .andOnVal('agreement_versions.stage', 'agreed'),
        )
        .join('targets', join =>
          join
            .on('targets.agreement_id', 'agreement_versions.agreement_id')
            .andOn('targets.version', 'agreement_versions.version'),
        )
        .distinct({
          target_id: 'targets.id',
          revision: 'agreements.revision',
        }),
      scope,
    )
      .orderBy('targets.id')
      .limit(limit);
    if (targetId !== undefined) {
      select.where('targets.id', targetId);
    }
    if (targetIds !== undefined) {
      select.whereIn('targets.id', [...targetIds]);
    }
    if (agreementId !== undefined) {
      select.where('agreements.id', agreementId);
    }
    if (type !== undefined) {
      select.where('agreements.type', type);
    }
    if (entityRef !== undefined) {
      const indicators = knex('indicators').where({ entity_ref: entityRef });
      if (rollUp) {
        indicators.orWhereIn(
          'entity_ref',
          knex<EntityAncestorRow>('entity_ancestors')
            .where('ancestor_ref', entityRef)
            .select('entity_ref'),
        );
      }
      whereInQuery(
        select,
        knex,
        'targets.indicator_id',
        indicators.select('id'),
      );
    }
    if (after !== undefined) {
      select.where('targets.id', '>', after[0]);
    }
    if (customerRef !== undefined) {
      select.whereExists(
        knex('agreement_customers')
          .whereRaw('agreement_customers.agreement_id = agreements.id')
          .where('agreement_customers.customer_ref', customerRef),
      );
    }
    return select;
  }
}
