import type { LoggerService } from '@backstage/backend-plugin-api';
import { toError } from '@backstage/errors';
import type { NotificationService } from '@backstage/plugin-notifications-node';
import type { AnnouncementMail } from '@service-levels/backstage-plugin-sla-common';
import type { CustomersStore } from '../customers/CustomersStore';
import type { AnnouncementsStore } from './AnnouncementsStore';
import type { StoredAnnouncement } from './StoredAnnouncement';

interface Options {
  readonly store: Pick<AnnouncementsStore, 'prove' | 'release'>;
  readonly customers: Pick<CustomersStore, 'people'>;
  readonly notifications: NotificationService;
  readonly logger: LoggerService;
  /** Epoch seconds. */
  readonly now: () => number;
}

function payloadOf({ title, withdrawal }: StoredAnnouncement) {
  return withdrawal === null
    ? { title }
    : { title: `Withdrawn: ${title}`, description: withdrawal.reason };
}

/** Notifies the representatives of customers who have been claimed, and keeps the proof. */
export class Telling {
  readonly #options: Options;

  private constructor(options: Options) {
    this.#options = options;
  }

  static create(options: Options): Telling {
    return new Telling(options);
  }

  /** One customer after the other: nobody is named to another. */
  async tell(
    announcement: StoredAnnouncement,
    customerRefs: readonly string[],
    by: string,
  ): Promise<void> {
    for (const customerRef of customerRefs) {
      await this.#tellOne(announcement, customerRef, by);
    }
  }

  async #tellOne(
    announcement: StoredAnnouncement,
    customerRef: string,
    by: string,
  ): Promise<void> {
    const { store, customers, notifications, logger, now } = this.#options;
    const { id, withdrawal } = announcement;
    const about: AnnouncementMail =
      withdrawal === null ? 'announcement' : 'withdrawal';
    const key = { id, customerRef };
    try {
      const { representatives: to } = await customers.people(customerRef);
      if (to.length === 0) {
        await store.release(key, about, 'planned');
        return;
      }
      await notifications.send({
        recipients: { type: 'entity', entityRef: [...to] },
        payload: {
          ...payloadOf(announcement),
          link: '/sla/mine',
          severity: 'normal',
          topic: 'sla-announcements',
          // The same for its withdrawal, which so takes its place.
          scope: `sla:announcement:${id}:${customerRef}`,
        },
      });
      const at = now();
      await store.prove(key, about, {
        how: 'notification',
        at,
        recordedAt: at,
        by,
        to,
      });
    } catch (error) {
      logger.warn(
        `The ${about} of ${id} could not be sent to ${customerRef}`,
        toError(error),
      );
      await store.release(key, about, 'failed');
    }
  }
}
