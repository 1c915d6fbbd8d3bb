import { useApi } from '@backstage/core-plugin-api';
import type {
  Agreement,
  ListedCustomer,
  ReportSummary,
} from '@service-levels/backstage-plugin-sla-common';
import { useCallback } from 'react';
import useAsyncRetry from 'react-use/esm/useAsyncRetry';
import { slaApiRef } from '../../../api/slaApiRef';
import { allOf } from '../../../hooks/allOf';
import { useRefreshed, type Refreshed } from '../../../hooks/useRefreshed';
import { queryOf, type ReportFilter } from './ReportFilter';

const AT_ONCE = 500;

/** What reports can be about. */
export interface ReportChoices {
  readonly customers: readonly ListedCustomer[];
  readonly agreements: readonly Agreement[];
}

/** Reads the customers and agreements that reports can be about. */
export function useReportChoices() {
  const api = useApi(slaApiRef);
  return useAsyncRetry(async (): Promise<ReportChoices> => {
    const [customers, agreements] = await Promise.all([
      allOf(cursor => api.getCustomers({ limit: AT_ONCE, cursor })),
      allOf(cursor => api.getAgreements({ limit: AT_ONCE, cursor })),
    ]);
    return { customers, agreements };
  }, [api]);
}

/** Reads the reports that fit, the latest period first. */
export function useReports(
  filter: ReportFilter,
): Refreshed<readonly ReportSummary[]> {
  const api = useApi(slaApiRef);
  const load = useCallback(
    async (asked: string, signal: AbortSignal) =>
      await allOf(cursor =>
        api.getReports(
          { ...JSON.parse(asked), limit: AT_ONCE, cursor },
          { signal },
        ),
      ),
    [api],
  );
  return useRefreshed(JSON.stringify(queryOf(filter)), load);
}
