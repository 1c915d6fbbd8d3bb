import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import {
  cutValue,
  type Attainment,
  type Burn,
  type BurnWindow,
} from '@service-levels/backstage-plugin-sla-common';
import { StackedTable } from '../widgets/StackedTable';
import { Whole } from '../widgets/Whole';
import { FigureButton } from './FigureButton';
import type { FigureKey } from './FigureKey';
import type { MeasuredWords } from './Words';
import { isOfStates } from './rulesInWords';

const useStyles = makeStyles(
  theme => ({
    heading: { marginTop: theme.spacing(2) },
  }),
  { name: 'SlaBurnRates' },
);

/** Whether a budget is a share of time or events, which is used up at a rate; outages come one by one. */
function hasRates({ objective }: Attainment): boolean {
  return 'atLeast' in objective;
}

/** The pace of the last day: never a countdown, for every day changes it. */
export function paceInWords(
  figure: Attainment,
  { pace }: Burn,
  { t, format }: MeasuredWords,
): string {
  const { timeZone } = figure.period;
  const { budgetRemaining } = pace;
  if (budgetRemaining !== null && budgetRemaining < 0) {
    return t('burn.usedUp');
  }
  if (!hasRates(figure)) {
    return t('burn.noRates');
  }
  if (pace.burnRate === null) {
    return t('burn.noPace');
  }
  if (budgetRemaining === 0) {
    return t('burn.usedUp');
  }
  return pace.emptyAt === null || pace.emptyAt >= figure.period.to
    ? t('burn.lasts')
    : t('burn.empty', { at: format.moment(pace.emptyAt, timeZone) });
}

/** A rate for display, cut up: it never looks slower than it is. */
function rateInWords(burnRate: string, { format }: MeasuredWords): string {
  return format.decimalText(
    cutValue(Number(burnRate), { decimals: 2, towards: 'up' }),
  );
}

/** How fast the last hours and days of service time used up the budget of a running period. */
export function BurnRates(props: {
  readonly figure: Attainment;
  readonly burn: Burn;
  readonly words: MeasuredWords;
  readonly onExplain: (figure: FigureKey) => void;
}) {
  const classes = useStyles();
  const { figure, burn, words, onExplain } = props;
  const { t, format } = words;
  const isTime = isOfStates(figure.objective);
  const amount = (value: number) =>
    isTime ? format.serviceTime(value) : format.number(value);
  const badOf = ({ bad, total }: BurnWindow) =>
    total === 0
      ? t('burn.nothing')
      : t('burn.badOf', { bad: amount(bad), total: amount(total) });
  const open = ({ from, to }: BurnWindow) =>
    onExplain({ targetId: figure.targetId, span: { from, to } });
  const explained = (window: BurnWindow, told: string) =>
    window.total === 0 ? (
      told
    ) : (
      <FigureButton
        figure={told}
        label={t('burn.explain', {
          figure: told,
          window: format.duration(window.seconds),
        })}
        onOpen={() => open(window)}
      />
    );
  return (
    <>
      <Typography
        component="h3"
        variant="subtitle1"
        className={classes.heading}
      >
        {t('burn.title')}
      </Typography>
      {figure.budget === null ? (
        <Typography variant="body2">{t('burn.withoutBudget')}</Typography>
      ) : (
        <>
          <Typography>{paceInWords(figure, burn, words)}</Typography>
          {hasRates(figure) && (
            <>
              <StackedTable
                label={t('burn.title')}
                heads={[t('burn.window'), t('burn.bad'), t('burn.rate')]}
                rows={burn.windows.map(window => ({
                  key: String(window.seconds),
                  cells: [
                    <Whole key="window">
                      {format.duration(window.seconds)}
                    </Whole>,
                    explained(window, badOf(window)),
                    window.burnRate === null
                      ? t('burn.noRate')
                      : explained(window, rateInWords(window.burnRate, words)),
                  ],
                }))}
              />
              <Typography variant="body2" color="textSecondary">
                {t('burn.hint')}
              </Typography>
            </>
          )}
        </>
      )}
    </>
  );
}
