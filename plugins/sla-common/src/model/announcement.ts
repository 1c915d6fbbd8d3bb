import { z } from 'zod';
import { instantSchema, textSchema, thingRefSchema } from './primitives';

/** What an announcement is about. @public */
export const ANNOUNCEMENT_KINDS = [
  'planned-maintenance',
  'service-change',
  'terms-change',
  'end-of-service',
  'other',
] as const;

/** What an announcement is about. @public */
export type AnnouncementKind = (typeof ANNOUNCEMENT_KINDS)[number];

/** What a mail tells of an announcement. @public */
export const ANNOUNCEMENT_MAILS = ['announcement', 'withdrawal'] as const;

/** What a mail tells of an announcement. @public */
export type AnnouncementMail = (typeof ANNOUNCEMENT_MAILS)[number];

const MOST_ENTITIES = 50;
const MOST_RECIPIENTS = 50;

const kindSchema = z.enum(ANNOUNCEMENT_KINDS, {
  error: `must be one of ${ANNOUNCEMENT_KINDS.join(', ')}`,
});
const titleSchema = z
  .string()
  .trim()
  .pipe(textSchema({ max: 200 }));
const entitiesSchema = z
  .array(thingRefSchema)
  .max(MOST_ENTITIES, `must hold at most ${MOST_ENTITIES}`)
  .transform(entities => [...new Set(entities)]);
const orNull = instantSchema.nullish().transform(at => at ?? null);

function endsAfterItBegins(
  { from, to }: { readonly from?: string | null; readonly to?: string | null },
  context: z.RefinementCtx,
): void {
  if (!to) {
    return;
  }
  if (!from || Date.parse(to) <= Date.parse(from)) {
    context.addIssue({
      code: 'custom',
      path: ['to'],
      message: 'must be after from',
    });
  }
}

/** `PUT /announcements/{id}`. @public */
export const changeAnnouncementSchema = z
  .strictObject({
    kind: kindSchema,
    title: titleSchema,
    /** For customers; Markdown, kept as it is written. */
    text: textSchema({ min: 0, max: 10_000 }).default(''),
    entities: entitiesSchema.default([]),
    from: orNull,
    to: orNull,
  })
  .superRefine(endsAfterItBegins);

/** `POST /announcements`: what is left out is taken from the maintenance window. @public */
export const draftAnnouncementSchema = z
  .strictObject({
    /** Id of the maintenance window that it announces. */
    maintenanceWindow: z
      .uuid('must be the id of a maintenance window')
      .nullish()
      .transform(id => id?.toLowerCase() ?? null),
    /**
     * Id of a withdrawn announcement: what is left out is taken from it, and so
     * are its maintenance window and its customers.
     */
    replaces: z
      .uuid('must be the id of an announcement')
      .nullish()
      .transform(id => id?.toLowerCase() ?? null),
    kind: kindSchema.optional(),
    title: titleSchema.optional(),
    text: textSchema({ min: 0, max: 10_000 }).optional(),
    entities: entitiesSchema.optional(),
    from: instantSchema.nullish(),
    to: instantSchema.nullish(),
  })
  .superRefine((draft, context) => {
    const isAnew = draft.maintenanceWindow === null && draft.replaces === null;
    if (draft.maintenanceWindow !== null && draft.replaces !== null) {
      context.addIssue({
        code: 'custom',
        path: ['maintenanceWindow'],
        message: 'is taken from the announcement that is replaced',
      });
    }
    if (isAnew) {
      for (const field of ['kind', 'title'] as const) {
        if (draft[field] === undefined) {
          context.addIssue({
            code: 'custom',
            path: [field],
            message: 'is required without a maintenance window',
          });
        }
      }
    }
    if (isAnew || draft.from) {
      endsAfterItBegins(draft, context);
    }
  });

/** `PUT /announcements/{id}/customers/{namespace}/{name}`. @public */
export const decideRecipientSchema = z.strictObject({
  /** Whether the customer is told. */
  isTold: z.boolean(),
  reason: z
    .string()
    .trim()
    .pipe(textSchema({ max: 2000 })),
});

