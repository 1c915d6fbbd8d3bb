import type {
  CreditBand,
  CreditState,
  Ratio,
} from '@service-levels/backstage-plugin-sla-common';

/** Which target, period and version a credit is for. */
export interface CreditKey {
  readonly targetId: string;
  /** Such as `2026-10`. */
  readonly period: string;
  readonly version: number;
}

/** What the terms give by the facts of now. Instants are epoch seconds, amounts in the smallest unit. */
export interface Proposal extends CreditKey {
  readonly from: number;
  readonly to: number;
  readonly days: number;
  readonly daysOfPeriod: number;
  readonly attained: Ratio;
  readonly band: CreditBand;
  readonly currency: string;
  /** Of the whole period. */
  readonly fee: number;
  readonly uncapped: number;
  readonly amount: number;
}

/** What facts say since a credit was decided on. */
export interface StoredCreditNow {
  readonly attained: Ratio | null;
  readonly percent: number;
  readonly amount: number;
}

/** A credit as it is kept. */
export interface StoredCredit extends Proposal {
  readonly id: string;
  readonly agreementId: string;
  readonly state: CreditState;
  /** Grows with each change of what is decided on. */
  readonly revision: number;
  readonly proposedAt: number;
  readonly now: StoredCreditNow | null;
  readonly decision: {
    readonly at: number;
    readonly by: string;
    readonly reason: string | null;
  } | null;
  readonly settlement: {
    readonly at: number;
    readonly by: string;
    readonly reference: string;
  } | null;
}

/** A key as a text, for maps. */
export function textOfKey({ targetId, period, version }: CreditKey): string {
  return `${targetId}/${period}/${version}`;
}
