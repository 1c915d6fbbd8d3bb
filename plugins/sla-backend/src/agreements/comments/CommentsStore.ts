import type {
  AgreementComment,
  Visibility,
} from '@service-levels/backstage-plugin-sla-common';
import type { IdempotencyKey } from '../../idempotency/IdempotencyKey';
import type { Numbered } from '../../paging/page';

/** Where comments on agreements are kept. */
export interface CommentsStore {
  /** Oldest first. */
  list(query: {
    readonly agreementId: string;
    readonly versions: readonly number[];
    readonly visibilities: readonly Visibility[];
    readonly after?: readonly string[];
    readonly limit: number;
  }): Promise<readonly Numbered<AgreementComment>[]>;

  get(id: string): Promise<AgreementComment | undefined>;

  /** @returns its id, or that of the comment that the same key made before */
  insert(comment: {
    readonly id: string;
    readonly agreementId: string;
    readonly version: number;
    readonly text: string;
    readonly visibility: Visibility;
    /** Epoch seconds. */
    readonly at: number;
    readonly by: string;
    readonly idempotencyKey?: IdempotencyKey;
  }): Promise<string>;
}
