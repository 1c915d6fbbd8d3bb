import { z } from 'zod';
import { draftCalendarSchema } from './agreedCalendar';
import type { AgreementType } from './agreement';
import type { Attained, AttainmentStatus } from './attainment';
import type { ServiceCalendar } from './calendar';
import { objectiveSchema, type Objective } from './objective';
import {
  dateSchema,
  indicatorRefSchema,
  percentSchema,
  thingRefSchema,
  timeZoneSchema,
} from './primitives';
import { periodSchema, type TargetPeriod } from './target';
import type { VersionState } from './versionState';

/** How the question "can we promise this?" is answered, best first. @public */
export const PROMISE_ANSWERS = ['yes', 'at-risk', 'no'] as const;

/** An answer to "can we promise this?". @public */
export type PromiseAnswer = (typeof PROMISE_ANSWERS)[number];

/** An agreement that a promise rests on: an OLA or an underpinning contract. @public */
export interface UnderpinningRef {
  /** Null, as is the title, for one that the caller may not read. */
  readonly agreementId: string | null;
  readonly title: string | null;
  readonly type: Exclude<AgreementType, 'sla'>;
  readonly version: number;
}

/** What one agreement beneath states, on one entity, of what is wanted. @public */
export interface UnderpinningLevel extends UnderpinningRef {
  /** The entity that it is agreed on. */
  readonly entityRef: string;
  /** From what is promised down to the entity, both included: the shortest way. */
  readonly via: readonly string[];
  /** Null, as is its name, where the agreement may not be read. */
  readonly targetId: string | null;
  readonly targetName: string | null;
  readonly objective: Objective;
  /** The last day on which it holds; null for no end. */
  readonly effectiveTo: string | null;
}

/** A dependency on which nothing is agreed that is in force. @public */
export interface MissingPromise {
  readonly entityRef: string;
  /** From what is promised down to the entity, both included. */
  readonly via: readonly string[];
  /** Whether it is the provider's own: nobody agrees with themselves. */
  readonly isOwn: boolean;
  /** Whether the catalog does not have it. */
  readonly isUnknown: boolean;
  /** What was agreed on it and has ended. */
  readonly expired: readonly (UnderpinningRef & {
    readonly effectiveTo: string;
  })[];
}

/** Service hours that nothing beneath covers, on one entity. @public */
export interface UncoveredHours {
  readonly entityRef: string;
  readonly agreements: readonly UnderpinningRef[];
  /** The hours that are agreed on it, as they are written down. */
  readonly agreed: readonly {
    readonly calendar: ServiceCalendar;
    readonly timeZone: string;
  }[];
  /** Seconds of wanted service time in a year. */
  readonly uncoveredSeconds: number;
}

/** The hours of what is wanted against those of what is agreed beneath, over a year. @public */
export interface HoursOfCover {
  readonly from: string;
  readonly to: string;
  readonly wantedSeconds: number;
  /** In which somewhere beneath nothing is agreed. */
  readonly uncoveredSeconds: number;
  /** Where less is agreed than is wanted; the least cover first. */
  readonly narrower: readonly UncoveredHours[];
}

/** The limits that are agreed beneath, against the one that is wanted. @public */
export interface LimitsBeneath {
  readonly unit: 'seconds' | 'outages';
  readonly wanted: number;
  /** Of the agreements beneath; 0 where there are none. */
  readonly greatest: number;
  /** If one comes after the other. */
  readonly sum: number;
}

/** One period that is over, judged as if it were agreed already. @public */
export interface PromisePeriod {
  readonly label: string;
  readonly from: string;
  readonly to: string;
  readonly status: 'met' | 'breached' | 'no-data' | 'no-events';
  readonly attained: Attained | null;
}

/** How the last periods would have been judged. @public */
export interface PromiseHistory {
  /** Of those that could be judged. */
  readonly met: number;
  readonly judged: number;
  /** Null where nothing could be judged. */
  readonly worst: PromisePeriod | null;
  /** Oldest first. */
  readonly periods: readonly PromisePeriod[];
}

/** What can be promised on top of what is agreed beneath, in percent, as decimals of at most twelve places, cut down. @public */
export interface PromiseCeiling {
  readonly wanted: number;
  readonly independent: string;
  readonly worstCaseSum: string;
  readonly bestCase: string;
}

