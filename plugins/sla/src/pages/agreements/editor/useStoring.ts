import type {
  Agreement,
  AgreementDraftInput,
} from '@service-levels/backstage-plugin-sla-common';
import { useRef, useState } from 'react';
import { isStale, useSending, type Sending } from '../../../hooks/useSending';
import type { AgreementForm } from './form/AgreementForm';
import { draftToForm } from './form/draftToForm';
import type { Contested, Merged } from './merge/Merged';
import { mergeForms } from './merge/mergeForms';
import { withTheirs } from './merge/withTheirs';

/** What somebody else stored, and what comes of it and of what was typed. */
export interface Meanwhile {
  readonly merged: Merged;
  /** As it is stored now. */
  readonly theirs: AgreementForm;
}

/** A draft that is stored already. */
export interface StoredDraft {
  readonly agreement: Agreement;
  /** Reads it as it is now. */
  readonly reread: () => Promise<Agreement>;
}

/**
 * Stores a draft. Where somebody else stored another one meanwhile, that is
 * read, what only they changed is taken into the form, what both changed is to
 * be chosen, and the next try is held against theirs.
 */
export function useStoring(options: {
  readonly form: AgreementForm;
  readonly replace: (form: AgreementForm) => void;
  readonly stored: StoredDraft | undefined;
  readonly store: (
    draft: AgreementDraftInput,
    base: Agreement | undefined,
  ) => Promise<Agreement>;
}): {
  readonly sending: Sending<Agreement>;
  readonly send: (draft: AgreementDraftInput) => Promise<Agreement | undefined>;
  readonly meanwhile: Meanwhile | undefined;
  /** Whether what is edited is no draft any more. */
  readonly isOffered: boolean;
  readonly choose: (contested: Contested, side: 'mine' | 'theirs') => void;
} {
  const { form, replace, stored, store } = options;
  const [base, setBase] = useState(stored?.agreement);
  const [meanwhile, setMeanwhile] = useState<Meanwhile>();
  const { sending, send } = useSending<Agreement>();
  // What is typed while it is sent is not lost either.
  const latest = useRef(form);
  latest.current = form;
  const takeIn = (before: Agreement, now: Agreement) => {
    const theirs = draftToForm(now);
    const merged = mergeForms({
      base: draftToForm(before),
      mine: latest.current,
      theirs,
    });
    replace(merged.form);
    setMeanwhile({ merged, theirs });
  };
  const attempt = async (draft: AgreementDraftInput) => {
    try {
      return await store(draft, base);
    } catch (error) {
      if (stored !== undefined && base !== undefined && isStale(error)) {
        const now = await stored.reread();
        setBase(now);
        if (now.state === 'draft') {
          takeIn(base, now);
        }
      }
      throw error;
    }
  };
  return {
    sending,
    meanwhile,
    isOffered: base !== undefined && base.state !== 'draft',
    send: async draft => await send(async () => await attempt(draft)),
    choose: (contested, side) => {
      if (side === 'theirs') {
        replace(withTheirs(latest.current, contested));
      }
      setMeanwhile(
        known =>
          known && {
            ...known,
            merged: {
              ...known.merged,
              contested: known.merged.contested.filter(
                one => one !== contested,
              ),
            },
          },
      );
    },
  };
}
