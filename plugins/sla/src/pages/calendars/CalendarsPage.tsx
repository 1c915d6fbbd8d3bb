import { Link } from '@backstage/core-components';
import { useApi, useRouteRef } from '@backstage/core-plugin-api';
import { usePermission } from '@backstage/plugin-permission-react';
import Typography from '@material-ui/core/Typography';
import {
  slaCalendarUpdatePermission,
  serviceCalendarOf,
  type NamedCalendar,
} from '@service-levels/backstage-plugin-sla-common';
import useAsyncRetry from 'react-use/esm/useAsyncRetry';
import { slaApiRef } from '../../api/slaApiRef';
import { fileOf, tableOf } from '../../export/tableOf';
import { calendarInWords } from '../../format/calendarInWords';
import { useFormat } from '../../format/useFormat';
import { allOf } from '../../hooks/allOf';
import { calendarRouteRef, slaRouteRef } from '../../routes';
import { useTranslate } from '../../translations/useTranslate';
import { Loading } from '../../widgets/Loading';
import { Panel } from '../../widgets/Panel';
import { Stack } from '../../widgets/Stack';
import { StackedTable } from '../../widgets/StackedTable';
import { TableExport } from '../../widgets/TableExport';
import { PageProblem } from '../PageProblem';
import { NEW_CALENDAR, versionOf } from './calendarFields';
import { CalendarForm } from './CalendarForm';
import { versionInWords } from './versionInWords';

function CalendarsTable(props: {
  readonly calendars: readonly NamedCalendar[];
}) {
  const t = useTranslate();
  const format = useFormat();
  const pathTo = useRouteRef(calendarRouteRef);
  const heads = [
    t('calendars.name'),
    t('calendars.what'),
    t('calendars.hours'),
    t('calendars.purpose'),
    t('calendars.version'),
  ];
  const textsOf = (calendar: NamedCalendar) => [
    calendar.title,
    calendarInWords(serviceCalendarOf(calendar), { t, format }),
    t(`calendars.purposes.${calendar.purpose}`),
    versionInWords(calendar, { t, format }),
  ];
  const file = () =>
    fileOf(
      tableOf(
        t('calendars.title'),
        heads,
        props.calendars.map(calendar => [calendar.name, ...textsOf(calendar)]),
      ),
    );
  return (
    <>
      <StackedTable
        label={t('calendars.title')}
        heads={heads}
        rows={props.calendars.map(calendar => ({
          key: calendar.name,
          cells: [
            <Link key="name" to={pathTo({ name: calendar.name })}>
              {calendar.name}
            </Link>,
            ...textsOf(calendar),
          ],
        }))}
      />
      <TableExport of={t('calendars.title')} file={file} />
    </>
  );
}

/** All service calendars that the reader may see, and a form to write one. */
export function CalendarsPage() {
  const t = useTranslate();
  const api = useApi(slaApiRef);
  const home = useRouteRef(slaRouteRef);
  const { allowed } = usePermission({
    permission: slaCalendarUpdatePermission,
  });
  const { value, error, loading, retry } = useAsyncRetry(
    async () => await allOf(cursor => api.getCalendars({ cursor })),
    [api],
  );
  if (error !== undefined && !loading) {
    return <PageProblem error={error} onRetry={retry} />;
  }
  if (value === undefined) {
    return <Loading text={t('calendars.loading')} />;
  }
  return (
    <Stack data-testid="sla-calendars">
      <Link to={home()}>{t('pages.toHome')}</Link>
      <Panel
        id="sla-calendars-title"
        title={
          value.length === 0 ? t('calendars.emptyTitle') : t('calendars.title')
        }
      >
        <Typography>{t('calendars.intro')}</Typography>
        {value.length === 0 ? (
          <Typography>
            {allowed ? t('calendars.empty') : t('calendars.emptyDenied')}
          </Typography>
        ) : (
          <CalendarsTable calendars={value} />
        )}
      </Panel>
      {allowed && (
        <CalendarForm
          title={t('calendars.newTitle')}
          intro={t('calendars.newIntro', { example: '"office-hours"' })}
          initial={NEW_CALENDAR}
          isNew
          store={async fields =>
            await api.createCalendar({
              name: fields.name.trim(),
              ...versionOf(fields),
            })
          }
          onStored={retry}
        />
      )}
    </Stack>
  );
}
