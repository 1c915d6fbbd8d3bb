import { useApi } from '@backstage/core-plugin-api';
import { toError } from '@backstage/errors';
import type {
  Import,
  IngestResult,
} from '@service-levels/backstage-plugin-sla-common';
import { useCallback, useEffect, useRef, useState } from 'react';
import { slaApiRef } from '../api/slaApiRef';
import { newImportId } from './newImportId';

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
  readonly indicator: string;
  readonly file: Blob;
  /** Only report what would be stored. */
  readonly dryRun: boolean;
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
  useEffect(() => cancel, [cancel]);

  const start = async ({ indicator, file, dryRun }: ImportOrder) => {
    cancel();
    const abort = new AbortController();
    running.current = abort;
    const { signal } = abort;
    const id = newImportId();
    const startedAt = Date.now();
    /** What the backend knows of it; nothing where it has not begun to read. */
    const readBack = async () => await api.getImport(id).catch(() => undefined);
    const tell = (next: ImportProgress) => {
      if (running.current === abort) {
        setProgress(next);
      }
    };
    tell({ kind: 'running', dryRun, startedAt, read: undefined });
    const timer = window.setInterval(async () => {
      const read = await readBack();
      if (!signal.aborted) {
        setProgress(now =>
          now.kind === 'running' && now.startedAt === startedAt
            ? { ...now, read }
            : now,
        );
      }
    }, POLL_MILLISECONDS);
    try {
      const result = await api.importMeasurements(
        { indicator, stream: 'states', dryRun, id },
        file,
        { signal },
      );
      tell({ kind: 'done', dryRun, result });
    } catch (error) {
      const ended = signal.aborted ? undefined : await readBack();
      if (signal.aborted) {
        tell({ kind: 'cancelled' });
      } else if (ended?.state === 'refused' || ended?.state === 'failed') {
        tell({ kind: 'refused', refused: ended });
      } else {
        tell({ kind: 'failed', error: toError(error) });
      }
    } finally {
      window.clearInterval(timer);
      onEnd();
    }
  };
  return { progress, start, cancel };
}
