import type { IdempotencyKey } from '../../idempotency/IdempotencyKey';
import type { StoredSending } from '../StoredReport';

/** Where it is kept to whom reports were sent. */
export interface ReportSendingsStore {
  /**
   * Stores that one is sent, before it is.
   *
   * @returns the sending that the key stands for, and whether it is new
   */
  begin(
    sending: StoredSending & {
      readonly reportId: string;
      readonly idempotencyKey?: IdempotencyKey;
    },
  ): Promise<{ readonly sending: StoredSending; readonly isNew: boolean }>;

  get(key: {
    readonly reportId: string;
    readonly id: string;
  }): Promise<StoredSending | undefined>;

  /** Stores what became of one, and to whom it went. */
  done(
    sending: Pick<StoredSending, 'id' | 'state' | 'to' | 'contacts'>,
  ): Promise<void>;
}
