import type {
  Contact,
  ContactState,
  WriteContactInput,
} from '@service-levels/backstage-plugin-sla-common';

/** A contact as it stands in the form; empty is not known. */
export interface ContactDraft {
  readonly name: string;
  readonly function: string;
  readonly email: string;
  readonly phone: string;
  readonly language: string;
  readonly receivesAnnouncements: boolean;
  readonly receivesReports: boolean;
  readonly state: ContactState;
}

/** What stands there, to be changed; an empty form for a new one. */
export function draftOf(contact: Contact | undefined): ContactDraft {
  return {
    name: contact?.name ?? '',
    function: contact?.function ?? '',
    email: contact?.email ?? '',
    phone: contact?.phone ?? '',
    language: contact?.language ?? '',
    receivesAnnouncements: contact?.receivesAnnouncements ?? false,
    receivesReports: contact?.receivesReports ?? false,
    state: contact?.state ?? 'active',
  };
}

const textOrNull = (text: string) => (text.trim() === '' ? null : text.trim());

/** What is sent of a draft. */
export function contactOf(draft: ContactDraft): WriteContactInput {
  return {
    ...draft,
    name: draft.name.trim(),
    function: textOrNull(draft.function),
    email: textOrNull(draft.email),
    phone: textOrNull(draft.phone),
    language: textOrNull(draft.language),
  };
}
