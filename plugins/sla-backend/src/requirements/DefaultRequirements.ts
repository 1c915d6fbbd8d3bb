import { randomUUID } from 'node:crypto';
import { NotFoundError } from '@backstage/errors';
import {
  type AnsweringTarget,
  type ChangeRequirement,
  type CommentRequirement,
  type CreateRequirement,
  type Page,
  type Requirement,
  type RequirementComment,
  type RequirementHead,
  type TransitionRequirement,
} from '@service-levels/backstage-plugin-sla-common';
import type { EntityDirectory } from '../entities/EntityDirectory';
import { requireServices } from '../entities/requireServices';
import { FieldNotAllowedError, InvalidInputError } from '../errors';
import { toIdempotencyKey } from '../idempotency/IdempotencyKey';
import type { IndicatorsStore } from '../indicators/IndicatorsStore';
import { toSerialPage } from '../paging/page';
import type { Callers } from '../permissions/Caller';
import { sideOf } from '../permissions/sideOf';
import {
  decideChange,
  decideTransition,
  requireFittingStream,
  requireOwnWords,
} from './requirementRules';
import type {
  RequirementKey,
  Requirements,
  RequirementsOptions,
  RequirementsQuery,
} from './Requirements';
import type { RequirementsStore } from './RequirementsStore';
import type { ContentBefore, StoredRequirement } from './StoredRequirement';
import { toEdit, toHead } from './toRequirement';

interface Options {
  readonly store: RequirementsStore;
  readonly entities: Pick<EntityDirectory, 'missing'>;
  readonly indicators: Pick<IndicatorsStore, 'byRef'>;
  readonly callers: Callers;
  /** Epoch seconds. */
  readonly now: () => number;
}

const ALL = { kind: 'all' } as const;

/** The answer that stays, where it may answer no longer what is asked now. */
function answerToCheck(
  stored: StoredRequirement,
  asked: ChangeRequirement,
): string | null {
  const isAboutTheSame =
    asked.service === stored.service && asked.indicator === stored.indicator;
  return isAboutTheSame ? null : stored.targetId;
}

/** The rules of requirements. */
export class DefaultRequirements implements Requirements {
  readonly #options: Options;

  private constructor(options: Options) {
    this.#options = options;
  }

  static create(options: Options): DefaultRequirements {
    return new DefaultRequirements(options);
  }

  async create(
    request: {
      customerRef: string;
      requirement: CreateRequirement;
      idempotencyKey?: string;
    },
    options: RequirementsOptions,
  ): Promise<Requirement> {
    const { store, now } = this.#options;
    const { customerRef, requirement } = request;
    const { subject, side } = await this.#caller(customerRef, options);
    const idempotencyKey = toIdempotencyKey({
      principal: subject,
      key: request.idempotencyKey,
      what: `requirements ${customerRef}`,
      body: requirement,
    });
    const made = idempotencyKey && (await store.madeBy(idempotencyKey, now()));
    if (made !== undefined) {
      return await this.get({ customerRef, id: made }, options);
    }
    if (side === 'customer') {
      const none = { indicator: null, targetId: null };
      requireOwnWords({ indicator: requirement.indicator }, none);
    }
    await requireServices(
      [{ field: 'service', ref: requirement.service }],
      this.#options.entities,
    );
    const id = await store.insert({
      id: randomUUID(),
      customerRef,
      content: {
        ...requirement,
        indicatorKey: await this.#indicatorKeyOf(requirement),
        targetId: null,
      },
      recordedOn: side,
      createdAt: now(),
      createdBy: subject,
      idempotencyKey,
    });
    return await this.get({ customerRef, id }, options);
  }

