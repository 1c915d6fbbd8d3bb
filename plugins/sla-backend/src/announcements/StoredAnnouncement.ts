import type {
  AnnouncementConcern,
  AnnouncementKind,
  RecipientState,
} from '@service-levels/backstage-plugin-sla-common';

/** What is announced. Instants are epoch seconds. */
export interface AnnouncementContent {
  readonly kind: AnnouncementKind;
  readonly title: string;
  readonly text: string;
  readonly entities: readonly string[];
  readonly from: number | null;
  readonly to: number | null;
}

/** Proof that a customer was told. */
export interface StoredProof {
  readonly how: 'notification' | 'mail';
  readonly at: number;
  readonly recordedAt: number;
  readonly by: string;
  readonly to: readonly string[];
}

/** What the customer's side says against it. */
export interface StoredObjection {
  readonly id: string;
  readonly reason: string;
  readonly at: number;
  readonly by: string;
}

/** That it was withdrawn. */
export interface StoredWithdrawal {
  readonly at: number;
  readonly by: string;
  readonly reason: string;
}

/** One customer whom an announcement concerns. */
export interface StoredRecipient {
  readonly customerRef: string;
  readonly customerTitle: string;
  readonly state: RecipientState;
  readonly concerns: readonly AnnouncementConcern[];
  readonly reason: string | null;
  readonly claimedAt: number | null;
  readonly readAt: number | null;
  readonly readBy: string | null;
  /** Oldest first. */
  readonly proofs: readonly StoredProof[];
  /** That it was withdrawn; oldest first. */
  readonly withdrawalProofs: readonly StoredProof[];
  /** How far telling it of the withdrawal is; null where nobody began. */
  readonly withdrawalClaim: 'sending' | 'failed' | null;
  /** Oldest first. */
  readonly objections: readonly StoredObjection[];
}

/** An announcement as it is kept, without its customers. */
export interface StoredAnnouncement extends AnnouncementContent {
  readonly id: string;
  readonly revision: number;
  readonly maintenanceWindow: string | null;
  readonly createdAt: number;
  readonly createdBy: string;
  readonly sentAt: number | null;
  readonly withdrawal: StoredWithdrawal | null;
  /** Ids of what it stands in the place of, and of what stands in its place. */
  readonly replaces: string | null;
  readonly replacedBy: string | null;
}

/** With the customers that a caller may see. */
export interface AnnouncementWithCustomers extends StoredAnnouncement {
  readonly customers: readonly StoredRecipient[];
}

/** An announcement as one customer was told it. */
export interface ToldAnnouncement extends StoredAnnouncement {
  readonly recipient: StoredRecipient;
  /** Whether the same customer was told what it replaces. */
  readonly isReplacement: boolean;
  /** Whether the same customer was told what replaces it. */
  readonly isReplaced: boolean;
}

/** When a customer was first told, in epoch seconds; null where it was not. */
export function toldAt({
  proofs,
}: Pick<StoredRecipient, 'proofs'>): number | null {
  return proofs.length === 0 ? null : Math.min(...proofs.map(({ at }) => at));
}

/** In which ways a customer was told, and not yet that this holds no longer: a mail says so to all. */
export function missingWays({
  proofs,
  withdrawalProofs,
}: Pick<StoredRecipient, 'proofs' | 'withdrawalProofs'>): StoredProof['how'][] {
  const told = new Set(withdrawalProofs.map(({ how }) => how));
  return [...new Set(proofs.map(({ how }) => how))].filter(
    how => !told.has('mail') && !told.has(how),
  );
}
