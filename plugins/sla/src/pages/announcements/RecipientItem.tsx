import { Link } from '@backstage/core-components';
import { useApi, useRouteRef } from '@backstage/core-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import type {
  Announcement,
  AnnouncementRecipient,
} from '@service-levels/backstage-plugin-sla-common';
import { slaApiRef } from '../../api/slaApiRef';
import { download } from '../../export/download';
import { useSending } from '../../hooks/useSending';
import { customerRouteRef } from '../../routes';
import { RowAction } from '../../widgets/RowAction';
import { customerParams } from '../customers/customerParams';
import {
  concernInWords,
  noticeInWords,
  objectionsInWords,
  proofInWords,
  readInWords,
  stateInWords,
  type AnnouncementWords,
} from './announcementWords';

const useStyles = makeStyles(
  theme => ({
    one: {
      padding: theme.spacing(1, 0),
      overflowWrap: 'anywhere',
      '& + &': { borderTop: `1px solid ${theme.palette.divider}` },
    },
    buttons: {
      display: 'flex',
      flexWrap: 'wrap',
      gap: theme.spacing(1),
      marginTop: theme.spacing(1),
    },
  }),
  { name: 'SlaRecipientItem' },
);

/** One customer: why it is concerned, which notice it has, the proof, and what can be done. */
export function RecipientItem(props: {
  readonly announcement: Announcement;
  readonly recipient: AnnouncementRecipient;
  readonly words: AnnouncementWords;
  /** Whether the reader may send to this customer, leave it out or add it. */
  readonly may: boolean;
  readonly onDecide: () => void;
  readonly onMailed: () => void;
}) {
  const classes = useStyles();
  const api = useApi(slaApiRef);
  const pathTo = useRouteRef(customerRouteRef);
  const { announcement, recipient, words, may, onDecide, onMailed } = props;
  const { customerRef, customerTitle: customer, state, reason } = recipient;
  const { t } = words;
  const { sending, send } = useSending<string>();
  const isLeftOut = state === 'left-out';
  const isTold = state === 'told';
  const takeMail = async () =>
    await send(async () => {
      const text = await api.getAnnouncementMail({
        id: announcement.id,
        customerRef,
      });
      download(
        new Blob([text], { type: 'message/rfc822' }),
        `${customerParams(customerRef).name}.eml`,
      );
      return text;
    });
  const action = (text: string, onClick: () => void) => (
    <RowAction
      text={text}
      label={t('announcements.of', { action: text, customer })}
      onClick={onClick}
    />
  );
  const lines = [
    recipient.concerns.map(one => concernInWords(one, words)).join('; '),
    ...(reason === null ? [] : [t('announcements.reasonSaid', { reason })]),
    ...(isLeftOut
      ? []
      : recipient.notices.map(one => noticeInWords(one, isTold, words))),
    ...recipient.proofs.map(one => proofInWords(one, words)),
    ...(isTold ? [readInWords(recipient, words)] : []),
    ...objectionsInWords(recipient, words),
  ];
  return (
    <article className={classes.one} aria-label={customer}>
      <Typography variant="subtitle1" component="h3">
        <Link to={pathTo(customerParams(customerRef))}>{customer}</Link>
        {` · ${stateInWords(state, t)}`}
      </Typography>
      {lines.map((line, i) => (
        // eslint-disable-next-line react/no-array-index-key -- the same may be said twice
        <Typography key={i} variant="body2">
          {line}
        </Typography>
      ))}
      {sending.kind === 'failed' && (
        <Typography role="alert" color="error">
          {t('announcements.refused', { reason: sending.reason })}
        </Typography>
      )}
      {may && (
        <div className={classes.buttons}>
          {!isLeftOut && action(t('announcements.mail'), takeMail)}
          {!isLeftOut && action(t('announcements.mailed'), onMailed)}
          {state === 'planned' && action(t('announcements.leaveOut'), onDecide)}
          {isLeftOut && action(t('announcements.takeIn'), onDecide)}
        </div>
      )}
    </article>
  );
}
