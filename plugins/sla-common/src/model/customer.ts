import { z } from 'zod';
import { declaredNameSchema, declaredNamespaceSchema, refOf } from './declared';
import {
  dateSchema,
  entityRefSchema,
  lineSchema,
  orNull,
  textSchema,
} from './primitives';

/** How many links a customer may have in each direction. */
const MOST_LINKS = 1000;
/** How many people may represent a customer. */
const MOST_REPRESENTATIVES = 100;
/** Ten years. */
const LONGEST_CADENCE_DAYS = 3650;

function refsOf<TSchema extends z.ZodType<string>>(
  schema: TSchema,
  most: number,
) {
  return z
    .array(schema)
    .max(most, `must have at most ${most}`)
    .default([])
    .transform(refs => [...new Set(refs)]);
}

const personSchema = refOf(['user', 'group']);

const deputySchema = z
  .strictObject({
    ref: personSchema,
    from: orNull(dateSchema),
    to: orNull(dateSchema),
  })
  .refine(({ from, to }) => from === null || to === null || to >= from, {
    path: ['to'],
    message: 'must not be before from',
  });

const declarationFields = {
  title: lineSchema,
  description: orNull(textSchema({ max: 2000 })),
  type: z.enum(['internal', 'external'], {
    error: 'must be internal or external',
  }),
  language: orNull(
    z.string().regex(/^[a-z]{2}(-[A-Z]{2})?$/, 'must be a language such as de'),
  ),
  partOf: orNull(refOf(['customer'])),
  businessUnit: orNull(refOf(['group'])),
  relationshipManager: orNull(personSchema),
  relationshipManagerDeputy: orNull(deputySchema),
  serviceLevelManager: orNull(personSchema),
  serviceLevelManagerDeputy: orNull(deputySchema),
  representatives: refsOf(personSchema, MOST_REPRESENTATIVES),
  owns: refsOf(entityRefSchema, MOST_LINKS),
  uses: refsOf(entityRefSchema, MOST_LINKS),
  contactCadenceDays: orNull(
    z
      .int()
      .min(1, 'must be at least 1')
      .max(LONGEST_CADENCE_DAYS, `must be at most ${LONGEST_CADENCE_DAYS}`),
  ),
};

interface Declared {
  readonly type: 'internal' | 'external';
  readonly businessUnit: string | null;
}

function isUnitOfInternal({ type, businessUnit }: Declared): boolean {
  return businessUnit === null || type === 'internal';
}
const UNIT_OF_INTERNAL = {
  path: ['businessUnit'],
  message: 'is for internal customers only',
};

/** `PUT /customers/{namespace}/{name}`: the whole declaration. @public */
export const changeCustomerSchema = z
  .strictObject(declarationFields)
  .refine(isUnitOfInternal, UNIT_OF_INTERNAL);

/** `POST /customers`. @public */
export const createCustomerSchema = z
  .strictObject({
    namespace: declaredNamespaceSchema.default('default'),
    name: declaredNameSchema,
    ...declarationFields,
  })
  .refine(isUnitOfInternal, UNIT_OF_INTERNAL);

/**
 * What the portal keeps of a customer that has its home there; the same as
 * `spec` of its YAML would say. Refs are full and in lower case.
 *
 * @public
 */
export type CustomerDeclaration = z.output<typeof changeCustomerSchema>;

/** What may be sent as one. @public */
export type CustomerDeclarationInput = z.input<typeof changeCustomerSchema>;

/** A new customer, parsed. @public */
export type CreateCustomer = z.output<typeof createCustomerSchema>;

/** What may be sent as one. @public */
export type CreateCustomerInput = z.input<typeof createCustomerSchema>;

/** Who stands in for somebody, and on which days (of UTC); without them always. @public */
export interface CustomerDeputy {
  readonly ref: string;
  /** First day. */
  readonly from: string | null;
  /** Last day. */
  readonly to: string | null;
}

/** What the portal keeps of a customer. @public */
export interface KeptCustomer extends CustomerDeclaration {
  readonly ref: string;
  readonly state: 'kept' | 'archived';
  readonly createdAt: string;
  readonly createdBy: string;
  readonly changedAt: string;
  readonly changedBy: string;
}

