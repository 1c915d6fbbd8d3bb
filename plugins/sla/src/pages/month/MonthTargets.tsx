import {
  cutPercent,
  dateOf,
  parseInstant,
  type AttainmentPart,
} from '@service-levels/backstage-plugin-sla-common';
import type { ReactNode } from 'react';
import { objectiveInWords } from '../../entity/figures';
import { hoursInWords } from '../../format/calendarInWords';
import { useFormat } from '../../format/useFormat';
import type { Month, MonthTarget } from '../../hooks/loadMonth';
import { useTranslate } from '../../translations/useTranslate';
import { shownStatus, type ShownStatus } from '../../widgets/shownStatus';
import { StackedTable, type StackedRow } from '../../widgets/StackedTable';
import { StatusLabel } from '../../widgets/StatusLabel';
import { Whole } from '../../widgets/Whole';
import { achievedOrParts, periodPhrase, subjectOf } from './sentenceOf';

/** What was agreed and achieved, one target a row; beneath it its parts where the version changed. */
export function MonthTargets(props: { readonly month: Month }) {
  const t = useTranslate();
  const format = useFormat();
  const words = { t, format };
  const { month } = props;

  const nameOf = (target: MonthTarget): ReactNode => {
    const { figure, month: explanation } = target;
    const isLonger =
      figure.period.label !== explanation.attainment.period.label;
    const own = explanation.parts.find(
      ({ calendarOf }) => calendarOf === 'target',
    );
    return (
      <>
        {subjectOf(target, month)}
        {/* Here the phrase ends; in a sentence a comma leads on. */}
        {isLonger && <div>{periodPhrase(target, words).replace(/,$/, '')}</div>}
        {own && <div>{hoursInWords(own.calendar, words)}</div>}
      </>
    );
  };
  const statusOf = ({ figure }: MonthTarget, status: ShownStatus) =>
    figure.period.contractual ? (
      <StatusLabel key="status" status={status} />
    ) : (
      t('month.notAgreed')
    );
  const toRow = (target: MonthTarget): StackedRow => {
    const { figure } = target;
    const budget = figure.period.contractual ? figure.budget : null;
    return {
      key: figure.targetId,
      cells: [
        nameOf(target),
        ...[
          objectiveInWords(figure.objective, words),
          achievedOrParts(figure, words),
          budget === null ? '–' : format.duration(budget.allowed),
          budget === null ? '–' : format.durationUp(budget.consumed),
          budget === null || budget.remaining < 0
            ? '–'
            : format.duration(budget.remaining),
        ].map((text, i) => <Whole key={i}>{text}</Whole>),
        statusOf(target, shownStatus(figure)),
      ],
    };
  };
  const toPartRow = (target: MonthTarget, part: AttainmentPart): StackedRow => {
    const { figure } = target;
    const { timeZone } = figure.period;
    return {
      key: `${figure.targetId} ${part.from}`,
      cells: [
        t('month.versionFor', {
          version: String(part.agreementVersion),
          from: format.date(dateOf(parseInstant(part.from), timeZone)),
          to: format.date(dateOf(parseInstant(part.to) - 1, timeZone)),
        }),
        objectiveInWords(part.objective, words),
        part.attained === null || part.attained.total === 0
          ? t('targets.nothingKnown')
          : format.percentText(cutPercent(part.attained, 3)),
        '',
        '',
        '',
        statusOf(target, part.status),
      ],
    };
  };
  return (
    <StackedTable
      label={t('month.targets')}
      heads={[
        t('month.target'),
        t('month.agreed'),
        t('month.achieved'),
        t('month.allowed'),
        t('month.usedHead'),
        t('month.left'),
        t('targets.status'),
      ]}
      rows={month.targets.flatMap(target => [
        toRow(target),
        ...(target.figure.parts ?? []).map(part => toPartRow(target, part)),
      ])}
    />
  );
}
