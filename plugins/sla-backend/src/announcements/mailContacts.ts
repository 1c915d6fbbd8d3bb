import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import type {
  Contact,
  ErrorDetail,
} from '@service-levels/backstage-plugin-sla-common';
import type { Contacts } from '../contacts/Contacts';
import { InvalidInputError } from '../errors';
import { decodeCursor, SERIAL_KEY } from '../paging/page';

const LIMIT = 500;

/** All contacts of a customer, as the caller may see them. */
export async function contactsOf(
  contacts: Pick<Contacts, 'list'>,
  customerRef: string,
  credentials: BackstageCredentials,
): Promise<Contact[]> {
  const found: Contact[] = [];
  let cursor: string | undefined;
  do {
    const after = decodeCursor(cursor, SERIAL_KEY);
    const query = { customerRef, limit: LIMIT, after };
    const page = await contacts.list(query, { credentials });
    found.push(...page.items);
    cursor = page.nextCursor;
  } while (cursor !== undefined);
  return found;
}

/**
 * Those contacts of a customer to whom a mail goes, as the caller may see them.
 *
 * @param wrongWith - why one cannot be chosen; undefined where it can
 * @throws InvalidInputError - which names each that cannot be
 */
export async function mailContacts(
  contacts: Pick<Contacts, 'list'>,
  chosen: {
    readonly customerRef: string;
    readonly ids: readonly string[];
    readonly credentials: BackstageCredentials;
  },
  wrongWith: (contact: Contact) => string | undefined = () => undefined,
): Promise<Contact[]> {
  const { customerRef, ids, credentials } = chosen;
  if (ids.length === 0) {
    return [];
  }
  const all = await contactsOf(contacts, customerRef, credentials);
  const found = ids.map(id => all.find(contact => contact.id === id));
  const details = found.flatMap((contact, i): ErrorDetail[] => {
    const reason =
      contact === undefined
        ? 'is no contact of this customer'
        : wrongWith(contact);
    return reason === undefined ? [] : [{ field: `contacts.${i}`, reason }];
  });
  if (details.length > 0) {
    throw new InvalidInputError(details);
  }
  return found.flatMap(contact => contact ?? []);
}

/** Why a mail cannot be addressed to somebody. */
export function withoutAddress({ email, state }: Contact): string | undefined {
  if (state === 'left') {
    return 'has left';
  }
  return email === null ? 'has no address' : undefined;
}
