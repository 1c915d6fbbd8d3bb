import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import type { Watermelons } from '@service-levels/backstage-plugin-sla-common';
import type { Words } from './Words';
import { scoresInWords } from './scoresInWords';

const useStyles = makeStyles(
  theme => ({
    notes: {
      margin: theme.spacing(1, 0),
      padding: theme.spacing(1, 2),
      '@media print': { margin: '1mm 0', padding: '0 2mm' },
      borderLeft: `4px solid ${theme.palette.error.main}`,
    },
  }),
  { name: 'SlaWatermelonNotes' },
);

/** What targets do not tell: services that are green outside and red inside, and complaints that no target covers. */
export function WatermelonNotes(props: {
  readonly watermelons: Watermelons;
  readonly titleOf: (ref: string) => string;
  readonly words: Words;
}) {
  const classes = useStyles();
  const { watermelons, titleOf, words } = props;
  const { items, uncovered } = watermelons;
  const { t, format } = words;
  if (items.length === 0 && uncovered.length === 0) {
    return null;
  }
  return (
    <div className={classes.notes}>
      {items.map(({ service, targets, satisfaction, complaints }) => (
        <Typography key={service} variant="body2">
          {t('requirements.watermelon', {
            service: titleOf(service),
            count: targets,
            number: format.number(targets),
            perceived: scoresInWords(satisfaction, words),
            complaints:
              complaints.map(({ title }) => title).join(', ') ||
              t('requirements.noComplaint'),
          })}
        </Typography>
      ))}
      {uncovered.length > 0 && (
        <Typography variant="body2">
          {t('requirements.uncovered', {
            complaints: uncovered.map(({ title }) => title).join(', '),
          })}
        </Typography>
      )}
    </div>
  );
}
