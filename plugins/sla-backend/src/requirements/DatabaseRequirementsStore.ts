import { NotFoundError } from '@backstage/errors';
import type {
  AnsweringTarget,
  Visibility,
  RequirementComment,
  RequirementState,
  RequirementTransition,
} from '@service-levels/backstage-plugin-sla-common';
import type {
  AgreementFilter,
  CustomerFilter,
} from '@service-levels/backstage-plugin-sla-node';
import type { Knex } from 'knex';
import { isPostgres } from '../database/isPostgres';
import type {
  RequirementChangeRow,
  RequirementCommentRow,
  RequirementRow,
  RequirementTransitionRow,
} from '../database/tables';
import { objectOfKey } from '../idempotency/claimIdempotencyKey';
import type { IdempotencyKey } from '../idempotency/IdempotencyKey';
import { insertOnce } from '../idempotency/insertOnce';
import type { Numbered } from '../paging/page';
import type { Scope } from '../permissions/Scope';
import { whereCustomerVisible } from '../permissions/whereVisible';
import { answeringTargets, isAnswer } from './database/answeringTargets';
import {
  rowToComment,
  rowToEdit,
  rowToRequirement,
  rowToTransition,
  type JoinedRow,
} from './database/rowToRequirement';
import type { RequirementKey } from './Requirements';
import type { NewRequirement, RequirementsStore } from './RequirementsStore';
import type {
  RequirementChange,
  RequirementContent,
  StoredEdit,
  StoredRequirement,
} from './StoredRequirement';

function contentToRow(content: RequirementContent) {
  const { wanted, leastAcceptable } = content;
  return {
    title: content.title,
    service_ref: content.service,
    indicator_id: content.indicatorKey,
    wanted: JSON.stringify(wanted),
    least_acceptable:
      leastAcceptable === null ? null : JSON.stringify(leastAcceptable),
    reason: content.reason,
    cost_of_failing: content.costOfFailing,
    priority: content.priority,
    target_id: content.targetId,
  };
}

/** Requirements in the portal's database. */
export class DatabaseRequirementsStore implements RequirementsStore {
  readonly #knex: Knex;

  private constructor(knex: Knex) {
    this.#knex = knex;
  }

  static create(options: { knex: Knex }): DatabaseRequirementsStore {
    return new DatabaseRequirementsStore(options.knex);
  }

  async madeBy(key: IdempotencyKey, now: number): Promise<string | undefined> {
    return await objectOfKey(this.#knex, { ...key, now });
  }

  async insert(requirement: NewRequirement): Promise<string> {
    const { id, createdAt, idempotencyKey } = requirement;
    return await insertOnce(
      this.#knex,
      { id, now: createdAt, idempotencyKey },
      tx =>
        tx<RequirementRow>('requirements').insert({
          id,
          customer_ref: requirement.customerRef,
          ...contentToRow(requirement.content),
          state: 'captured',
          recorded_on: requirement.recordedOn,
          revision: 1,
          created_at: createdAt,
          created_by: requirement.createdBy,
        }),
    );
  }

  async get(key: RequirementKey): Promise<StoredRequirement | undefined> {
    const row = await this.#joined(this.#knex)
      .where('requirements.id', key.id)
      .where('requirements.customer_ref', key.customerRef)
      .first();
    return row && rowToRequirement(row);
  }

  async list(query: {
    scope: Scope<CustomerFilter>;
    customerRef?: string;
    state?: RequirementState;
    entityRef?: string;
    after?: readonly string[];
    limit: number;
  }): Promise<readonly Numbered<StoredRequirement>[]> {
    const { scope, customerRef, state, entityRef, after, limit } = query;
    const select = whereCustomerVisible(
      this.#joined(this.#knex).join(
        'customers',
        'customers.ref',
        'requirements.customer_ref',
      ),
      scope,
    )
      .orderBy('requirements.key', 'desc')
      .limit(limit);
    if (customerRef !== undefined) {
      select.where('requirements.customer_ref', customerRef);
    }
    if (state !== undefined) {
      select.where('requirements.state', state);
    }
    if (entityRef !== undefined) {
      select.where('requirements.service_ref', entityRef);
    }
    if (after !== undefined) {
      select.where('requirements.key', '<', Number(after[0]));
    }
    const rows: JoinedRow[] = await select;
    return rows.map(row => ({
      key: String(row.key),
      item: rowToRequirement(row),
    }));
  }

