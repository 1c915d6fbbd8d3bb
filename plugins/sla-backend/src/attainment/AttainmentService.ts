import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import type {
  AgreementType,
  Attainment,
  AttainmentDays,
  AttainmentStatus,
  Burn,
  Explanation,
  JudgedPeriod,
  Page,
  Verdict,
} from '@service-levels/backstage-plugin-sla-common';
import type { AgreementFilter } from '@service-levels/backstage-plugin-sla-node';
import type { PageRequest } from '../paging/page';
import type { Scope } from '../permissions/Scope';
import type { AskedSpan } from './askedSpans';

/** Which figures are asked for; `limit` and `after` count targets. */
export interface AttainmentRequest extends PageRequest {
  readonly asked: AskedSpan;
  /** Epoch seconds; nothing after it is known. Default: now. */
  readonly asOf?: number;
  /** Only these. */
  readonly targetIds?: readonly string[];
  readonly entityRef?: string;
  readonly rollUp?: boolean;
  readonly agreementId?: string;
  readonly customerRef?: string;
  readonly agreementType?: AgreementType;
  readonly status?: AttainmentStatus;
}

/** The verdict on a target in a period, without its figures. */
export interface TargetVerdict {
  readonly targetId: string;
  readonly entityRef: string;
  /** Absent where the target binds in this period. */
  readonly commitment?: Attainment['commitment'];
  readonly state: JudgedPeriod['state'];
  /** The last date of the period, or of the agreement within it, in the agreement's zone. */
  readonly lastDay: string;
  /** What the agreement is about, by the version that was in force last. */
  readonly services: readonly string[];
  readonly verdict: Verdict;
}

/** Who asks, and what of it all they may see; without a scope, everything. */
export interface AttainmentOptions {
  readonly credentials: BackstageCredentials;
  readonly scope?: Scope<AgreementFilter>;
}

/** What was achieved, judged from the facts. */
export interface AttainmentService {
  list(
    request: AttainmentRequest,
    options: AttainmentOptions,
  ): Promise<Page<Attainment>>;

  /** The verdicts of the figures that `list` would answer, for who only counts them. */
  verdicts(
    request: Omit<AttainmentRequest, 'status'>,
    options: AttainmentOptions,
  ): Promise<Page<TargetVerdict>>;

  /**
   * @throws NotFoundError - for a target that the caller may not see, or whose agreement was not in force then
   */
  explain(request: OneSpan, options: AttainmentOptions): Promise<Explanation>;

  /**
   * The course of a period, day by day.
   *
   * @throws NotFoundError - as `explain`
   */
  days(request: OneSpan, options: AttainmentOptions): Promise<AttainmentDays>;

  /**
   * How fast the budget of a period is used up.
   *
   * @throws NotFoundError - as `explain`
   */
  burn(request: OneSpan, options: AttainmentOptions): Promise<Burn>;
}

/** One target, one span and the instant of the question; default the present one. */
export interface OneSpan {
  readonly targetId: string;
  readonly asked: AskedSpan;
  /** Epoch seconds. */
  readonly asOf?: number;
}
