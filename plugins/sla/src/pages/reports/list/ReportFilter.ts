import {
  REPORT_STATES,
  reportPeriodSchema,
  type ReportsQuery,
  type ReportState,
} from '@service-levels/backstage-plugin-sla-common';
import { useSearchParams } from 'react-router-dom';

/** What the list is narrowed to; empty for everything. */
export interface ReportFilter {
  /** Ref of a customer. */
  readonly customer: string;
  /** Id of an agreement. */
  readonly agreement: string;
  /** As it is typed; looked for once it is a period. */
  readonly period: string;
  readonly state: ReportState | '';
}

/** Narrows nothing. */
export const ALL_REPORTS: ReportFilter = {
  customer: '',
  agreement: '',
  period: '',
  state: '',
};

/** Whether a text names a calendar period, such as `2026-10`. */
export function isPeriod(text: string): boolean {
  return reportPeriodSchema.safeParse(text).success;
}

/** Whether something is narrowed. */
export function isNarrowed(filter: ReportFilter): boolean {
  return Object.values(filter).some(value => value !== '');
}

/** What the API is asked for. */
export function queryOf(filter: ReportFilter): ReportsQuery {
  const { customer, agreement, period, state } = filter;
  return {
    customerRef: customer === '' ? undefined : customer,
    agreementId: agreement === '' ? undefined : agreement,
    period: isPeriod(period) ? period : undefined,
    state: state === '' ? undefined : state,
  };
}

/** The filter, kept in the address so that it can be sent to somebody. */
export function useReportFilter(): {
  readonly filter: ReportFilter;
  readonly change: (changes: Partial<ReportFilter>) => void;
} {
  const [params, setParams] = useSearchParams();
  const filter: ReportFilter = {
    customer: params.get('customer') ?? '',
    agreement: params.get('agreement') ?? '',
    period: params.get('period') ?? '',
    state: REPORT_STATES.find(state => state === params.get('state')) ?? '',
  };
  return {
    filter,
    change: changes =>
      setParams(
        Object.entries({ ...filter, ...changes }).filter(
          ([, value]) => value !== '',
        ),
        { replace: true },
      ),
  };
}
