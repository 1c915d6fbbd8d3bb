import Button from '@material-ui/core/Button';
import LinearProgress from '@material-ui/core/LinearProgress';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import type { CloseLine } from '@service-levels/backstage-plugin-sla-common';
import { useTranslate } from '../../translations/useTranslate';
import { CheckInput } from '../../widgets/inputs';
import { Panel } from '../../widgets/Panel';
import { usePublishing, type Publishing } from './usePublishing';

const useStyles = makeStyles(
  theme => ({
    buttons: {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'center',
      gap: theme.spacing(1, 2),
      marginTop: theme.spacing(1),
    },
  }),
  { name: 'SlaClosePublish' },
);

/** How far it is, and what came of it. */
function Outcome({ publishing }: { readonly publishing: Publishing }) {
  const t = useTranslate();
  switch (publishing.kind) {
    case 'running': {
      const { done, total } = publishing;
      return (
        <>
          <Typography>{t('close.publishing', { done, total })}</Typography>
          <LinearProgress
            variant="determinate"
            value={(done / total) * 100}
            aria-label={t('close.publishTitle')}
          />
        </>
      );
    }
    case 'done': {
      const { published, failed } = publishing;
      return (
        <>
          <Typography>
            {t('close.publishedSome', { count: published })}
          </Typography>
          {failed.length > 0 && (
            <>
              <Typography color="error">
                {t('close.failedSome', { count: failed.length })}
              </Typography>
              <ul>
                {failed.map(({ title, reason }) => (
                  <li key={title}>{t('close.failedOne', { title, reason })}</li>
                ))}
              </ul>
            </>
          )}
        </>
      );
    }
    case 'failed':
      return (
        <Typography color="error">
          {t('close.publishFailed', { reason: publishing.reason })}
        </Typography>
      );
    default:
      return null;
  }
}

/** Publishes what was selected, and tells how far that is. */
export function PublishPanel(props: {
  readonly month: string;
  /** What may be selected. */
  readonly publishable: readonly CloseLine[];
  readonly chosen: readonly CloseLine[];
  /** With ids of agreements. */
  readonly onSelect: (selected: readonly string[]) => void;
  readonly onPublished: () => void;
}) {
  const classes = useStyles();
  const t = useTranslate();
  const { month, publishable, chosen, onSelect, onPublished } = props;
  const { publishing, publish } = usePublishing(month, onPublished);
  const isRunning = publishing.kind === 'running';
  return (
    <Panel id="sla-close-publish" title={t('close.publishTitle')}>
      {publishable.length === 0 ? (
        <Typography>{t('close.publishNone')}</Typography>
      ) : (
        <>
          <Typography>{t('close.publishIntro')}</Typography>
          <div className={classes.buttons}>
            <CheckInput
              id="sla-close-all"
              label={t('close.selectAll')}
              isChecked={chosen.length === publishable.length}
              onChange={isChecked =>
                onSelect(
                  isChecked
                    ? publishable.map(({ agreementId }) => agreementId)
                    : [],
                )
              }
            />
            <Button
              variant="contained"
              color="primary"
              disabled={chosen.length === 0 || isRunning}
              onClick={() => publish(chosen)}
            >
              {t('close.publish', { count: chosen.length })}
            </Button>
          </div>
        </>
      )}
      <div role="status">
        <Outcome publishing={publishing} />
      </div>
    </Panel>
  );
}
