import type { JudgedSums } from '@service-levels/backstage-plugin-sla-common';
import type {
  CountedExclusion,
  CountedQuery,
} from '../../exclusions/CountedExclusions';
import type { JudgedIndicator } from '../../indicators/IndicatorsStore';
import type { LockedBuckets } from '../../measurements/LockedBuckets';
import type { FactsSource } from '../FactsSource';

/** A target as one version of its agreement states it. */
export interface StatedTarget {
  readonly agreementId: string;
  readonly version: number;
  readonly targetId: string;
}

/** Tells stated targets apart. */
export function keyOfStated({
  targetId,
  version,
}: Pick<StatedTarget, 'targetId' | 'version'>): string {
  return `${targetId}@${version}`;
}

/** How far the days of a stated target are judged. */
export interface Progress extends StatedTarget {
  /** What its days are stored under. */
  readonly key: number;
  /** The first local day without a row; days since 1970-01-01. */
  readonly judgedUntil: number;
}

/** A stated target, with what is to be known before it is judged; each holds as of one instant. */
export interface MeasuredTarget extends StatedTarget {
  readonly indicator: JudgedIndicator;
  /** How far its days are judged; undefined where not even begun. */
  readonly progress: Pick<Progress, 'key' | 'judgedUntil'> | undefined;
  /** The first UTC day that was touched since; null where none was. */
  readonly touchedFrom: number | null;
  /** Whether people put something right in what its indicator collects. */
  readonly isCorrected: boolean;
  /** Whether its agreement does not count time that was declared, whenever that is. */
  readonly isExcluded: boolean;
}

/** Consecutive local days of a stated target; `next` is not among them. */
export interface DayRange {
  readonly first: number;
  readonly next: number;
}

/** What a target holds on one local day. */
export interface JudgedDay {
  /** Days since 1970-01-01. */
  readonly day: number;
  readonly sums: JudgedSums;
  /** As if nothing were excluded; absent where that is the same. */
  readonly withoutExclusions?: JudgedSums;
  /** As it was reported; absent where that is the same. */
  readonly withoutCorrections?: JudgedSums;
}

/** What a target holds on several days together. */
export interface SumsOfRange {
  readonly sums: JudgedSums;
  /** As if nothing were excluded; null where that is the same. */
  readonly withoutExclusions: JudgedSums | null;
  /** As it was reported; null where that is the same. */
  readonly withoutCorrections: JudgedSums | null;
}

/** The days of a stated target that are asked for. */
export interface RangeOfTarget extends DayRange {
  readonly key: number;
}

/** An indicator whose facts nobody changes, and whose days nobody else judges, while one has it. */
export interface LockedIndicator {
  /** UTC days that were touched, earliest first. */
  touched(limit: number): Promise<readonly number[]>;

  /** How far the days of the targets are judged that are measured by it. */
  progress(): Promise<readonly Progress[]>;

  /** Begins with the days of a target; `judgedUntil` is its first. */
  begin(stated: StatedTarget, judgedUntil: number): Promise<Progress>;

  /** Stores days in place of those that there are. */
  write(key: number, days: readonly JudgedDay[]): Promise<void>;

  /** All days before this one have a row now. */
  advance(key: number, judgedUntil: number): Promise<void>;

  /** Touched days have been judged again. */
  settled(days: readonly number[]): Promise<void>;

  /** As of `StoredIndicator`, while nobody else reduces its buckets. */
  readonly reducedUntil: number | null;

  /** Its buckets, of the stream that it collects. */
  buckets(stream: 'counts' | 'values'): LockedBuckets;

  readonly source: FactsSource;

  /** What agreements do not count. */
  counted(
    query: CountedQuery,
  ): Promise<ReadonlyMap<string, readonly CountedExclusion[]>>;
}

/** Where judged days are kept. */
export interface JudgedDaysStore {
  /**
   * Of the targets that are measured by these indicators: as what versions
   * state them, if these are agreed.
   */
  statedOn(indicatorKeys: readonly number[]): Promise<readonly StatedTarget[]>;

  /** Of these targets: as what versions state them, agreed or not. */
  measured(targetIds: readonly string[]): Promise<readonly MeasuredTarget[]>;

  /** Indicators with touched days, and agreed targets with how far they are judged. */
  unsettled(): Promise<{
    readonly touched: readonly number[];
    readonly progress: readonly (StatedTarget & {
      readonly indicatorKey: number;
      /** null where not even begun. */
      readonly judgedUntil: number | null;
    })[];
  }>;

  /** The sums of ranges of days, in their order. */
  sums(ranges: readonly RangeOfTarget[]): Promise<readonly SumsOfRange[]>;

  /** Does the work in one transaction, with the lock of the indicator. */
  locked<T>(
    indicatorKey: number,
    work: (indicator: LockedIndicator) => Promise<T>,
  ): Promise<T>;
}
