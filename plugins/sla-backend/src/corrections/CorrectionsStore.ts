import type {
  CaseFact,
  Correction,
  CorrectionChange,
  CountFact,
  StateFact,
  StateOverride,
  ValueFact,
} from '@service-levels/backstage-plugin-sla-common';
import type { AgreementFilter } from '@service-levels/backstage-plugin-sla-node';
import type { IdempotencyKey } from '../idempotency/IdempotencyKey';
import type { StoredIndicator } from '../indicators/IndicatorsStore';
import type { Cell } from '../measurements/database/factTables';
import type { Scope } from '../permissions/Scope';

/** A correction to be stored. */
export interface NewCorrection {
  readonly id: string;
  readonly indicator: Pick<StoredIndicator, 'key' | 'stream'>;
  readonly change: CorrectionChange;
  /** The time that it states something of, in epoch seconds; undefined where it withdraws a fact. */
  readonly span: { readonly from: number; readonly to: number } | undefined;
  /** Key of the fact that it withdraws or replaces. */
  readonly factKey: readonly Cell[] | undefined;
  /** The field of the request that says what it is about. */
  readonly field: string;
  readonly reason: string;
  readonly evidence: string | null;
  readonly approvedBy: string | null;
  /** Epoch seconds. */
  readonly createdAt: number;
  readonly createdBy: string;
  readonly idempotencyKey?: IdempotencyKey;
}

/** A correction of one fact. */
export interface FactCorrection<TFact> {
  readonly id: string;
  /** Of the fact, as `KEY_OF` of its stream answers it. */
  readonly key: string;
  /** What stands in for it; null where it is withdrawn. */
  readonly fact: TFact | null;
}

/** What corrects an indicator, in the order in which it was made; of other streams than its own there is none. */
export interface CorrectionsInForce {
  readonly overrides: readonly StateOverride[];
  readonly states: readonly FactCorrection<StateFact>[];
  readonly counts: readonly FactCorrection<CountFact>[];
  readonly values: readonly FactCorrection<ValueFact>[];
  readonly cases: readonly FactCorrection<CaseFact>[];
}

/** Where corrections are kept. */
export interface CorrectionsStore {
  /** What a request with this key made before. */
  madeBy(key: IdempotencyKey, now: number): Promise<string | undefined>;

  /**
   * Stores one and touches its days, and those of the fact that it withdraws
   * or replaces.
   *
   * @returns its id, or that of what the same key made before; undefined where there is no such fact
   */
  insert(correction: NewCorrection): Promise<string | undefined>;

  byId(id: string): Promise<Correction | undefined>;

  /** In no order; those that are not there are left out. */
  byIds(ids: readonly string[]): Promise<readonly Correction[]>;

  /** Newest first. */
  list(query: {
    /** Those of indicators that a target of a visible agreement is measured by. */
    readonly scope: Scope<AgreementFilter>;
    readonly indicatorKey?: number;
    readonly from?: number;
    readonly to?: number;
    readonly after?: readonly string[];
    readonly limit: number;
  }): Promise<readonly Correction[]>;

  /** Revokes one and touches its days; answers false where it was revoked already. */
  revoke(revocation: {
    readonly id: string;
    readonly at: number;
    readonly by: string;
    readonly reason: string;
  }): Promise<boolean>;

  /**
   * By indicator, those that are not revoked: of two that say different things
   * the later one holds. Overrides that overlap or touch `[from, to)`, and all
   * of single facts, which are few. Indicators without any are left out.
   */
  inForce(query: {
    readonly indicatorKeys: readonly number[];
    readonly from: number;
    readonly to: number;
  }): Promise<ReadonlyMap<number, CorrectionsInForce>>;
}
