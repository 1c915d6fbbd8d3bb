import {
  isRatio,
  type ReportContent,
  type ReportedAgreement,
  type ReportedTarget,
} from '../../model';
import { cutPercent } from '../../judge/display';
import { exportTable, localText, type ExportTable } from '../../tables';
import type { ExportCell } from '../../tables';
import { objectiveInWords, shownVerdict, unitOf } from './figuresInWords';
import { periodName } from './periodsInWords';
import { verdictOf } from '../../judge/status';
import type { ReportWording } from './ReportWording';
import { tableWordsIn } from './tableWords';

const DECIMALS = 3;

/** A target with the agreement that it stands in. */
interface Row {
  readonly agreement: ReportedAgreement;
  readonly target: ReportedTarget;
}

type Column = readonly [string, (row: Row) => ExportCell];

function rowsOf({ agreements }: ReportContent): readonly Row[] {
  return agreements.flatMap(agreement =>
    agreement.targets.map(target => ({ agreement, target })),
  );
}

function numberOf(percent: string | null | undefined): number | null {
  return percent === null || percent === undefined ? null : Number(percent);
}

function tableOf(
  title: string,
  columns: readonly Column[],
  rows: readonly Row[],
): ExportTable {
  return exportTable(
    title,
    columns.map(([head]) => head),
    rows.map(row => columns.map(([, cell]) => cell(row))),
  );
}

/** Every figure of every target, numbers as numbers. */
export function targetsTable(
  content: ReportContent,
  wording: ReportWording,
): ExportTable {
  const { words } = wording;
  const said = tableWordsIn(wording.language);
  const figure =
    (read: (attainment: ReportedTarget['attainment']) => ExportCell) =>
    ({ target }: Row) =>
      read(target.attainment);
  const columns: readonly Column[] = [
    [said.agreement, ({ agreement }) => agreement.title],
    [said.target, ({ target }) => target.name],
    [said.period, figure(({ period }) => periodName(period.label, wording))],
    [
      said.from,
      figure(({ period }) => localText(period.from, period.timeZone)),
    ],
    [said.to, figure(({ period }) => localText(period.to, period.timeZone))],
    [said.timeZone, figure(({ period }) => period.timeZone)],
    [
      said.agreed,
      figure(({ objective, attained }) =>
        objectiveInWords(objective, unitOf(attained), wording),
      ),
    ],
    [said.status, figure(one => words.verdicts[shownVerdict(one)])],
    [
      said.achievedPercent,
      figure(({ attainedPercent }) => numberOf(attainedPercent)),
    ],
    [
      said.achievedValue,
      figure(({ attained }) =>
        attained === null || isRatio(attained) ? null : attained.value,
      ),
    ],
    [said.unit, figure(({ attained }) => unitOf(attained))],
    [
      said.good,
      figure(({ attained }) =>
        attained !== null && isRatio(attained) ? attained.good : null,
      ),
    ],
    [
      said.total,
      figure(({ attained }) =>
        attained !== null && isRatio(attained) ? attained.total : null,
      ),
    ],
    [said.allowed, figure(({ budget }) => budget && budget.allowed)],
    [said.used, figure(({ budget }) => budget && budget.consumed)],
    [said.left, figure(({ budget }) => budget && budget.remaining)],
    [
      said.countedIn,
      figure(({ budget }) => {
        if (budget === null) {
          return null;
        }
        return budget.unit === 'seconds'
          ? said.seconds
          : words.amount.what[budget.unit].many;
      }),
    ],
    [said.serviceTime, figure(one => one.serviceSeconds)],
    [said.excluded, figure(one => one.excludedSeconds)],
    [said.down, figure(one => one.downSeconds)],
    [said.degraded, figure(one => one.degradedSeconds)],
    [said.unknown, figure(one => one.unknownSeconds)],
    [
      said.coverage,
      figure(({ coverage }) =>
        coverage === null || coverage.total === 0
          ? null
          : Number(cutPercent(coverage, DECIMALS)),
      ),
    ],
    [
      said.withoutExclusions,
      figure(one => numberOf(one.withoutExclusions?.attainedPercent)),
    ],
    [
      said.uncorrected,
      figure(one => numberOf(one.withoutCorrections?.attainedPercent)),
    ],
    [said.reported, figure(({ reported }) => reported && reported.attained)],
    [
      said.reportedBy,
      figure(({ reported }) => reported && reported.reportedBy),
    ],
    [said.cause, ({ target }) => target.comment && target.comment.cause],
    [said.causedBy, ({ target }) => target.comment && target.comment.causedBy],
    [said.measure, ({ target }) => target.comment && target.comment.measure],
    [said.due, ({ target }) => target.comment && target.comment.measureDue],
    [said.version, figure(({ agreementVersion }) => agreementVersion)],
    [said.sentence, ({ target }) => target.sentence],
    [said.explanation, ({ target }) => target.explanationHash],
  ];
  return tableOf(said.targets, columns, rowsOf(content));
}

