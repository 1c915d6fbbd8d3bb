import { z } from 'zod';
import { dateSchema, entityRefSchema, textSchema } from './primitives';

/** How far an opportunity has come. @public */
export const OPPORTUNITY_STAGES = [
  'spotted',
  'qualified',
  'proposed',
  'won',
  'lost',
] as const;

/** How far an opportunity has come. @public */
export type OpportunityStage = (typeof OPPORTUNITY_STAGES)[number];

const MOST_SERVICES = 50;

const CURRENCIES: ReadonlySet<string> = new Set(
  Intl.supportedValuesOf('currency'),
);

const valueSchema = z.strictObject({
  /** In the smallest unit of the currency, such as cents. */
  amount: z
    .int('must be a whole number of the smallest unit, such as cents')
    .min(0, 'must be at least 0'),
  currency: z
    .string()
    .refine(
      code => CURRENCIES.has(code),
      'must be a currency of ISO 4217 such as EUR',
    ),
});

/** `POST /customers/{namespace}/{name}/opportunities`, and `PUT` of one. @public */
export const opportunitySchema = z.strictObject({
  title: textSchema({ max: 200 }),
  /** Markdown, kept as it is written. */
  text: textSchema({ min: 0, max: 10_000 }).default(''),
  stage: z
    .enum(OPPORTUNITY_STAGES, {
      error: `must be one of ${OPPORTUNITY_STAGES.join(', ')}`,
    })
    .default('spotted'),
  value: valueSchema.nullish().transform(value => value ?? null),
  services: z
    .array(entityRefSchema)
    .max(MOST_SERVICES, `must hold at most ${MOST_SERVICES}`)
    .transform(services => [...new Set(services)])
    .default([]),
  nextStep: textSchema({ min: 0, max: 2000 })
    .nullish()
    .transform(step => step || null),
  nextStepDue: dateSchema.nullish().transform(due => due ?? null),
});

/** A parsed opportunity. @public */
export type WriteOpportunity = z.output<typeof opportunitySchema>;

/** What may be sent as an opportunity. @public */
export type WriteOpportunityInput = z.input<typeof opportunitySchema>;

/** A possible new need or improvement that somebody of the provider spotted; never shown to the customer's side. @public */
export interface Opportunity extends WriteOpportunity {
  readonly id: string;
  readonly customerRef: string;
  /** Instant. */
  readonly createdAt: string;
  /** Entity ref of a user, or subject of a service. */
  readonly createdBy: string;
  /** Instant; null where it was never changed. */
  readonly changedAt: string | null;
  readonly changedBy: string | null;
  readonly etag: string;
}
