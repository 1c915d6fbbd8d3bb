import { Link } from '@backstage/core-components';
import { useApi, useRouteRef } from '@backstage/core-plugin-api';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import Typography from '@material-ui/core/Typography';
import type { Announcement } from '@service-levels/backstage-plugin-sla-common';
import { useParams } from 'react-router-dom';
import useAsyncRetry from 'react-use/esm/useAsyncRetry';
import { slaApiRef } from '../../api/slaApiRef';
import { momentInWords, spanInWords } from '../../format/announcementInWords';
import { useFormat } from '../../format/useFormat';
import { loadTitles, titleIn, type Titles } from '../../hooks/loadTitles';
import { announcementRouteRef, announcementsRouteRef } from '../../routes';
import { useTranslate } from '../../translations/useTranslate';
import { Loading } from '../../widgets/Loading';
import { Markdown } from '../../widgets/Markdown';
import { Panel } from '../../widgets/Panel';
import { Stack } from '../../widgets/Stack';
import { PageProblem } from '../PageProblem';
import { contentOf, fieldsOf } from './announcementFields';
import { AnnouncementForm } from './AnnouncementForm';
import { AnnouncementActions } from './AnnouncementActions';
import { namedIn, stateOfAnnouncement, whoInWords } from './announcementWords';
import { RecipientsPanel } from './RecipientsPanel';
import { useMay } from './useMay';

function Shown(props: {
  readonly announcement: Announcement;
  readonly titles: Titles;
  readonly onChanged: () => void;
}) {
  const t = useTranslate();
  const format = useFormat();
  const api = useApi(slaApiRef);
  const pathTo = useRouteRef(announcementRouteRef);
  const { announcement, titles, onChanged } = props;
  const words = { t, format, titles };
  const may = useMay(announcement);
  const { id, etag, title, kind, text, entities, state } = announcement;
  const { replaces, replacedBy } = announcement;
  const when = spanInWords(announcement, words);
  const drafted = t('announcements.drafted', {
    who: whoInWords(announcement.createdBy, words),
    time: momentInWords(announcement.createdAt, format),
  });
  return (
    <>
      <Panel
        id="sla-announcement-shown"
        title={title}
        aside={
          <Typography color="textSecondary">
            {t(`announcements.announcementStates.${state}`)}
          </Typography>
        }
      >
        {state === 'withdrawn' && (
          <Typography gutterBottom>
            <strong>{stateOfAnnouncement(announcement, words)}</strong>
          </Typography>
        )}
        {replacedBy !== null && (
          <Typography variant="body2" gutterBottom>
            <Link to={pathTo({ announcementId: replacedBy })}>
              {t('announcements.replacedBy')}
            </Link>
          </Typography>
        )}
        {replaces !== null && (
          <Typography variant="body2" gutterBottom>
            <Link to={pathTo({ announcementId: replaces })}>
              {t('announcements.replaces')}
            </Link>
          </Typography>
        )}
        <Typography variant="body2" color="textSecondary">
          {`${t(`announcements.kinds.${kind}`)}. ${drafted}`}
        </Typography>
        {when !== undefined && <Typography variant="body2">{when}</Typography>}
        {entities.length > 0 && (
          <Typography variant="body2">
            {t('announcements.about', {
              entities: entities.map(ref => titleIn(titles, ref)).join(', '),
            })}
          </Typography>
        )}
        <Markdown text={text} />
        <AnnouncementActions
          announcement={announcement}
          may={may}
          onChanged={onChanged}
        />
      </Panel>
      <RecipientsPanel
        announcement={announcement}
        words={words}
        may={may}
        onChanged={onChanged}
      />
      {state === 'draft' && may.change && (
        <AnnouncementForm
          title={t('announcements.changeTitle')}
          intro={t('announcements.changeIntro')}
          submit={t('announcements.save')}
          initial={fieldsOf(announcement)}
          store={async fields =>
            await api.changeAnnouncement(id, etag, contentOf(fields))
          }
          onStored={onChanged}
        />
      )}
    </>
  );
}

function AnnouncementOf(props: { readonly id: string }) {
  const t = useTranslate();
  const api = useApi(slaApiRef);
  const catalog = useApi(catalogApiRef);
  const { id } = props;
  const { value, error, loading, retry } = useAsyncRetry(async () => {
    const announcement = await api.getAnnouncement(id);
    const titles = await loadTitles(catalog, namedIn(announcement));
    return { announcement, titles };
  }, [api, catalog, id]);
  if (error !== undefined && !loading) {
    return (
      <PageProblem
        error={error}
        onRetry={retry}
        notFound={{
          title: t('announcements.notFoundTitle'),
          text: t('announcements.notFound'),
        }}
      />
    );
  }
  return value === undefined ? (
    <Loading text={t('announcements.loading')} />
  ) : (
    <Shown {...value} onChanged={retry} />
  );
}

/** One announcement: what it says, whom it concerns, and the proof that they were told. */
export function AnnouncementPage() {
  const t = useTranslate();
  const all = useRouteRef(announcementsRouteRef);
  const { announcementId = '' } = useParams();
  return (
    <Stack data-testid="sla-announcement">
      <Link to={all()}>{t('announcements.back')}</Link>
      <AnnouncementOf key={announcementId} id={announcementId} />
    </Stack>
  );
}
