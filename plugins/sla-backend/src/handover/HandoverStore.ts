import type {
  HandedOver,
  Handover,
} from '@service-levels/backstage-plugin-sla-common';
import type { NewInteraction } from '../dialogue/InteractionsStore';
import type { IdempotencyKey } from '../idempotency/IdempotencyKey';

/** What is in somebody's hands, and in whose hands it can go. */
export interface HandoverStore {
  /** What is open in the hands of `from`; of nobody where that is null. */
  open(query: {
    readonly customerRef: string;
    readonly from: string | null;
    /** Epoch seconds: meetings after it are planned. */
    readonly now: number;
  }): Promise<Handover>;

  /** The note that a key stands for. */
  madeBy(key: IdempotencyKey, now: number): Promise<string | undefined>;

  /**
   * Moves all that can be moved, and writes the note, in one transaction.
   *
   * @returns the id of the note; and what was moved, null where a request with the same key did it before
   * @throws InputError - where there is nothing that could be moved
   */
  handOver(request: {
    readonly note: NewInteraction;
    readonly from: string;
    readonly to: string;
    readonly idempotencyKey?: IdempotencyKey;
  }): Promise<{ readonly noteId: string; readonly moved: HandedOver | null }>;
}
