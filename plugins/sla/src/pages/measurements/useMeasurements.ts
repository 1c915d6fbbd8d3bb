import { useApi } from '@backstage/core-plugin-api';
import type {
  Measurement,
  Page,
} from '@service-levels/backstage-plugin-sla-common';
import { useState } from 'react';
import useAsync from 'react-use/esm/useAsync';
import { slaApiRef } from '../../api/slaApiRef';
import { allOf } from '../../hooks/allOf';

const PAGE_SIZE = 50;
/** As many as a file is made of with each request. */
const AT_ONCE = 500;
const MILLISECONDS_PER_DAY = 86_400_000;
/** What is planned so far ahead is shown as well. */
const DAYS_AHEAD = 366;

function instantOf(milliseconds: number): string {
  return `${new Date(milliseconds).toISOString().slice(0, 19)}Z`;
}

/** The last days, and what is planned. */
function spanOf(days: number) {
  const now = Date.now();
  return {
    from: instantOf(now - days * MILLISECONDS_PER_DAY),
    to: instantOf(now + DAYS_AHEAD * MILLISECONDS_PER_DAY),
  };
}

/** What is stored of an indicator. */
export interface StoredMeasurements {
  /** The latest first. */
  readonly items: readonly Measurement[];
  /** Whether there are earlier ones. */
  readonly hasMore: boolean;
}

/**
 * Reads what an indicator's facts of the last days are, those that are planned
 * and those that are still going on.
 */
export function useMeasurements(indicator: string, days: number) {
  const api = useApi(slaApiRef);
  const [pages, setPages] = useState(1);
  // Not `useAsyncRetry`: what is entered while the list is read would not be in it.
  const [turn, setTurn] = useState(0);
  const reading = useAsync(async (): Promise<StoredMeasurements> => {
    const span = spanOf(days);
    const items: Measurement[] = [];
    let cursor: string | undefined;
    for (let page = 0; page < pages; page++) {
      const read: Page<Measurement> = await api.getMeasurements({
        indicator,
        ...span,
        limit: PAGE_SIZE,
        cursor,
      });
      items.push(...read.items);
      cursor = read.nextCursor;
      if (cursor === undefined) {
        break;
      }
    }
    return { items, hasMore: cursor !== undefined };
  }, [api, indicator, days, pages, turn]);
  return {
    ...reading,
    retry: () => setTurn(last => last + 1),
    showMore: () => setPages(pages + 1),
    /** Reads all of the span, also what is not in sight. */
    readAll: async () =>
      await allOf(cursor =>
        api.getMeasurements({
          indicator,
          ...spanOf(days),
          limit: AT_ONCE,
          cursor,
        }),
      ),
  };
}