/** Why the answer is what it is: a code, and what it takes to put it into words. @public */
export type PromiseReason = { readonly leadsTo: PromiseAnswer } & (
  | {
      readonly code: 'history-met' | 'history-missed';
      readonly met: number;
      readonly judged: number;
    }
  /** Fewer than three periods could be judged. */
  | { readonly code: 'short-history'; readonly judged: number }
  /** Nothing is measured, or what is asked for is not. */
  | { readonly code: 'no-history' }
  | {
      readonly code: 'ceiling-holds' | 'ceiling-below' | 'ceiling-exceeded';
      readonly wanted: number;
      readonly independent: string;
      readonly bestCase: string;
    }
  | { readonly code: 'missing-promises'; readonly count: number }
  | {
      readonly code: 'expired-promise';
      readonly entityRef: string;
      readonly agreement: UnderpinningRef;
      readonly effectiveTo: string;
    }
  /** There is an agreement, and it says nothing of what is wanted. */
  | {
      readonly code: 'silent-agreement';
      readonly entityRef: string;
      readonly agreement: UnderpinningRef;
    }
  | {
      readonly code: 'ends-before';
      readonly agreement: UnderpinningRef;
      readonly effectiveTo: string;
      readonly wantedTo: string;
    }
  | {
      readonly code: 'hours-not-covered';
      readonly uncoveredSeconds: number;
      readonly wantedSeconds: number;
    }
  /** One of the limits beneath is above the wanted one. */
  | {
      readonly code: 'limit-above';
      readonly unit: LimitsBeneath['unit'];
      readonly wanted: number;
      readonly greatest: number;
    }
  /** Together the limits beneath are above the wanted one. */
  | {
      readonly code: 'limits-together-above';
      readonly unit: LimitsBeneath['unit'];
      readonly wanted: number;
      readonly sum: number;
    }
  /** Nothing lies beneath it in the catalog. */
  | { readonly code: 'rests-on-nothing' }
);

/** The answer to "can we promise this?", with all that it was made of. @public */
export interface PromiseCheck {
  readonly answer: PromiseAnswer;
  /** What speaks most against it first. */
  readonly reasons: readonly PromiseReason[];
  readonly indicator: string;
  readonly objective: Objective;
  readonly period: TargetPeriod;
  /** What is promised: what lies beneath these was looked at. */
  readonly entities: readonly string[];
  /** Null where the objective is no share, or nothing beneath states one. */
  readonly ceiling: PromiseCeiling | null;
  /** By entity, nearest first. */
  readonly restsOn: readonly UnderpinningLevel[];
  readonly missing: readonly MissingPromise[];
  /** Null where nothing is agreed beneath. */
  readonly hours: HoursOfCover | null;
  /** Null where the objective is none of outages or cases. */
  readonly limits: LimitsBeneath | null;
  /** Null where nothing is measured yet. */
  readonly history: PromiseHistory | null;
  /** How many entities lie beneath, agreed on or not. */
  readonly entitiesBeneath: number;
  readonly checkedAt: string;
}

/** A check of one target of a stored version. @public */
export interface TargetPromiseCheck extends PromiseCheck {
  readonly targetId: string;
  readonly targetName: string;
}

/** The checks of all targets of a version. @public */
export interface AgreementPromiseCheck {
  readonly agreementId: string;
  readonly version: number;
  /** Whether it was made at the offer and is kept; else it was made just now. */
  readonly isStored: boolean;
  readonly checkedAt: string;
  /** The worst of them; null where it could not be checked. */
  readonly answer: PromiseAnswer | null;
  /** Why it could not be checked; null where it was. */
  readonly failure: PromiseCheckFailure | null;
  readonly targets: readonly TargetPromiseCheck[];
}

/** How an agreement beneath stands to what was checked at the offer. @public */
export type SinceCheck = 'unchanged' | 'changed' | 'new' | 'gone';

/** An agreement that another one rests on, as it is now. @public */
export interface RestsOnItem extends UnderpinningRef {
  /** What it is on, of what lies beneath. */
  readonly entityRefs: readonly string[];
  readonly state: VersionState;
  /** The last day on which it holds; null for no end. */
  readonly effectiveTo: string | null;
  /** The worst of its targets in their last period that is over; null where the reader may not read it, or there is none. */
  readonly lastPeriod: {
    readonly label: string;
    readonly status: AttainmentStatus;
  } | null;
  /** Null where nothing was checked at the offer. */
  readonly sinceCheck: SinceCheck | null;
}

/** What a version rests on: what lies beneath now, and what did at its offer. @public */
export interface RestsOn {
  readonly agreementId: string;
  readonly version: number;
  /** When it was checked at the offer; null where it was not. */
  readonly checkedAt: string | null;
  readonly items: readonly RestsOnItem[];
}

/** Why a check could not be made. @public */
export type PromiseCheckFailure = 'unavailable' | 'too-large';

/** `POST /promise-check`: a target that is not agreed yet. @public */
export const promiseCheckSchema = z.strictObject({
  indicator: indicatorRefSchema,
  objective: objectiveSchema,
  period: periodSchema,
  calendar: draftCalendarSchema,
  timeZone: timeZoneSchema,
  noData: z.enum(['exclude', 'good', 'bad']).default('exclude'),
  coverageFloor: percentSchema.default(90),
  // What is promised; else what is measured.
  entities: z.array(thingRefSchema).min(1).max(500).optional(),
  provider: thingRefSchema.optional(),
  effectiveTo: dateSchema.nullish().transform(date => date ?? null),
  agreementId: z.uuid().optional(),
});

/** A parsed request for a check. @public */
export type PromiseCheckRequest = z.output<typeof promiseCheckSchema>;

/** What may be sent to be checked. @public */
export type PromiseCheckInput = z.input<typeof promiseCheckSchema>;
