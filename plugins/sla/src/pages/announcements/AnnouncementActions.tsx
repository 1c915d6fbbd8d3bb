import { useApi, useRouteRef } from '@backstage/core-plugin-api';
import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import type { Announcement } from '@service-levels/backstage-plugin-sla-common';
import { useState } from 'react';
import { useNavigate } from 'react-router-dom';
import { slaApiRef } from '../../api/slaApiRef';
import { useSending } from '../../hooks/useSending';
import { announcementRouteRef, announcementsRouteRef } from '../../routes';
import { useTranslate } from '../../translations/useTranslate';
import { DiscardDialog } from './DiscardDialog';
import { isBegun } from './telling';
import type { May } from './useMay';
import { WithdrawDialog } from './WithdrawDialog';

const useStyles = makeStyles(
  theme => ({
    buttons: {
      display: 'flex',
      flexWrap: 'wrap',
      gap: theme.spacing(1),
      marginTop: theme.spacing(1),
    },
  }),
  { name: 'SlaAnnouncementActions' },
);

type Asked = 'withdraw' | 'replace' | 'discard';

/** What can be done with a whole announcement: discard a draft, withdraw what was sent, announce it anew. */
export function AnnouncementActions(props: {
  readonly announcement: Announcement;
  readonly may: May;
  readonly onChanged: () => void;
}) {
  const classes = useStyles();
  const t = useTranslate();
  const api = useApi(slaApiRef);
  const navigate = useNavigate();
  const pathTo = useRouteRef(announcementRouteRef);
  const all = useRouteRef(announcementsRouteRef);
  const { announcement, may, onChanged } = props;
  const { id, state, replacedBy, customers } = announcement;
  const [asked, setAsked] = useState<Asked>();
  const { sending, send } = useSending<Announcement>();
  const isSent = isBegun(announcement);
  const maySend = customers.some(one => may.sendTo(one.customerRef));
  const mayWithdraw = state !== 'withdrawn' && isSent && maySend;
  const close = () => setAsked(undefined);
  const goTo = (anew: string) => navigate(pathTo({ announcementId: anew }));
  const announceAnew = async () => {
    const anew = await send(
      async () => await api.draftAnnouncement({ replaces: id }),
    );
    if (anew !== undefined) {
      goTo(anew.id);
    }
  };
  const button = (text: string, onClick: () => void) => (
    <Button variant="outlined" onClick={onClick}>
      {text}
    </Button>
  );
  return (
    <>
      <div className={classes.buttons}>
        {mayWithdraw &&
          may.draft &&
          button(t('announcements.replace'), () => setAsked('replace'))}
        {mayWithdraw &&
          button(t('announcements.withdraw'), () => setAsked('withdraw'))}
        {state === 'draft' &&
          !isSent &&
          may.change &&
          button(t('announcements.discard'), () => setAsked('discard'))}
        {state === 'withdrawn' &&
          replacedBy === null &&
          may.draft &&
          button(t('announcements.announceAnew'), announceAnew)}
      </div>
      {sending.kind === 'failed' && (
        <Typography role="alert" color="error">
          {t('announcements.refused', { reason: sending.reason })}
        </Typography>
      )}
      {asked === 'discard' && (
        <DiscardDialog
          announcement={announcement}
          onClose={close}
          onDone={() => navigate(all())}
        />
      )}
      {(asked === 'withdraw' || asked === 'replace') && (
        <WithdrawDialog
          announcement={announcement}
          isReplaced={asked === 'replace'}
          onClose={() => {
            close();
            onChanged();
          }}
          onDone={anew => {
            close();
            if (anew === undefined) {
              onChanged();
            } else {
              goTo(anew);
            }
          }}
        />
      )}
    </>
  );
}
