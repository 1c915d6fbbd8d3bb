import { NotFoundError } from '@backstage/errors';
import type { AgreementsStore } from '../agreements/AgreementsStore';
import { partiesOf } from '../agreements/StoredAgreement';
import type { Callers, Caller } from '../permissions/Caller';
import type { Side } from '../permissions/sideOf';
import { viewOf } from '../permissions/View';
import type { ReportOptions, RevisionKey } from './Reports';
import type { ReportsStore, ReportsVisible } from './ReportsStore';
import type { StoredReport, StoredRevision } from './StoredReport';
import { shownRevision } from './toReport';

interface Options {
  readonly store: Pick<ReportsStore, 'get'>;
  readonly agreements: Pick<AgreementsStore, 'byIds'>;
  readonly callers: Callers;
}

/** A report with the side that the caller is on. */
export interface SeenReport {
  readonly report: StoredReport;
  readonly side: Side;
}

/** A revision that the caller sees. */
export interface SeenRevision extends SeenReport {
  readonly revision: StoredRevision;
}

/** Decides what of a report a caller sees. */
export class SeenReports {
  readonly #options: Options;

  private constructor(options: Options) {
    this.#options = options;
  }

  static create(options: Options): SeenReports {
    return new SeenReports(options);
  }

  /** What of all reports the caller sees. */
  async visibleTo({
    credentials,
    scope = { kind: 'all' },
  }: ReportOptions): Promise<ReportsVisible> {
    const caller = await this.#options.callers.caller(credentials);
    return {
      scope,
      publishedFor: caller.representsOnly ? caller.represents : undefined,
    };
  }

  /** Of reports that were read as visible, those that are the caller's business. */
  async of(
    reports: readonly StoredReport[],
    { credentials }: ReportOptions,
  ): Promise<readonly SeenReport[]> {
    const caller = await this.#options.callers.caller(credentials);
    const seen: SeenReport[] = [];
    for (const report of reports) {
      const side = await this.#sideOf(caller, report);
      if (side !== undefined) {
        seen.push({ report, side });
      }
    }
    return seen;
  }

  /** @throws NotFoundError - also for one that the caller may not see */
  async report(id: string, options: ReportOptions): Promise<SeenReport> {
    const visible = await this.visibleTo(options);
    const report = await this.#options.store.get(id, visible);
    const [seen] = await this.of(report === undefined ? [] : [report], options);
    if (
      seen === undefined ||
      shownRevision(seen.report, seen.side) === undefined
    ) {
      throw new NotFoundError(`There is no report ${id}`);
    }
    return seen;
  }

  /** @throws NotFoundError - also for one that the caller may not see */
  async revision(
    { id, revision: asked }: RevisionKey,
    options: ReportOptions,
  ): Promise<SeenRevision> {
    const seen = await this.report(id, options);
    const revision = shownRevision(seen.report, seen.side, asked);
    if (revision === undefined) {
      throw new NotFoundError(`There is no revision ${asked} of report ${id}`);
    }
    return { ...seen, revision };
  }

  /**
   * Whose side the caller is on; undefined for a customer that an agreement
   * only covers besides: the report is its customer's.
   */
  async #sideOf(
    caller: Caller,
    report: StoredReport,
  ): Promise<Side | undefined> {
    if (caller.represents.length === 0) {
      return 'provider';
    }
    const agreements = await this.#options.agreements.byIds(
      report.agreementIds,
    );
    const views = agreements.map(one => viewOf(caller, partiesOf(one)).kind);
    if (views.every(view => view === 'provider')) {
      return 'provider';
    }
    return views.includes('covered') ? undefined : 'customer';
  }
}
