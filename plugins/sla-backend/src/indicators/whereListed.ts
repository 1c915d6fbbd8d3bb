import type { AgreementFilter } from '@service-levels/backstage-plugin-sla-node';
import type { Knex } from 'knex';
import type { Scope } from '../permissions/Scope';
import { whereAgreementVisible } from '../permissions/whereVisible';

/** Narrows `indicators` to those that a target of a visible agreement is measured by; all of them where all may be seen. */
export function whereListed(
  indicators: Knex.QueryBuilder,
  knex: Knex,
  scope: Scope<AgreementFilter>,
): void {
  if (scope.kind !== 'all') {
    indicators.whereExists(
      whereAgreementVisible(
        knex('targets')
          .join('agreements', 'agreements.id', 'targets.agreement_id')
          .whereRaw('targets.indicator_id = indicators.id'),
        scope,
      ),
    );
  }
}