/** Ids of contacts of the customer, to whom a mail goes. @public */
export const mailContactsSchema = z
  .array(z.uuid('must be the id of a contact'))
  .max(MOST_RECIPIENTS, `must hold at most ${MOST_RECIPIENTS}`)
  .transform(ids => [...new Set(ids.map(id => id.toLowerCase()))]);

/** `POST /announcements/{id}/withdraw`. @public */
export const withdrawAnnouncementSchema = z.strictObject({
  /** For the customers who were told, too. */
  reason: z
    .string()
    .trim()
    .pipe(textSchema({ max: 2000 })),
});

/** `POST /announcements/{id}/customers/{namespace}/{name}/mailed`. @public */
export const mailedAnnouncementSchema = z
  .strictObject({
    /** What the mail said: the announcement, or that it was withdrawn. */
    about: z
      .enum(ANNOUNCEMENT_MAILS, {
        error: `must be one of ${ANNOUNCEMENT_MAILS.join(', ')}`,
      })
      .default('announcement'),
    /** Names, as they are known; no addresses are needed. */
    to: z
      .array(
        z
          .string()
          .trim()
          .pipe(textSchema({ max: 200 })),
      )
      .max(MOST_RECIPIENTS, `must hold at most ${MOST_RECIPIENTS}`)
      .default([]),
    contacts: mailContactsSchema.default([]),
    /** When the mail was sent; now, where it is not said. */
    at: orNull,
  })
  .refine(({ to, contacts }) => to.length + contacts.length > 0, {
    path: ['to'],
    message: 'must name somebody',
  });

/** `POST /customers/{namespace}/{name}/announcements/{id}/object`. @public */
export const objectToAnnouncementSchema = z.strictObject({
  reason: z
    .string()
    .trim()
    .pipe(textSchema({ max: 2000 })),
});

/** A parsed change of a draft. @public */
export type ChangeAnnouncement = z.output<typeof changeAnnouncementSchema>;
/** What may be sent as a change of a draft. @public */
export type ChangeAnnouncementInput = z.input<typeof changeAnnouncementSchema>;
/** A parsed draft. @public */
export type DraftAnnouncement = z.output<typeof draftAnnouncementSchema>;
/** What may be sent as a draft. @public */
export type DraftAnnouncementInput = z.input<typeof draftAnnouncementSchema>;
/** Whether a customer is told, and why it is decided so. @public */
export type DecideRecipient = z.output<typeof decideRecipientSchema>;
/** Why an announcement is withdrawn. @public */
export type WithdrawAnnouncement = z.output<typeof withdrawAnnouncementSchema>;
/** A parsed record of a mail. @public */
export type MailedAnnouncement = z.output<typeof mailedAnnouncementSchema>;
/** What may be sent as the record of a mail. @public */
export type MailedAnnouncementInput = z.input<typeof mailedAnnouncementSchema>;

/** Why a customer is concerned by an announcement. @public */
export interface AnnouncementConcern {
  /** By a link with an entity, by an agreement, or because somebody added it. */
  readonly kind: 'owns' | 'uses' | 'agreement' | 'added';
  /** What the customer has of it; null where somebody added it. */
  readonly entityRef: string | null;
  /** Of an agreement that the caller may see. */
  readonly agreementId: string | null;
}

/** What an agreement asks for before planned work, and whether it is kept. @public */
export interface AnnouncementNotice {
  readonly agreementId: string;
  readonly agreementTitle: string;
  /** Hours before it begins; null where the agreement excludes no maintenance. */
  readonly hours: number | null;
  /** By when the customer was told, else as if it were told now; null where nothing is asked for. */
  readonly isKept: boolean | null;
}

