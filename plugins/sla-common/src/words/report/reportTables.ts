import type { ReportContent } from '../../model';
import { exportTable, localText, type ExportTable } from '../../tables';
import { changedFigure } from './changesInWords';
import { periodName } from './periodsInWords';
import { reportDocument, type ReportDocumentOptions } from './reportDocument';
import { reportWordingIn, type ReportWording } from './ReportWording';
import { tableWordsIn } from './tableWords';
import { targetsTable, timesTables } from './targetTables';

/** What it is, and what it comes down to. */
function headTable(
  content: ReportContent,
  options: ReportDocumentOptions,
  wording: ReportWording,
): ExportTable {
  const said = tableWordsIn(wording.language);
  const { type, title, inShort, mark } = reportDocument(content, options);
  const { customer, company, period, revision, asOf, summary } = content;
  const { timeZone } = period;
  return exportTable(
    said.report,
    [said.what, said.text],
    [
      [type, mark ?? ''],
      [said.title, title],
      [said.customer, customer.title],
      [said.company, company],
      [said.period, periodName(period.label, wording)],
      [said.from, localText(period.from, timeZone)],
      [said.to, localText(period.to, timeZone)],
      [said.timeZone, timeZone],
      [said.asOf, localText(asOf, timeZone)],
      [said.revision, revision],
      [said.hash, options.hash],
      ...content.agreements.flatMap(({ title: name, version, hash }) => [
        [said.agreement, name],
        [said.version, version],
        [said.agreementHash, hash],
      ]),
      ...(summary === '' ? [] : [[said.summary, summary]]),
      ...inShort.map(sentence => [said.summary, sentence]),
    ],
  );
}

/** What belongs to agreements besides their targets. */
function agreementTables(
  { agreements }: ReportContent,
  wording: ReportWording,
): readonly ExportTable[] {
  const { words } = wording;
  const said = tableWordsIn(wording.language);
  return [
    exportTable(
      said.running,
      [
        said.agreement,
        said.target,
        said.period,
        said.achievedPercent,
        said.status,
      ],
      agreements.flatMap(({ title, running }) =>
        running.map(({ name, period, status, attainedPercent }) => [
          title,
          name,
          periodName(period, wording),
          attainedPercent === null ? null : Number(attainedPercent),
          words.verdicts[status],
        ]),
      ),
    ),
    exportTable(
      said.credits,
      [
        said.agreement,
        said.target,
        said.period,
        said.achievedPercent,
        said.percentOfFee,
        said.amount,
        said.currency,
        said.state,
        said.reference,
      ],
      agreements.flatMap(({ title, credits }) =>
        credits.map(credit => [
          title,
          credit.targetName,
          periodName(credit.period.label, wording),
          Number(credit.attainedPercent),
          credit.band.percent,
          wholeAmount(credit),
          credit.currency,
          words.credits.states[credit.state],
          credit.settlement && credit.settlement.reference,
        ]),
      ),
    ),
    exportTable(
      said.workload,
      [said.agreement, said.workload, said.limit],
      agreements.flatMap(({ title, workloadLimits }) =>
        workloadLimits.map(one => [title, one.title, one.limit]),
      ),
    ),
  ];
}

/** An amount in its currency instead of the smallest unit. */
function wholeAmount({
  amount,
  currency,
}: {
  readonly amount: number;
  readonly currency: string;
}): number {
  const { maximumFractionDigits = 2 } = new Intl.NumberFormat('en', {
    style: 'currency',
    currency,
  }).resolvedOptions();
  return Number((amount / 10 ** maximumFractionDigits).toFixed(6));
}

/** What was said, promised and corrected. */
function relationshipTables(
  content: ReportContent,
  wording: ReportWording,
): readonly ExportTable[] {
  const { words, language } = wording;
  const said = tableWordsIn(language);
  const changes = content.correction?.changes ?? [];
  return [
    exportTable(
      said.satisfaction,
      [said.service, said.answers, said.mean],
      content.satisfaction.map(({ service, answers, mean }) => [
        service,
        answers,
        mean === null ? null : Number(mean),
      ]),
    ),
    exportTable(
      said.complaints,
      [said.date, said.complaints, said.answered],
      content.complaints.map(({ date, title, answered }) => [
        date,
        title,
        answered ? said.yes : said.no,
      ]),
    ),
    exportTable(
      said.actions,
      [said.action, said.owner, said.due],
      content.actions.map(({ title, owner, due }) => [title, owner, due]),
    ),
    exportTable(
      said.improvements,
      [said.improvement, said.effect, said.due, said.state],
      content.improvements.map(({ title, effect, due, state }) => [
        title,
        effect,
        due,
        words.improvements.states[state] ?? state,
      ]),
    ),
    exportTable(
      said.changes,
      [said.target, said.what, said.before, said.after, said.why],
      changes.map(({ targetName, field, before, after, why }) => [
        targetName,
        words.correction.fields[field] ?? field,
        changedFigure(before, wording),
        changedFigure(after, wording),
        why.map(one => words.correction.reasons[one] ?? one).join(', '),
      ]),
    ),
  ];
}

/**
 * Everything that a report says in tables, for spreadsheets: figures as exact
 * numbers, times on the clock of the report's zone. What holds no row is left out.
 *
 * @public
 */
export function reportTables(
  content: ReportContent,
  options: ReportDocumentOptions,
): readonly ExportTable[] {
  const wording = reportWordingIn(content.language);
  return [
    headTable(content, options, wording),
    targetsTable(content, wording),
    ...timesTables(content, wording),
    ...agreementTables(content, wording),
    ...relationshipTables(content, wording),
  ].filter(({ rows }) => rows.length > 0);
}
