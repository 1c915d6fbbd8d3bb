import type {
  Action,
  OwnAction,
} from '@service-levels/backstage-plugin-sla-common';
import type { ExportFile } from '../../export/Table';
import { fileOf, tableOf } from '../../export/tableOf';
import type { Titles } from '../../hooks/loadTitles';
import { nameIn } from '../../hooks/useTitles';
import type { Translate } from '../../translations/useTranslate';

interface Words {
  readonly t: Translate;
  readonly titles: Titles;
}

/** What is open with a customer, for a spreadsheet. */
export function actionsFile(
  actions: readonly Action[],
  { t, titles }: Words,
): ExportFile {
  return fileOf(
    tableOf(
      t('actions.title'),
      [
        t('actions.action'),
        t('actions.fieldText'),
        t('actions.owner'),
        t('actions.due'),
        t('actions.visibility'),
      ],
      actions.map(({ title, text, owner, due, visibility }) => [
        title,
        text,
        nameIn(titles, owner, t),
        due,
        t(`dialogue.visibilities.${visibility}`),
      ]),
    ),
  );
}

/** What the reader and their groups have promised, for a spreadsheet. */
export function ownActionsFile(
  actions: readonly OwnAction[],
  { t, titles }: Words,
): ExportFile {
  return fileOf(
    tableOf(
      t('actions.mine'),
      [
        t('actions.action'),
        t('actions.customer'),
        t('actions.owner'),
        t('actions.due'),
      ],
      actions.map(({ title, customer, owner, due }) => [
        title,
        customer?.title ?? t('actions.hiddenCustomer'),
        nameIn(titles, owner, t),
        due,
      ]),
    ),
  );
}
