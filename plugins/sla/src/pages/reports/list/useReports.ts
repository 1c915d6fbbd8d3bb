import { useApi } from '@backstage/core-plugin-api';
import type {
  Agreement,
  ListedCustomer,
  ReportSummary,
} from '@service-levels/backstage-plugin-sla-common';
import useAsyncRetry from 'react-use/esm/useAsyncRetry';
import { slaApiRef } from '../../../api/slaApiRef';
import { allOf } from '../../../hooks/allOf';
import { queryOf, type ReportFilter } from './ReportFilter';

const AT_ONCE = 500;

/** Reports that the reader may see, and what they can be about. */
export interface ReportsInView {
  /** The latest period first. */
  readonly reports: readonly ReportSummary[];
  readonly customers: readonly ListedCustomer[];
  readonly agreements: readonly Agreement[];
}

/** Reads the reports that fit, and the customers and agreements that they can be narrowed to. */
export function useReports(filter: ReportFilter) {
  const api = useApi(slaApiRef);
  const asked = JSON.stringify(queryOf(filter));
  const choices = useAsyncRetry(
    async () =>
      await Promise.all([
        allOf(cursor => api.getCustomers({ limit: AT_ONCE, cursor })),
        allOf(cursor => api.getAgreements({ limit: AT_ONCE, cursor })),
      ]),
    [api],
  );
  const reports = useAsyncRetry(
    async () =>
      await allOf(cursor =>
        api.getReports({ ...JSON.parse(asked), limit: AT_ONCE, cursor }),
      ),
    [api, asked],
  );
  const [customers, agreements] = choices.value ?? [];
  const value: ReportsInView | undefined =
    reports.value !== undefined &&
    customers !== undefined &&
    agreements !== undefined
      ? { reports: reports.value, customers, agreements }
      : undefined;
  return {
    value,
    error: choices.error ?? reports.error,
    loading: choices.loading || reports.loading,
    retry: () => {
      choices.retry();
      reports.retry();
    },
  };
}
