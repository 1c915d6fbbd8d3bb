import type { CloseLine } from '@service-levels/backstage-plugin-sla-common';
import type { ExportFile } from '../../export/Table';
import { fileOf, tableOf } from '../../export/tableOf';
import {
  acceptedInWords,
  askInWords,
  dataInWords,
  exclusionsInWords,
  reportInWords,
  sentInWords,
  type CloseWords,
} from './closeWords';

function missesInWords({ misses }: CloseLine, words: CloseWords): string {
  const { t } = words;
  return misses
    .map(miss => {
      const state = t(
        miss.isCommented ? 'close.commented' : 'close.uncommented',
      );
      const asked = askInWords(miss, words);
      return [
        `${miss.name}: ${state}`,
        ...(asked === undefined ? [] : [asked]),
      ].join(', ');
    })
    .join('; ');
}

/** The lines that are shown, for a spreadsheet. */
export function toExportFile(
  lines: readonly CloseLine[],
  month: string,
  words: CloseWords,
): ExportFile {
  const { t, titleOf } = words;
  return fileOf(
    tableOf(
      `${t('close.link')} ${month}`,
      [
        t('close.agreement'),
        t('close.customer'),
        t('close.data'),
        t('close.exclusions'),
        t('close.misses'),
        t('close.disputes'),
        t('close.report'),
        t('close.sent'),
        t('close.acknowledged'),
        t('close.due'),
        t('close.overdue'),
      ],
      lines.map(line => [
        line.agreementTitle,
        titleOf(line.customerRef),
        dataInWords(line, words).join('; '),
        exclusionsInWords(line, words) ?? null,
        missesInWords(line, words) || null,
        line.openDisputes,
        reportInWords(line, words),
        sentInWords(line, words),
        acceptedInWords(line, words),
        line.dueOn,
        line.isOverdue ? t('close.overdue') : null,
      ]),
    ),
  );
}
