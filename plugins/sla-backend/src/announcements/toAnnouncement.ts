import {
  formatInstant,
  type Announcement,
  type AnnouncementNotice,
  type AnnouncementObjection,
  type AnnouncementProof,
  type AnnouncementRecipient,
  type AnnouncementWithdrawal,
  type CustomerAnnouncement,
  type WithdrawalTelling,
} from '@service-levels/backstage-plugin-sla-common';
import type { StoredAgreement } from '../agreements/StoredAgreement';
import { versionsInForce } from '../agreements/versionsInForce';
import {
  missingWays,
  toldAt,
  type AnnouncementWithCustomers,
  type StoredAnnouncement,
  type StoredObjection,
  type StoredProof,
  type StoredRecipient,
  type StoredWithdrawal,
  type ToldAnnouncement,
} from './StoredAnnouncement';

const SECONDS_PER_HOUR = 3600;

const instantOrNull = (at: number | null) =>
  at === null ? null : formatInstant(at);

function toObjection(objection: StoredObjection): AnnouncementObjection {
  return { ...objection, at: formatInstant(objection.at) };
}

/** What an agreement that is in force when it begins asks for. */
function noticeOf(
  agreement: StoredAgreement,
  options: { readonly from: number | null; readonly told: number },
): AnnouncementNotice[] {
  const { from, told } = options;
  const at = from ?? told;
  const inForce = versionsInForce(agreement).find(
    ({ span }) => span.from <= at && span.to > at,
  );
  if (inForce === undefined) {
    return [];
  }
  const { title, maintenance } = inForce.version.terms;
  const hours = maintenance === undefined ? null : maintenance.noticeHours ?? 0;
  return [
    {
      agreementId: agreement.id,
      agreementTitle: title,
      hours,
      isKept:
        hours === null || from === null
          ? null
          : from - told >= hours * SECONDS_PER_HOUR,
    },
  ];
}

function toProof(proof: StoredProof): AnnouncementProof {
  return {
    ...proof,
    at: formatInstant(proof.at),
    recordedAt: formatInstant(proof.recordedAt),
  };
}

/** How far telling a customer is that it was withdrawn. */
function toTelling(recipient: StoredRecipient): WithdrawalTelling {
  const { withdrawalProofs, withdrawalClaim } = recipient;
  const missing = missingWays(recipient);
  return {
    state: withdrawalClaim ?? (missing.length === 0 ? 'told' : 'planned'),
    missing,
    proofs: withdrawalProofs.map(toProof),
  };
}

function toWithdrawn(
  withdrawal: StoredWithdrawal | null,
): AnnouncementWithdrawal | null {
  return withdrawal && { ...withdrawal, at: formatInstant(withdrawal.at) };
}

/** What holds no longer when it begins gives no notice. */
function givesNotice({ kind, from, withdrawal }: StoredAnnouncement): boolean {
  return (
    kind === 'planned-maintenance' &&
    (withdrawal === null || (from !== null && from < withdrawal.at))
  );
}

function toRecipient(
  recipient: StoredRecipient,
  options: {
    readonly announcement: StoredAnnouncement;
    readonly agreements: ReadonlyMap<string, StoredAgreement>;
    readonly now: number;
  },
): AnnouncementRecipient {
  const { announcement, agreements, now } = options;
  const { from, withdrawal } = announcement;
  const told = toldAt(recipient) ?? now;
  const concerns = recipient.concerns.filter(
    ({ agreementId }) => agreementId === null || agreements.has(agreementId),
  );
  const ids = new Set(concerns.flatMap(({ agreementId }) => agreementId ?? []));
  return {
    customerRef: recipient.customerRef,
    customerTitle: recipient.customerTitle,
    state: recipient.state,
    concerns,
    notices: givesNotice(announcement)
      ? [...ids].flatMap(id => {
          const agreement = agreements.get(id);
          return agreement === undefined
            ? []
            : noticeOf(agreement, { from, told });
        })
      : [],
    reason: recipient.reason,
    proofs: recipient.proofs.map(toProof),
    withdrawal:
      withdrawal === null || recipient.proofs.length === 0
        ? null
        : toTelling(recipient),
    readAt: instantOrNull(recipient.readAt),
    readBy: recipient.readBy,
    objections: recipient.objections.map(toObjection),
  };
}

function stateOf({
  withdrawal,
  sentAt,
}: StoredAnnouncement): Announcement['state'] {
  if (withdrawal !== null) {
    return 'withdrawn';
  }
  return sentAt === null ? 'draft' : 'sent';
}

/**
 * An announcement as the provider's side is shown it.
 *
 * @param options - `agreements` that the caller may see; `now` in epoch seconds
 */
export function toAnnouncement(
  stored: AnnouncementWithCustomers,
  options: {
    readonly agreements: ReadonlyMap<string, StoredAgreement>;
    readonly now: number;
  },
): Announcement {
  const { id, revision, kind, title, text, entities } = stored;
  return {
    id,
    etag: String(revision),
    state: stateOf(stored),
    kind,
    title,
    text,
    entities,
    from: instantOrNull(stored.from),
    to: instantOrNull(stored.to),
    maintenanceWindow: stored.maintenanceWindow,
    createdAt: formatInstant(stored.createdAt),
    createdBy: stored.createdBy,
    sentAt: instantOrNull(stored.sentAt),
    withdrawn: toWithdrawn(stored.withdrawal),
    replaces: stored.replaces,
    replacedBy: stored.replacedBy,
    customers: stored.customers.map(recipient =>
      toRecipient(recipient, { ...options, announcement: stored }),
    ),
  };
}

/** An announcement as a customer is shown it: nothing of others, and of entities what is its own. */
export function toCustomerAnnouncement(
  told: ToldAnnouncement,
): CustomerAnnouncement {
  const { recipient } = told;
  const own = new Set(
    recipient.concerns.flatMap(({ entityRef }) => entityRef ?? []),
  );
  return {
    id: told.id,
    customerRef: recipient.customerRef,
    kind: told.kind,
    title: told.title,
    text: told.text,
    entities: [...own],
    from: instantOrNull(told.from),
    to: instantOrNull(told.to),
    toldAt: formatInstant(toldAt(recipient) ?? told.createdAt),
    readAt: instantOrNull(recipient.readAt),
    withdrawn: toWithdrawn(told.withdrawal),
    isReplacement: told.isReplacement,
    isReplaced: told.isReplaced,
    objections: recipient.objections.map(toObjection),
  };
}
