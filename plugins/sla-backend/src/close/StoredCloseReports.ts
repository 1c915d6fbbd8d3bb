import { randomUUID } from 'node:crypto';
import {
  formatInstant,
  type AnswerAsk,
  type CloseReport,
} from '@service-levels/backstage-plugin-sla-common';
import type { Knex } from 'knex';
import type { AgreementsStore } from '../agreements/AgreementsStore';
import type { ReportRow } from '../database/tables';
import { FieldConflictError, InvalidInputError } from '../errors';
import { readReports } from '../reports/database/readReports';
import type { ReportsStore } from '../reports/ReportsStore';
import {
  draftOf,
  openDisputesOf,
  publishedOf,
  type StoredReport,
  type StoredRevision,
} from '../reports/StoredReport';
import { agreementInMonth } from './AgreementInMonth';
import type { CloseReports, ReportOfMonth } from './CloseReports';

interface Options {
  readonly knex: Knex;
  readonly reports: Pick<ReportsStore, 'insert' | 'change'>;
  readonly agreements: Pick<AgreementsStore, 'byIds'>;
  /** Epoch seconds. */
  readonly now: () => number;
}

function acceptedOf(
  { acknowledged, accept, state }: StoredRevision,
  now: number,
): Pick<CloseReport, 'acceptedAt' | 'accepted'> {
  if (acknowledged !== null) {
    return {
      acceptedAt: formatInstant(acknowledged.at),
      accepted: 'acknowledged',
    };
  }
  return state === 'published' && accept !== null && accept.at <= now
    ? { acceptedAt: formatInstant(accept.at), accepted: 'taken-as-accepted' }
    : { acceptedAt: null, accepted: null };
}

function toReportOfMonth(
  agreementId: string,
  report: StoredReport,
  now: number,
): ReportOfMonth | undefined {
  const draft = draftOf(report);
  const published = publishedOf(report);
  const shown = published ?? draft;
  if (shown === undefined) {
    return undefined;
  }
  const accepted = acceptedOf(shown, now);
  // What the server for mails refused was sent to nobody; nor was a correction by what went out before it.
  const sent = report.sendings
    .filter(one => one.state === 'sent' && one.revision === shown.revision)
    .map(({ at }) => at);
  const isAccepted = accepted.accepted === 'taken-as-accepted';
  return {
    agreementId,
    report: {
      id: report.id,
      state: isAccepted ? 'accepted' : shown.state,
      revision: shown.revision,
      isDraft: draft !== undefined,
      publishedAt: published?.published
        ? formatInstant(published.published.at)
        : null,
      sentAt: sent.length === 0 ? null : formatInstant(Math.max(...sent)),
      ...accepted,
    },
    openDisputes: openDisputesOf(report).length,
    comments: (draft ?? shown).comments,
  };
}

/** Reports as they are kept. */
export class StoredCloseReports implements CloseReports {
  readonly #options: Options;

  private constructor(options: Options) {
    this.#options = options;
  }

  static create(options: Options): StoredCloseReports {
    return new StoredCloseReports(options);
  }

  async ofMonth(
    agreementIds: readonly string[],
    month: string,
  ): Promise<ReadonlyMap<string, ReportOfMonth>> {
    const found = await this.#read(agreementIds, month);
    const now = this.#options.now();
    return new Map(
      [...found].flatMap(([agreementId, report]) => {
        const shown = toReportOfMonth(agreementId, report, now);
        return shown === undefined ? [] : [[agreementId, shown]];
      }),
    );
  }

  async ensureDraft(
    { agreementId, month }: { agreementId: string; month: string },
    by: string,
  ): Promise<void> {
    const { agreements, reports, now } = this.#options;
    const [agreement] = await agreements.byIds([agreementId]);
    const inMonth = agreement && agreementInMonth(agreement, month);
    if (inMonth === undefined) {
      throw InvalidInputError.of(
        'month',
        'the agreement was not in force then',
      );
    }
    const { terms, span } = inMonth;
    await reports.insert({
      id: randomUUID(),
      subject: { kind: 'agreement', agreementId },
      customerRef: agreement.customerRef,
      title: terms.title,
      period: { label: month, ...span, timeZone: terms.timeZone },
      createdAt: now(),
      createdBy: by,
      agreementIds: [agreementId],
    });
  }

  async comment(
    about: { agreementId: string; month: string; targetId: string },
    comment: AnswerAsk,
    by: string,
  ): Promise<void> {
    const { agreementId, month, targetId } = about;
    const { reports, now } = this.#options;
    const found = await this.#read([agreementId], month);
    const report = found.get(agreementId);
    if (report === undefined) {
      throw new Error('A draft that was just created is not there any more');
    }
    await reports.change(report.id, stored => {
      const draft = draftOf(stored);
      if (draft === undefined) {
        throw new FieldConflictError('month', 'has been reported');
      }
      const { revision } = draft;
      return { kind: 'comment', revision, targetId, comment, at: now(), by };
    });
  }

  async #read(
    agreementIds: readonly string[],
    month: string,
  ): Promise<ReadonlyMap<string, StoredReport>> {
    const { knex } = this.#options;
    const rows = await knex<ReportRow>('reports')
      .whereIn('agreement_id', [...agreementIds])
      .where({ period: month });
    const found = await readReports(knex, rows);
    return new Map(
      found.flatMap(report =>
        report.subject.kind === 'agreement'
          ? [[report.subject.agreementId, report]]
          : [],
      ),
    );
  }
}