/** One row for each of some things that belong to targets. */
function perTarget(
  content: ReportContent,
  cellsOf: (target: ReportedTarget) => readonly (readonly ExportCell[])[],
): ExportCell[][] {
  return rowsOf(content).flatMap(({ agreement, target }) =>
    cellsOf(target).map(cells => [agreement.title, target.name, ...cells]),
  );
}

/** Trends, outages, exclusions and corrections, each with its target. */
export function timesTables(
  content: ReportContent,
  wording: ReportWording,
): readonly ExportTable[] {
  const { words } = wording;
  const said = tableWordsIn(wording.language);
  const heads = [said.agreement, said.target];
  const local = (instant: string | null, { attainment }: ReportedTarget) =>
    instant && localText(instant, attainment.period.timeZone);
  return [
    exportTable(
      said.trend,
      [...heads, said.period, said.achievedPercent, said.status],
      perTarget(content, ({ trend }) =>
        trend.map(one => [
          periodName(one.period, wording),
          numberOf(one.attainedPercent),
          words.verdicts[verdictOf(one)],
        ]),
      ),
    ),
    exportTable(
      said.outages,
      [
        ...heads,
        said.from,
        said.to,
        said.state,
        said.counted,
        said.note,
        said.cause,
      ],
      perTarget(content, target =>
        target.outages.map(({ from, to, state, seconds, note, cause }) => [
          local(from, target),
          local(to, target) ?? words.times.ongoing,
          words.times.states[state],
          seconds,
          note,
          cause,
        ]),
      ),
    ),
    exportTable(
      said.cases,
      [
        ...heads,
        said.case,
        said.opened,
        said.allowedSeconds,
        said.takenSeconds,
      ],
      perTarget(content, target =>
        (target.missedCases ?? []).map(one => [
          one.id,
          local(one.opened, target),
          one.allowedSeconds,
          one.takenSeconds,
        ]),
      ),
    ),
    exportTable(
      said.slices,
      [...heads, said.from, said.to, said.count, said.worst, said.worstPercent],
      perTarget(content, target =>
        (target.badSlices ?? []).map(({ from, to, slices, worst }) => [
          local(from, target),
          local(to, target),
          slices,
          worst !== null && 'value' in worst ? worst.value : null,
          worst === null || 'value' in worst
            ? null
            : Number(cutPercent(worst, DECIMALS)),
        ]),
      ),
    ),
    exportTable(
      said.exclusions,
      [
        ...heads,
        said.from,
        said.to,
        said.serviceTime,
        said.ground,
        said.reason,
        said.approvedBy,
        said.disputed,
      ],
      perTarget(content, target =>
        target.exclusions.map(one => [
          local(one.from, target),
          local(one.to, target),
          one.seconds,
          words.times.grounds[one.ground] ?? one.ground,
          one.reason,
          one.approvedBy ??
            (one.ground === 'maintenance'
              ? words.times.byTerms
              : words.times.notApproved),
          one.disputed ? said.yes : said.no,
        ]),
      ),
    ),
    exportTable(
      said.corrections,
      [...heads, said.from, said.to, said.reason],
      perTarget(content, target =>
        target.corrections.map(({ from, to, reason }) => [
          local(from, target),
          local(to, target),
          reason,
        ]),
      ),
    ),
  ];
}
