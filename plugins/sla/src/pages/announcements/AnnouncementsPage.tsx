import { Link } from '@backstage/core-components';
import { useApi, useRouteRef } from '@backstage/core-plugin-api';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import { usePermission } from '@backstage/plugin-permission-react';
import Typography from '@material-ui/core/Typography';
import {
  slaAnnouncementCreatePermission,
  type Announcement,
} from '@service-levels/backstage-plugin-sla-common';
import { Fragment } from 'react';
import { useNavigate } from 'react-router-dom';
import useAsyncRetry from 'react-use/esm/useAsyncRetry';
import { slaApiRef } from '../../api/slaApiRef';
import { timesInWords, toldInWords } from '../../format/announcementInWords';
import { useFormat } from '../../format/useFormat';
import { allOf } from '../../hooks/allOf';
import { loadTitles } from '../../hooks/loadTitles';
import { announcementRouteRef, slaRouteRef } from '../../routes';
import { useTranslate } from '../../translations/useTranslate';
import { ExportButtons } from '../../widgets/ExportButtons';
import { Loading } from '../../widgets/Loading';
import { Panel } from '../../widgets/Panel';
import { Stack } from '../../widgets/Stack';
import { StackedTable } from '../../widgets/StackedTable';
import { Whole } from '../../widgets/Whole';
import { PageProblem } from '../PageProblem';
import { contentOf, NEW_ANNOUNCEMENT } from './announcementFields';
import { AnnouncementForm } from './AnnouncementForm';
import {
  namedIn,
  stateOfAnnouncement,
  type AnnouncementWords,
} from './announcementWords';
import { toExportFile } from './toExportFile';

function AnnouncementsTable(props: {
  readonly announcements: readonly Announcement[];
  readonly words: AnnouncementWords;
}) {
  const pathTo = useRouteRef(announcementRouteRef);
  const { announcements, words } = props;
  const { t } = words;
  return (
    <StackedTable
      label={t('announcements.title')}
      heads={[
        t('announcements.fieldTitle'),
        t('announcements.fieldKind'),
        t('announcements.whenHead'),
        t('announcements.state'),
        t('announcements.customersTold'),
        t('announcements.objections'),
      ]}
      rows={announcements.map(one => ({
        key: one.id,
        cells: [
          <Fragment key="title">
            <Link to={pathTo({ announcementId: one.id })}>{one.title}</Link>
            {one.withdrawn !== null && (
              <Typography variant="body2" color="textSecondary">
                {stateOfAnnouncement(one, words)}
              </Typography>
            )}
          </Fragment>,
          t(`announcements.kinds.${one.kind}`),
          timesInWords(one, words) ?? '–',
          <Whole key="state">
            {t(`announcements.announcementStates.${one.state}`)}
          </Whole>,
          toldInWords(one, t),
          String(one.customers.flatMap(({ objections }) => objections).length),
        ],
      }))}
    />
  );
}

/** What is announced to customers and was, newest first, and a form for another. */
export function AnnouncementsPage() {
  const t = useTranslate();
  const format = useFormat();
  const api = useApi(slaApiRef);
  const catalog = useApi(catalogApiRef);
  const home = useRouteRef(slaRouteRef);
  const pathTo = useRouteRef(announcementRouteRef);
  const navigate = useNavigate();
  const { allowed } = usePermission({
    permission: slaAnnouncementCreatePermission,
  });
  const { value, error, loading, retry } = useAsyncRetry(async () => {
    const announcements = await allOf(cursor =>
      api.getAnnouncements({ limit: 100, cursor }),
    );
    const titles = await loadTitles(catalog, announcements.flatMap(namedIn));
    return { announcements, titles };
  }, [api, catalog]);
  if (error !== undefined && !loading) {
    return <PageProblem error={error} onRetry={retry} />;
  }
  if (value === undefined) {
    return <Loading text={t('announcements.loading')} />;
  }
  const { announcements, titles } = value;
  const words = { t, format, titles };
  const isEmpty = announcements.length === 0;
  return (
    <Stack data-testid="sla-announcements">
      <Link to={home()}>{t('pages.toHome')}</Link>
      <Panel
        id="sla-announcements-title"
        title={t('announcements.title')}
        aside={
          !isEmpty && (
            <ExportButtons file={() => toExportFile(announcements, words)} />
          )
        }
      >
        <Typography>{t('announcements.intro')}</Typography>
        {isEmpty ? (
          <Typography>
            {t(allowed ? 'announcements.empty' : 'announcements.emptyDenied')}
          </Typography>
        ) : (
          <AnnouncementsTable announcements={announcements} words={words} />
        )}
      </Panel>
      {allowed && (
        <AnnouncementForm
          title={t('announcements.newTitle')}
          intro={t('announcements.newIntro')}
          submit={t('announcements.draft')}
          initial={NEW_ANNOUNCEMENT}
          store={async fields => await api.draftAnnouncement(contentOf(fields))}
          onStored={({ id }) => navigate(pathTo({ announcementId: id }))}
        />
      )}
    </Stack>
  );
}
