import Chip from '@material-ui/core/Chip';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import type {
  RequirementBars,
  Watermelon,
} from '@service-levels/backstage-plugin-sla-common';
import type { Words } from '../../../entity/Words';

const useStyles = makeStyles(
  theme => ({
    gap: { marginBottom: theme.spacing(0.5) },
    expectation: { borderColor: theme.palette.warning.main },
    delivery: { borderColor: theme.palette.error.main },
    'not-agreed': { borderColor: theme.palette.text.secondary },
    watermelon: { borderColor: theme.palette.error.main },
    why: {
      display: 'block',
      color: theme.palette.text.secondary,
    },
  }),
  { name: 'SlaGapChips' },
);

/** What lies between what is wanted, agreed, achieved and felt, each with a word and what it means. */
export function GapChips(props: {
  readonly bars: RequirementBars;
  /** Where the service is green outside and red inside. */
  readonly watermelon: Watermelon | undefined;
  readonly words: Words;
}) {
  const classes = useStyles();
  const { bars, watermelon, words } = props;
  const { t } = words;
  const gaps = [
    ...bars.gaps.map(gap => ({ gap, why: t(`requirements.gapWhy.${gap}`) })),
    ...(watermelon === undefined
      ? []
      : [
          {
            gap: 'watermelon' as const,
            why: t('requirements.gapWhy.watermelon'),
          },
        ]),
  ];
  if (gaps.length === 0) {
    return <span>{t('requirements.noGap')}</span>;
  }
  return (
    <>
      {gaps.map(({ gap, why }) => (
        <div key={gap} className={classes.gap}>
          <Chip
            size="small"
            variant="outlined"
            label={t(`requirements.gap.${gap}`)}
            classes={{ root: classes[gap] }}
          />
          <Typography variant="caption" className={classes.why}>
            {why}
          </Typography>
        </div>
      ))}
    </>
  );
}
