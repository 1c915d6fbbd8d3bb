import { useState } from 'react';

/** Something that is typed over what is stored. */
export interface TypedOver<T> {
  /** What is typed; what is stored, until somebody types. */
  readonly typed: T;
  readonly type: (next: T) => void;
  /** What was sent is stored: from the next reading on, what is stored is shown, unless more was typed meanwhile. */
  readonly settle: (sent: T) => void;
  /** Whether it is not what is stored. */
  readonly isTyped: boolean;
  /** Whether somebody else stored something else since one began to type. */
  readonly isOvertaken: boolean;
}

interface Typed<T> {
  readonly typed: T;
  /** What was stored when one began to type, as JSON. */
  readonly over: string;
  /** What was stored of it since and not read again yet, as JSON; undefined for nothing. */
  readonly sent: string | undefined;
}

/** What is left of what was typed once what is stored is read: all that was not sent. */
function unreadOf<T>(
  last: Typed<T> | undefined,
  now: string,
): Typed<T> | undefined {
  if (last?.sent === undefined || last.over === now) {
    return last;
  }
  return JSON.stringify(last.typed) === last.sent
    ? undefined
    : { ...last, over: now, sent: undefined };
}

/** Keeps what is typed while what is stored is read again and again. */
export function useTypedOver<T>(stored: T): TypedOver<T> {
  const now = JSON.stringify(stored);
  const [last, setLast] = useState<Typed<T>>();
  const own = unreadOf(last, now);
  if (own !== last) {
    setLast(own);
  }
  const text = own && JSON.stringify(own.typed);
  const isTyped = own !== undefined && text !== now;
  return {
    typed: own?.typed ?? stored,
    type: typed => setLast({ typed, over: own?.over ?? now, sent: own?.sent }),
    settle: sent =>
      // Not what was typed as it was sent: somebody may have typed on since.
      setLast(current => current && { ...current, sent: JSON.stringify(sent) }),
    isTyped: isTyped && text !== own.sent,
    isOvertaken: isTyped && own.over !== now,
  };
}
