import {
  formatInstant,
  type EnterSatisfaction,
  type SatisfactionAnswer,
} from '@service-levels/backstage-plugin-sla-common';
import type { Knex } from 'knex';
import { touchAttention } from '../attention/touchAttention';
import { revisionOf } from '../database/revisionOf';
import type { SatisfactionAnswerRow } from '../database/tables';
import { objectOfKey } from '../idempotency/claimIdempotencyKey';
import type { IdempotencyKey } from '../idempotency/IdempotencyKey';
import { insertOnce } from '../idempotency/insertOnce';
import { whereCustomerVisible } from '../permissions/whereVisible';
import type {
  AnswersFilter,
  SatisfactionStore,
  ScoreCount,
  ServiceAnswers,
} from './SatisfactionStore';

function rowToAnswer(row: SatisfactionAnswerRow): SatisfactionAnswer {
  return {
    id: row.id,
    customerRef: row.customer_ref,
    service: row.service_ref,
    score: row.score,
    comment: row.comment,
    date: row.date,
    by: row.answered_by,
    enteredAt: formatInstant(Number(row.entered_at)),
    enteredBy: row.entered_by,
    etag: String(row.revision),
  };
}

function answerToRow(answer: EnterSatisfaction) {
  return {
    service_ref: answer.service,
    score: answer.score,
    comment: answer.comment,
    date: answer.date,
    answered_by: answer.by,
  };
}

/** Answers in the portal's database. */
export class DatabaseSatisfactionStore implements SatisfactionStore {
  readonly #knex: Knex;

  private constructor(knex: Knex) {
    this.#knex = knex;
  }

  static create(options: { knex: Knex }): DatabaseSatisfactionStore {
    return new DatabaseSatisfactionStore(options.knex);
  }

  async madeBy(key: IdempotencyKey, now: number): Promise<string | undefined> {
    return await objectOfKey(this.#knex, { ...key, now });
  }

  async insert(
    entry: Parameters<SatisfactionStore['insert']>[0],
  ): Promise<string> {
    const { id, enteredAt: now, idempotencyKey } = entry;
    return await insertOnce(
      this.#knex,
      { id, now, idempotencyKey },
      async tx => {
        await tx<SatisfactionAnswerRow>('satisfaction_answers').insert({
          id,
          customer_ref: entry.customerRef,
          ...answerToRow(entry.answer),
          revision: 1,
          entered_at: now,
          entered_by: entry.enteredBy,
        });
        await touchAttention(tx, [entry.customerRef]);
      },
    );
  }

  async get(
    id: string,
    filter: AnswersFilter,
  ): Promise<SatisfactionAnswer | undefined> {
    const row = await this.#answers(filter).where({ id }).first();
    return row && rowToAnswer(row);
  }

  async list(
    query: AnswersFilter & { after?: readonly string[]; limit: number },
  ): Promise<readonly SatisfactionAnswer[]> {
    const { after, limit } = query;
    const select = this.#answers(query)
      .orderBy([
        { column: 'date', order: 'desc' },
        { column: 'id', order: 'desc' },
      ])
      .limit(limit);
    if (after !== undefined) {
      const [date, id] = after;
      select.where(earlier =>
        earlier
          .where('date', '<', date)
          .orWhere(same => same.where('date', date).where('id', '<', id)),
      );
    }
    return (await select).map(rowToAnswer);
  }

  async count(
    query: AnswersFilter & { from: string },
  ): Promise<readonly ScoreCount[]> {
    return await this.#counted(this.#answers(query), query.from);
  }

  async countOfService(
    query: ServiceAnswers & { from: string },
  ): Promise<readonly ScoreCount[]> {
    const { entityRef, scope, ownOnly, from } = query;
    const { customers, of } = ownOnly;
    const answers = this.#knex<SatisfactionAnswerRow>('satisfaction_answers')
      .where('service_ref', entityRef)
      .whereIn(
        'customer_ref',
        whereCustomerVisible(this.#knex('customers').select('ref'), scope),
      )
      .where(shown =>
        shown
          .whereNotIn('customer_ref', [...customers])
          .orWhereIn('answered_by', [...of])
          .orWhereIn('entered_by', [...of]),
      );
    return await this.#counted(answers, from);
  }

  async update(change: {
    id: string;
    etag: string;
    answer: EnterSatisfaction;
  }): Promise<boolean> {
    const { id, etag, answer } = change;
    const revision = revisionOf(etag);
    return await this.#knex.transaction(async tx => {
      const [changed] = await tx<SatisfactionAnswerRow>('satisfaction_answers')
        .where({ id, revision })
        .update({ ...answerToRow(answer), revision: revision + 1 })
        .returning('customer_ref');
      if (changed !== undefined) {
        await touchAttention(tx, [changed.customer_ref]);
      }
      return changed !== undefined;
    });
  }

  async #counted(
    answers: Knex.QueryBuilder<SatisfactionAnswerRow>,
    from: string,
  ): Promise<readonly ScoreCount[]> {
    const month = this.#knex.raw('substr(??, 1, 7)', ['date']);
    const rows: {
      service: string;
      month: string;
      score: number;
      count: number | string;
    }[] = await answers
      .where('date', '>=', from)
      .groupBy('service_ref', month, 'score')
      .orderBy('service_ref')
      .select({ service: 'service_ref', month, score: 'score' })
      .count({ count: '*' });
    return rows.map(row => ({ ...row, count: Number(row.count) }));
  }

  #answers({ customerRef, entityRef, of }: AnswersFilter) {
    const select = this.#knex<SatisfactionAnswerRow>(
      'satisfaction_answers',
    ).where('customer_ref', customerRef);
    if (entityRef !== undefined) {
      select.where('service_ref', entityRef);
    }
    if (of !== undefined) {
      select.where(own =>
        own.whereIn('answered_by', [...of]).orWhereIn('entered_by', [...of]),
      );
    }
    return select;
  }
}
