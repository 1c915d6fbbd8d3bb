import { z } from 'zod';
import { parseInstant } from '../time/instant';
import { agreementDraftSchema } from './agreement';
import type { Attainment, JudgedPeriod } from './attainment';
import { instantSchema } from './primitives';

/** How many periods are judged unless a request says otherwise. */
const PERIODS = 12;
const MOST_PERIODS = 36;

/** `POST /agreements/preview`. @public */
export const previewRequestSchema = z.strictObject({
  draft: agreementDraftSchema,
  /** The agreement that the draft is to become a version of. */
  agreementId: z.uuid('must be the id of an agreement').optional(),
  periods: z
    .int('must be a whole number')
    .min(1, 'must be at least 1')
    .max(MOST_PERIODS, `must be at most ${MOST_PERIODS}`)
    .default(PERIODS),
  /** Judged is what was known then; default now. */
  asOf: instantSchema.transform(parseInstant).optional(),
});

/** What is asked of the preview of a draft. @public */
export type PreviewRequest = z.output<typeof previewRequestSchema>;

/** What may be sent to ask for it. @public */
export type PreviewRequestInput = z.input<typeof previewRequestSchema>;

/** What of a figure a preview shows. @public */
export type PreviewFigure = Pick<
  Attainment,
  | 'status'
  | 'nearMiss'
  | 'attained'
  | 'attainedPercent'
  | 'ifNothingMore'
  | 'serviceSeconds'
  | 'excludedSeconds'
  | 'unknownSeconds'
  | 'coverage'
  | 'budget'
>;

/** A period of a target as it is proposed. @public */
export interface PreviewPeriod extends Omit<JudgedPeriod, 'contractual'> {
  /** As these terms would have judged it; null where its facts are no longer kept one by one. */
  readonly proposed: PreviewFigure | null;
  /** What the agreement said of the same time; null where no version was in force. */
  readonly inForce:
    | (PreviewFigure & Pick<Attainment, 'agreementVersion'>)
    | null;
}

/** Why a target cannot be judged: there is no such indicator, it collects something else, or it lies elsewhere. @public */
export const PREVIEW_MISSING = [
  'no-indicator',
  'other-stream',
  'elsewhere',
] as const;

/** @public */
export type PreviewMissing = (typeof PREVIEW_MISSING)[number];

/** A target of a draft, with how its last periods would have been judged. @public */
export interface PreviewTarget {
  /** Null for one that the agreement does not have yet. */
  readonly targetId: string | null;
  readonly name: string;
  readonly indicator: string;
  /** Oldest first, the running one last; null where `missing` says why. */
  readonly periods: readonly PreviewPeriod[] | null;
  readonly missing: PreviewMissing | null;
}

/**
 * How the last periods of each target would have been judged if exactly these
 * terms had been in force all the time.
 *
 * @public
 */
export interface AgreementPreview {
  /** In the order of the draft. */
  readonly items: readonly PreviewTarget[];
  readonly judgedAt: string;
}
