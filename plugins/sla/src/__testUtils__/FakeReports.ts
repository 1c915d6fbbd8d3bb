import type {
  Explanation,
  Report,
  ReportDifference,
  ReportPublication,
  SlaApi,
} from '@service-levels/backstage-plugin-sla-common';
import { FakeAlerts, type FakeAlertsContent } from './FakeAlerts';
import { answer, found, type Watched } from './fakeAnswers';

/** What the fake knows of reports. */
export interface FakeReportsContent extends FakeAlertsContent {
  /** The latest period first. */
  readonly reports?: readonly Report[];
  /** Between what was published and the facts of today. */
  readonly reportDifferences?: readonly ReportDifference[];
  /** Of several at once. */
  readonly publication?: ReportPublication;
}

/** The part of the API that is about reports; every step answers the report as it was. */
export abstract class FakeReports extends FakeAlerts {
  readonly getReports: Watched<SlaApi['getReports']>;
  readonly getReport: Watched<SlaApi['getReport']>;
  readonly createReport: Watched<SlaApi['createReport']>;
  readonly commentMiss: Watched<SlaApi['commentMiss']>;
  readonly summarizeReport: Watched<SlaApi['summarizeReport']>;
  readonly publishReport: Watched<SlaApi['publishReport']>;
  readonly correctReport: Watched<SlaApi['correctReport']>;
  readonly discardReportDraft: Watched<SlaApi['discardReportDraft']>;
  readonly acknowledgeReport: Watched<SlaApi['acknowledgeReport']>;
  readonly disputeReport: Watched<SlaApi['disputeReport']>;
  readonly writeInDispute: Watched<SlaApi['writeInDispute']>;
  readonly settleDispute: Watched<SlaApi['settleDispute']>;
  readonly publishReports: Watched<SlaApi['publishReports']>;
  readonly getPublication: Watched<SlaApi['getPublication']>;
  readonly getReportExplanation: Watched<SlaApi['getReportExplanation']>;
  readonly getReportFile: Watched<SlaApi['getReportFile']>;
  readonly sendReport: Watched<SlaApi['sendReport']>;
  readonly getReportMail: Watched<SlaApi['getReportMail']>;
  readonly getReportDifferences: Watched<SlaApi['getReportDifferences']>;

  constructor(content: FakeReportsContent) {
    super(content);
    const { reports = [], reportDifferences = [], publication } = content;
    const reportOf = async (id: string) =>
      found(reports.find(report => report.id === id));
    this.getReports = jest.fn(
      async ({ agreementId, customerRef, period, state }) =>
        answer(
          reports.filter(
            report =>
              (agreementId === undefined ||
                report.agreementId === agreementId) &&
              (customerRef === undefined ||
                report.customerRef === customerRef) &&
              (period === undefined || report.period.label === period) &&
              (state === undefined || report.state === state),
          ),
        ),
    );
    this.getReport = jest.fn(id => reportOf(id));
    this.createReport = jest.fn(async _body => found(reports[0]));
    this.commentMiss = jest.fn(({ id }, _targetId, _body) => reportOf(id));
    this.summarizeReport = jest.fn(({ id }, _body) => reportOf(id));
    this.publishReport = jest.fn((id, _body) => reportOf(id));
    this.correctReport = jest.fn((id, _body) => reportOf(id));
    this.discardReportDraft = jest.fn(async _report => {});
    this.acknowledgeReport = jest.fn((id, _body) => reportOf(id));
    this.disputeReport = jest.fn((id, _body) => reportOf(id));
    this.writeInDispute = jest.fn((id, _disputeId, _body) => reportOf(id));
    this.settleDispute = jest.fn((id, _disputeId, _body) => reportOf(id));
    this.publishReports = jest.fn(async _body => found(publication));
    this.getPublication = jest.fn(async _id => found(publication));
    this.getReportExplanation = jest.fn(async (_id, _query) =>
      found<Explanation>(undefined),
    );
    this.getReportFile = jest.fn(
      async (_id, { format }) => new Blob([`stored as ${format}`]),
    );
    this.sendReport = jest.fn(async (id, _body) => {
      const { sent } = await reportOf(id);
      return found(sent[0]);
    });
    this.getReportMail = jest.fn(
      async (_id, _sendingId) => new Blob(['X-Unsent: 1']),
    );
    this.getReportDifferences = jest.fn(async (_id, _query) => ({
      items: reportDifferences,
    }));
  }
}
