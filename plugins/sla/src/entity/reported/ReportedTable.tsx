import type { ReportedResult } from '@service-levels/backstage-plugin-sla-common';
import { clockZone } from '../../format/localInput';
import { periodName } from '../../format/periodName';
import type { TargetHistory } from '../../hooks/loadServiceLevels';
import { titleIn } from '../../hooks/loadTitles';
import { RowAction } from '../../widgets/RowAction';
import { StackedTable } from '../../widgets/StackedTable';
import type { MeasuredWords } from '../Words';
import { reportedValueInWords } from './reportedValueInWords';

const nameIn = (ref: string) => titleIn(new Map(), ref);

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
): string {
  if (revoked !== null) {
    return t('corrections.revoked', {
      who: nameIn(revoked.by),
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
  return (
    <StackedTable
      label={t('reported.title')}
      heads={[
        t('reported.period'),
        t('reported.value'),
        t('reported.by'),
        t('reported.entered'),
        t('exclusions.state'),
        ...(mayRevoke ? [t('measurements.actions')] : []),
      ]}
      rows={results.map(result => ({
        key: result.id,
        cells: [
          periodName(result.period, words),
          reportedValueInWords(
            result.attained,
            target.current.objective,
            words,
          ),
          whoOf(result).map(text => <div key={text}>{text}</div>),
          t('corrections.by', {
            who: nameIn(result.createdBy),
            time: format.instant(result.createdAt, clockZone()),
          }),
          stateInWords(result, target, words),
          ...(mayRevoke ? [actionOf(result)] : []),
        ],
      }))}
    />
  );
}
