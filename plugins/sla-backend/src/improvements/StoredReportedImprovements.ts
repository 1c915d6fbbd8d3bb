import type { ReportContent } from '@service-levels/backstage-plugin-sla-common';
import type {
  ImprovementsQuery,
  ReportedImprovements,
} from '../reports/content/ReportedImprovements';
import type { ImprovementsStore } from './ImprovementsStore';
import type { StoredImprovement } from './StoredImprovement';

/** More than anybody reads in a report. */
const MOST = 500;
/** What was done longer ago was in a report before: a quarter. */
const DONE_SECONDS = 92 * 86_400;

const ALL = { kind: 'all' } as const;

interface Options {
  readonly store: Pick<ImprovementsStore, 'list' | 'targets'>;
}

/** What it is to change, in words and as a figure. */
function effectOf({ expected, expectedFigure }: StoredImprovement): string {
  return [expected, expectedFigure].filter(part => part !== null).join(' – ');
}

/** Whether it is told at an instant: not what was dropped, nor what has long been done. */
function isTold(
  { state, visibility, createdAt, endedAt }: StoredImprovement,
  asOf: number,
): boolean {
  return (
    visibility === 'shared' &&
    createdAt <= asOf &&
    state !== 'dropped' &&
    (endedAt === null || endedAt >= asOf - DONE_SECONDS)
  );
}

/** The register as reports show it: what is shared with the customer, about the agreements of the report or none. */
export class StoredReportedImprovements implements ReportedImprovements {
  readonly #options: Options;

  private constructor(options: Options) {
    this.#options = options;
  }

  static create(options: Options): StoredReportedImprovements {
    return new StoredReportedImprovements(options);
  }

  async of({
    customerRef,
    agreementIds,
    asOf,
  }: ImprovementsQuery): Promise<ReportContent['improvements']> {
    const { store } = this.#options;
    const found = await store.list({
      customerRef,
      scope: { customers: ALL, sharedOnly: [customerRef] },
      agreements: ALL,
      limit: MOST,
    });
    const targets = await store.targets(
      found.flatMap(({ targetId }) => targetId ?? []),
      ALL,
    );
    const isOfReport = ({ targetId }: StoredImprovement) => {
      const target = targetId === null ? undefined : targets.get(targetId);
      return target === undefined || agreementIds.includes(target.agreementId);
    };
    return found
      .filter(one => isTold(one, asOf) && isOfReport(one))
      .map(one => ({
        title: one.title,
        due: one.due,
        effect: effectOf(one),
        state: one.state,
      }));
  }
}
