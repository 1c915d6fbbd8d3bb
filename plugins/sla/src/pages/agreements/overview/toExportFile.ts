import {
  stateInWords,
  stateOfInWords,
  typeInWords,
} from '../../../entity/agreementWords';
import type { ExportFile } from '../../../export/Table';
import type { OverviewRow } from './OverviewRow';
import {
  daysOnOffer,
  endInWords,
  missingInWords,
  type OverviewWords,
} from './overviewWords';

/** The overview as it is shown, for a spreadsheet. */
export function toExportFile(
  rows: readonly OverviewRow[],
  words: OverviewWords,
): ExportFile {
  const { t, now } = words;
  const title = t('agreementList.title');
  return {
    name: title,
    tables: [
      {
        title,
        columns: [
          { title: t('agreementList.agreement'), width: 40 },
          { title: t('agreementList.type'), width: 12 },
          { title: t('agreementList.customer'), width: 30 },
          { title: t('agreementList.provider'), width: 30 },
          { title: t('agreementList.version'), width: 10 },
          { title: t('agreementList.state'), width: 16 },
          { title: t('agreementList.nextVersion'), width: 12 },
          { title: t('agreementList.nextState'), width: 16 },
          { title: t('agreementList.from'), width: 14 },
          { title: t('agreementList.to'), width: 14 },
          { title: t('agreementList.notice'), width: 50 },
          { title: t('agreementList.missingTitle'), width: 30 },
          { title: t('agreementList.daysOnOffer'), width: 14 },
          { title: t('agreementList.unmeasuredTitle'), width: 40 },
          { title: t('agreementList.reviewMonths'), width: 18 },
        ],
        rows: rows.map(({ agreement, customer, provider }) => {
          const { nextVersion } = agreement;
          const [, ...notice] = endInWords(agreement, words);
          return [
            agreement.title,
            typeInWords(agreement.type, t),
            customer,
            provider,
            agreement.version,
            stateOfInWords(agreement, t),
            nextVersion?.version ?? null,
            nextVersion && stateInWords(nextVersion.state, t),
            agreement.effectiveFrom,
            agreement.effectiveTo,
            notice.join('; ') || null,
            missingInWords(agreement, t) ?? null,
            daysOnOffer(agreement, now) ?? null,
            agreement.unmeasuredTargets?.join(', ') ?? null,
            agreement.review?.everyMonths ?? null,
          ];
        }),
      },
    ],
  };
}
