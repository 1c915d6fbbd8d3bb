import { z } from 'zod';
import { draftCalendarSchema, type AgreedCalendar } from './agreedCalendar';
import { termProblem, termRulesSchema, type TermRules } from './agreementTerm';
import { clausesShape, strayEntities, type AgreedClauses } from './clauses';
import { creditProblem, creditTermsSchema, type CreditTerms } from './credit';
import {
  exclusionGroundsSchema,
  EXCLUSION_APPROVALS,
  maintenanceTermsSchema,
  type ExclusionApproval,
  type ExclusionGround,
  type MaintenanceTerms,
} from './exclusion';
import type { Continuation, Termination } from './ending';
import type { AgreementApproval, ClosedOffer, PartySigning } from './offer';
import { dateSchema, timeZoneSchema, thingRefSchema } from './primitives';
import type { AgreementRecord } from './recordedAgreement';
import { signatoriesSchema, type Signatories } from './signatories';
import type { SignOff } from './signOff';
import {
  targetSchema,
  titleSchema,
  type Target,
  type TargetTerms,
} from './target';
import type { VersionState } from './versionState';

/** `sla`: provider and customer; `ola`: between teams of the provider; `uc`: with a supplier. @public */
export const AGREEMENT_TYPES = ['sla', 'ola', 'uc'] as const;

/** The type of an agreement. @public */
export type AgreementType = (typeof AGREEMENT_TYPES)[number];

/** The terms of one version: what both sides sign, and what is hashed. @public */
export interface AgreementTerms extends AgreedClauses {
  readonly type: AgreementType;
  readonly title: string;
  readonly provider: string | { readonly supplier: string };
  readonly customer: string;
  readonly covers: readonly string[];
  readonly entities: readonly string[];
  readonly timeZone: string;
  readonly calendar: AgreedCalendar;
  /** Whether later versions of its calendars count from their `validFrom` on; absent where they do not. */
  readonly followCalendar?: true;
  readonly effectiveFrom: string;
  readonly effectiveTo: string | null;
  /** What of maintenance is not counted; absent where maintenance is never excluded. */
  readonly maintenance?: MaintenanceTerms;
  /** On what time may be excluded afterwards; absent where it may not. */
  readonly exclusionGrounds?: readonly ExclusionGround[];
  /** Who must approve time that is excluded afterwards; there where grounds are. */
  readonly exclusionApproval?: ExclusionApproval;
  /** How it ends and goes on; absent where the last day alone says so. */
  readonly term?: TermRules;
  /** Who signs; absent where one of those who may sign for a party does. */
  readonly signatories?: Signatories;
  /** The fee that credits are parts of; absent where there are none. */
  readonly credits?: CreditTerms;
  readonly targets: readonly TargetTerms[];
}

/** An agreement as answered: the version in force (else the newest), and what comes next. @public */
export interface Agreement extends Omit<AgreementTerms, 'targets'> {
  readonly id: string;
  readonly etag: string;
  readonly state: VersionState;
  readonly version: number;
  readonly nextVersion: {
    readonly version: number;
    readonly state: VersionState;
  } | null;
  /** From the offer on; null in a draft. */
  readonly hash: string | null;
  /** Whether it took effect on a date before both had signed. */
  readonly retroactive: boolean;
  readonly targets: readonly Target[];
  readonly signatures: readonly SignOff[];
  /** That it was signed outside and only recorded here; absent where it was signed here. */
  readonly recorded?: AgreementRecord;
  /** How many must sign for each party, and how many did. */
  readonly signing: {
    readonly provider: PartySigning;
    readonly customer: PartySigning;
  };
  /** Instant; null in a draft. */
  readonly offeredAt: string | null;
  /** How the offer ended without both signatures; null where it did not. */
  readonly closed: ClosedOffer | null;
  /** Of the newest draft; null without one, and for a customer's side. */
  readonly approval: AgreementApproval | null;
  /** Date: the last day as things stand, or of the running term; null where it goes on until notice. */
  readonly endsOn: string | null;
  /** Date by which notice must be given for the next end; null where there is none to keep. */
  readonly noticeBy: string | null;
  /** Date since which it is judged under its last terms, after its fixed end; null before, and where it ended. */
  readonly continuedSince: string | null;
  /** Notice that was given and not revoked. */
  readonly termination: Termination | null;
  /** That both sides go on, or one asked to. */
  readonly continuation: Continuation | null;
}

/** A version in the list of those of an agreement. @public */
export interface AgreementVersionHead
  extends Pick<
    Agreement,
    | 'version'
    | 'state'
    | 'title'
    | 'hash'
    | 'retroactive'
    | 'effectiveFrom'
    | 'effectiveTo'
    | 'offeredAt'
    | 'closed'
    | 'signatures'
  > {
  /** Instant at which both sides had signed. */
  readonly agreedAt: string | null;
}

