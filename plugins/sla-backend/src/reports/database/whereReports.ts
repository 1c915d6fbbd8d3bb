import type { ReportState } from '@service-levels/backstage-plugin-sla-common';
import type { Knex } from 'knex';
import { whereAgreementVisible } from '../../permissions/whereVisible';
import type { ReportsVisible } from '../ReportsStore';

/** Narrows a query on `reports` to what somebody sees: a report all of whose agreements they may read. */
export function whereReportVisible<TQuery extends Knex.QueryBuilder>(
  query: TQuery,
  knex: Knex,
  { scope, publishedFor }: ReportsVisible,
): TQuery {
  query.whereNotExists(hidden =>
    hidden
      .from('report_agreements')
      .whereRaw('report_agreements.report_id = reports.id')
      .whereNotExists(
        whereAgreementVisible(
          knex('agreements')
            .select('agreements.id')
            .whereRaw('agreements.id = report_agreements.agreement_id'),
          scope,
        ),
      ),
  );
  if (publishedFor !== undefined) {
    query
      .whereIn('reports.customer_ref', [...publishedFor])
      .whereExists(published =>
        revisionsOf(published).whereNotNull('report_revisions.published_at'),
      );
  }
  return query;
}

function revisionsOf(query: Knex.QueryBuilder): Knex.QueryBuilder {
  return query
    .from('report_revisions')
    .whereRaw('report_revisions.report_id = reports.id');
}

/** Narrows a query on `reports` to those with a revision in a state. */
export function whereReportInState(
  query: Knex.QueryBuilder,
  state: ReportState,
  options: { readonly now: number; readonly isPublishedOnly: boolean },
): void {
  const { now, isPublishedOnly } = options;
  query.whereExists(inState => {
    revisionsOf(inState);
    if (isPublishedOnly) {
      inState.whereNotNull('report_revisions.published_at');
    }
    if (state === 'accepted') {
      inState
        .where('report_revisions.state', 'published')
        .where('report_revisions.accept_at', '<=', now);
    } else if (state === 'published') {
      inState
        .where('report_revisions.state', 'published')
        .where(waits =>
          waits
            .whereNull('report_revisions.accept_at')
            .orWhere('report_revisions.accept_at', '>', now),
        );
    } else {
      inState.where('report_revisions.state', state);
    }
  });
}
