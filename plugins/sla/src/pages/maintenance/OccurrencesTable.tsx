import type { MaintenanceOccurrence } from '@service-levels/backstage-plugin-sla-common';
import { useFormat } from '../../format/useFormat';
import { useTranslate } from '../../translations/useTranslate';
import { StackedTable } from '../../widgets/StackedTable';
import { Whole } from '../../widgets/Whole';
import { headsOfOccurrences, rowsOfOccurrences } from './occurrenceRows';

/** When a window is, and what each agreement does not count of it, what it counts and why. */
export function OccurrencesTable(props: {
  /** What a screen reader calls it. */
  readonly label: string;
  readonly occurrences: readonly MaintenanceOccurrence[];
}) {
  const t = useTranslate();
  const words = { t, format: useFormat() };
  return (
    <StackedTable
      label={props.label}
      heads={headsOfOccurrences(words)}
      rows={rowsOfOccurrences(props.occurrences, words).map(
        ({ key, cells: [when, state, ...others] }) => ({
          key,
          cells: [when, <Whole key="state">{state}</Whole>, ...others],
        }),
      )}
    />
  );
}
