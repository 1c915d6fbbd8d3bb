import { useState } from 'react';
import { refusedFields, useSending, isStale, type Sending } from './useSending';

/** What somebody else stored while a form was filled in. */
export interface Meanwhile<TStored, TDraft> {
  readonly now: TStored;
  /** Fields that both sides changed; what was typed stands in the form. */
  readonly contested: readonly (keyof TDraft & string)[];
}

const isSame = (one: unknown, other: unknown) =>
  JSON.stringify(one) === JSON.stringify(other);

/** What was typed over what is stored now; fields that nobody touched here are as they are stored. */
function takeOver<TDraft extends object>(drafts: {
  readonly before: TDraft;
  readonly now: TDraft;
  readonly typed: TDraft;
}): { draft: TDraft; contested: (keyof TDraft & string)[] } {
  const { before, now, typed } = drafts;
  const draft = { ...now };
  const contested: (keyof TDraft & string)[] = [];
  for (const field of Object.keys(typed) as (keyof TDraft & string)[]) {
    if (!isSame(typed[field], before[field])) {
      draft[field] = typed[field];
      const isTheirs = !isSame(now[field], before[field]);
      if (isTheirs && !isSame(now[field], typed[field])) {
        contested.push(field);
      }
    }
  }
  return { draft, contested };
}

/**
 * A form that writes something anew. Where somebody else did so meanwhile,
 * nothing that was typed is lost: what is stored now is read, taken over where
 * nobody touched it here, and the next try is held against it.
 */
export function useChanging<TStored, TDraft extends object>(options: {
  /** undefined for what is new. */
  readonly stored: TStored | undefined;
  readonly draftOf: (stored: TStored | undefined) => TDraft;
  /** Reads what is stored now; undefined where it is gone. */
  readonly read: (stored: TStored) => Promise<TStored | undefined>;
  readonly store: (
    draft: TDraft,
    base: TStored | undefined,
  ) => Promise<TStored>;
}): {
  readonly draft: TDraft;
  readonly change: (changed: Partial<TDraft>) => void;
  readonly sending: Sending<TStored>;
  /** What was refused, by field as the API names it. */
  readonly errors: Readonly<Record<string, string>>;
  readonly meanwhile: Meanwhile<TStored, TDraft> | undefined;
  /** What was stored; undefined where it was refused. */
  readonly send: () => Promise<TStored | undefined>;
} {
  const { draftOf, read, store } = options;
  const [base, setBase] = useState(options.stored);
  const [draft, setDraft] = useState(() => draftOf(options.stored));
  const [meanwhile, setMeanwhile] = useState<Meanwhile<TStored, TDraft>>();
  const { sending, send, reset } = useSending<TStored>();
  const attempt = async () => {
    try {
      return await store(draft, base);
    } catch (error) {
      const now =
        base !== undefined && isStale(error) ? await read(base) : undefined;
      if (now !== undefined) {
        const found = takeOver({
          before: draftOf(base),
          now: draftOf(now),
          typed: draft,
        });
        setBase(now);
        setDraft(found.draft);
        setMeanwhile({ now, contested: found.contested });
      }
      throw error;
    }
  };
  return {
    draft,
    sending,
    meanwhile,
    errors: refusedFields(sending),
    change: changed => {
      setDraft({ ...draft, ...changed });
      reset();
    },
    send: async () => await send(attempt),
  };
}
