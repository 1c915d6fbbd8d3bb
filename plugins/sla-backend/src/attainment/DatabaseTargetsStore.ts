import type { Knex } from 'knex';
import { whereInQuery } from '../database/inList';
import type { EntityAncestorRow } from '../database/tables';
import { whereAgreementVisible } from '../permissions/whereVisible';
import type { TargetKey, TargetsQuery, TargetsStore } from './TargetsStore';

/** Finds targets in the portal's database. */
export class DatabaseTargetsStore implements TargetsStore {
  readonly #knex: Knex;

  private constructor(knex: Knex) {
    this.#knex = knex;
  }

  static create(options: { knex: Knex }): DatabaseTargetsStore {
    return new DatabaseTargetsStore(options.knex);
  }

  async list(query: TargetsQuery): Promise<readonly TargetKey[]> {
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
          targetId: 'targets.id',
          agreementId: 'agreements.id',
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
    return await select;
  }
}
