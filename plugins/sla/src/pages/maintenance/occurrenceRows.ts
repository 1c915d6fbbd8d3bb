import type {
  AgreementOccurrence,
  MaintenanceOccurrence,
  MaintenanceWindow,
} from '@service-levels/backstage-plugin-sla-common';
import type { Words } from '../../entity/Words';
import type { ExportFile } from '../../export/Table';
import { fileOf, tableOf } from '../../export/tableOf';
import { clockZone } from '../../format/localInput';
import { notExcludedInWords } from './notExcludedInWords';

/** The heads of a table of occurrences. */
export function headsOfOccurrences({ t }: Words): string[] {
  return [
    t('maintenance.when'),
    t('maintenance.state'),
    t('maintenance.agreement'),
    t('maintenance.excluded'),
    t('maintenance.counted'),
  ];
}

/** One row for each agreement that an occurrence concerns; one where it concerns none. */
export function rowsOfOccurrences(
  occurrences: readonly MaintenanceOccurrence[],
  words: Words,
): { readonly key: string; readonly cells: string[] }[] {
  const { t, format } = words;
  const zone = clockZone();
  const cellsOf = (agreement: AgreementOccurrence | undefined) => {
    if (agreement === undefined) {
      return [t('maintenance.noAgreement'), '–', '–'];
    }
    const counted = notExcludedInWords(agreement, words);
    return [
      agreement.agreementTitle,
      agreement.excludedSeconds === 0
        ? t('maintenance.nothing')
        : format.durationExact(agreement.excludedSeconds),
      counted.length === 0 ? t('maintenance.nothing') : counted.join('; '),
    ];
  };
  return occurrences.flatMap(({ from, to, state, agreements }) =>
    (agreements.length === 0 ? [undefined] : agreements).map(agreement => ({
      key: `${from} ${state} ${agreement?.agreementId}`,
      cells: [
        `${format.moment(from, zone)} – ${format.moment(to, zone)}`,
        t(`maintenance.states.${state}`),
        ...cellsOf(agreement),
      ],
    })),
  );
}

/** What is planned and was planned of an entity, all windows in one table, for a spreadsheet. */
export function maintenanceFile(
  windows: readonly MaintenanceWindow[],
  title: string,
  words: Words,
): ExportFile {
  const { t } = words;
  return fileOf(
    tableOf(
      title,
      [t('maintenance.window'), ...headsOfOccurrences(words)],
      windows.flatMap(window =>
        rowsOfOccurrences(window.occurrences, words).map(({ cells }) => [
          window.title ?? window.text ?? t('maintenance.untitled'),
          ...cells,
        ]),
      ),
    ),
  );
}
