import { useApi } from '@backstage/core-plugin-api';
import { toError } from '@backstage/errors';
import type {
  Import,
  IngestResult,
  Stream,
} from '@service-levels/backstage-plugin-sla-common';
import { useCallback, useEffect, useRef, useState } from 'react';
import { slaApiRef } from '../api/slaApiRef';
import { newUuid } from './newUuid';
import { untilEnded } from './untilEnded';

const POLL_MILLISECONDS = 1000;

/** Where the import of a file stands. */
export type ImportProgress =
  | { readonly kind: 'idle' }
  | {
      readonly kind: 'running';
      readonly dryRun: boolean;
      /** Epoch milliseconds. */
      readonly startedAt: number;
      /** Undefined until the backend has seen it. */
      readonly read: Import | undefined;
    }
  | {
      readonly kind: 'done';
      readonly dryRun: boolean;
      readonly result: IngestResult;
    }
  | { readonly kind: 'refused'; readonly refused: Import }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'failed'; readonly error: Error };

/** Which file goes where. */
export interface ImportOrder {
  /** Ref. */
  readonly indicator: string;
  /** What it collects. */
  readonly stream: Stream;
  readonly file: Blob;
  /** Only report what would be stored. */
  readonly dryRun: boolean;
}

/** What to tell where the answer to the upload was an error, or was lost. */
function afterError(ended: Import | undefined, error: unknown): ImportProgress {
  if (ended?.state === 'refused' || ended?.state === 'failed') {
    return { kind: 'refused', refused: ended };
  }
  return ended?.result
    ? { kind: 'done', dryRun: ended.dryRun, result: ended.result }
    : { kind: 'failed', error: toError(error) };
}

/**
 * Sends one file at a time and tells how far it is; leaving the page cancels.
 *
 * @param onEnd - called when an import has ended, however it did
 */
export function useImport(onEnd: () => void): {
  readonly progress: ImportProgress;
  readonly start: (order: ImportOrder) => Promise<void>;
  readonly cancel: () => void;
} {
  const api = useApi(slaApiRef);
  const [progress, setProgress] = useState<ImportProgress>({ kind: 'idle' });
  const running = useRef<AbortController>();
  const cancel = useCallback(() => running.current?.abort(), []);
  const isOpen = useRef(true);
  useEffect(() => {
    isOpen.current = true;
    return () => {
      isOpen.current = false;
      cancel();
    };
  }, [cancel]);

  const start = async ({ indicator, stream, file, dryRun }: ImportOrder) => {
    cancel();
    const abort = new AbortController();
    running.current = abort;
    const { signal } = abort;
    const id = newUuid();
    const startedAt = Date.now();
    const tell = (next: ImportProgress) => {
      if (isOpen.current && running.current === abort) {
        setProgress(next);
      }
    };
    const tellRead = (read: Import | undefined) =>
      setProgress(now =>
        now.kind === 'running' && now.startedAt === startedAt && !signal.aborted
          ? { ...now, read }
          : now,
      );
    signal.addEventListener('abort', () => tell({ kind: 'cancelled' }));
    tell({ kind: 'running', dryRun, startedAt, read: undefined });
    const timer = window.setInterval(async () => {
      // Nothing where the backend has not begun to read.
      tellRead(await api.getImport(id).catch(() => undefined));
    }, POLL_MILLISECONDS);
    try {
      const result = await api.importMeasurements(
        { indicator, stream, dryRun, id },
        file,
        { signal },
      );
      tell({ kind: 'done', dryRun, result });
    } catch (error) {
      window.clearInterval(timer);
      const ended = await untilEnded({
        read: async () => await api.getImport(id),
        onRead: tellRead,
        isAwaited: () => isOpen.current,
        pauseMilliseconds: POLL_MILLISECONDS,
      });
      if (!signal.aborted) {
        tell(afterError(ended, error));
      }
    } finally {
      window.clearInterval(timer);
      onEnd();
    }
  };
  return { progress, start, cancel };
}