  async answering(
    targetIds: readonly string[],
    scope: Scope<AgreementFilter>,
  ): Promise<ReadonlyMap<string, AnsweringTarget>> {
    return await answeringTargets(this.#knex, targetIds, scope);
  }

  async isAnswer(
    question: Parameters<RequirementsStore['isAnswer']>[0],
  ): Promise<boolean> {
    return await isAnswer(this.#knex, question);
  }

  async history(id: string): Promise<readonly RequirementTransition[]> {
    const rows = await this.#knex<RequirementTransitionRow>(
      'requirement_transitions',
    )
      .where('requirement_id', id)
      .orderBy('key');
    return rows.map(rowToTransition);
  }

  async changes(id: string): Promise<readonly StoredEdit[]> {
    const rows = await this.#knex<RequirementChangeRow>('requirement_changes')
      .where('requirement_id', id)
      .orderBy('key');
    return rows.map(rowToEdit);
  }

  async discussion(
    id: string,
    visibilities: readonly Visibility[],
  ): Promise<readonly RequirementComment[]> {
    const rows = await this.#knex<RequirementCommentRow>('requirement_comments')
      .where('requirement_id', id)
      .whereIn('visibility', [...visibilities])
      .orderBy('key');
    return rows.map(rowToComment);
  }

  async change(
    key: RequirementKey,
    decide: (
      requirement: StoredRequirement,
      lastStep: RequirementTransition | undefined,
    ) => RequirementChange,
  ): Promise<void> {
    await this.#knex.transaction(async tx => {
      const { id } = key;
      const own = { id, customer_ref: key.customerRef };
      if (isPostgres(tx)) {
        await tx<RequirementRow>('requirements').where(own).forUpdate();
      }
      const row = await this.#joined(tx)
        .where('requirements.id', id)
        .where('requirements.customer_ref', key.customerRef)
        .first();
      if (row === undefined) {
        throw new NotFoundError(`There is no requirement ${id}`);
      }
      const last = await tx<RequirementTransitionRow>('requirement_transitions')
        .where('requirement_id', id)
        .orderBy('key', 'desc')
        .first();
      const before = rowToRequirement(row);
      const change = decide(before, last && rowToTransition(last));
      const next = { revision: before.revision + 1 };
      switch (change.kind) {
        case 'none':
          break;
        case 'content':
          await tx<RequirementRow>('requirements')
            .where(own)
            .update({ ...next, ...contentToRow(change.content) });
          await tx<RequirementChangeRow>('requirement_changes').insert({
            requirement_id: id,
            before: JSON.stringify(change.before),
            reason: change.reason,
            at: change.at,
            by: change.by,
          });
          break;
        case 'transition':
          await tx<RequirementRow>('requirements')
            .where(own)
            .update({ ...next, state: change.to });
          await tx<RequirementTransitionRow>('requirement_transitions').insert({
            requirement_id: id,
            from_state: before.state,
            to_state: change.to,
            reason: change.reason,
            at: change.at,
            by: change.by,
          });
          break;
        default:
          change satisfies never;
      }
    });
  }

  async comment(
    comment: Parameters<RequirementsStore['comment']>[0],
  ): Promise<string> {
    const { id, requirementId, text, visibility, at, by } = comment;
    const { idempotencyKey } = comment;
    return await insertOnce(this.#knex, { id, now: at, idempotencyKey }, tx =>
      tx<RequirementCommentRow>('requirement_comments').insert({
        id,
        requirement_id: requirementId,
        text,
        visibility,
        at,
        by,
      }),
    );
  }

  #joined(knex: Knex): Knex.QueryBuilder<JoinedRow, JoinedRow[]> {
    return knex('requirements')
      .leftJoin('indicators', 'indicators.id', 'requirements.indicator_id')
      .select('requirements.*', 'indicators.entity_ref', 'indicators.name');
  }
}
