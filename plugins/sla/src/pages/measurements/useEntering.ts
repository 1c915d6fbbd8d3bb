import { useApi } from '@backstage/core-plugin-api';
import type {
  IngestResult,
  Measurement,
} from '@service-levels/backstage-plugin-sla-common';
import { useState } from 'react';
import { slaApiRef } from '../../api/slaApiRef';
import { useSending } from '../../hooks/useSending';
import { batchOf } from './drafts/batches';
import { checkDraft } from './drafts/checkDraft';
import type { Draft } from './drafts/Draft';
import type { Mistake } from './drafts/DraftReader';
import { fieldErrorsOf } from './fieldErrors';
import { useMistakeWords } from './useMistakeWords';

/**
 * A form of one fact: what is typed stays until it is stored, and is sent under
 * the same key however often.
 */
export function useEntering(options: {
  /** Ref. */
  readonly indicator: string;
  /** The form to begin with, and after each that was entered. */
  readonly start: (last?: Draft) => Draft;
  /** What is stored of it. */
  readonly before?: Measurement;
  readonly onEntered: (result: IngestResult) => void;
}) {
  const { indicator, start, before, onEntered } = options;
  const api = useApi(slaApiRef);
  const [draft, setDraft] = useState(() => start());
  const [mistakes, setMistakes] = useState<ReadonlyMap<string, Mistake>>();
  const { sending, send, reset } = useSending<IngestResult>();
  const words = useMistakeWords();
  const errors = fieldErrorsOf({ sending, mistakes, words });
  return {
    draft,
    errors,
    sending,
    change: (next: Draft) => {
      setDraft(next);
      setMistakes(undefined);
      reset();
    },
    enter: async () => {
      const checked = checkDraft(draft, before);
      if ('mistakes' in checked) {
        reset();
        setMistakes(checked.mistakes);
        return;
      }
      const result = await send(
        async () =>
          await api.sendMeasurements(
            batchOf(indicator, checked.measurement, before),
          ),
      );
      if (result !== undefined) {
        setDraft(start(draft));
        onEntered(result);
      }
    },
  };
}
