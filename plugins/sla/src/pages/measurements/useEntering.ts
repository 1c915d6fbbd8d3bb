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
import { useMistakeWords } from './useMistakeWords';

/** What is wrong with a field of a form, in words; by field as the API names it. */
export type FieldErrors = Readonly<Record<string, string>>;

/** `states.to` is the field `to` of the one fact that was sent. */
function fieldIn(stream: string, field: string): string {
  return field.startsWith(`${stream}.`)
    ? field.slice(stream.length + 1)
    : field;
}

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
  const refused = sending.kind === 'failed' ? sending.details : [];
  const errors: FieldErrors = {
    ...Object.fromEntries(
      refused.map(({ field, reason }) => [
        fieldIn(draft.stream, field),
        reason,
      ]),
    ),
    ...Object.fromEntries(
      [...(mistakes ?? [])].map(([field, mistake]) => [field, words[mistake]]),
    ),
  };
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
