import type {
  Report,
  ReportDispute,
  SlaApi,
} from '@service-levels/backstage-plugin-sla-common';
import { orNothing } from '../../hooks/orNothing';

/** A page of what waits; whoever has more finds it in the list of reports. */
const WAITING = 20;
/** How many of the last ones are told. */
const LAST = 3;

/** The reports of one customer, for who represents it. */
export interface MyReports {
  /** Neither acknowledged nor disputed. */
  readonly unacknowledged: readonly Report[];
  /** Disputes in which the provider has said something last. */
  readonly answers: readonly {
    readonly report: Report;
    readonly dispute: ReportDispute;
  }[];
  /** The latest period first. */
  readonly last: readonly Report[];
}

const NONE: MyReports = { unacknowledged: [], answers: [], last: [] };

/** Whether it is for the customer to answer. */
function waitsForCustomer({ state, settlement, messages }: ReportDispute) {
  switch (state) {
    case 'open':
      return messages.at(-1)?.side === 'provider';
    case 'settlement-proposed':
      return settlement?.proposedBySide === 'provider';
    case 'agreed':
    case 'withdrawn':
      return false;
    default:
      return state satisfies never;
  }
}

/** Reads the last reports of a customer and those that wait for it; none where reports are not for the reader. */
export async function loadReports(
  api: SlaApi,
  customerRef: string,
): Promise<MyReports> {
  const [lists] = await orNothing(
    Promise.all([
      api.getReports({ customerRef, state: 'published', limit: WAITING }),
      api.getReports({ customerRef, state: 'disputed', limit: WAITING }),
      api.getReports({ customerRef, limit: LAST }),
    ]),
  );
  if (lists === undefined) {
    return NONE;
  }
  const [published, disputed, last] = lists.map(({ items }) => items);
  const ids = new Set([...published, ...disputed, ...last].map(({ id }) => id));
  const read = await Promise.all([...ids].map(id => api.getReport(id)));
  const reports = new Map(read.map(report => [report.id, report]));
  const inFull = (listed: readonly { readonly id: string }[]) =>
    listed.flatMap(({ id }) => reports.get(id) ?? []);
  return {
    unacknowledged: inFull(published),
    // Also of one that was corrected since: the dispute of what it said before may be open.
    answers: read.flatMap(report =>
      report.disputes
        .filter(waitsForCustomer)
        .map(dispute => ({ report, dispute })),
    ),
    last: inFull(last),
  };
}
