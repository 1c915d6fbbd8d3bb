import type { DraftAnnouncementInput } from '@service-levels/backstage-plugin-sla-common';
import { atHour } from '../relationship/days';

/** One that was sent, and what came in its place since plans changed. */
export interface ChangedAnnouncement {
  readonly sent: DraftAnnouncementInput;
  readonly reason: string;
  readonly instead: DraftAnnouncementInput;
}

/** Whose date was changed after customers were told. */
export function changedAnnouncement(now: Date): ChangedAnnouncement {
  return {
    sent: {
      kind: 'service-change',
      title: 'Login with a second factor',
      text: 'Clients confirm each login in their **banking app**. Branches get a leaflet two weeks before.',
      entities: ['system:default/customer-portal'],
      from: atHour(now, 24, 5),
    },
    reason: 'The branches asked for a date after the annual closing',
    instead: { from: atHour(now, 66, 5) },
  };
}

/** What nobody was told yet. */
export function draftedAnnouncement(now: Date): DraftAnnouncementInput {
  return {
    kind: 'end-of-service',
    title: 'The old document archive ends',
    text: 'Documents are moved to the new archive. Nothing has to be done before.',
    entities: ['system:default/document-archive'],
    from: atHour(now, 180, 22),
  };
}
