import {
  verdictOf,
  type PreviewFigure,
  type PreviewPeriod,
} from '@service-levels/backstage-plugin-sla-common';
import type { JudgedBy } from '../../../entity/attainedInWords';
import { useFormat } from '../../../format/useFormat';
import { useTranslate } from '../../../translations/useTranslate';
import { Stack } from '../../../widgets/Stack';
import { StackedTable } from '../../../widgets/StackedTable';
import { StatusLabel } from '../../../widgets/StatusLabel';
import { figureInWords, periodInWords } from './previewWords';

/** The periods of a target as a table, for who reads rather than looks. */
export function PreviewPeriods(props: {
  /** Of the target. */
  readonly name: string;
  readonly periods: readonly PreviewPeriod[];
  readonly judgedBy: JudgedBy;
  /** Whether there was anything in force to hold against. */
  readonly hasInForce: boolean;
}) {
  const t = useTranslate();
  const words = { t, format: useFormat() };
  const { name, periods, judgedBy, hasInForce } = props;
  const cell = (figure: PreviewFigure | null, absent: string) =>
    figure === null ? (
      absent
    ) : (
      <Stack>
        <StatusLabel status={verdictOf(figure)} />
        {figureInWords(figure, judgedBy, words)}
      </Stack>
    );
  return (
    <StackedTable
      label={t('preview.periodsOf', { target: name })}
      heads={[
        t('preview.period'),
        t('preview.proposed'),
        ...(hasInForce ? [t('preview.inForce')] : []),
      ]}
      rows={periods.map(period => ({
        key: period.label,
        cells: [
          periodInWords(period, words),
          cell(period.proposed, t('preview.notKept')),
          ...(hasInForce ? [cell(period.inForce, t('preview.nothing'))] : []),
        ],
      }))}
    />
  );
}
