import {
  formatInstant,
  type AgreementComment,
  type Visibility,
} from '@service-levels/backstage-plugin-sla-common';
import type { Knex } from 'knex';
import type { AgreementCommentRow } from '../../database/tables';
import { insertOnce } from '../../idempotency/insertOnce';
import type { Numbered } from '../../paging/page';
import type { CommentsStore } from './CommentsStore';

function rowToComment(row: AgreementCommentRow): AgreementComment {
  return {
    id: row.id,
    version: row.version,
    text: row.text,
    visibility: row.visibility as Visibility,
    at: formatInstant(Number(row.at)),
    by: row.by,
  };
}

/** Comments in the portal's database. */
export class DatabaseCommentsStore implements CommentsStore {
  readonly #knex: Knex;

  private constructor(knex: Knex) {
    this.#knex = knex;
  }

  static create(options: { knex: Knex }): DatabaseCommentsStore {
    return new DatabaseCommentsStore(options.knex);
  }

  async list(
    query: Parameters<CommentsStore['list']>[0],
  ): Promise<readonly Numbered<AgreementComment>[]> {
    const { agreementId, versions, visibilities, after, limit } = query;
    const select = this.#knex<AgreementCommentRow>('agreement_comments')
      .where('agreement_id', agreementId)
      .whereIn('version', [...versions])
      .whereIn('visibility', [...visibilities])
      .orderBy('key')
      .limit(limit);
    if (after !== undefined) {
      select.where('key', '>', Number(after[0]));
    }
    const rows = await select;
    return rows.map(row => ({ key: String(row.key), item: rowToComment(row) }));
  }

  async get(id: string): Promise<AgreementComment | undefined> {
    const row = await this.#knex<AgreementCommentRow>('agreement_comments')
      .where({ id })
      .first();
    return row && rowToComment(row);
  }

  async insert(
    comment: Parameters<CommentsStore['insert']>[0],
  ): Promise<string> {
    const { id, agreementId, idempotencyKey, ...said } = comment;
    return await insertOnce(
      this.#knex,
      { id, now: said.at, idempotencyKey },
      tx =>
        tx<AgreementCommentRow>('agreement_comments').insert({
          id,
          agreement_id: agreementId,
          ...said,
        }),
    );
  }
}
