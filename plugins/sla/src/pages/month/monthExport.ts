import {
  isRatio,
  type BudgetUnit,
} from '@service-levels/backstage-plugin-sla-common';
import { besidesInWords } from '../../entity/figures';
import { objectiveInWords, percentOf } from '../../entity/objectiveInWords';
import { stateInWords } from '../../entity/intervalWords';
import type { Column, ExportFile, Table } from '../../export/Table';
import type { Format } from '../../format/Format';
import { localText } from '../../format/localText';
import { periodName } from '../../format/periodName';
import type { Month } from '../../hooks/loadMonth';
import { titleIn } from '../../hooks/loadTitles';
import type { Translate } from '../../translations/useTranslate';
import { shownStatus, statusInWords } from '../../widgets/shownStatus';
import { monthFacts } from './monthFacts';
import { isCounted, outagesOf, type Outage } from './outagesOf';
import { reasonInWords } from './reasonInWords';
import { sentenceOf, subjectOf, wordsOf } from './sentenceOf';

interface Words {
  readonly t: Translate;
  readonly format: Format;
  readonly now: string;
}

const PERCENT = '0.000';

/** What a budget is counted in. */
function unitInWords(unit: BudgetUnit, t: Translate): string {
  const texts: Readonly<Record<BudgetUnit, string>> = {
    seconds: t('amount.what.seconds'),
    outages: t('amount.what.outages'),
    events: t('amount.what.events'),
    slices: t('amount.what.slices'),
    cases: t('amount.what.cases'),
  };
  return texts[unit];
}

function summary(month: Month, title: string, words: Words): Table {
  const { t } = words;
  return {
    title: t('month.inShort'),
    columns: [
      { title: t('month.preliminaryShort'), width: 22 },
      { title, width: 90 },
    ],
    rows: [
      [t('month.preliminaryShort'), t('month.preliminary')],
      ...monthFacts(month, words).map(({ term, text }) => [term, text]),
      ...month.targets.map(target => [
        subjectOf(target, month),
        sentenceOf(target, month, words),
      ]),
    ],
  };
}

function targetsTable(month: Month, words: Words): Table {
  const { t } = words;
  return {
    title: t('month.targets'),
    columns: [
      { title: t('month.target'), width: 32 },
      { title: t('explanation.period'), width: 18 },
      { title: t('month.objective'), width: 14 },
      { title: t('month.agreedPercent'), width: 12 },
      { title: t('month.achievedPercent'), width: 14, format: PERCENT },
      { title: t('month.achievedValue'), width: 14 },
      { title: t('month.unit'), width: 12 },
      { title: t('month.allowedAmount'), width: 12 },
      { title: t('month.usedHead'), width: 12 },
      { title: t('month.left'), width: 12 },
      { title: t('month.countedIn'), width: 14 },
      { title: t('targets.status'), width: 18 },
      { title: t('month.without'), width: 44 },
    ],
    rows: month.targets.map(target => {
      const { figure } = target;
      const { attained, objective, period, attainedPercent } = figure;
      const measure = attained === null || isRatio(attained) ? null : attained;
      const targetWords = wordsOf(target, month, words);
      const budget = period.contractual ? figure.budget : null;
      return [
        subjectOf(target, month),
        periodName(period.label, words),
        objectiveInWords(objective, targetWords),
        percentOf(objective),
        attainedPercent === null ? null : Number(attainedPercent),
        measure?.value ?? null,
        measure?.unit ?? null,
        budget?.allowed ?? null,
        budget?.consumed ?? null,
        budget?.remaining ?? null,
        budget === null ? null : unitInWords(budget.unit, t),
        period.contractual
          ? statusInWords(shownStatus(figure), t)
          : t('month.notAgreed'),
        besidesInWords(figure, targetWords).join('; ') || null,
      ];
    }),
  };
}

function outagesTable(
  title: string,
  outages: readonly Outage[],
  { month, words }: { readonly month: Month; readonly words: Words },
): Table {
  const { t } = words;
  const columns: Column[] = [
    { title: t('month.service'), width: 26 },
    { title: t('month.target'), width: 26 },
    { title: t('month.fromHead'), width: 20 },
    { title: t('month.toHead'), width: 20 },
    { title: t('month.timeZone'), width: 18 },
    { title: t('explanation.state'), width: 14 },
    { title: t('month.seconds'), width: 12 },
    { title: t('month.countedSeconds'), width: 14 },
    { title: t('explanation.treatment'), width: 34 },
    { title: t('month.what'), width: 60 },
  ];
  return {
    title,
    columns,
    rows: outages.map(outage => [
      titleIn(month.titles, outage.entityRef),
      outage.targetNames.join(', '),
      localText(outage.from, outage.timeZone),
      outage.ongoing
        ? t('explanation.ongoing')
        : localText(outage.to, outage.timeZone),
      outage.timeZone,
      stateInWords(outage.state, t),
      outage.seconds,
      outage.badSeconds,
      reasonInWords(outage.treatment, t),
      outage.notes.join(' · '),
    ]),
  };
}

/** Everything that the sheet tells, with every outage, for a spreadsheet. */
export function monthExport(month: Month, words: Words): ExportFile {
  const { t, format } = words;
  const [{ figure }] = month.targets;
  const title = t('month.title', {
    title: figure.agreementTitle,
    month: format.month(month.period),
  });
  const outages = outagesOf(month.targets.map(target => target.month));
  const ofMonth = { month, words };
  return {
    name: `${figure.agreementTitle} ${month.period} ${t(
      'month.preliminaryShort',
    )}`,
    tables: [
      summary(month, title, words),
      targetsTable(month, words),
      outagesTable(
        t('month.outages'),
        outages.filter(({ treatment }) => isCounted(treatment)),
        ofMonth,
      ),
      outagesTable(
        t('month.notCounted'),
        outages.filter(({ treatment }) => !isCounted(treatment)),
        ofMonth,
      ),
    ],
  };
}
