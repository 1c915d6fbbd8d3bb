import type { LoggerService } from '@backstage/backend-plugin-api';
import type { NotificationService } from '@backstage/plugin-notifications-node';
import type { Announcements } from '../announcements/Announcements';
import { AuthorizedAnnouncements } from '../announcements/AuthorizedAnnouncements';
import { DefaultAnnouncements } from '../announcements/DefaultAnnouncements';
import type { Contacts } from '../contacts/Contacts';
import type { Maintenance } from '../maintenance/Maintenance';
import { CustomerAccess } from '../permissions/CustomerAccess';
import type { Composing } from './Composing';

/** Builds what customers are told in advance. */
export function composeAnnouncements({
  stores,
  access,
  entities,
  maintenance,
  contacts,
  notifications,
  logger,
  now,
}: Composing & {
  readonly maintenance: Maintenance;
  readonly contacts: Contacts;
  readonly notifications: NotificationService;
  readonly logger: LoggerService;
}): { readonly announcements: Announcements } {
  return {
    announcements: AuthorizedAnnouncements.create({
      announcements: DefaultAnnouncements.create({
        ...stores,
        store: stores.announcements,
        entities,
        // Both ask for what they show with the caller's own credentials.
        maintenance,
        contacts,
        notifications,
        callers: access,
        logger,
        now,
      }),
      access,
      customerAccess: CustomerAccess.create({
        access,
        customers: stores.customers,
      }),
    }),
  };
}