const supplierSchema = z.strictObject({
  supplier: titleSchema,
});

/** `POST /agreements` and `PUT /agreements/{id}`: the terms of a draft. @public */
export const agreementDraftSchema = z
  .strictObject({
    type: z.enum(AGREEMENT_TYPES),
    title: titleSchema,
    provider: z.union([thingRefSchema, supplierSchema]),
    customer: thingRefSchema,
    covers: z.array(thingRefSchema).max(500).default([]),
    entities: z
      .array(thingRefSchema)
      .min(1, 'must name at least one entity')
      .max(500),
    timeZone: timeZoneSchema,
    calendar: draftCalendarSchema,
    // Absent where it does not: what was signed before there were calendars keeps its hash.
    followCalendar: z
      .boolean()
      .optional()
      .transform(follows => (follows ? true : undefined)),
    effectiveFrom: dateSchema,
    effectiveTo: dateSchema.nullish().transform(date => date ?? null),
    // Absent where not given: what was signed without them keeps its hash.
    maintenance: maintenanceTermsSchema.optional(),
    exclusionGrounds: exclusionGroundsSchema.optional(),
    exclusionApproval: z.enum(EXCLUSION_APPROVALS).optional(),
    ...clausesShape,
    term: termRulesSchema.optional(),
    signatories: signatoriesSchema.optional(),
    credits: creditTermsSchema.optional(),
    targets: z
      .array(targetSchema)
      .min(1, 'must name at least one target')
      .max(100),
  })
  .superRefine((draft, context) => {
    const refuse = (path: (string | number)[], message: string) =>
      context.addIssue({ code: 'custom', path, message });
    if (draft.effectiveTo !== null && draft.effectiveTo < draft.effectiveFrom) {
      refuse(['effectiveTo'], 'must not be before effectiveFrom');
    }
    if (draft.type === 'uc' && typeof draft.provider === 'string') {
      refuse(
        ['provider'],
        'must be { "supplier": name } in an underpinning contract',
      );
    }
    if (draft.type !== 'uc' && typeof draft.provider !== 'string') {
      refuse(
        ['provider'],
        'must be an entity reference unless the agreement is an underpinning contract',
      );
    }
    if (draft.type === 'sla' && !draft.customer.startsWith('customer:')) {
      refuse(
        ['customer'],
        'must be a Customer such as customer:default/retail-banking',
      );
    }
    if (draft.type === 'ola' && draft.customer.startsWith('customer:')) {
      refuse(
        ['customer'],
        'must be the group that relies on it, such as group:default/team-payments',
      );
    }
    draft.covers.forEach((ref, i) => {
      if (!ref.startsWith('customer:')) {
        refuse(
          ['covers', i],
          'must be a Customer such as customer:default/retail-banking',
        );
      }
    });
    if (draft.type !== 'sla' && draft.covers.length > 0) {
      refuse(['covers'], 'is for agreements of type sla');
    }
    if (
      draft.exclusionGrounds !== undefined &&
      draft.exclusionApproval === undefined
    ) {
      refuse(['exclusionApproval'], 'is required where exclusionGrounds are');
    }
    if (
      draft.exclusionGrounds === undefined &&
      draft.exclusionApproval !== undefined
    ) {
      refuse(['exclusionGrounds'], 'is required where exclusionApproval is');
    }
    const calendars = [
      draft.calendar,
      ...draft.targets.map(({ calendar }) => calendar),
    ];
    if (
      draft.followCalendar === true &&
      !calendars.some(calendar => calendar?.name !== undefined)
    ) {
      refuse(['followCalendar'], 'is for calendars that are named');
    }
    for (const path of strayEntities(draft)) {
      refuse(path, "is not among the agreement's entities");
    }
    const unfit = termProblem(draft);
    if (unfit !== undefined) {
      refuse(unfit.path, unfit.reason);
    }
    const names = new Set<string>();
    draft.targets.forEach((target, i) => {
      const problem = creditProblem(target, draft.credits);
      if (problem !== undefined) {
        refuse(['targets', i, ...problem.path], problem.reason);
      }
      if (
        (target.commitment === 'trial') !==
        (target.trialUntil !== undefined)
      ) {
        refuse(
          ['targets', i, 'trialUntil'],
          target.commitment === 'trial'
            ? 'is required where the commitment is trial'
            : 'is for targets on trial',
        );
      }
      if (names.has(target.name)) {
        refuse(
          ['targets', i, 'name'],
          `another target is named "${target.name}" too`,
        );
      }
      names.add(target.name);
    });
  });

/** A parsed draft. @public */
export type AgreementDraft = z.output<typeof agreementDraftSchema>;

/** What may be sent as a draft. @public */
export type AgreementDraftInput = z.input<typeof agreementDraftSchema>;
