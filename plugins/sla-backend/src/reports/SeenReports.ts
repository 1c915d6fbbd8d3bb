import { NotFoundError } from '@backstage/errors';
import type { AgreementsStore } from '../agreements/AgreementsStore';
import { partiesOf, type StoredAgreement } from '../agreements/StoredAgreement';
import type { Callers, Caller } from '../permissions/Caller';
import type { Side } from '../permissions/sideOf';
import { viewOf } from '../permissions/View';
import type { ReportOptions, RevisionKey } from './Reports';
import type { ReportsStore, ReportsVisible } from './ReportsStore';
import type { StoredReport, StoredRevision } from './StoredReport';
import { shownRevision } from './toReport';

interface Options {
  readonly store: Pick<ReportsStore, 'visible'>;
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
    if (caller.represents.length === 0) {
      return reports.map(report => ({ report, side: 'provider' }));
    }
    const ids = new Set(reports.flatMap(({ agreementIds }) => agreementIds));
    const found = await this.#options.agreements.byIds([...ids]);
    const agreements = new Map(found.map(one => [one.id, one]));
    return reports.flatMap(report => {
      const side = sideOf(
        caller,
        report.agreementIds.flatMap(id => agreements.get(id) ?? []),
      );
      return side === undefined ? [] : [{ report, side }];
    });
  }

  /** @throws NotFoundError - also for one that the caller may not see */
  async report(id: string, options: ReportOptions): Promise<SeenReport> {
    const [seen] = await this.reports([id], options);
    return seen;
  }

  /**
   * Several at once, in the order in which they are asked for.
   *
   * @throws NotFoundError - where there is one of them that the caller may not see
   */
  async reports(
    ids: readonly string[],
    options: ReportOptions,
  ): Promise<readonly SeenReport[]> {
    const visible = await this.visibleTo(options);
    const found = await this.#options.store.visible(ids, visible);
    const seen = new Map(
      (await this.of(found, options)).map(one => [one.report.id, one]),
    );
    return ids.map(id => {
      const one = seen.get(id);
      if (
        one === undefined ||
        shownRevision(one.report, one.side) === undefined
      ) {
        throw new NotFoundError(`There is no report ${id}`);
      }
      return one;
    });
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
}

/**
 * Whose side somebody is on who acts for a customer; undefined for a customer
 * that an agreement only covers besides: the report is its customer's.
 */
function sideOf(
  caller: Caller,
  agreements: readonly StoredAgreement[],
): Side | undefined {
  const views = agreements.map(one => viewOf(caller, partiesOf(one)).kind);
  if (views.every(view => view === 'provider')) {
    return 'provider';
  }
  return views.includes('covered') ? undefined : 'customer';
}
