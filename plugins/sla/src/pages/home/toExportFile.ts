import { stateOfInWords, typeInWords } from '../../entity/agreementWords';
import type { ExportFile } from '../../export/Table';
import type { Translate } from '../../translations/useTranslate';
import { statusInWords } from '../../widgets/shownStatus';
import type { AgreementRow } from './AgreementRow';

/** The list as it is shown, for a spreadsheet. */
export function toExportFile(
  rows: readonly AgreementRow[],
  t: Translate,
): ExportFile {
  return {
    name: t('agreements.title'),
    tables: [
      {
        title: t('agreements.title'),
        columns: [
          { title: t('home.agreement'), width: 36 },
          { title: t('home.type'), width: 26 },
          { title: t('home.customer'), width: 24 },
          { title: t('home.provider'), width: 24 },
          { title: t('home.services'), width: 30 },
          { title: t('home.state'), width: 12 },
          { title: t('home.version'), width: 9 },
          { title: t('home.from'), width: 12 },
          { title: t('home.until'), width: 12 },
          { title: t('home.worst'), width: 16 },
          { title: t('home.worstCount'), width: 12 },
          { title: t('home.targets'), width: 12 },
        ],
        rows: rows.map(({ agreement, customer, provider, services, worst }) => [
          agreement.title,
          typeInWords(agreement.type, t),
          customer,
          provider,
          services.map(({ title }) => title).join(', '),
          stateOfInWords(agreement, t),
          agreement.version,
          agreement.effectiveFrom,
          agreement.effectiveTo,
          statusInWords(worst?.status ?? 'not-in-force', t),
          worst?.count ?? null,
          worst?.total ?? null,
        ]),
      },
    ],
  };
}
