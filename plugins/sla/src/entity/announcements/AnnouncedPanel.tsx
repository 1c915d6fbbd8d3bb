import { Link } from '@backstage/core-components';
import type { SlaApi } from '@service-levels/backstage-plugin-sla-common';
import {
  spanInWords,
  toldInWords,
  withdrawnInWords,
} from '../../format/announcementInWords';
import { useFormat } from '../../format/useFormat';
import { orNothing } from '../../hooks/orNothing';
import { useAnnouncementPath } from '../../hooks/useAnnouncementPath';
import { useReadOf } from '../../hooks/useReadOf';
import { useTitles } from '../../hooks/useTitles';
import { useTranslate } from '../../translations/useTranslate';
import { LabelledList } from '../../widgets/LabelledList';
import { Panel } from '../../widgets/Panel';

/** So many of the latest are looked at; drafts among them are not shown. */
const READ = 20;
const SHOWN = 5;

async function read(api: SlaApi, entityRef: string) {
  const found = await orNothing(
    api.getAnnouncements({ entityRef, limit: READ }),
  );
  return found
    .flatMap(({ items }) => items)
    .filter(({ state }) => state !== 'draft')
    .slice(0, SHOWN);
}

/** What was announced of an entity lately, for the provider's side. Not there where there is nothing to say. */
export function AnnouncedPanel(props: { readonly entityRef: string }) {
  const t = useTranslate();
  const format = useFormat();
  const pathTo = useAnnouncementPath();
  const { value = [] } = useReadOf(props.entityRef, read);
  const nameOf = useTitles(value.map(({ withdrawn }) => withdrawn?.by));
  if (value.length === 0) {
    return null;
  }
  return (
    <Panel id="sla-announced" title={t('announcements.title')}>
      <LabelledList
        items={value.map(one => {
          const path = pathTo(one.id);
          const facts = [
            t(`announcements.kinds.${one.kind}`),
            spanInWords(one, { t, format }),
            one.withdrawn === null
              ? undefined
              : withdrawnInWords(one.withdrawn, nameOf(one.withdrawn.by), {
                  t,
                  format,
                }),
          ].filter(fact => fact !== undefined);
          return {
            key: one.id,
            content: (
              <>
                {path === undefined ? (
                  one.title
                ) : (
                  <Link to={path} underline="always">
                    {one.title}
                  </Link>
                )}
                {` · ${facts.join(' · ')}`}
              </>
            ),
            label: toldInWords(one, t),
          };
        })}
      />
    </Panel>
  );
}