/** An entity that this customer and another both claim to be the business owner of. @public */
export interface OwnershipConflict {
  readonly entityRef: string;
  readonly customerRef: string;
}

/** Who defines requirements and answers for the outcome. @public */
export interface Customer {
  readonly ref: string;
  readonly title: string;
  readonly type: 'internal' | 'external';
  readonly partOf: string | null;
  readonly businessUnit: string | null;
  readonly relationshipManager: string | null;
  readonly serviceLevelManager: string | null;
  readonly representatives: readonly string[];
  readonly owns: readonly string[];
  readonly uses: readonly string[];
  /**
   * `declared`; `archived` in the portal; or `undeclared`: its YAML left the
   * catalog, and it is kept.
   */
  readonly state: 'declared' | 'archived' | 'undeclared';
  /** Where it is declared: read-only here where that is the catalog. */
  readonly home: 'catalog' | 'portal';
}

/** A customer with all that its page shows. @public */
export interface CustomerDetails extends Customer {
  /**
   * What the portal keeps. Also where YAML of the same name holds instead
   * (`home` is `catalog`); null where it keeps nothing, and for the customer's side.
   */
  readonly kept: KeptCustomer | null;
  /** Of what the portal keeps; null where it keeps nothing. */
  readonly etag: string | null;
  /** Null for the customer's side. */
  readonly conflicts: readonly OwnershipConflict[] | null;
  /**
   * On whose side of the relationship the caller is, whatever the policy says:
   * the customer's side is offered nothing that only the provider's may do.
   */
  readonly side: 'provider' | 'customer';
}

/** In which order customers are listed. @public */
export const CUSTOMER_SORTS = ['ref', 'title', 'last-contact'] as const;

/**
 * `ref`; `title`, whatever its case; or `last-contact`: who was never in contact
 * first, then the longest ago.
 *
 * @public
 */
export type CustomerSort = (typeof CUSTOMER_SORTS)[number];

/** How many weeks without contact can be asked for: ten years. @public */
export const MOST_WEEKS_WITHOUT_CONTACT = 520;

/**
 * Why a customer is at risk. It is at risk for one of three reasons alone:
 *
 * - `complaint-overdue`: a complaint was not answered by its date. One that was
 *   answered and is not closed yet is open, and no risk.
 * - `dissatisfied`: with one of its services the mean of the answers of the last
 *   twelve months, at least three, lies below `sla.satisfaction.threshold`, as
 *   for watermelons. The worst service is named.
 * - `contact-overdue`: there was no contact for longer than its contact cadence
 *   says, since the last contact or since the portal knows it. One without a
 *   cadence is never at risk by that.
 *
 * Whether targets are kept is not among them: that is judged for a moment, and
 * not kept for each customer.
 *
 * @public
 */
export type CustomerRisk =
  | {
      readonly kind: 'complaint-overdue';
      /** The date by which the oldest was to be answered. */
      readonly due: string;
    }
  | {
      readonly kind: 'dissatisfied';
      /** Ref. */
      readonly service: string;
      /** Of its scores, 1 (bad) to 5 (good), with two decimals. */
      readonly mean: number;
    }
  | {
      readonly kind: 'contact-overdue';
      /** The contact cadence. */
      readonly cadenceDays: number;
    };

/** What of a customer wants attention; for the provider's side alone. @public */
export interface CustomerAttention {
  /**
   * Instant of the last contact; null where there was none. A contact is a
   * meeting, call, mail, complaint or compliment, internal or shared, from its
   * begin on: a planned meeting is none yet. A note is none either, since nobody
   * has spoken with the customer.
   */
  readonly lastContactAt: string | null;
  /** How many complaints are not closed yet, answered or not. */
  readonly openComplaints: number;
  /** Why it is at risk; empty where it is not. */
  readonly risks: readonly CustomerRisk[];
}

/** A customer in the list. @public */
export interface ListedCustomer extends Customer {
  /** Null for the customer's side, and for who may not read the dialogue with it. */
  readonly attention: CustomerAttention | null;
}
