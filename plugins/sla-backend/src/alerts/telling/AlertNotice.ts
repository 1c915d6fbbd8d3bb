import type { AlertToTell } from '../StoredAlert';

/** An alert with what it takes to put it into words, and whom it is told. */
export interface AlertNotice extends AlertToTell {
  readonly targetName: string;
  /** Whether its periods are of rolling days. */
  readonly isRolling: boolean;
  /** What the entity is called. */
  readonly entity: string;
  /** Refs of users and groups. */
  readonly recipients: readonly string[];
}
