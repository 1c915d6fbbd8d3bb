import type { AnsweringTarget } from '@service-levels/backstage-plugin-sla-common';
import type { AgreementFilter } from '@service-levels/backstage-plugin-sla-node';
import type { Knex } from 'knex';
import type { EntityAncestorRow } from '../../database/tables';
import type { Scope } from '../../permissions/Scope';
import { whereAgreementVisible } from '../../permissions/whereVisible';

/** Targets as versions that were offered state them, in a scope. */
function offeredTargets(
  knex: Knex,
  scope: Scope<AgreementFilter>,
): Knex.QueryBuilder {
  return whereAgreementVisible(
    knex('agreements')
      .join(
        'agreement_versions',
        'agreement_versions.agreement_id',
        'agreements.id',
      )
      .join('targets', join =>
        join
          .on('targets.agreement_id', 'agreement_versions.agreement_id')
          .andOn('targets.version', 'agreement_versions.version'),
      )
      .whereNot('agreement_versions.stage', 'draft'),
    scope,
  );
}

/** See `RequirementsStore.answering`. */
export async function answeringTargets(
  knex: Knex,
  targetIds: readonly string[],
  scope: Scope<AgreementFilter>,
): Promise<ReadonlyMap<string, AnsweringTarget>> {
  if (targetIds.length === 0) {
    return new Map();
  }
  const rows: AnsweringTarget[] = await offeredTargets(knex, scope)
    .whereIn('targets.id', [...new Set(targetIds)])
    .orderBy('agreement_versions.version')
    .select({
      targetId: 'targets.id',
      targetName: 'targets.name',
      agreementId: 'agreements.id',
      agreementTitle: 'agreement_versions.title',
    });
  return new Map(rows.map(row => [row.targetId, row]));
}

/** See `RequirementsStore.isAnswer`. */
export async function isAnswer(
  knex: Knex,
  question: {
    readonly targetId: string;
    readonly customerRef: string;
    readonly service: string;
    readonly indicatorKey: number | null;
    readonly scope: Scope<AgreementFilter>;
  },
): Promise<boolean> {
  const { targetId, customerRef, service, indicatorKey, scope } = question;
  const found = await offeredTargets(knex, scope)
    .join('indicators', 'indicators.id', 'targets.indicator_id')
    .join('agreement_customers', join =>
      join
        .on('agreement_customers.agreement_id', 'targets.agreement_id')
        .andOn('agreement_customers.version', 'targets.version'),
    )
    .where('targets.id', targetId)
    .where('agreement_customers.customer_ref', customerRef)
    .where(measured => {
      measured
        .where('indicators.entity_ref', service)
        .orWhereIn(
          'indicators.entity_ref',
          knex<EntityAncestorRow>('entity_ancestors')
            .where('ancestor_ref', service)
            .select('entity_ref'),
        );
      if (indicatorKey !== null) {
        measured.orWhere('indicators.id', indicatorKey);
      }
    })
    .first('targets.id');
  return found !== undefined;
}
