import type {
  Announcement,
  AnnouncementRecipient,
} from '@service-levels/backstage-plugin-sla-common';

/** Whether a customer is still to be told: of the announcement, or once that is withdrawn, of this. */
export function isUntold(
  { state: of }: Announcement,
  { state, withdrawal }: AnnouncementRecipient,
): boolean {
  const telling = of === 'withdrawn' ? withdrawal?.state : state;
  return telling === 'planned' || telling === 'failed';
}

/** Whether the portal can tell them, where it has representatives to notify. */
export function isToNotify(
  announcement: Announcement,
  recipient: AnnouncementRecipient,
): boolean {
  return (
    isUntold(announcement, recipient) &&
    (announcement.state !== 'withdrawn' ||
      recipient.withdrawal?.missing.includes('notification') === true)
  );
}

/** Whether somebody was told or is being told, so that it can only be withdrawn. */
export function isBegun({ customers }: Announcement): boolean {
  return customers.some(
    ({ state }) => state !== 'planned' && state !== 'left-out',
  );
}
