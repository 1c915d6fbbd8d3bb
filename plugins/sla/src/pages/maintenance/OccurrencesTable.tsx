import type {
  AgreementOccurrence,
  MaintenanceOccurrence,
} from '@service-levels/backstage-plugin-sla-common';
import { useFormat } from '../../format/useFormat';
import { clockZone } from '../../format/localInput';
import { useTranslate } from '../../translations/useTranslate';
import { StackedTable } from '../../widgets/StackedTable';
import { notExcludedInWords } from './notExcludedInWords';

/** When a window is, and what each agreement does not count of it, what it counts and why. */
export function OccurrencesTable(props: {
  /** What a screen reader calls it. */
  readonly label: string;
  readonly occurrences: readonly MaintenanceOccurrence[];
}) {
  const t = useTranslate();
  const format = useFormat();
  const zone = clockZone();
  const states: Readonly<Record<MaintenanceOccurrence['state'], string>> = {
    coming: t('maintenance.states.coming'),
    running: t('maintenance.states.running'),
    past: t('maintenance.states.past'),
    cancelled: t('maintenance.states.cancelled'),
  };
  const cellsOf = (agreement: AgreementOccurrence | undefined) => {
    if (agreement === undefined) {
      return [t('maintenance.noAgreement'), '–', '–'];
    }
    const counted = notExcludedInWords(agreement, { t, format });
    return [
      agreement.agreementTitle,
      agreement.excludedSeconds === 0
        ? t('maintenance.nothing')
        : format.durationExact(agreement.excludedSeconds),
      counted.length === 0 ? t('maintenance.nothing') : counted.join('; '),
    ];
  };
  return (
    <StackedTable
      label={props.label}
      heads={[
        t('maintenance.when'),
        t('maintenance.state'),
        t('maintenance.agreement'),
        t('maintenance.excluded'),
        t('maintenance.counted'),
      ]}
      rows={props.occurrences.flatMap(({ from, to, state, agreements }) =>
        (agreements.length === 0 ? [undefined] : agreements).map(agreement => ({
          key: `${from} ${state} ${agreement?.agreementId}`,
          cells: [
            `${format.moment(from, zone)} – ${format.moment(to, zone)}`,
            states[state],
            ...cellsOf(agreement),
          ],
        })),
      )}
    />
  );
}
