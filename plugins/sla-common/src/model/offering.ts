import { z } from 'zod';
import { draftCalendarSchema } from './agreedCalendar';
import { termRulesSchema } from './agreementTerm';
import type { ServiceCalendar } from './calendar';
import { clausesShape } from './clauses';
import { creditProblem, creditTermsSchema } from './credit';
import { declaredNameSchema } from './declared';
import {
  exclusionGroundsSchema,
  EXCLUSION_APPROVALS,
  maintenanceTermsSchema,
} from './exclusion';
import { lineSchema, orNull, textSchema, timeZoneSchema } from './primitives';
import { targetSchema } from './target';

/** Hours written out, or a stored calendar such as `office-hours` or `office-hours@3`. */
const calendarSchema = draftCalendarSchema.transform(
  (calendar, context): string | ServiceCalendar => {
    if ('hours' in calendar) {
      if (calendar.name === undefined) {
        return calendar;
      }
      context.addIssue({
        code: 'custom',
        message: 'must be the name of a calendar alone, or hours without one',
      });
      return z.NEVER;
    }
    const { name, version } = calendar;
    return version === null ? name : `${name}@${version}`;
  },
);

const wordsSchema = z
  .string()
  .trim()
  .pipe(textSchema({ max: 5000 }));

const offeredTargetSchema = targetSchema
  .omit({
    id: true,
    indicator: true,
    calendar: true,
    commitment: true,
    trialUntil: true,
  })
  .extend({
    indicator: declaredNameSchema,
    calendar: orNull(calendarSchema),
    // A trial ends on a date, which only an agreement has.
    commitment: z
      .enum(['binding', 'informational'], {
        error: 'must be one of binding, informational',
      })
      .optional()
      .transform(commitment =>
        commitment === 'binding' ? undefined : commitment,
      ),
  });

const { services: _ofAgreements, ...offeredClauses } = clausesShape;

const offeringShape = {
  title: lineSchema,
  level: lineSchema,
  description: orNull(textSchema({ max: 2000 })),
  service: z.strictObject({
    title: lineSchema,
    description: wordsSchema.optional(),
    inScope: wordsSchema.optional(),
    outOfScope: wordsSchema.optional(),
  }),
  timeZone: timeZoneSchema,
  calendar: calendarSchema,
  followCalendar: z
    .boolean()
    .optional()
    .transform(follows => (follows ? (true as const) : undefined)),
  maintenance: maintenanceTermsSchema.optional(),
  exclusionGrounds: exclusionGroundsSchema.optional(),
  exclusionApproval: z.enum(EXCLUSION_APPROVALS).optional(),
  ...offeredClauses,
  term: termRulesSchema.optional(),
  credits: creditTermsSchema.optional(),
  targets: z
    .array(offeredTargetSchema)
    .min(1, 'must name at least one target')
    .max(100),
};

const declarationSchema = z.strictObject(offeringShape);

/** Refuses what does not go together. */
function refuseProblems(
  offering: z.output<typeof declarationSchema>,
  refuse: (path: (string | number)[], reason: string) => void,
): void {
  const { targets, credits, exclusionGrounds, exclusionApproval } = offering;
  if (exclusionGrounds !== undefined && exclusionApproval === undefined) {
    refuse(['exclusionApproval'], 'is required where exclusionGrounds are');
  }
  if (exclusionGrounds === undefined && exclusionApproval !== undefined) {
    refuse(['exclusionGrounds'], 'is required where exclusionApproval is');
  }
  const calendars = [offering.calendar, ...targets.map(one => one.calendar)];
  if (
    offering.followCalendar &&
    !calendars.some(calendar => typeof calendar === 'string')
  ) {
    refuse(['followCalendar'], 'is for calendars that are named');
  }
  targets.forEach((target, i) => {
    const problem = creditProblem(target, credits);
    if (problem !== undefined) {
      refuse(['targets', i, ...problem.path], problem.reason);
    }
    if (targets.findIndex(({ name }) => name === target.name) < i) {
      refuse(
        ['targets', i, 'name'],
        `another target is named "${target.name}" too`,
      );
    }
  });
}

/** `PUT /offerings/{name}`: the whole declaration. @public */
export const changeOfferingSchema = declarationSchema.superRefine(
  (offering, context) =>
    refuseProblems(offering, (path, message) =>
      context.addIssue({ code: 'custom', path, message }),
    ),
);

/** `POST /offerings`. @public */
export const createOfferingSchema = z
  .strictObject({ name: declaredNameSchema, ...offeringShape })
  .superRefine((offering, context) =>
    refuseProblems(offering, (path, message) =>
      context.addIssue({ code: 'custom', path, message }),
    ),
  );

/** `PUT /agreements/{id}/offering`: which offering it began from, null for none. @public */
export const beganFromSchema = z.strictObject({
  name: declaredNameSchema.nullable(),
});

/**
 * A service with a level, hours and targets that agreements start from.
 * Indicators are named without their entity, which only an agreement has;
 * calendars are written out, or those that the portal keeps, as drafts of
 * agreements name them.
 *
 * @public
 */
export type OfferingDeclaration = z.output<typeof changeOfferingSchema>;

/** What may be sent as one. @public */
export type OfferingDeclarationInput = z.input<typeof changeOfferingSchema>;

/** A target of an offering. @public */
export type OfferingTarget = OfferingDeclaration['targets'][number];

/** A new offering, parsed. @public */
export type CreateOffering = z.output<typeof createOfferingSchema>;

/** What may be sent as one. @public */
export type CreateOfferingInput = z.input<typeof createOfferingSchema>;

/** A service offering that the portal keeps. @public */
export interface Offering extends OfferingDeclaration {
  readonly name: string;
  /** Nothing new starts from an archived one; what began from it stays. */
  readonly state: 'kept' | 'archived';
  /** To be sent with a change. */
  readonly etag: string;
  readonly createdAt: string;
  readonly createdBy: string;
  readonly changedAt: string;
  readonly changedBy: string;
}

/** What an agreement began from; null where that was no offering. @public */
export interface BeganFrom {
  readonly offering: Offering | null;
}
