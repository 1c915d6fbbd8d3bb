/** What an alert can be about. @public */
export const ALERT_KINDS = [
  'breached',
  'budget',
  'burn-rate',
  'no-data',
] as const;

/**
 * `budget`: so many percent of it are used; `breached`: the rest of the period
 * cannot mend it; `burn-rate`: it is used up too fast; `no-data`: nothing was
 * measured for some time.
 *
 * @public
 */
export type AlertKind = (typeof ALERT_KINDS)[number];

/** How an alert stands. @public */
export const ALERT_STATES = ['open', 'recovered', 'over'] as const;

/** `open`; `recovered`: what it was raised for is no longer so; `over`: its period is. @public */
export type AlertState = (typeof ALERT_STATES)[number];

/** What an alert is about: once for a target and period. @public */
export interface AlertStage {
  readonly kind: AlertKind;
  /** Percent of the budget, or minutes of the long window of the burn rate; 0 for the others. */
  readonly level: number;
}

/** That something was, or is, the matter with a target in its running period. For the provider's side alone. @public */
export interface Alert extends AlertStage {
  readonly id: string;
  readonly agreementId: string;
  readonly agreementTitle: string;
  readonly targetId: string;
  readonly targetName: string;
  readonly entityRef: string;
  /** Such as `2026-11`; where the period is of rolling days, the month in which it was raised. */
  readonly period: string;
  readonly state: AlertState;
  readonly raisedAt: string;
  /** Null unless it has recovered. */
  readonly recoveredAt: string | null;
}
