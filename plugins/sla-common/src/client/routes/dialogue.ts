import type { DialogueApi } from '../DialogueApi';
import { queryString } from '../queryString';
import type { SlaRequests } from '../SlaRequests';
import { beneath, customerPath } from './paths';

/** The dialogue with customers, as the client offers it. */
export function dialogueRoutes(requests: SlaRequests): DialogueApi {
  return {
    getInteractions: (query, options) => {
      const path = `/interactions${queryString({ ...query })}`;
      return requests.send('GET', path, options);
    },
    getInteractionsOf: (customerRef, query, options) => {
      const path = `${customerPath(customerRef)}/interactions`;
      return requests.send(
        'GET',
        `${path}${queryString({ ...query })}`,
        options,
      );
    },
    getInteraction: (interaction, options) =>
      requests.send('GET', beneath(interaction, 'interactions'), options),
    recordInteraction: (customerRef, interaction, options) => {
      const path = `${customerPath(customerRef)}/interactions`;
      return requests.send('POST', path, options, interaction);
    },
    changeInteraction: (interaction, etag, content, options) => {
      const path = beneath(interaction, 'interactions');
      const headers = { 'If-Match': `"${etag}"` };
      return requests.send('PUT', path, options, content, headers);
    },
    answerComplaint: (complaint, body, options) => {
      const path = `${beneath(complaint, 'interactions')}/answer`;
      return requests.send('POST', path, options, body);
    },
    closeComplaint: (complaint, options) => {
      const path = `${beneath(complaint, 'interactions')}/close`;
      return requests.send('POST', path, options, {});
    },
    reopenComplaint: (complaint, body, options) => {
      const path = `${beneath(complaint, 'interactions')}/reopen`;
      return requests.send('POST', path, options, body);
    },
    getMeetingFile: (meeting, options) => {
      const path = `${beneath(meeting, 'interactions')}/meeting.ics`;
      return requests.text(path, options);
    },
    getActions: (customerRef, query, options) => {
      const path = `${customerPath(customerRef)}/actions`;
      return requests.send(
        'GET',
        `${path}${queryString({ ...query })}`,
        options,
      );
    },
    getAction: (action, options) =>
      requests.send('GET', beneath(action, 'actions'), options),
    createAction: (customerRef, action, options) => {
      const path = `${customerPath(customerRef)}/actions`;
      return requests.send('POST', path, options, action);
    },
    changeAction: (action, etag, content, options) => {
      const headers = { 'If-Match': `"${etag}"` };
      const path = beneath(action, 'actions');
      return requests.send('PUT', path, options, content, headers);
    },
    completeAction: (action, options) => {
      const path = `${beneath(action, 'actions')}/complete`;
      return requests.send('POST', path, options, {});
    },
    dropAction: (action, body, options) => {
      const path = `${beneath(action, 'actions')}/drop`;
      return requests.send('POST', path, options, body);
    },
    getOwnActions: (query, options) => {
      const path = `/actions/mine${queryString({ ...query })}`;
      return requests.send('GET', path, options);
    },
    completeOwnAction: (id, options) => {
      const path = `/actions/${encodeURIComponent(id)}/complete`;
      return requests.send('POST', path, options, {});
    },
  };
}
