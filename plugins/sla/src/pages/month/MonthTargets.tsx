import type { AttainmentPart } from '@service-levels/backstage-plugin-sla-common';
import Typography from '@material-ui/core/Typography';
import type { ReactNode } from 'react';
import { attainedInWords } from '../../entity/attainedInWords';
import { budgetAmounts } from '../../entity/budgetInWords';
import { commitmentInWords } from '../../entity/commitmentInWords';
import { besidesInWords } from '../../entity/figures';
import { objectiveInWords } from '../../entity/objectiveInWords';
import { partInWords } from '../../entity/PartsList';
import { hoursInWords } from '../../format/calendarInWords';
import { useFormat } from '../../format/useFormat';
import type { Month, MonthTarget } from '../../hooks/loadMonth';
import { useTranslate } from '../../translations/useTranslate';
import { shownStatus, type ShownStatus } from '../../widgets/shownStatus';
import { StackedTable, type StackedRow } from '../../widgets/StackedTable';
import { StatusLabel } from '../../widgets/StatusLabel';
import { Whole } from '../../widgets/Whole';
import {
  achievedOrParts,
  periodPhrase,
  subjectOf,
  wordsOf,
} from './sentenceOf';

/** An amount with the word for what is counted; time needs none. */
function withWhat(
  amount: string | undefined,
  what: string | undefined,
): string {
  return [amount ?? '–', ...(what === undefined ? [] : [what])].join(' ');
}

/** What was agreed and achieved, one target a row; beneath it its parts where the version changed. */
export function MonthTargets(props: { readonly month: Month }) {
  const t = useTranslate();
  const format = useFormat();
  const { month } = props;
  const isAllDowntime = month.targets.every(
    ({ figure }) => figure.objective.kind === 'availability',
  );

  const nameOf = (target: MonthTarget): ReactNode => {
    const { figure, month: explanation } = target;
    const words = { t, format };
    const commitment = commitmentInWords(figure, t);
    const isLonger =
      figure.period.label !== explanation.attainment.period.label;
    const own = new Set(
      explanation.parts
        .filter(({ calendarOf }) => calendarOf === 'target')
        .map(({ calendar }) => hoursInWords(calendar, words)),
    );
    return (
      <>
        {subjectOf(target, month)}
        {/* Here the phrase ends; in a sentence a comma leads on. */}
        {isLonger && <div>{periodPhrase(target, words).replace(/,$/, '')}</div>}
        {commitment && <div>{commitment}</div>}
        {[...own].map(hours => (
          <div key={hours}>{hours}</div>
        ))}
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
    const words = wordsOf(target, month, { t, format });
    const budget = figure.period.contractual ? figure.budget : null;
    const amounts = budget === null ? undefined : budgetAmounts(budget, words);
    const whole = (text: string, key: string) => (
      <Whole key={key}>{text}</Whole>
    );
    return {
      key: figure.targetId,
      cells: [
        nameOf(target),
        figure.objective.kind === 'availability'
          ? whole(objectiveInWords(figure.objective, words), 'agreed')
          : objectiveInWords(figure.objective, words),
        <>
          {whole(achievedOrParts(figure, words), 'achieved')}
          {besidesInWords(figure, words).map(text => (
            <Typography key={text} variant="body2" color="textSecondary">
              {text}
            </Typography>
          ))}
        </>,
        whole(withWhat(amounts?.allowed, amounts?.what), 'allowed'),
        whole(amounts?.used ?? '–', 'used'),
        whole(amounts?.left ?? '–', 'left'),
        statusOf(target, shownStatus(figure)),
      ],
    };
  };
  const toPartRow = (target: MonthTarget, part: AttainmentPart): StackedRow => {
    const { figure } = target;
    const { timeZone } = figure.period;
    const words = wordsOf(target, month, { t, format });
    return {
      key: `${figure.targetId} ${part.from}`,
      cells: [
        partInWords(part, { timeZone, words }),
        objectiveInWords(part.objective, words),
        attainedInWords(part.attained, part.objective, words) ??
          t('targets.nothingKnown'),
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
        isAllDowntime ? t('month.allowed') : t('month.allowedOfKinds'),
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
