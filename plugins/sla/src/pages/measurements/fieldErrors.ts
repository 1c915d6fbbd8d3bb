import { refusedFields, type Sending } from '../../hooks/useSending';
import type { FieldErrors } from '../../widgets/FieldErrors';
import type { Mistake } from './drafts/DraftReader';

/** What stands before the name of a field of the one fact that was sent: `states.to`, `case.opened`. */
const BEFORE = /^(states|counts|values|cases|case|count|value)\./;

/** What was seen before it was sent, and else what the API refused. */
export function fieldErrorsOf(options: {
  readonly sending: Sending<unknown>;
  readonly mistakes: ReadonlyMap<string, Mistake> | undefined;
  readonly words: Readonly<Record<Mistake, string>>;
}): FieldErrors {
  const { sending, mistakes = new Map<string, Mistake>(), words } = options;
  return {
    ...Object.fromEntries(
      Object.entries(refusedFields(sending)).map(([field, reason]) => [
        field.replace(BEFORE, ''),
        reason,
      ]),
    ),
    ...Object.fromEntries(
      [...mistakes].map(([field, mistake]) => [field, words[mistake]]),
    ),
  };
}
