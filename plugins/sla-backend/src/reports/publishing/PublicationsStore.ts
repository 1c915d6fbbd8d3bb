import type { IdempotencyKey } from '../../idempotency/IdempotencyKey';
import type { ToPublish } from './PublishedReports';

/** A report of a publication, with how far it has come. */
export interface PublicationItem extends ToPublish {
  readonly position: number;
  readonly state: 'waiting' | 'published' | 'failed';
  readonly title: string;
  readonly reason: string | null;
}

/** Several reports that somebody publishes. Instants are epoch seconds. */
export interface StoredPublication {
  readonly id: string;
  readonly startedAt: number;
  readonly startedBy: string;
  readonly items: readonly PublicationItem[];
}

/** Where it is kept what is to be published in the background. */
export interface PublicationsStore {
  /** @returns its id, or that of the one which the same key started before */
  insert(publication: {
    readonly id: string;
    readonly startedAt: number;
    readonly startedBy: string;
    readonly reports: readonly ToPublish[];
    readonly idempotencyKey?: IdempotencyKey;
  }): Promise<string>;

  get(id: string): Promise<StoredPublication | undefined>;

  /** Some reports of the oldest publication that has any left; undefined where none has. */
  next(limit: number): Promise<
    | {
        readonly id: string;
        readonly startedBy: string;
        readonly items: readonly (ToPublish & { readonly position: number })[];
      }
    | undefined
  >;

  /** Notes what became of a report. */
  note(
    key: { readonly id: string; readonly position: number },
    became: {
      readonly state: 'published' | 'failed';
      readonly reason: string | null;
    },
  ): Promise<void>;
}
