import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import type { RollUp } from '@service-levels/backstage-plugin-sla-common';
import type { Refreshed } from '../hooks/useRefreshed';
import { useTranslate } from '../translations/useTranslate';
import { Loading } from '../widgets/Loading';
import { Panel } from '../widgets/Panel';
import { StaleWarning } from '../widgets/StaleWarning';
import { summaryInWords } from '../widgets/summaryInWords';
import { CouldNotRead } from './CouldNotRead';
import { isMeasured, isRolledUp, rollUpTitle } from './rolledUpKinds';
import { RollUpExport } from './RollUpExport';
import { RollUpTable } from './RollUpTable';

const useStyles = makeStyles(
  theme => ({
    summary: { fontWeight: 'bold', margin: theme.spacing(1, 0) },
    hint: { marginTop: theme.spacing(1) },
  }),
  { name: 'SlaRollUpPanel' },
);

/** What is beneath an entity: how many targets are met and how many are not, and where. */
export function RollUpPanel(props: {
  readonly entityRef: string;
  readonly name: string;
  readonly state: Refreshed<RollUp>;
}) {
  const classes = useStyles();
  const t = useTranslate();
  const { entityRef, name, state } = props;
  const { value, error, retry } = state;
  const title = rollUpTitle(entityRef, name, t);
  if (value === undefined && error !== undefined) {
    return <CouldNotRead error={error} name={name} onRetry={retry} />;
  }
  if (value === undefined) {
    return isRolledUp(entityRef) ? (
      <Loading text={t('rollUp.loading')} />
    ) : null;
  }
  const { children, childrenLeftOut, summary } = value;
  if (children.length === 0) {
    return isRolledUp(entityRef) ? (
      <Panel id="sla-roll-up" title={title}>
        <Typography color="textSecondary">
          {isMeasured(entityRef)
            ? t('rollUp.none')
            : t('rollUp.noneOfParty', { name })}
        </Typography>
      </Panel>
    ) : null;
  }
  return (
    <Panel id="sla-roll-up" title={title}>
      <StaleWarning error={error} />
      <Typography className={classes.summary}>
        {summaryInWords(summary, t)}
      </Typography>
      <RollUpTable rollUp={value} name={name} title={title} />
      <RollUpExport rollUp={value} name={name} title={title} />
      {childrenLeftOut > 0 && (
        <Typography className={classes.hint}>
          {t('rollUp.more', { count: childrenLeftOut })}
        </Typography>
      )}
      <Typography
        variant="body2"
        color="textSecondary"
        className={classes.hint}
      >
        {t('rollUp.hint')}
      </Typography>
    </Panel>
  );
}
