import type { ReportedResult } from '@service-levels/backstage-plugin-sla-common';
import { fileOf, tableOf } from '../../export/tableOf';
import { clockZone } from '../../format/localInput';
import { periodName } from '../../format/periodName';
import type { TargetHistory } from '../../hooks/loadServiceLevels';
import { useTitles } from '../../hooks/useTitles';
import { RowAction } from '../../widgets/RowAction';
import { StackedTable } from '../../widgets/StackedTable';
import { TableExport } from '../../widgets/TableExport';
import type { MeasuredWords } from '../Words';
import { reportedValueInWords } from './reportedValueInWords';

/** The period and the figure: "October 2026: 99.93 %". */
export function resultInWords(
  { period, attained }: ReportedResult,
  { current }: TargetHistory,
  words: MeasuredWords,
): string {
  return words.t('reported.result', {
    period: periodName(period, words),
    value: reportedValueInWords(attained, current.objective, words),
  });
}

/** What became of it: whether it stands beside a figure, and if not why. */
function stateInWords(
  { id, period, revoked }: ReportedResult,
  { periods }: TargetHistory,
  { t, format }: MeasuredWords,
  nameOf: (who: string) => string,
): string {
  if (revoked !== null) {
    return t('corrections.revoked', {
      who: nameOf(revoked.by),
      time: format.instant(revoked.at, clockZone()),
      reason: revoked.reason,
    });
  }
  const figure = periods.find(one => one.period.label === period);
  if (figure !== undefined && figure.attained !== null) {
    return t('reported.states.measured');
  }
  const isOther = figure?.reported && figure.reported.id !== id;
  return isOther ? t('reported.states.later') : t('corrections.inForce');
}

/** What the other side reported of a target, by whom it was entered, and what became of it. */
export function ReportedTable(props: {
  readonly results: readonly ReportedResult[];
  readonly target: TargetHistory;
  readonly words: MeasuredWords;
  readonly mayRevoke: boolean;
  readonly onRevoke: (result: ReportedResult) => void;
}) {
  const { results, target, words, mayRevoke, onRevoke } = props;
  const { t, format } = words;
  const nameOf = useTitles(
    results.flatMap(({ createdBy, revoked }) => [createdBy, revoked?.by]),
  );
  const whoOf = (result: ReportedResult) => [
    result.reportedBy,
    ...(result.evidence === null
      ? []
      : [t('exclusions.evidence', { text: result.evidence })]),
    ...(result.reason === null ? [] : [result.reason]),
  ];
  const actionOf = (result: ReportedResult) =>
    result.revoked === null ? (
      <RowAction
        key="revoke"
        text={t('corrections.revoke')}
        label={t('measurements.actionOn', {
          action: t('corrections.revoke'),
          name: resultInWords(result, target, words),
        })}
        onClick={() => onRevoke(result)}
      />
    ) : (
      '–'
    );
  const heads = [
    t('reported.period'),
    t('reported.value'),
    t('reported.by'),
    t('reported.entered'),
    t('exclusions.state'),
  ];
  const cellsOf = (result: ReportedResult) => [
    periodName(result.period, words),
    reportedValueInWords(result.attained, target.current.objective, words),
    whoOf(result).join('\n'),
    t('corrections.by', {
      who: nameOf(result.createdBy),
      time: format.instant(result.createdAt, clockZone()),
    }),
    stateInWords(result, target, words, nameOf),
  ];
  const file = () =>
    fileOf(tableOf(t('reported.title'), heads, results.map(cellsOf)));
  return (
    <>
      <StackedTable
        label={t('reported.title')}
        heads={[...heads, ...(mayRevoke ? [t('measurements.actions')] : [])]}
        rows={results.map(result => {
          const [period, value, , ...others] = cellsOf(result);
          return {
            key: result.id,
            cells: [
              period,
              value,
              whoOf(result).map(text => <div key={text}>{text}</div>),
              ...others,
              ...(mayRevoke ? [actionOf(result)] : []),
            ],
          };
        })}
      />
      <TableExport of={t('reported.title')} file={file} />
    </>
  );
}
