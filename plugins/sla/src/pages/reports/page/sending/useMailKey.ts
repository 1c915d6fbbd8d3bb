import { useRef } from 'react';
import { newUuid } from '../../../../hooks/newUuid';

/** Under which key a mail is asked for. */
export interface MailKey {
  /** The same mail asked for again has the same key, and is sent once. */
  readonly keyOf: (mail: object) => string;
  /** It was answered: the same mail asked for from now on is another. */
  readonly settle: () => void;
}

/** Remembers the key of the mail that was asked for last, also where its dialog was closed before it was known what became of it. */
export function useMailKey(): MailKey {
  const last = useRef<{ readonly mail: string; readonly key: string }>();
  return {
    keyOf: body => {
      const mail = JSON.stringify(body);
      if (last.current?.mail !== mail) {
        last.current = { mail, key: newUuid() };
      }
      return last.current.key;
    },
    settle: () => {
      last.current = undefined;
    },
  };
}
