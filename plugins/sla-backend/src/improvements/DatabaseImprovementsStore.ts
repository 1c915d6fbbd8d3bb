import { NotFoundError } from '@backstage/errors';
import type {
  AnsweringTarget,
  ImprovementOriginKind,
} from '@service-levels/backstage-plugin-sla-common';
import type { AgreementFilter } from '@service-levels/backstage-plugin-sla-node';
import type { Knex } from 'knex';
import { isPostgres } from '../database/isPostgres';
import type { ImprovementRow } from '../database/tables';
import { whereShown } from '../database/whereShown';
import { objectOfKey } from '../idempotency/claimIdempotencyKey';
import type { IdempotencyKey } from '../idempotency/IdempotencyKey';
import { insertOnce } from '../idempotency/insertOnce';
import type { Scope } from '../permissions/Scope';
import {
  whereAgreementVisible,
  whereCustomerVisible,
} from '../permissions/whereVisible';
import { answeringTargets } from '../requirements/database/answeringTargets';
import {
  contentToRow,
  rowToImprovement,
  type ImprovementOfCustomerRow,
} from './improvementRows';
import type {
  ImprovementKey,
  ImprovementsFilter,
  ImprovementsScope,
  ImprovementsStore,
  NewImprovement,
} from './ImprovementsStore';
import type { StoredImprovement } from './StoredImprovement';

/** Where what an improvement came from is kept. */
const ORIGINS: Readonly<Record<ImprovementOriginKind, string>> = {
  review: 'reviews',
  report: 'reports',
  opportunity: 'opportunities',
};

const EVERYTHING: ImprovementsScope = {
  customers: { kind: 'all' },
  sharedOnly: [],
};

/** Improvements in the portal's database. */
export class DatabaseImprovementsStore implements ImprovementsStore {
  readonly #knex: Knex;

  private constructor(knex: Knex) {
    this.#knex = knex;
  }

  static create(options: { knex: Knex }): DatabaseImprovementsStore {
    return new DatabaseImprovementsStore(options.knex);
  }

  async madeBy(key: IdempotencyKey, now: number): Promise<string | undefined> {
    return await objectOfKey(this.#knex, { ...key, now });
  }

  async insert(
    improvement: NewImprovement,
    idempotencyKey?: IdempotencyKey,
  ): Promise<string> {
    const { id, createdAt: now } = improvement;
    return await insertOnce(this.#knex, { id, now, idempotencyKey }, tx =>
      tx<ImprovementRow>('improvements').insert({
        ...contentToRow(improvement),
        id,
        customer_ref: improvement.customerRef,
        origin_kind: improvement.origin?.kind ?? null,
        origin_id: improvement.origin?.id ?? null,
        revision: 1,
        created_at: now,
        created_by: improvement.createdBy,
        changed_at: null,
        changed_by: null,
      }),
    );
  }

  async get(
    { customerRef, id }: ImprovementKey,
    scope: ImprovementsScope,
  ): Promise<StoredImprovement | undefined> {
    const row = await this.#visible(scope)
      .where('improvements.customer_ref', customerRef)
      .where('improvements.id', id)
      .first();
    return row && rowToImprovement(row);
  }

  async list(
    query: ImprovementsFilter & {
      scope: ImprovementsScope;
      agreements: Scope<AgreementFilter>;
      after?: readonly string[];
      limit: number;
    },
  ): Promise<readonly StoredImprovement[]> {
    const { customerRef, agreementId, targetId, state, after } = query;
    const select = this.#visible(query.scope)
      .orderBy('improvements.key', 'desc')
      .limit(query.limit);
    const equal = Object.entries({
      'improvements.customer_ref': customerRef,
      'improvements.state': state,
      'improvements.target_id': targetId,
    });
    for (const [column, value] of equal) {
      if (value !== undefined) {
        select.where(column, value);
      }
    }
    if (agreementId !== undefined || targetId !== undefined) {
      select.whereIn(
        'improvements.target_id',
        this.#targetsOf(query.agreements, agreementId),
      );
    }
    if (after !== undefined) {
      select.where('improvements.key', '<', Number(after[0]));
    }
    return (await select).map(rowToImprovement);
  }

  async targets(
    targetIds: readonly string[],
    scope: Scope<AgreementFilter>,
  ): Promise<ReadonlyMap<string, AnsweringTarget>> {
    return await answeringTargets(this.#knex, targetIds, scope);
  }

  async isTargetOf(
    target: { targetId: string; customerRef: string },
    scope: Scope<AgreementFilter>,
  ): Promise<boolean> {
    const { targetId, customerRef } = target;
    const found = await this.#targetsOf(scope, undefined)
      .join('agreement_customers', join =>
        join
          .on('agreement_customers.agreement_id', 'targets.agreement_id')
          .andOn('agreement_customers.version', 'targets.version'),
      )
      .where('targets.id', targetId)
      .where('agreement_customers.customer_ref', customerRef)
      .first();
    return found !== undefined;
  }

  async hasOrigin(
    customerRef: string,
    { kind, id }: { kind: ImprovementOriginKind; id: string },
  ): Promise<boolean> {
    const found = await this.#knex(ORIGINS[kind])
      .where({ id, customer_ref: customerRef })
      .first('id');
    return found !== undefined;
  }

  async change(
    key: ImprovementKey,
    decide: (before: StoredImprovement) => StoredImprovement | undefined,
  ): Promise<void> {
    const { customerRef, id } = key;
    await this.#knex.transaction(async tx => {
      const select = tx<ImprovementRow>('improvements')
        .where({ id, customer_ref: customerRef })
        .first('id');
      const locked = await (isPostgres(tx) ? select.forUpdate() : select);
      const store = DatabaseImprovementsStore.create({ knex: tx });
      const before = locked && (await store.get(key, EVERYTHING));
      if (before === undefined) {
        throw new NotFoundError(`There is no improvement ${id}`);
      }
      const after = decide(before);
      if (after === undefined) {
        return;
      }
      await tx<ImprovementRow>('improvements')
        .where({ id })
        .update({
          ...contentToRow(after),
          revision: before.revision + 1,
          changed_at: after.changedAt,
          changed_by: after.changedBy,
        });
    });
  }

  /** Ids of targets of the agreements in a scope. */
  #targetsOf(
    scope: Scope<AgreementFilter>,
    agreementId: string | undefined,
  ): Knex.QueryBuilder {
    const select = whereAgreementVisible(
      this.#knex('targets')
        .join('agreements', 'agreements.id', 'targets.agreement_id')
        .select('targets.id'),
      scope,
    );
    return agreementId === undefined
      ? select
      : select.where('agreements.id', agreementId);
  }

  #visible({
    customers,
    sharedOnly,
  }: ImprovementsScope): Knex.QueryBuilder<
    ImprovementOfCustomerRow,
    ImprovementOfCustomerRow[]
  > {
    const select = this.#knex('improvements')
      .join('customers', 'customers.ref', 'improvements.customer_ref')
      .select('improvements.*', { customer_title: 'customers.title' })
      .modify(whereShown, 'improvements', sharedOnly);
    return whereCustomerVisible(select, customers);
  }
}
