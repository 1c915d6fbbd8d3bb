import { useApi } from '@backstage/core-plugin-api';
import type {
  CloseLine,
  PublishReports,
  ReportPublication,
  SlaApi,
} from '@service-levels/backstage-plugin-sla-common';
import { useEffect, useRef, useState } from 'react';
import { slaApiRef } from '../../api/slaApiRef';
import { reasonOf } from '../../hooks/useSending';

const POLL_MILLISECONDS = 1000;
/** How often in a row the backend may be out of reach. */
const MOST_FAILURES = 5;

/** A report that could not be published. */
export interface Failed {
  readonly title: string;
  readonly reason: string;
}

/** Where the publication of several reports stands. */
export type Publishing =
  | { readonly kind: 'idle' }
  | { readonly kind: 'running'; readonly done: number; readonly total: number }
  | {
      readonly kind: 'done';
      readonly published: number;
      readonly failed: readonly Failed[];
    }
  /** Nothing of it is known. */
  | { readonly kind: 'failed'; readonly reason: string };

type Wanted = PublishReports['reports'];

/** The revisions that are published; a report that is not there yet is created. */
async function draftsOf(
  api: SlaApi,
  month: string,
  lines: readonly CloseLine[],
): Promise<{ readonly wanted: Wanted; readonly failed: readonly Failed[] }> {
  const wanted: Wanted = [];
  const failed: Failed[] = [];
  for (const { agreementId, agreementTitle: title, report } of lines) {
    try {
      const { id, revision } =
        report ?? (await api.createReport({ agreementId, period: month }));
      wanted.push({ id, revision });
    } catch (error) {
      failed.push({ title, reason: reasonOf(error) });
    }
  }
  return { wanted, failed };
}

/** Reads how far a publication has come until it is done, or the backend stays out of reach. */
async function untilDone(
  first: ReportPublication,
  options: {
    readonly read: () => Promise<ReportPublication>;
    readonly onRead: (read: ReportPublication) => void;
    readonly isAwaited: () => boolean;
  },
): Promise<ReportPublication> {
  const { read, onRead, isAwaited } = options;
  let last = first;
  let failures = 0;
  while (last.state === 'running' && isAwaited()) {
    onRead(last);
    await new Promise(resolve => {
      window.setTimeout(resolve, POLL_MILLISECONDS);
    });
    try {
      last = await read();
      failures = 0;
    } catch (error) {
      failures += 1;
      if (failures === MOST_FAILURES) {
        throw error;
      }
    }
  }
  return last;
}

/** Publishes the reports of several lines and tells how far that is; it goes on where the page is left. */
export function usePublishing(month: string, onEnd: () => void) {
  const api = useApi(slaApiRef);
  const [publishing, setPublishing] = useState<Publishing>({ kind: 'idle' });
  const isOpen = useRef(true);
  useEffect(() => {
    isOpen.current = true;
    return () => {
      isOpen.current = false;
    };
  }, []);
  const tell = (next: Publishing) => {
    if (isOpen.current) {
      setPublishing(next);
    }
  };
  const publish = async (lines: readonly CloseLine[]) => {
    const total = lines.length;
    tell({ kind: 'running', done: 0, total });
    try {
      const { wanted, failed } = await draftsOf(api, month, lines);
      if (wanted.length === 0) {
        tell({ kind: 'done', published: 0, failed });
        return;
      }
      const begun = await api.publishReports({ reports: wanted });
      const ended = await untilDone(begun, {
        read: async () => await api.getPublication(begun.id),
        onRead: ({ published, failed: refused }) =>
          tell({
            kind: 'running',
            done: published + refused.length + failed.length,
            total,
          }),
        isAwaited: () => isOpen.current,
      });
      tell({
        kind: 'done',
        published: ended.published,
        failed: [...failed, ...ended.failed],
      });
    } catch (error) {
      tell({ kind: 'failed', reason: reasonOf(error) });
    } finally {
      if (isOpen.current) {
        onEnd();
      }
    }
  };
  return { publishing, publish };
}