  async list(
    query: RequirementsQuery,
    options: RequirementsOptions,
  ): Promise<Page<RequirementHead>> {
    const found = await this.#options.store.list({
      ...query,
      scope: options.customers ?? ALL,
      limit: query.limit + 1,
    });
    const page = toSerialPage(found, query.limit);
    const answering = await this.#answering(page.items, options);
    return { ...page, items: page.items.map(one => toHead(one, answering)) };
  }

  async get(
    key: RequirementKey,
    options: RequirementsOptions,
  ): Promise<Requirement> {
    const { store } = this.#options;
    const stored = await this.#stored(key);
    const { side } = await this.#caller(key.customerRef, options);
    const changes = await store.changes(key.id);
    const answering = await this.#answering(
      [stored, ...changes.map(({ before }) => before)],
      options,
    );
    return {
      ...toHead(stored, answering),
      history: await store.history(key.id),
      changes: changes.map(change => toEdit(change, answering)),
      discussion: await store.discussion(
        key.id,
        side === 'customer' ? ['shared'] : ['shared', 'internal'],
      ),
    };
  }

  async change(
    request: RequirementKey & {
      etag: string;
      requirement: ChangeRequirement;
    },
    options: RequirementsOptions,
  ): Promise<Requirement> {
    const { store, entities, now } = this.#options;
    const { customerRef, id, etag, requirement: asked } = request;
    const stored = await this.#stored(request);
    const { side, subject } = await this.#caller(customerRef, options);
    if (asked.service !== stored.service) {
      await requireServices(
        [{ field: 'service', ref: asked.service }],
        entities,
      );
    }
    const indicatorKey =
      side === 'customer' && asked.indicator !== stored.indicator
        ? null
        : await this.#indicatorKeyOf(asked);
    const content = { ...asked, indicatorKey };
    const { targetId = answerToCheck(stored, asked) } = asked;
    if (side === 'provider' && targetId !== null) {
      await this.#requireAnswer({ ...content, customerRef, targetId }, options);
    }
    const step = { side, content, asked, at: now(), by: subject };
    await store.change({ customerRef, id }, requirement =>
      decideChange(requirement, { etag, ...step }),
    );
    return await this.get({ customerRef, id }, options);
  }

  async transition(
    request: RequirementKey & { transition: TransitionRequirement },
    options: RequirementsOptions,
  ): Promise<Requirement> {
    const { customerRef, id, transition } = request;
    const { subject, side } = await this.#caller(customerRef, options);
    if (side === 'customer') {
      throw new FieldNotAllowedError('to', 'is for the provider to decide');
    }
    const step = { transition, at: this.#options.now(), by: subject };
    await this.#options.store.change({ customerRef, id }, (stored, lastStep) =>
      decideTransition(stored, { ...step, lastStep }),
    );
    return await this.get({ customerRef, id }, options);
  }

  async comment(
    request: RequirementKey & {
      comment: CommentRequirement;
      idempotencyKey?: string;
    },
    options: RequirementsOptions,
  ): Promise<RequirementComment> {
    const { store, now } = this.#options;
    const { customerRef, id, comment } = request;
    await this.#stored(request);
    const { subject, side } = await this.#caller(customerRef, options);
    const commentId = await store.comment({
      id: randomUUID(),
      requirementId: id,
      text: comment.text,
      visibility: side === 'customer' ? 'shared' : comment.visibility,
      at: now(),
      by: subject,
      idempotencyKey: toIdempotencyKey({
        principal: subject,
        key: request.idempotencyKey,
        what: `comments ${id}`,
        body: comment,
      }),
    });
    const said = await store.discussion(id, ['shared', 'internal']);
    const stored = said.find(one => one.id === commentId);
    if (stored === undefined) {
      throw new Error('The comment that was just stored is gone');
    }
    return stored;
  }

  async #caller(customerRef: string, { credentials }: RequirementsOptions) {
    const caller = await this.#options.callers.caller(credentials);
    return { subject: caller.subject, side: sideOf(caller, customerRef) };
  }

  async #stored(key: RequirementKey): Promise<StoredRequirement> {
    const stored = await this.#options.store.get(key);
    if (stored === undefined) {
      throw new NotFoundError(`There is no requirement ${key.id}`);
    }
    return stored;
  }

  /** The targets that answer some requirements, as far as the caller may see them. */
  async #answering(
    requirements: readonly Pick<ContentBefore, 'targetId'>[],
    { agreements = ALL }: RequirementsOptions,
  ): Promise<ReadonlyMap<string, AnsweringTarget>> {
    return await this.#options.store.answering(
      requirements.flatMap(({ targetId }) => targetId ?? []),
      agreements,
    );
  }

  async #indicatorKeyOf(
    requirement: CreateRequirement,
  ): Promise<number | null> {
    const { indicator } = requirement;
    if (indicator === null) {
      return null;
    }
    const found = await this.#options.indicators.byRef(indicator);
    if (found === undefined) {
      throw InvalidInputError.of(
        'indicator',
        `there is no indicator ${indicator}`,
      );
    }
    requireFittingStream(requirement, found.stream);
    return found.key;
  }

  async #requireAnswer(
    question: {
      targetId: string;
      customerRef: string;
      service: string;
      indicatorKey: number | null;
    },
    { agreements = ALL }: RequirementsOptions,
  ): Promise<void> {
    const isAnswer = await this.#options.store.isAnswer({
      ...question,
      scope: agreements,
    });
    if (!isAnswer) {
      throw InvalidInputError.of(
        'targetId',
        'must be a target that was offered to this customer, measured on the service or by the same indicator',
      );
    }
  }
}
