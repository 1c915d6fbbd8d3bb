import type { AgreementType } from './agreement';
import type { Attainment, AttainmentStatus, Ratio } from './attainment';
import type { Credit } from './awardedCredit';
import type { WorkloadLimit } from './clauses';
import type { ServiceState } from './measurement';
import type { ReportDifference } from './report';

/**
 * What a report says: frozen when it is published, and hashed. Nothing internal
 * is in it, and nothing of another customer, so that nothing can be told.
 *
 * @public
 */
export interface ReportContent {
  /** Of this shape. */
  readonly schema: 1;
  readonly scope: 'agreement' | 'customer';
  readonly language: 'en' | 'de';
  readonly customer: { readonly ref: string; readonly title: string };
  /** Who reports, by configuration; else the provider of the agreement. */
  readonly company: string | null;
  readonly period: {
    readonly label: string;
    readonly from: string;
    readonly to: string;
    readonly timeZone: string;
  };
  readonly revision: number;
  /** What was known: facts up to this instant. */
  readonly asOf: string;
  /** What the manager says in front; may be empty. */
  readonly summary: string;
  readonly agreements: readonly ReportedAgreement[];
  /** Of the services of the report, in the period. */
  readonly satisfaction: readonly {
    readonly service: string;
    readonly answers: number;
    /** Two decimals; null where there are fewer than three answers. */
    readonly mean: string | null;
  }[];
  /** What the customer complained about in the period, or before and is not answered. */
  readonly complaints: readonly {
    readonly date: string;
    readonly title: string;
    readonly answered: boolean;
  }[];
  /** Shared actions that are open. */
  readonly actions: readonly {
    readonly title: string;
    readonly due: string;
    readonly owner: string;
  }[];
  readonly improvements: readonly {
    readonly title: string;
    readonly due: string | null;
    readonly effect: string;
    readonly state: string;
  }[];
  /** In a corrected report: why, and what changed since the revision before. */
  readonly correction: {
    readonly reason: string;
    readonly corrects: { readonly revision: number; readonly hash: string };
    readonly changes: readonly ReportDifference[];
  } | null;
}

/** One agreement of a report. @public */
export interface ReportedAgreement {
  readonly id: string;
  readonly type: AgreementType;
  readonly title: string;
  /** In force at the end of the period. */
  readonly version: number;
  readonly hash: string;
  /** Title of the provider. */
  readonly provider: string;
  /** The services in the customer's words. */
  readonly services: readonly string[];
  readonly workloadLimits: readonly WorkloadLimit[];
  /** Those whose period ended in the reported one: of months in a quarter, three of one target. */
  readonly targets: readonly ReportedTarget[];
  /** Those whose period runs on. */
  readonly running: readonly {
    readonly name: string;
    readonly period: string;
    readonly status: AttainmentStatus;
    readonly attainedPercent: string | null;
  }[];
  /** Confirmed or settled. */
  readonly credits: readonly Credit[];
}

/** One target of a report, each figure as in its explanation. @public */
export interface ReportedTarget {
  readonly targetId: string;
  readonly name: string;
  /** What was agreed, in a sentence. */
  readonly sentence: string;
  /** As `GET /attainment` answers it. */
  readonly attainment: Attainment;
  /** SHA-256 of the explanation that is stored with the report. */
  readonly explanationHash: string;
  /** The last twelve periods, the reported one last. */
  readonly trend: readonly {
    readonly period: string;
    readonly status: AttainmentStatus;
    readonly nearMiss: boolean;
    readonly attainedPercent: string | null;
  }[];
  readonly outages: readonly {
    readonly from: string;
    readonly to: string | null;
    readonly state: Exclude<ServiceState, 'up'>;
    /** Of service time, that count; of degraded time by its weight. */
    readonly seconds: number;
    readonly note: string | null;
    readonly cause: string | null;
  }[];
  /** Cases that were not in time; absent where the target is not on cases, and in contents from before they were told. */
  readonly missedCases?: readonly {
    /** null where it is another customer's. */
    readonly id: string | null;
    readonly opened: string;
    /** Of service time, pauses taken off. */
    readonly allowedSeconds: number;
    /** Until it ended or, where it was open, until the facts of the report end. */
    readonly takenSeconds: number;
  }[];
  /** Slices of time that were not good, those that lie together as one; absent as cases are. */
  readonly badSlices?: readonly {
    readonly from: string;
    readonly to: string;
    readonly slices: number;
    /** What was measured in the worst of them; null where nothing is known of it. */
    readonly worst: { readonly value: number } | Ratio | null;
  }[];
  readonly exclusions: readonly {
    readonly from: string;
    readonly to: string;
    readonly seconds: number;
    /** Maintenance, or a ground. */
    readonly ground: string;
    readonly reason: string;
    /** Who approved it, by name or side; null where nobody had to: "not counter-approved". */
    readonly approvedBy: string | null;
    readonly disputed: boolean;
  }[];
  readonly corrections: readonly {
    readonly from: string | null;
    readonly to: string | null;
    readonly reason: string;
  }[];
  /** Where it was missed. */
  readonly comment: {
    readonly cause: string;
    readonly measure: string;
    readonly measureDue: string | null;
    /** Title of the causing entity. */
    readonly causedBy: string | null;
  } | null;
}
