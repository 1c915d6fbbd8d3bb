import type { Opportunity } from '@service-levels/backstage-plugin-sla-common';
import type { Words } from '../../../entity/Words';
import type { ExportFile } from '../../../export/Table';
import { fileOf, tableOf } from '../../../export/tableOf';

/** What the provider spotted, with all that was written of it, for a spreadsheet. */
export function opportunitiesFile(
  opportunities: readonly Opportunity[],
  titleOf: (ref: string) => string,
  { t, format }: Words,
): ExportFile {
  return fileOf(
    tableOf(
      t('opportunities.title'),
      [
        t('opportunities.opportunity'),
        t('opportunities.stage'),
        t('opportunities.value'),
        t('opportunities.services'),
        t('opportunities.nextStep'),
        t('opportunities.due'),
        t('opportunities.text'),
      ],
      opportunities.map(one => [
        one.title,
        t(`opportunities.stages.${one.stage}`),
        one.value && format.money(one.value),
        one.services.map(titleOf).join(', '),
        one.nextStep,
        one.nextStepDue,
        one.text,
      ]),
    ),
  );
}
