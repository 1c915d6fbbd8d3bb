import { useState } from 'react';

/** Something that is typed over what is stored. */
export interface TypedOver<T> {
  /** What is typed; what is stored, until somebody types. */
  readonly typed: T;
  readonly type: (next: T) => void;
  /** What is typed was stored: from the next reading on, what is stored is shown. */
  readonly settle: () => void;
  /** Whether it is not what is stored. */
  readonly isTyped: boolean;
  /** Whether somebody else stored something else since one began to type. */
  readonly isOvertaken: boolean;
}

interface Typed<T> {
  readonly typed: T;
  /** What was stored when one began to type, as JSON. */
  readonly over: string;
  readonly isStored: boolean;
}

/** Keeps what is typed while what is stored is read again and again. */
export function useTypedOver<T>(stored: T): TypedOver<T> {
  const now = JSON.stringify(stored);
  const [last, setLast] = useState<Typed<T>>();
  const own = last?.isStored && last.over !== now ? undefined : last;
  const isTyped = own !== undefined && JSON.stringify(own.typed) !== now;
  return {
    typed: own?.typed ?? stored,
    type: typed => setLast({ typed, over: own?.over ?? now, isStored: false }),
    settle: () => setLast(own && { ...own, isStored: true }),
    isTyped: isTyped && !own.isStored,
    isOvertaken: isTyped && own.over !== now,
  };
}
