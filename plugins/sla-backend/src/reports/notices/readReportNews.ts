import type { CustomersStore } from '../../customers/CustomersStore';
import type { ReportsStore } from '../ReportsStore';
import { noticesOfReport } from './noticesOfReport';
import type { ReportNotice } from './ReportNotice';

const AT_ONCE = 50;
/** What nobody was told of for a week is no news. */
const WEEK = 7 * 24 * 3600;

interface Options {
  readonly store: Pick<ReportsStore, 'byIds' | 'withNews'>;
  readonly customers: Pick<CustomersStore, 'people'>;
  /** Epoch seconds. */
  readonly now: () => number;
}

/** Finds out what happened to reports lately, some reports at a time, whether anybody was told of it or not. */
export async function* readReportNews({
  store,
  customers,
  now,
}: Options): AsyncGenerator<readonly ReportNotice[]> {
  const since = now() - WEEK;
  let after: string | undefined;
  do {
    const ids = await store.withNews({ since, after, limit: AT_ONCE });
    const notices: ReportNotice[] = [];
    for (const report of await store.byIds(ids)) {
      const people = await customers.people(report.customerRef);
      notices.push(...noticesOfReport(report, people, since));
    }
    yield notices;
    after = ids[AT_ONCE - 1];
  } while (after !== undefined);
}
