import { Link } from '@backstage/core-components';
import { useApi, useRouteRef } from '@backstage/core-plugin-api';
import { usePermission } from '@backstage/plugin-permission-react';
import { slaCalendarUpdatePermission } from '@service-levels/backstage-plugin-sla-common';
import { useState } from 'react';
import { useParams } from 'react-router-dom';
import useAsyncRetry from 'react-use/esm/useAsyncRetry';
import { slaApiRef } from '../../api/slaApiRef';
import { allOf } from '../../hooks/allOf';
import { calendarsRouteRef } from '../../routes';
import { useTranslate } from '../../translations/useTranslate';
import { Loading } from '../../widgets/Loading';
import { Stack } from '../../widgets/Stack';
import { PageProblem } from '../PageProblem';
import { fieldsOf, versionOf } from './calendarFields';
import { CalendarForm } from './CalendarForm';
import { HoursPanel } from './HoursPanel';
import { UsagePanel } from './UsagePanel';
import { VersionsPanel } from './VersionsPanel';

function CalendarOf(props: { readonly name: string }) {
  const t = useTranslate();
  const api = useApi(slaApiRef);
  const { name } = props;
  const { allowed } = usePermission({
    permission: slaCalendarUpdatePermission,
  });
  // The newest, unless another is chosen.
  const [version, setVersion] = useState<number>();
  const { value, error, loading, retry } = useAsyncRetry(
    async () => ({
      newest: await api.getCalendar(name, {}),
      shown: await api.getCalendar(name, { version }),
      uses: await allOf(cursor => api.getCalendarUses(name, { cursor })),
    }),
    [api, name, version],
  );
  if (error !== undefined && !loading) {
    return <PageProblem error={error} onRetry={retry} />;
  }
  if (value === undefined) {
    return <Loading text={t('calendars.loading')} />;
  }
  const { newest, shown, uses } = value;
  return (
    <>
      <HoursPanel calendar={shown} />
      <VersionsPanel calendar={shown} onShow={setVersion} />
      <UsagePanel uses={uses} />
      {allowed && (
        <CalendarForm
          title={t('calendars.changeTitle', {
            version: String(newest.version + 1),
          })}
          intro={t('calendars.changeIntro')}
          initial={fieldsOf(newest)}
          isNew={false}
          store={async fields =>
            await api.addCalendarVersion(name, newest.etag, versionOf(fields))
          }
          onStored={() => {
            setVersion(undefined);
            retry();
          }}
        />
      )}
    </>
  );
}

/** One service calendar: its hours, a month, its versions, who uses it, and a form for the next version. */
export function CalendarPage() {
  const t = useTranslate();
  const all = useRouteRef(calendarsRouteRef);
  const { name = '' } = useParams();
  return (
    <Stack data-testid="sla-calendar">
      <Link to={all()}>{t('calendars.back')}</Link>
      <CalendarOf key={name} name={name} />
    </Stack>
  );
}
