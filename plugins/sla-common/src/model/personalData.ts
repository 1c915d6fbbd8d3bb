import { z } from 'zod';
import { entityRefSchema, orNull, textSchema } from './primitives';

/** What personal data stands in, in the order in which it is shown. @public */
export const PERSONAL_DATA_KINDS = [
  'customers',
  'services',
  'interactions',
  'actions',
  'requirements',
  'satisfaction',
  'opportunities',
  'announcements',
  'agreements',
  'credits',
  'reports',
  'offerings',
  'exclusions',
  'reported-results',
  'calendars',
  'maintenance',
  'measurements',
  'corrections',
  'imports',
  'requests',
] as const;

/** One of them. @public */
export type PersonalDataKind = (typeof PERSONAL_DATA_KINDS)[number];

/** What is removed after a time, where the operator says so. @public */
export const RETENTION_KINDS = [
  'interactions',
  'actions',
  'requirements',
  'satisfaction',
  'opportunities',
] as const;

/** One of them. @public */
export type RetentionKind = (typeof RETENTION_KINDS)[number];

/**
 * What stands where an erased person stood. No user of a portal may be called
 * so.
 *
 * @public
 */
export const ERASED_PERSON = {
  ref: 'user:sla/erased-person',
  name: 'Erased person',
} as const;

const nameSchema = z
  .string()
  .trim()
  .min(3, 'must have at least 3 characters')
  .pipe(textSchema({ max: 200 }));

const userRefSchema = entityRefSchema
  .refine(ref => ref.startsWith('user:'), 'must name a user')
  .refine(ref => ref !== ERASED_PERSON.ref, 'must name a person');

const personFields = {
  ref: orNull(userRefSchema),
  names: z.array(nameSchema).max(10, 'must hold at most 10').default([]),
};

interface Named {
  readonly ref: string | null;
  readonly names: readonly string[];
}
function isSomebody({ ref, names }: Named): boolean {
  return ref !== null || names.length > 0;
}
const SOMEBODY = { path: ['ref'], message: 'or a name is required' };

/** `POST /personal-data/search`: whom it is about. @public */
export const soughtPersonSchema = z
  .strictObject(personFields)
  .refine(isSomebody, SOMEBODY);

/**
 * A person: by ref in the catalog, or by the names that somebody outside goes
 * by, as they were written.
 *
 * @public
 */
export type SoughtPerson = z.output<typeof soughtPersonSchema>;

/** What may be sent as one. @public */
export type SoughtPersonInput = z.input<typeof soughtPersonSchema>;

/** `POST /personal-data/replacements`: whom it is about, and what is right. @public */
export const replacePersonSchema = z
  .strictObject({
    ...personFields,
    to: z.strictObject({
      ref: orNull(userRefSchema),
      name: orNull(nameSchema),
    }),
  })
  .refine(isSomebody, SOMEBODY)
  .refine(({ ref, to }) => ref === null || to.ref !== null, {
    path: ['to', 'ref'],
    message: 'is required where a ref is replaced',
  })
  .refine(({ names, to }) => names.length === 0 || to.name !== null, {
    path: ['to', 'name'],
    message: 'is required where a name is replaced',
  });

/** The same, parsed. @public */
export type ReplacePerson = z.output<typeof replacePersonSchema>;

/** What may be sent as one. @public */
export type ReplacePersonInput = z.input<typeof replacePersonSchema>;

/**
 * Why a name stays: `signed` where an agreement was offered or signed and is
 * evidence; `consent` where somebody approved of an exclusion, or the customer's
 * side agreed or objected to it; `declared-in-catalog` where YAML says it, which
 * has to be changed there.
 *
 * @public
 */
export const KEPT_REASONS = [
  'signed',
  'consent',
  'published',
  'declared-in-catalog',
] as const;

/** One of them. @public */
export type KeptReason = (typeof KEPT_REASONS)[number];

/** Why a name stays in so many places. @public */
export interface KeptPlaces {
  readonly because: KeptReason;
  readonly places: number;
}

/** One place where somebody's name stands. @public */
export interface PersonalDataPlace {
  readonly table: string;
  /** What tells the row from others of the table; joined by a space. */
  readonly id: string;
  /** Whose dialogue, requirement or answer it is; null where it is nobody's. */
  readonly customerRef: string | null;
  readonly agreementId: string | null;
  /** Columns, as `docs/privacy.md` lists them. */
  readonly fields: readonly string[];
  /** Null where the name goes when the person is erased. */
  readonly keptBecause: KeptReason | null;
}

/** Where somebody's name stands, of one kind. @public */
export interface PersonalDataFinding {
  readonly kind: PersonalDataKind;
  /** Places in which it stands. */
  readonly places: number;
  /** Of these, those in which it stays when the person is erased, by why. */
  readonly kept: readonly KeptPlaces[];
  /** Of these, texts: they may name the person in other words too, which only a reader finds. */
  readonly texts: number;
  /** The first hundred. */
  readonly first: readonly PersonalDataPlace[];
}

/** Where somebody's name stands, and so what erasing would do. @public */
export interface PersonalDataFindings {
  readonly findings: readonly PersonalDataFinding[];
  /** Of what was found; sent back as `If-Match`, so that what is done is what was seen. */
  readonly etag: string;
}

/** What was done with one kind. @public */
export interface PersonalDataOutcome {
  readonly kind: PersonalDataKind;
  readonly changed: number;
  /** Why so many stay as they are. */
  readonly kept: readonly KeptPlaces[];
}

/** What was done with one person's data; it does not say whose. @public */
export interface PersonalDataChange {
  readonly id: string;
  readonly kind: 'erased' | 'replaced';
  readonly at: string;
  readonly by: string;
  readonly outcomes: readonly PersonalDataOutcome[];
}

/** All that is kept of one person, by the tables and columns of `docs/privacy.md`. @public */
export interface PersonalDataExport {
  readonly person: SoughtPerson;
  readonly exportedAt: string;
  readonly tables: readonly {
    readonly table: string;
    readonly kind: PersonalDataKind;
    readonly rows: readonly Readonly<Record<string, unknown>>[];
    /** False where there are more than 20,000 rows, of which the first are given. */
    readonly isComplete: boolean;
  }[];
}

/** What would be removed of one kind because it is old. @public */
export interface RetentionPreview {
  readonly kind: RetentionKind;
  /** Days after which it is removed; null where it is kept for good. */
  readonly keptDays: number | null;
  /** What ended before this date is removed, in UTC; null where nothing is. */
  readonly before: string | null;
  /** How many would be removed now. */
  readonly due: number;
}

/** What is removed when, and how many would be now. @public */
export interface RetentionPreviews {
  readonly items: readonly RetentionPreview[];
}
