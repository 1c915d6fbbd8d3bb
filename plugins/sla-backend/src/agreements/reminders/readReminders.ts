import type { AgreementsStore } from '../AgreementsStore';
import type { StoredAgreement } from '../StoredAgreement';
import type { AgreementReminder } from './AgreementReminder';
import type { AgreementRemindersStore } from './AgreementRemindersStore';
import { remindersOf } from './remindersOf';

const AGREEMENTS_AT_ONCE = 100;

/** Both managers of a customer; between teams, and with a supplier, the groups. */
function recipientsOf(
  { customerRef, providerRef }: StoredAgreement,
  managersOf: (customerRef: string) => readonly string[],
): readonly string[] {
  return customerRef.startsWith('customer:')
    ? managersOf(customerRef)
    : [...(providerRef === null ? [] : [providerRef]), customerRef];
}

/** What there is to say about agreements, some of them at a time. */
export async function* readReminders(options: {
  readonly store: AgreementRemindersStore;
  readonly agreements: Pick<AgreementsStore, 'byIds'>;
  /** Epoch seconds. */
  readonly now: () => number;
}): AsyncGenerator<readonly AgreementReminder[]> {
  const { store, agreements, now } = options;
  let after: string | undefined;
  do {
    const ids = await store.candidates({ after, limit: AGREEMENTS_AT_ONCE });
    const found = await agreements.byIds(ids);
    const managersOf = await store.managers(
      found.map(({ customerRef }) => customerRef),
    );
    yield found.flatMap(agreement => {
      const recipients = recipientsOf(agreement, managersOf);
      // It is told as soon as there is somebody to tell.
      return recipients.length === 0
        ? []
        : remindersOf(agreement, now()).map(reminder => ({
            ...reminder,
            recipients,
          }));
    });
    after = ids[AGREEMENTS_AT_ONCE - 1];
  } while (after !== undefined);
}
