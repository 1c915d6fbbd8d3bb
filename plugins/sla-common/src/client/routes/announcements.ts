import type { AnnouncementsApi } from '../AnnouncementsApi';
import type { OfCustomer } from '../DialogueApi';
import { queryString } from '../queryString';
import type { SlaRequests } from '../SlaRequests';
import { beneath, customerPath } from './paths';

function announcementPath(id: string): string {
  return `/announcements/${encodeURIComponent(id)}`;
}

function recipientPath({ id, customerRef }: OfCustomer): string {
  return `${announcementPath(id)}${customerPath(customerRef)}`;
}

/** Announcements, as the client offers them. */
export function announcementsRoutes(requests: SlaRequests): AnnouncementsApi {
  return {
    getAnnouncements: (query, options) => {
      const path = `/announcements${queryString({ ...query })}`;
      return requests.send('GET', path, options);
    },
    getAnnouncement: (id, options) =>
      requests.send('GET', announcementPath(id), options),
    draftAnnouncement: (announcement, options) =>
      requests.send('POST', '/announcements', options, announcement),
    changeAnnouncement: (id, etag, announcement, options) => {
      const headers = { 'If-Match': `"${etag}"` };
      const path = announcementPath(id);
      return requests.send('PUT', path, options, announcement, headers);
    },
    discardAnnouncement: (id, etag, options) => {
      const headers = { 'If-Match': `"${etag}"` };
      const path = announcementPath(id);
      return requests.send('DELETE', path, options, undefined, headers);
    },
    withdrawAnnouncement: (id, etag, withdrawal, options) => {
      const headers = { 'If-Match': `"${etag}"` };
      const path = `${announcementPath(id)}/withdraw`;
      return requests.send('POST', path, options, withdrawal, headers);
    },
    sendAnnouncement: (id, etag, options) => {
      const headers = { 'If-Match': `"${etag}"` };
      const path = `${announcementPath(id)}/send`;
      return requests.send('POST', path, options, {}, headers);
    },
    decideAnnouncementCustomer: (recipient, etag, decision, options) => {
      const headers = { 'If-Match': `"${etag}"` };
      const path = recipientPath(recipient);
      return requests.send('PUT', path, options, decision, headers);
    },
    getAnnouncementMail: (recipient, options) => {
      const { contacts = [] } = recipient;
      const query = queryString({ contacts: contacts.join(',') || undefined });
      const path = `${recipientPath(recipient)}/message.eml${query}`;
      return requests.text(path, options);
    },
    recordAnnouncementMail: (recipient, mail, options) => {
      const path = `${recipientPath(recipient)}/mailed`;
      return requests.send('POST', path, options, mail);
    },
    getToldAnnouncements: (customerRef, query, options) => {
      const path = `${customerPath(customerRef)}/announcements`;
      return requests.send(
        'GET',
        `${path}${queryString({ ...query })}`,
        options,
      );
    },
    readAnnouncement: (told, options) => {
      const path = `${beneath(told, 'announcements')}/read`;
      return requests.send('POST', path, options, {});
    },
    objectToAnnouncement: (told, body, options) => {
      const path = `${beneath(told, 'announcements')}/object`;
      return requests.send('POST', path, options, body);
    },
  };
}
