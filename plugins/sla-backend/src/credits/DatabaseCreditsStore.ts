import { randomUUID } from 'node:crypto';
import { NotFoundError } from '@backstage/errors';
import type { CreditState } from '@service-levels/backstage-plugin-sla-common';
import type { AgreementFilter } from '@service-levels/backstage-plugin-sla-node';
import type { Knex } from 'knex';
import { isPostgres } from '../database/isPostgres';
import type { AgreementRow, CreditRow } from '../database/tables';
import type { Scope } from '../permissions/Scope';
import { whereAgreementVisible } from '../permissions/whereVisible';
import { creditToRow, proposalToRow, rowToCredit } from './creditRows';
import type { CreditChanges, CreditsStore } from './CreditsStore';
import type { StoredCredit } from './StoredCredit';

/** Bands in the JSON of a target; the same words in a text of it have their quotes escaped. */
const WITH_BANDS = '%"credits":[%';

/** Credits in the portal's database. */
export class DatabaseCreditsStore implements CreditsStore {
  readonly #knex: Knex;

  private constructor(knex: Knex) {
    this.#knex = knex;
  }

  static create(options: { knex: Knex }): DatabaseCreditsStore {
    return new DatabaseCreditsStore(options.knex);
  }

  async creditingAgreements(query: {
    after: string | undefined;
    limit: number;
  }): Promise<readonly string[]> {
    const { after, limit } = query;
    const select = this.#knex('targets')
      .join('agreement_versions', join =>
        join
          .on('agreement_versions.agreement_id', 'targets.agreement_id')
          .andOn('agreement_versions.version', 'targets.version')
          .andOnVal('agreement_versions.stage', 'agreed'),
      )
      .where('targets.terms', 'like', WITH_BANDS)
      .distinct<{ id: string }[]>({ id: 'targets.agreement_id' })
      .orderBy('id')
      .limit(limit);
    if (after !== undefined) {
      select.where('targets.agreement_id', '>', after);
    }
    return (await select).map(({ id }) => id);
  }

  async ofAgreements(ids: readonly string[]): Promise<readonly StoredCredit[]> {
    return await readCredits(this.#knex, ids);
  }

  async change(
    agreementId: string,
    now: number,
    decide: (stored: readonly StoredCredit[]) => CreditChanges,
  ): Promise<void> {
    await this.#knex.transaction(async tx => {
      await lockAgreement(tx, agreementId);
      const stored = await readCredits(tx, [agreementId]);
      const changes = decide(stored);
      for (const proposal of changes.proposed) {
        const credit: StoredCredit = {
          ...proposal,
          id: randomUUID(),
          agreementId,
          state: 'proposed',
          revision: 1,
          proposedAt: now,
          now: null,
          decision: null,
          settlement: null,
        };
        await tx<CreditRow>('credits').insert(creditToRow(credit));
      }
      for (const [id, proposal] of changes.proposedAnew) {
        await tx<CreditRow>('credits')
          .where({ id })
          .update({ ...proposalToRow(proposal), proposed_at: now })
          .increment('revision', 1);
      }
      for (const [id, seen] of changes.seenAnew) {
        await tx<CreditRow>('credits')
          .where({ id })
          .update({ now: seen && JSON.stringify(seen) });
      }
      if (changes.dropped.length > 0) {
        await tx<CreditRow>('credits').whereIn('id', changes.dropped).delete();
      }
    });
  }

  async get(
    id: string,
    scope: Scope<AgreementFilter>,
  ): Promise<StoredCredit | undefined> {
    const [row] = await this.#visible(scope).where('credits.id', id);
    return row && rowToCredit(row);
  }

  async list(query: {
    scope: Scope<AgreementFilter>;
    agreementId?: string;
    customerRef?: string;
    states?: readonly CreditState[];
    period?: string;
    after?: readonly string[];
    limit: number;
  }): Promise<readonly StoredCredit[]> {
    const { scope, agreementId, customerRef, states, period, after } = query;
    const select = this.#visible(scope)
      .orderBy([
        { column: 'credits.starts_at', order: 'desc' },
        { column: 'credits.id', order: 'desc' },
      ])
      .limit(query.limit);
    if (agreementId !== undefined) {
      select.where('credits.agreement_id', agreementId);
    }
    if (customerRef !== undefined) {
      select.where('agreements.customer_ref', customerRef);
    }
    if (states !== undefined) {
      select.whereIn('credits.state', [...states]);
    }
    if (period !== undefined) {
      select.where('credits.period', period);
    }
    if (after !== undefined) {
      const [at, id] = after;
      select.where(earlier =>
        earlier
          .where('credits.starts_at', '<', Number(at))
          .orWhere(same =>
            same
              .where('credits.starts_at', Number(at))
              .where('credits.id', '<', id),
          ),
      );
    }
    return (await select).map(rowToCredit);
  }

  async decide(
    id: string,
    decide: (stored: StoredCredit) => StoredCredit,
  ): Promise<StoredCredit> {
    return await this.#knex.transaction(async tx => {
      const known = await tx<CreditRow>('credits').where({ id }).first();
      if (known !== undefined) {
        await lockAgreement(tx, known.agreement_id);
      }
      const row = await tx<CreditRow>('credits').where({ id }).first();
      if (row === undefined) {
        throw new NotFoundError(`There is no credit ${id}`);
      }
      const decided = decide(rowToCredit(row));
      await tx<CreditRow>('credits').where({ id }).update(creditToRow(decided));
      return decided;
    });
  }

  #visible(
    scope: Scope<AgreementFilter>,
  ): Knex.QueryBuilder<CreditRow, CreditRow[]> {
    return whereAgreementVisible(
      this.#knex<CreditRow>('credits')
        .join('agreements', 'agreements.id', 'credits.agreement_id')
        .select<CreditRow[]>('credits.*'),
      scope,
    );
  }
}

/** The credits of an agreement share its cap, so that one at a time changes them. */
async function lockAgreement(tx: Knex.Transaction, id: string): Promise<void> {
  if (isPostgres(tx)) {
    await tx<AgreementRow>('agreements').where({ id }).select('id').forUpdate();
  }
}

async function readCredits(
  knex: Knex,
  agreementIds: readonly string[],
): Promise<StoredCredit[]> {
  const rows = await knex<CreditRow>('credits').whereIn('agreement_id', [
    ...agreementIds,
  ]);
  return rows.map(rowToCredit);
}
