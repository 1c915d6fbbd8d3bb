import type { Words } from '../../../entity/Words';
import { StackedTable } from '../../../widgets/StackedTable';
import { scoresInWords } from '../../../entity/scoresInWords';
import type { TrendSeries } from './trendSeries';

/** The same as the chart, and what it cannot draw; the last quarter first. */
export function TrendTable(props: {
  readonly quarters: readonly string[];
  readonly series: readonly TrendSeries[];
  readonly titleOf: (ref: string) => string;
  readonly words: Words;
}) {
  const { quarters, series, titleOf, words } = props;
  const { t } = words;
  const rows = quarters.flatMap((quarter, i) =>
    series.flatMap(({ service, quarters: answers }) => {
      const answered = answers[i];
      return answered === undefined
        ? []
        : {
            key: `${quarter} ${service}`,
            cells: [quarter, titleOf(service), scoresInWords(answered, words)],
          };
    }),
  );
  return (
    <StackedTable
      label={t('satisfaction.table')}
      heads={[
        t('satisfaction.quarter'),
        t('satisfaction.service'),
        t('satisfaction.answers'),
      ]}
      rows={rows.reverse()}
    />
  );
}
