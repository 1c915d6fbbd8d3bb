import type { ExportFile } from '../../export/Table';
import { fileOf, tableOf } from '../../export/tableOf';
import { titleIn } from '../../hooks/loadTitles';
import type { Translate } from '../../translations/useTranslate';
import type { ServicesInView } from './useServices';

/** The services that the portal keeps, for a spreadsheet. */
export function servicesFile(
  { services, known }: ServicesInView,
  t: Translate,
): ExportFile {
  return fileOf(
    tableOf(
      t('services.title'),
      [
        t('services.service'),
        t('rollUp.reference'),
        t('services.fieldDescription'),
        t('services.owner'),
        t('services.domain'),
        t('services.state'),
      ],
      services.map(
        ({ title, ref, description, owner, domain, state, home }) => [
          title,
          ref,
          description,
          titleIn(known.titles, owner),
          domain && titleIn(known.titles, domain),
          t(
            home === 'portal'
              ? `services.states.${state}`
              : 'services.states.overridden',
          ),
        ],
      ),
    ),
  );
}
