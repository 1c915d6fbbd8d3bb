import type { AlertStage } from '@service-levels/backstage-plugin-sla-common';

/** The running period of a target, as alerts name it. */
export interface AlertedPeriod {
  readonly agreementId: string;
  readonly targetId: string;
  readonly entityRef: string;
  readonly period: string;
  /** Epoch seconds: after it none of its alerts is open. */
  readonly endsAt: number;
}

/** An alert as it is kept. Instants are epoch seconds. */
export interface StoredAlert extends AlertedPeriod, AlertStage {
  readonly id: string;
  readonly raisedAt: number;
  readonly recoveredAt: number | null;
}

/** An alert that people are to be told of: that it was raised, or has recovered. */
export interface AlertToTell {
  readonly what: 'raised' | 'recovered';
  readonly alert: StoredAlert;
}
