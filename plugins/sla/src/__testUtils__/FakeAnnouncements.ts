import type {
  Announcement,
  CustomerAnnouncement,
  SlaApi,
} from '@service-levels/backstage-plugin-sla-common';
import {
  FakePersonalData,
  type FakePersonalDataContent,
} from './FakePersonalData';
import { answer, found, type Watched } from './fakeAnswers';

/** What the fake knows of announcements. */
export interface FakeAnnouncementsContent extends FakePersonalDataContent {
  /** Newest first. */
  readonly announcements?: readonly Announcement[];
  /** What customers were told, newest first. */
  readonly told?: readonly CustomerAnnouncement[];
}

/** The part of the API that is about announcements. */
export class FakeAnnouncements extends FakePersonalData {
  readonly getAnnouncements: Watched<SlaApi['getAnnouncements']>;
  readonly getAnnouncement: Watched<SlaApi['getAnnouncement']>;
  readonly draftAnnouncement: Watched<SlaApi['draftAnnouncement']>;
  readonly changeAnnouncement: Watched<SlaApi['changeAnnouncement']>;
  readonly discardAnnouncement: Watched<SlaApi['discardAnnouncement']>;
  readonly withdrawAnnouncement: Watched<SlaApi['withdrawAnnouncement']>;
  readonly sendAnnouncement: Watched<SlaApi['sendAnnouncement']>;
  readonly decideAnnouncementCustomer: Watched<
    SlaApi['decideAnnouncementCustomer']
  >;
  readonly getAnnouncementMail: Watched<SlaApi['getAnnouncementMail']>;
  readonly recordAnnouncementMail: Watched<SlaApi['recordAnnouncementMail']>;
  readonly getToldAnnouncements: Watched<SlaApi['getToldAnnouncements']>;
  readonly readAnnouncement: Watched<SlaApi['readAnnouncement']>;
  readonly objectToAnnouncement: Watched<SlaApi['objectToAnnouncement']>;

  constructor(content: FakeAnnouncementsContent = {}) {
    super(content);
    const { announcements = [], told = [] } = content;
    const one = async (id: string) =>
      found(announcements.find(announcement => announcement.id === id));
    const toldOne = async (id: string) =>
      found(told.find(announcement => announcement.id === id));
    this.getAnnouncements = jest.fn(async _query => answer(announcements));
    this.getAnnouncement = jest.fn(async id => await one(id));
    this.draftAnnouncement = jest.fn(async _draft =>
      found(announcements.find(({ state }) => state === 'draft')),
    );
    this.changeAnnouncement = jest.fn(
      async (id, _etag, _content) => await one(id),
    );
    this.discardAnnouncement = jest.fn(async (id, _etag) => ({ id }));
    this.withdrawAnnouncement = jest.fn(
      async (id, _etag, _withdrawal) => await one(id),
    );
    this.sendAnnouncement = jest.fn(async (id, _etag) => await one(id));
    this.decideAnnouncementCustomer = jest.fn(
      async ({ id }, _etag, _decision) => await one(id),
    );
    this.getAnnouncementMail = jest.fn(async _recipient => 'X-Unsent: 1');
    this.recordAnnouncementMail = jest.fn(
      async ({ id }, _mail) => await one(id),
    );
    this.getToldAnnouncements = jest.fn(async (customerRef, _query) =>
      answer(
        told.filter(announcement => announcement.customerRef === customerRef),
      ),
    );
    this.readAnnouncement = jest.fn(async ({ id }) => await toldOne(id));
    this.objectToAnnouncement = jest.fn(
      async ({ id }, _body) => await toldOne(id),
    );
  }
}
