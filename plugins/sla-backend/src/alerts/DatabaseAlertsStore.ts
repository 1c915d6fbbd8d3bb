import type { AlertState } from '@service-levels/backstage-plugin-sla-common';
import type { AgreementFilter } from '@service-levels/backstage-plugin-sla-node';
import type { Knex } from 'knex';
import { whereInIds } from '../database/inList';
import type { AlertRow } from '../database/tables';
import type { Scope } from '../permissions/Scope';
import { whereAgreementVisible } from '../permissions/whereVisible';
import type { AlertsStore, PeriodChanges } from './AlertsStore';
import { rowToAlert } from './database/alertRows';
import { applyChanges } from './database/applyChanges';
import { readToTell } from './database/readToTell';
import type { AlertToTell, StoredAlert } from './StoredAlert';

/** Alerts in the portal's database. */
export class DatabaseAlertsStore implements AlertsStore {
  readonly #knex: Knex;

  private constructor(knex: Knex) {
    this.#knex = knex;
  }

  static create(options: { knex: Knex }): DatabaseAlertsStore {
    return new DatabaseAlertsStore(options.knex);
  }

  async running(
    targetIds: readonly string[],
    now: number,
  ): Promise<readonly StoredAlert[]> {
    const rows: AlertRow[] = await this.#knex<AlertRow>('alerts')
      .modify(whereInIds, this.#knex, 'target_id', targetIds)
      .where('ends_at', '>', now);
    return rows.map(rowToAlert);
  }

  async apply(
    periods: readonly PeriodChanges[],
    now: number,
  ): Promise<readonly StoredAlert[]> {
    return await applyChanges(this.#knex, periods, now);
  }

  async toTell(since: number): Promise<readonly AlertToTell[]> {
    return await readToTell(this.#knex, since);
  }

  async list(query: {
    scope: Scope<AgreementFilter>;
    agreementId?: string;
    entityRef?: string;
    state?: AlertState;
    now: number;
    after?: readonly string[];
    limit: number;
  }): Promise<readonly StoredAlert[]> {
    const { scope, agreementId, entityRef, state, now, after, limit } = query;
    const select = whereAgreementVisible(
      this.#knex<AlertRow>('alerts')
        .join('agreements', 'agreements.id', 'alerts.agreement_id')
        .select<AlertRow[]>('alerts.*'),
      scope,
    )
      .orderBy([
        { column: 'alerts.raised_at', order: 'desc' },
        { column: 'alerts.id', order: 'desc' },
      ])
      .limit(limit);
    if (agreementId !== undefined) {
      select.where('alerts.agreement_id', agreementId);
    }
    if (entityRef !== undefined) {
      select.where('alerts.entity_ref', entityRef);
    }
    if (state !== undefined) {
      whereState(select, state, now);
    }
    if (after !== undefined) {
      const [at, id] = after;
      select.where(earlier =>
        earlier
          .where('alerts.raised_at', '<', Number(at))
          .orWhere(same =>
            same
              .where('alerts.raised_at', Number(at))
              .where('alerts.id', '<', id),
          ),
      );
    }
    return (await select).map(rowToAlert);
  }
}

function whereState(
  alerts: Knex.QueryBuilder,
  state: AlertState,
  now: number,
): void {
  switch (state) {
    case 'open':
      alerts.whereNull('alerts.recovered_at').where('alerts.ends_at', '>', now);
      break;
    case 'recovered':
      alerts.whereNotNull('alerts.recovered_at');
      break;
    case 'over':
      alerts
        .whereNull('alerts.recovered_at')
        .where('alerts.ends_at', '<=', now);
      break;
    default:
      state satisfies never;
  }
}
