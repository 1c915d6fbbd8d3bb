import type { AgreementFilter } from '@service-levels/backstage-plugin-sla-node';
import type { Knex } from 'knex';
import { chunksOf } from '../../database/chunksOf';
import type { Scope } from '../../permissions/Scope';
import { whereAgreementVisible } from '../../permissions/whereVisible';
import type { Concern } from '../MaintenanceStore';

/** Stays below SQLite's limit on bound values. */
const REFS_PER_QUERY = 200;

/** The targets of agreed versions that are measured on entities or beneath them. */
export async function readConcerns(
  knex: Knex,
  query: {
    readonly entityRefs: readonly string[];
    readonly scope: Scope<AgreementFilter>;
  },
): Promise<Concern[]> {
  const found: Concern[] = [];
  for (const refs of chunksOf(query.entityRefs, REFS_PER_QUERY)) {
    // Where each of the entities lies: itself, and everything beneath it.
    const beneath = knex('indicators')
      .whereIn('entity_ref', refs)
      .select({ above_ref: 'entity_ref', entity_ref: 'entity_ref' })
      .union(
        knex('entity_ancestors')
          .whereIn('ancestor_ref', refs)
          .select({ above_ref: 'ancestor_ref', entity_ref: 'entity_ref' }),
      )
      .as('beneath');
    const rows: Concern[] = await whereAgreementVisible(
      knex(beneath)
        .join('indicators', 'indicators.entity_ref', 'beneath.entity_ref')
        .join('targets', 'targets.indicator_id', 'indicators.id')
        .join('agreement_versions', join =>
          join
            .on('agreement_versions.agreement_id', 'targets.agreement_id')
            .andOn('agreement_versions.version', 'targets.version')
            .andOnVal('agreement_versions.stage', 'agreed'),
        )
        .join('agreements', 'agreements.id', 'targets.agreement_id')
        .select({
          entityRef: 'beneath.above_ref',
          agreementId: 'targets.agreement_id',
          version: 'targets.version',
          targetId: 'targets.id',
        }),
      query.scope,
    )
      .orderBy('targets.agreement_id')
      .orderBy('targets.version')
      .orderBy('targets.position');
    found.push(...rows);
  }
  return found;
}
