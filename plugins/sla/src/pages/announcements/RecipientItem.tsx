import { Link } from '@backstage/core-components';
import { useRouteRef } from '@backstage/core-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import type {
  Announcement,
  AnnouncementRecipient,
} from '@service-levels/backstage-plugin-sla-common';
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
  withdrawalLines,
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
  readonly onMail: () => void;
}) {
  const classes = useStyles();
  const pathTo = useRouteRef(customerRouteRef);
  const { announcement, recipient, words, may, onDecide, onMail } = props;
  const { customerRef, customerTitle: customer, state, reason } = recipient;
  const { t } = words;
  const isLeftOut = state === 'left-out';
  const isTold = state === 'told';
  const isOpen = announcement.state !== 'withdrawn';
  const isMailed = isOpen ? !isLeftOut : recipient.withdrawal !== null;
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
    ...(recipient.withdrawal === null
      ? []
      : withdrawalLines(recipient.withdrawal, words)),
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
      {may && (
        <div className={classes.buttons}>
          {isMailed && action(t('announcements.byMail'), onMail)}
          {isOpen &&
            state === 'planned' &&
            action(t('announcements.leaveOut'), onDecide)}
          {isOpen && isLeftOut && action(t('announcements.takeIn'), onDecide)}
        </div>
      )}
    </article>
  );
}
