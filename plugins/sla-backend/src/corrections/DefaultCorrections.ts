import { randomUUID } from 'node:crypto';
import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import { NotFoundError } from '@backstage/errors';
import type {
  Correction,
  CreateCorrection,
  Page,
} from '@service-levels/backstage-plugin-sla-common';
import type { CustomersStore } from '../customers/CustomersStore';
import { FieldConflictError, InvalidInputError } from '../errors';
import { toIdempotencyKey } from '../idempotency/IdempotencyKey';
import type {
  IndicatorsStore,
  StoredIndicator,
} from '../indicators/IndicatorsStore';
import { toPage } from '../paging/page';
import type { Callers } from '../permissions/Caller';
import { correctedBy } from './correctedBy';
import type {
  Corrections,
  CorrectionsListQuery,
  CorrectionsOptions,
} from './Corrections';
import type { CorrectionsStore } from './CorrectionsStore';

interface Options {
  readonly store: CorrectionsStore;
  readonly indicators: Pick<IndicatorsStore, 'byRef'>;
  readonly customers: Pick<CustomersStore, 'unknown'>;
  readonly callers: Callers;
  /** Epoch seconds. */
  readonly now: () => number;
}

/** The rules of corrections. */
export class DefaultCorrections implements Corrections {
  readonly #options: Options;

  private constructor(options: Options) {
    this.#options = options;
  }

  static create(options: Options): DefaultCorrections {
    return new DefaultCorrections(options);
  }

  async create(
    request: { correction: CreateCorrection; idempotencyKey?: string },
    options: { credentials: BackstageCredentials },
  ): Promise<Correction> {
    const { store, callers, now } = this.#options;
    const { indicator: ref, ...correction } = request.correction;
    const { reason, evidence, approvedBy, ...change } = correction;
    const { subject } = await callers.caller(options.credentials);
    const idempotencyKey = toIdempotencyKey({
      principal: subject,
      key: request.idempotencyKey,
      body: request.correction,
    });
    const made = idempotencyKey && (await store.madeBy(idempotencyKey, now()));
    if (made !== undefined) {
      return await this.#get(made);
    }
    if (approvedBy === subject) {
      throw InvalidInputError.of(
        'approvedBy',
        'must be somebody else than who corrects',
      );
    }
    const indicator = await this.#indicator(ref);
    const { customer, ...corrected } = correctedBy(indicator, change, now());
    const { field } = corrected;
    await this.#requireKnown(field, customer);
    const id = await store.insert({
      id: randomUUID(),
      indicator,
      change,
      ...corrected,
      reason,
      evidence,
      approvedBy,
      createdAt: now(),
      createdBy: subject,
      idempotencyKey,
    });
    if (id === undefined) {
      throw InvalidInputError.of(field, 'names a fact that is not there');
    }
    return await this.#get(id);
  }

  async list(
    query: CorrectionsListQuery,
    options: CorrectionsOptions,
  ): Promise<Page<Correction>> {
    const { indicator: ref, limit, ...rest } = query;
    const indicator =
      ref === undefined ? undefined : await this.#options.indicators.byRef(ref);
    if (ref !== undefined && indicator === undefined) {
      // As one that the caller may not see.
      return { items: [] };
    }
    const found = await this.#options.store.list({
      ...rest,
      indicatorKey: indicator?.key,
      scope: options.scope ?? { kind: 'all' },
      limit: limit + 1,
    });
    return toPage(found, limit, ({ id }) => [id]);
  }

  async revoke(
    request: { id: string; reason: string },
    options: { credentials: BackstageCredentials },
  ): Promise<Correction> {
    const { store, callers, now } = this.#options;
    const { subject } = await callers.caller(options.credentials);
    await this.#get(request.id);
    const isRevoked = await store.revoke({
      ...request,
      at: now(),
      by: subject,
    });
    if (!isRevoked) {
      throw new FieldConflictError('id', 'is revoked already');
    }
    return await this.#get(request.id);
  }

  async #get(id: string): Promise<Correction> {
    const found = await this.#options.store.byId(id);
    if (found === undefined) {
      throw new NotFoundError(`There is no correction ${id}`);
    }
    return found;
  }

  async #indicator(ref: string): Promise<StoredIndicator> {
    const indicator = await this.#options.indicators.byRef(ref);
    if (indicator === undefined) {
      throw InvalidInputError.of('indicator', `there is no indicator ${ref}`);
    }
    return indicator;
  }

  async #requireKnown(field: string, customer: string | null): Promise<void> {
    const [unknown] =
      customer === null
        ? []
        : await this.#options.customers.unknown([customer]);
    if (unknown !== undefined) {
      throw InvalidInputError.of(
        `${field}.customer`,
        `there is no customer ${unknown}`,
      );
    }
  }
}
