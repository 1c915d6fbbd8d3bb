import { randomUUID } from 'node:crypto';
import type {
  AcknowledgeReport,
  DisputeReport,
  Report,
  SettleDispute,
  WriteDisputeMessage,
} from '@service-levels/backstage-plugin-sla-common';
import type { AgreementsStore } from '../../agreements/AgreementsStore';
import type { CustomersStore } from '../../customers/CustomersStore';
import type { Callers } from '../../permissions/Caller';
import type { ReportOptions, Reports } from '../Reports';
import type { ReportChanged, ReportsChanged } from '../ReportsChanged';
import type { ReportChange, ReportsStore } from '../ReportsStore';
import type { SeenReports } from '../SeenReports';
import type { StoredReport } from '../StoredReport';
import { requireCustomer, sideOfWriter, type Answering } from './actingRules';
import {
  decideAcknowledgement,
  decideDispute,
  decideMessage,
  decideSettlement,
  requireDispute,
  requireRead,
  type Doing,
} from './disputeRules';
import type { DisputeKey, ReportAnswers } from './ReportAnswers';

interface Options {
  readonly store: Pick<ReportsStore, 'change' | 'content'>;
  readonly reports: Pick<Reports, 'get'>;
  readonly seen: SeenReports;
  readonly agreements: Pick<AgreementsStore, 'byIds'>;
  readonly customers: Pick<CustomersStore, 'people'>;
  readonly callers: Callers;
  readonly changed: ReportsChanged;
  /** Epoch seconds. */
  readonly now: () => number;
}

/** What it takes to decide. */
interface Deciding extends Doing {
  readonly report: StoredReport;
  readonly answering: Answering;
}

/** What was decided, of which revision. */
interface Decided {
  readonly change: ReportChange;
  readonly revision: number;
}

/** The rules of what a customer answers. */
export class DefaultReportAnswers implements ReportAnswers {
  readonly #options: Options;

  private constructor(options: Options) {
    this.#options = options;
  }

  static create(options: Options): DefaultReportAnswers {
    return new DefaultReportAnswers(options);
  }

  async acknowledge(
    request: AcknowledgeReport & { id: string },
    options: ReportOptions,
  ): Promise<Report> {
    const decide = ({ report, answering, ...doing }: Deciding): Decided => {
      const revision = requireRead(report, request);
      requireCustomer(answering, revision, {
        doing: 'a report is acknowledged',
        evidence: request.evidence,
      });
      return {
        revision: revision.revision,
        change: decideAcknowledgement(revision, request, doing),
      };
    };
    return await this.#change(request.id, options, decide);
  }

  async dispute(
    request: DisputeReport & { id: string },
    options: ReportOptions,
  ): Promise<Report> {
    const { id } = request;
    // First who asks: what is not theirs they learn nothing of.
    await this.#options.seen.revision(request, options);
    const content = await this.#options.store.content(id, request.revision);
    const decide = ({ report, answering, ...doing }: Deciding): Decided => {
      const revision = requireRead(report, request);
      requireCustomer(answering, revision, {
        doing: 'a report is disputed',
        evidence: request.evidence,
      });
      if (content === undefined) {
        throw new Error(`Revision ${request.revision} has no content`);
      }
      return {
        revision: revision.revision,
        change: decideDispute(
          report,
          revision,
          { request, content, id: randomUUID() },
          doing,
        ),
      };
    };
    return await this.#change(id, options, decide);
  }

  async write(
    request: WriteDisputeMessage & DisputeKey,
    options: ReportOptions,
  ): Promise<Report> {
    const decide = ({ report, answering, ...doing }: Deciding): Decided => {
      const dispute = requireDispute(report, request.disputeId);
      const side = sideOfWriter(answering, request.evidence);
      return {
        revision: dispute.revision,
        change: decideMessage(dispute, request, { ...doing, side }),
      };
    };
    return await this.#change(request.id, options, decide);
  }

  async settle(
    request: SettleDispute & DisputeKey,
    options: ReportOptions,
  ): Promise<Report> {
    const decide = ({ report, answering, ...doing }: Deciding): Decided => {
      const dispute = requireDispute(report, request.disputeId);
      const side = sideOfWriter(answering, request.evidence);
      return {
        revision: dispute.revision,
        change: decideSettlement(report, dispute, request, { ...doing, side }),
      };
    };
    return await this.#change(request.id, options, decide);
  }

  async #change(
    id: string,
    options: ReportOptions,
    decide: (deciding: Deciding) => Decided,
  ): Promise<Report> {
    const { seen, store, callers, now, reports, changed } = this.#options;
    const { report: asSeen } = await seen.report(id, options);
    const answering = await this.#answering(asSeen, options);
    const caller = await callers.caller(options.credentials);
    let decided: Decided | undefined;
    await store.change(id, report => {
      decided = decide({ report, answering, caller, now: now() });
      return decided.change;
    });
    const revision = decided?.revision ?? 0;
    const what = decided && whatHappened(decided.change);
    if (what !== undefined) {
      await changed.publish({ id, revision, what });
    }
    return await reports.get({ id, revision }, options);
  }

  async #answering(
    report: StoredReport,
    { credentials }: ReportOptions,
  ): Promise<Answering> {
    const { agreements, customers, callers } = this.#options;
    const caller = await callers.caller(credentials);
    const people = await customers.people(report.customerRef);
    const found = await agreements.byIds(report.agreementIds);
    return found.map(agreement => ({ agreement, caller, people }));
  }
}

function whatHappened(change: ReportChange): ReportChanged['what'] | undefined {
  switch (change.kind) {
    case 'acknowledge':
      return 'acknowledged';
    case 'dispute':
      return 'disputed';
    case 'settle':
      return change.state === 'settlement-proposed' ? undefined : 'settled';
    default:
      return undefined;
  }
}
