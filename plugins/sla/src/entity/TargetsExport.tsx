import { useApi } from '@backstage/core-plugin-api';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import type { Attainment } from '@service-levels/backstage-plugin-sla-common';
import { fileOf, tableOf } from '../export/tableOf';
import { periodName } from '../format/periodName';
import { useFormat } from '../format/useFormat';
import type { ServiceLevels, TargetHistory } from '../hooks/loadServiceLevels';
import { loadTitles, titleIn, type Titles } from '../hooks/loadTitles';
import { useTranslate } from '../translations/useTranslate';
import { shownStatus, statusInWords } from '../widgets/shownStatus';
import { TableExport } from '../widgets/TableExport';
import { titleOf } from './agreementOf';
import { budgetInWords } from './budgetInWords';
import { achievedInWords } from './figures';
import { objectiveInWords } from './objectiveInWords';
import { shownNow } from './shownNow';

/** Stores the targets of a table as they stand now, and each of their periods. */
export function TargetsExport(props: {
  readonly value: ServiceLevels;
  /** In the order of the table. */
  readonly targets: readonly TargetHistory[];
}) {
  const catalog = useApi(catalogApiRef);
  const t = useTranslate();
  const format = useFormat();
  const { value, targets } = props;
  const wordsOf = ({ indicator }: Attainment) => ({
    t,
    format,
    measured: value.indicators.get(indicator),
  });
  const namesOf = (titles: Titles, figure: Attainment) => [
    figure.targetName,
    titleOf(figure.customerRef, value.customers),
    titleIn(titles, figure.entityRef),
    periodName(figure.period.label, { t, format }),
  ];
  const percentOf = ({ attainedPercent }: Attainment) =>
    attainedPercent === null ? null : Number(attainedPercent);
  const names = [
    t('targets.name'),
    t('targets.agreedWith'),
    t('rollUp.service'),
    t('explanation.period'),
  ];
  const file = async () => {
    const titles = await loadTitles(
      catalog,
      targets.map(({ current }) => current.entityRef),
    );
    return fileOf(
      tableOf(
        t('targets.title'),
        [
          ...names,
          t('targets.target'),
          t('targets.achieved'),
          t('month.achievedPercent'),
          t('budget.head'),
          t('targets.status'),
        ],
        targets.map(({ current }) => [
          ...namesOf(titles, current),
          objectiveInWords(current.objective, wordsOf(current)),
          achievedInWords(current, wordsOf(current)),
          percentOf(current),
          budgetInWords(current, wordsOf(current)) ?? null,
          statusInWords(shownNow(current), t),
        ]),
      ),
      tableOf(
        t('explanation.period'),
        [
          ...names,
          t('targets.target'),
          t('targets.achieved'),
          t('month.achievedPercent'),
          t('targets.status'),
        ],
        targets.flatMap(({ periods }) =>
          periods.map(figure => [
            ...namesOf(titles, figure),
            objectiveInWords(figure.objective, wordsOf(figure)),
            figure.attained === null
              ? null
              : achievedInWords(figure, wordsOf(figure)),
            percentOf(figure),
            statusInWords(shownStatus(figure), t),
          ]),
        ),
      ),
    );
  };
  return <TableExport of={t('targets.title')} file={file} />;
}
