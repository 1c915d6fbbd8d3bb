import type { Contact } from '@service-levels/backstage-plugin-sla-common';
import type { Words } from '../../../entity/Words';
import type { ExportFile } from '../../../export/Table';
import { languageInWords, receivesInWords } from './contactWords';

/** Contacts for a spreadsheet; a phone number is a text there, also where it begins with +. */
export function contactsFile(
  contacts: readonly Contact[],
  words: Words,
): ExportFile {
  const { t } = words;
  const title = t('contacts.title');
  return {
    name: title,
    tables: [
      {
        title,
        columns: [
          { title: t('contacts.name'), width: 28 },
          { title: t('contacts.function'), width: 28 },
          { title: t('contacts.email'), width: 36 },
          { title: t('contacts.phone'), width: 24 },
          { title: t('contacts.language'), width: 16 },
          { title: t('contacts.receives'), width: 28 },
          { title: t('contacts.state'), width: 12 },
        ],
        rows: contacts.map(contact => [
          contact.name,
          contact.function,
          contact.email,
          contact.phone,
          languageInWords(contact, words),
          receivesInWords(contact, words),
          t(`contacts.states.${contact.state}`),
        ]),
      },
    ],
  };
}
