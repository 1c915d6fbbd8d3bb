import Typography from '@material-ui/core/Typography';
import type { CalendarUse } from '@service-levels/backstage-plugin-sla-common';
import { stateInWords } from '../../entity/agreementWords';
import { fileOf, tableOf } from '../../export/tableOf';
import { useTranslate } from '../../translations/useTranslate';
import { Panel } from '../../widgets/Panel';
import { StackedTable } from '../../widgets/StackedTable';
import { TableExport } from '../../widgets/TableExport';

/** Agreements that name a calendar, with the version that they use. */
export function UsagePanel(props: { readonly uses: readonly CalendarUse[] }) {
  const t = useTranslate();
  const usedInWords = ({ calendarVersion, follows }: CalendarUse) => {
    if (calendarVersion === null) {
      return t('calendars.newest');
    }
    const version = { version: String(calendarVersion) };
    return follows
      ? t('calendars.followed', version)
      : t('calendars.pinned', version);
  };
  const heads = [
    t('calendars.agreement'),
    t('calendars.agreementVersion'),
    t('calendars.state'),
    t('calendars.calendarVersion'),
  ];
  const cellsOf = (use: CalendarUse) => [
    use.agreementTitle,
    String(use.agreementVersion),
    stateInWords(use.state, t),
    usedInWords(use),
  ];
  const file = () =>
    fileOf(tableOf(t('calendars.usageTitle'), heads, props.uses.map(cellsOf)));
  return (
    <Panel id="sla-calendar-usage" title={t('calendars.usageTitle')}>
      {props.uses.length === 0 ? (
        <Typography>{t('calendars.notUsed')}</Typography>
      ) : (
        <>
          <StackedTable
            label={t('calendars.usageTitle')}
            heads={heads}
            rows={props.uses.map(use => ({
              key: `${use.agreementId} ${use.agreementVersion} ${use.calendarVersion}`,
              cells: cellsOf(use),
            }))}
          />
          <TableExport of={t('calendars.usageTitle')} file={file} />
        </>
      )}
    </Panel>
  );
}
