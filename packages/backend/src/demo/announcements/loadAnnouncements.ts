import type {
  Announcement,
  DraftAnnouncementInput,
  SlaApi,
} from '@service-levels/backstage-plugin-sla-common';
import { SYSTEM_WITH_MAINTENANCE } from '../planned';
import { isRefusal, retry } from '../retry';
import { changedAnnouncement, draftedAnnouncement } from './demoAnnouncements';

/** Announces the next maintenance, a change whose date was moved, and drafts one; nothing where there is any already. */
export async function loadAnnouncements(
  now: Date,
  portal: {
    readonly sla: SlaApi;
    /** As whom requests are sent. */
    readonly as: () => Promise<{ readonly token: string }>;
  },
): Promise<void> {
  const { sla, as } = portal;
  const { items } = await sla.getAnnouncements({ limit: 1 }, await as());
  if (items.length > 0) {
    return;
  }
  const draft = async (input: DraftAnnouncementInput): Promise<Announcement> =>
    await retry(
      async () => sla.draftAnnouncement(input, await as()),
      isRefusal,
    );
  const send = async (input: DraftAnnouncementInput) => {
    const { id, etag } = await draft(input);
    return await sla.sendAnnouncement(id, etag, await as());
  };
  const windows = await sla.getMaintenanceWindows(
    { entityRef: SYSTEM_WITH_MAINTENANCE },
    await as(),
  );
  for (const { id } of windows.items.slice(0, 1)) {
    await send({ maintenanceWindow: id });
  }
  const { sent, reason, instead } = changedAnnouncement(now);
  const { id, etag, customers } = await send(sent);
  // Nobody was told where the catalog has no representative yet.
  if (customers.some(({ state }) => state === 'told' || state === 'failed')) {
    await sla.withdrawAnnouncement(id, etag, { reason }, await as());
    await send({ ...instead, replaces: id });
  }
  await draft(draftedAnnouncement(now));
}