/** Proof that a customer was told. @public */
export interface AnnouncementProof {
  readonly how: 'notification' | 'mail';
  /** Instant of sending. */
  readonly at: string;
  /** Instant; when it was recorded. */
  readonly recordedAt: string;
  /** Who sent it. */
  readonly by: string;
  /** Refs of users, or names of people outside. */
  readonly to: readonly string[];
}

/** What the customer's side says against an announcement. @public */
export interface AnnouncementObjection {
  readonly id: string;
  readonly reason: string;
  /** Instant. */
  readonly at: string;
  readonly by: string;
}

/** That an announcement was withdrawn. What was told, and its proof, stay. @public */
export interface AnnouncementWithdrawal {
  /** Instant; notice is given no longer by what begins from here on. */
  readonly at: string;
  readonly by: string;
  readonly reason: string;
}

/** How far telling a customer again is, that an announcement was withdrawn. @public */
export interface WithdrawalTelling {
  readonly state: 'planned' | 'sending' | 'failed' | 'told';
  /** In which ways it was told of the announcement, and not yet of its withdrawal. */
  readonly missing: readonly AnnouncementProof['how'][];
  /** Oldest first. */
  readonly proofs: readonly AnnouncementProof[];
}

/** How far telling a customer is. @public */
export type RecipientState =
  | 'planned'
  | 'left-out'
  | 'sending'
  | 'failed'
  | 'told';

/** One customer whom an announcement concerns. @public */
export interface AnnouncementRecipient {
  readonly customerRef: string;
  readonly customerTitle: string;
  readonly state: RecipientState;
  readonly concerns: readonly AnnouncementConcern[];
  readonly notices: readonly AnnouncementNotice[];
  /** Why it was left out, or added. */
  readonly reason: string | null;
  /** Oldest first. */
  readonly proofs: readonly AnnouncementProof[];
  /** Null where it was not withdrawn, or this customer was never told of it. */
  readonly withdrawal: WithdrawalTelling | null;
  /** Instant; null as long as nobody of the customer's side opened it. */
  readonly readAt: string | null;
  readonly readBy: string | null;
  /** Oldest first. */
  readonly objections: readonly AnnouncementObjection[];
}

/** What the provider intends, told in advance; as its own side sees it. @public */
export interface Announcement {
  readonly id: string;
  readonly etag: string;
  /** Nothing of it changes once a customer was told. */
  readonly state: 'draft' | 'sent' | 'withdrawn';
  readonly kind: AnnouncementKind;
  readonly title: string;
  /** Markdown. */
  readonly text: string;
  readonly entities: readonly string[];
  /** Instant. */
  readonly from: string | null;
  /** Instant. */
  readonly to: string | null;
  readonly maintenanceWindow: string | null;
  readonly createdAt: string;
  readonly createdBy: string;
  /** Instant of the first proof. */
  readonly sentAt: string | null;
  readonly withdrawn: AnnouncementWithdrawal | null;
  /** Id of the withdrawn announcement in whose place it is. */
  readonly replaces: string | null;
  /** Id of the announcement in its place, which may still be a draft. */
  readonly replacedBy: string | null;
  /** Those that the caller may see. */
  readonly customers: readonly AnnouncementRecipient[];
}

/** An announcement as one customer was told it: of others nothing is in it. @public */
export interface CustomerAnnouncement {
  readonly id: string;
  readonly customerRef: string;
  readonly kind: AnnouncementKind;
  readonly title: string;
  /** Markdown. */
  readonly text: string;
  /** Those that concern this customer. */
  readonly entities: readonly string[];
  readonly from: string | null;
  readonly to: string | null;
  /** Instant of the first proof. */
  readonly toldAt: string;
  readonly readAt: string | null;
  readonly withdrawn: AnnouncementWithdrawal | null;
  /** Whether the customer was told another one before, in whose place it is. */
  readonly isReplacement: boolean;
  /** Whether the customer was told another one since, in its place. */
  readonly isReplaced: boolean;
  readonly objections: readonly AnnouncementObjection[];
}

/** What was discarded. @public */
export interface DiscardedAnnouncement {
  readonly id: string;
}
