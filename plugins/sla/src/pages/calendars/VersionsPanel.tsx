import Button from '@material-ui/core/Button';
import Typography from '@material-ui/core/Typography';
import type {
  CalendarVersionHead,
  NamedCalendar,
} from '@service-levels/backstage-plugin-sla-common';
import { fileOf, tableOf } from '../../export/tableOf';
import { clockZone } from '../../format/localInput';
import { useFormat } from '../../format/useFormat';
import { useTitles } from '../../hooks/useTitles';
import { useTranslate } from '../../translations/useTranslate';
import { Panel } from '../../widgets/Panel';
import { StackedTable } from '../../widgets/StackedTable';
import { TableExport } from '../../widgets/TableExport';
import { beginInWords } from './versionInWords';

/** All versions of a calendar, newest first, each of which can be shown. */
export function VersionsPanel(props: {
  /** In the version that is shown. */
  readonly calendar: NamedCalendar;
  readonly onShow: (version: number) => void;
}) {
  const t = useTranslate();
  const format = useFormat();
  const { calendar, onShow } = props;
  const nameOf = useTitles(calendar.versions.map(({ storedBy }) => storedBy));
  const storedInWords = ({ storedAt, storedBy }: CalendarVersionHead) => {
    const time = format.moment(storedAt, clockZone());
    return storedBy === null
      ? time
      : t('calendars.storedBy', { time, who: nameOf(storedBy) });
  };
  const heads = [
    t('calendars.version'),
    t('calendars.validFrom'),
    t('calendars.stored'),
    t('calendars.note'),
  ];
  const file = () =>
    fileOf(
      tableOf(
        t('calendars.versionsTitle'),
        heads,
        calendar.versions.map(version => [
          version.version,
          beginInWords(version, { t, format }),
          storedInWords(version),
          version.note,
        ]),
      ),
    );
  return (
    <Panel id="sla-calendar-versions" title={t('calendars.versionsTitle')}>
      <StackedTable
        label={t('calendars.versionsTitle')}
        heads={[...heads, t('calendars.show')]}
        rows={calendar.versions.map(version => ({
          key: String(version.version),
          cells: [
            String(version.version),
            beginInWords(version, { t, format }),
            storedInWords(version),
            version.note ?? '–',
            version.version === calendar.version ? (
              t('calendars.shown')
            ) : (
              <Button
                key="show"
                size="small"
                aria-label={`${t('calendars.show')}: ${t(
                  'calendars.version',
                )} ${version.version}`}
                onClick={() => onShow(version.version)}
              >
                {t('calendars.show')}
              </Button>
            ),
          ],
        }))}
      />
      <TableExport of={t('calendars.versionsTitle')} file={file} />
      <Typography variant="body2" color="textSecondary">
        {`${t('calendars.validFrom')}: ${t('calendars.validFromNote')}`}
      </Typography>
    </Panel>
  );
}
