import type { AgreementFilter } from '@service-levels/backstage-plugin-sla-node';
import type { Scope } from '../permissions/Scope';

/** An indicator in the month of a zone; epoch seconds. */
export interface IndicatorInMonth {
  readonly entityRef: string;
  readonly name: string;
  readonly from: number;
  readonly to: number;
}

/** What there is of an indicator in a month. */
export interface FactsInMonth extends IndicatorInMonth {
  /** The start of the last fact before its end; null where there is none. */
  readonly lastFactAt: number | null;
  /** Whether facts of it came in the month, or hold in it. */
  readonly hasFacts: boolean;
  /** Days whose facts changed and that are not judged anew yet. */
  readonly touchedDays: number;
}

/** Exclusions of an agreement that do not count yet. */
export interface OpenExclusion {
  readonly agreementId: string;
  readonly waitsFor: 'customer' | 'manager';
  readonly from: number;
  readonly to: number;
}

/** Reads of the portal what the close of a month is made of, each in one query. */
export interface CloseStore {
  /** SLAs with a signed version, by id, at which revision. */
  signedSlas(
    scope: Scope<AgreementFilter>,
  ): Promise<ReadonlyMap<string, number>>;

  /** Those of some agreements that a scope has. */
  among(
    ids: readonly string[],
    scope: Scope<AgreementFilter>,
  ): Promise<ReadonlySet<string>>;

  facts(
    indicators: readonly IndicatorInMonth[],
  ): Promise<readonly FactsInMonth[]>;

  /** Those that end after `from` and begin before `to`. */
  openExclusions(
    agreementIds: readonly string[],
    span: { readonly from: number; readonly to: number },
  ): Promise<readonly OpenExclusion[]>;
}
