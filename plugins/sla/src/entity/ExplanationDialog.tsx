import Button from '@material-ui/core/Button';
import Dialog from '@material-ui/core/Dialog';
import DialogActions from '@material-ui/core/DialogActions';
import DialogContent from '@material-ui/core/DialogContent';
import DialogTitle from '@material-ui/core/DialogTitle';
import LinearProgress from '@material-ui/core/LinearProgress';
import { makeStyles, useTheme } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import useMediaQuery from '@material-ui/core/useMediaQuery';
import GetAppIcon from '@material-ui/icons/GetApp';
import type { Customer } from '@service-levels/backstage-plugin-sla-common';
import { downloadJson } from '../export/downloadJson';
import { useFormat } from '../format/useFormat';
import type { Indicators } from '../hooks/loadIndicators';
import { useExplanation } from '../hooks/useExplanation';
import { useTranslate } from '../translations/useTranslate';
import { ExplanationFacts } from './ExplanationFacts';
import { ExplanationPartView } from './ExplanationPartView';
import { achievedInWords } from './figures';
import type { FigureKey } from './FigureKey';
import { verdictOfPart } from './verdictOfPart';

const TITLE_ID = 'sla-explanation-title';

const useStyles = makeStyles(
  theme => ({
    hash: { marginTop: theme.spacing(3), overflowWrap: 'anywhere' },
  }),
  { name: 'SlaExplanationDialog' },
);

/** Everything that a figure was made of: what was agreed, the calculation, each interval. */
export function ExplanationDialog(props: {
  readonly figure: FigureKey;
  readonly customers: readonly Customer[];
  readonly indicators: Indicators;
  readonly onClose: () => void;
}) {
  const classes = useStyles();
  const t = useTranslate();
  const format = useFormat();
  const theme = useTheme();
  const isNarrow = useMediaQuery(theme.breakpoints.down('sm'));
  const { figure, customers, indicators, onClose } = props;
  const { value, error } = useExplanation(figure.targetId, figure.span);
  const words = {
    t,
    format,
    measured: value && indicators.get(value.attainment.indicator),
  };

  const title = () => {
    if (value === undefined) {
      return error === undefined ? t('explanation.loading') : t('error.title');
    }
    return value.attainment.attained === null
      ? t('explanation.titleWithout')
      : t('explanation.title', {
          achieved: achievedInWords(value.attainment, words),
        });
  };
  return (
    <Dialog
      open
      onClose={onClose}
      fullScreen={isNarrow}
      fullWidth
      maxWidth="md"
      aria-labelledby={TITLE_ID}
    >
      <DialogTitle id={TITLE_ID}>{title()}</DialogTitle>
      <DialogContent
        dividers
        tabIndex={0}
        role="region"
        aria-labelledby={TITLE_ID}
      >
        {value === undefined && error === undefined && (
          <LinearProgress aria-label={t('explanation.loading')} />
        )}
        {error !== undefined && (
          <Typography role="alert">{error.message}</Typography>
        )}
        {value !== undefined && (
          <>
            <ExplanationFacts
              attainment={value.attainment}
              customers={customers}
              words={words}
            />
            {value.parts.map(part => (
              <ExplanationPartView
                key={part.from}
                part={part}
                timeZone={value.attainment.period.timeZone}
                status={verdictOfPart(value, part)}
                isOnly={value.parts.length === 1}
                words={words}
              />
            ))}
            <Typography variant="body2" className={classes.hash}>
              {t('evidence.hash', { hash: value.hash })}
            </Typography>
            <Typography variant="body2" color="textSecondary">
              {t('evidence.hashHint')}
            </Typography>
          </>
        )}
      </DialogContent>
      <DialogActions>
        {value !== undefined && (
          <Button
            startIcon={<GetAppIcon />}
            onClick={() =>
              downloadJson(
                value,
                t('explanation.fileName', {
                  target: value.attainment.targetName,
                  period: value.attainment.period.label,
                }),
              )
            }
          >
            {t('explanation.download')}
          </Button>
        )}
        <Button onClick={onClose} variant="contained" color="primary">
          {t('explanation.close')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
