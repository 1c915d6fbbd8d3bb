import type {
  AlertChanges,
  AlertState,
} from '@service-levels/backstage-plugin-sla-common';
import type { AgreementFilter } from '@service-levels/backstage-plugin-sla-node';
import type { Scope } from '../permissions/Scope';
import type { AlertedPeriod, AlertToTell, StoredAlert } from './StoredAlert';

/** What is to become of the alerts of one period of a target. */
export interface PeriodChanges {
  readonly of: AlertedPeriod;
  readonly changes: AlertChanges;
}

/** Where alerts are kept. */
export interface AlertsStore {
  /** The alerts of the running periods of targets. */
  running(
    targetIds: readonly string[],
    now: number,
  ): Promise<readonly StoredAlert[]>;

  /**
   * Raises and ends alerts, each once: what another instance did at the same
   * time is left as it is.
   *
   * @param now - epoch seconds
   * @returns those that this call really changed, as they are now
   */
  apply(
    periods: readonly PeriodChanges[],
    now: number,
  ): Promise<readonly StoredAlert[]>;

  /** What was raised or has ended since an instant, is to be told and was not told yet. */
  toTell(since: number): Promise<readonly AlertToTell[]>;

  /** The latest first. */
  list(query: {
    readonly scope: Scope<AgreementFilter>;
    readonly agreementId?: string;
    readonly entityRef?: string;
    readonly state?: AlertState;
    /** Epoch seconds. */
    readonly now: number;
    readonly after?: readonly string[];
    readonly limit: number;
  }): Promise<readonly StoredAlert[]>;
}
