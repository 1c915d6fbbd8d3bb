import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import type { CustomerAnnouncement } from '@service-levels/backstage-plugin-sla-common';
import { useState, type ReactNode } from 'react';
import {
  momentInWords,
  spanInWords,
  withdrawnInWords,
} from '../../../format/announcementInWords';
import type { Format } from '../../../format/Format';
import { useTranslate } from '../../../translations/useTranslate';
import { Markdown } from '../../../widgets/Markdown';

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
  { name: 'SlaToldAnnouncement' },
);

/** One announcement: what, when and whether it was read; its text once it is opened. */
export function ToldAnnouncement(props: {
  readonly announcement: CustomerAnnouncement;
  readonly format: Format;
  /** What people are called. */
  readonly nameOf: (who: string) => string;
  readonly onOpen: () => void;
  readonly action: ReactNode;
}) {
  const classes = useStyles();
  const t = useTranslate();
  const [isOpen, setOpen] = useState(false);
  const { announcement, format, nameOf, onOpen, action } = props;
  const { kind, title, text, toldAt, readAt } = announcement;
  const { withdrawn, isReplacement, isReplaced } = announcement;
  const at = (instant: string) => momentInWords(instant, format);
  const when = spanInWords(announcement, { t, format });
  const told =
    readAt === null
      ? t('announcements.notRead', { time: at(toldAt) })
      : t('announcements.toldAndRead', { time: at(toldAt), read: at(readAt) });
  return (
    <article className={classes.one} aria-label={title}>
      <Typography variant="subtitle1" component="h3">
        {title}
      </Typography>
      {withdrawn !== null && (
        <Typography variant="body2">
          <strong>
            {withdrawnInWords(withdrawn, nameOf(withdrawn.by), { t, format })}
          </strong>
        </Typography>
      )}
      {isReplaced && (
        <Typography variant="body2">{t('announcements.toldAnew')}</Typography>
      )}
      {isReplacement && (
        <Typography variant="body2">
          {t('announcements.toldInPlace')}
        </Typography>
      )}
      <Typography variant="body2" color="textSecondary">
        {`${t(`announcements.kinds.${kind}`)}. ${told}`}
      </Typography>
      {when !== undefined && <Typography variant="body2">{when}</Typography>}
      {isOpen && <Markdown text={text} />}
      {announcement.objections.map(objection => (
        <Typography key={objection.id} variant="body2">
          {t('announcements.objection', {
            time: at(objection.at),
            reason: objection.reason,
          })}
        </Typography>
      ))}
      <div className={classes.buttons}>
        <Button
          size="small"
          variant="outlined"
          aria-expanded={isOpen}
          aria-label={t(
            isOpen ? 'announcements.closeOf' : 'announcements.openOf',
            { title },
          )}
          onClick={() => {
            setOpen(!isOpen);
            if (!isOpen) {
              onOpen();
            }
          }}
        >
          {t(isOpen ? 'announcements.close' : 'announcements.open')}
        </Button>
        {action}
      </div>
    </article>
  );
}
