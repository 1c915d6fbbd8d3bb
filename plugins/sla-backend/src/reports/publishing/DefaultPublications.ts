import { randomUUID } from 'node:crypto';
import { NotFoundError } from '@backstage/errors';
import {
  formatInstant,
  type PublishReports,
  type ReportPublication,
} from '@service-levels/backstage-plugin-sla-common';
import { toIdempotencyKey } from '../../idempotency/IdempotencyKey';
import type { Callers } from '../../permissions/Caller';
import type { ReportOptions } from '../Reports';
import type { Publications } from './Publications';
import type { PublicationsStore, StoredPublication } from './PublicationsStore';

interface Options {
  readonly store: PublicationsStore;
  readonly callers: Callers;
  /** Epoch seconds. */
  readonly now: () => number;
}

/** A publication as it is answered. */
function toPublication(stored: StoredPublication): ReportPublication {
  const { id, startedAt, startedBy, items } = stored;
  return {
    id,
    state: items.some(({ state }) => state === 'waiting') ? 'running' : 'done',
    startedAt: formatInstant(startedAt),
    startedBy,
    total: items.length,
    published: items.filter(({ state }) => state === 'published').length,
    failed: items
      .filter(({ state }) => state === 'failed')
      .map(({ id: reportId, revision, title, reason }) => ({
        reportId,
        revision,
        title,
        reason: reason ?? '',
      })),
  };
}

/** The rules of publishing several reports; the job does it. */
export class DefaultPublications implements Publications {
  readonly #options: Options;

  private constructor(options: Options) {
    this.#options = options;
  }

  static create(options: Options): DefaultPublications {
    return new DefaultPublications(options);
  }

  async start(
    request: PublishReports & { idempotencyKey?: string },
    options: ReportOptions,
  ): Promise<ReportPublication> {
    const { store, callers, now } = this.#options;
    const { reports, idempotencyKey: key } = request;
    const { subject } = await callers.caller(options.credentials);
    const once = new Map(
      reports.map(report => [`${report.id}/${report.revision}`, report]),
    );
    const id = await store.insert({
      id: randomUUID(),
      startedAt: now(),
      startedBy: subject,
      reports: [...once.values()],
      idempotencyKey: toIdempotencyKey({
        principal: subject,
        key,
        what: 'publication',
        body: reports,
      }),
    });
    return await this.get(id, options);
  }

  async get(id: string, options: ReportOptions): Promise<ReportPublication> {
    const { store, callers } = this.#options;
    const { subject } = await callers.caller(options.credentials);
    const stored = await store.get(id);
    if (stored === undefined || stored.startedBy !== subject) {
      throw new NotFoundError(`There is no publication ${id}`);
    }
    return toPublication(stored);
  }
}
