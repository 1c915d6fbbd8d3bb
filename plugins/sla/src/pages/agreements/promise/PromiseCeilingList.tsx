import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import type { PromiseCeiling } from '@service-levels/backstage-plugin-sla-common';
import { DefinitionList } from '../../../entity/DefinitionList';
import { useFormat } from '../../../format/useFormat';
import { useTranslate } from '../../../translations/useTranslate';
import { ceilingPercent } from './ceilingPercent';

const useStyles = makeStyles(
  theme => ({ head: { marginTop: theme.spacing(2), fontWeight: 'bold' } }),
  { name: 'SlaPromiseCeiling' },
);

/** What the agreements beneath allow, by how their failures fall, and what is wanted. */
export function PromiseCeilingList(props: {
  readonly ceiling: PromiseCeiling;
}) {
  const classes = useStyles();
  const t = useTranslate();
  const format = useFormat();
  const { wanted, independent, worstCaseSum, bestCase } = props.ceiling;
  const item = (term: string, percent: string) => ({
    term,
    details: [percent],
  });
  return (
    <>
      <Typography className={classes.head}>
        {t('promiseCheck.ceiling')}
      </Typography>
      <DefinitionList
        items={[
          item(t('promiseCheck.wanted'), format.percent(wanted)),
          item(
            t('promiseCheck.independent'),
            ceilingPercent(independent, format),
          ),
          item(
            t('promiseCheck.worstCase'),
            ceilingPercent(worstCaseSum, format),
          ),
          item(t('promiseCheck.bestCase'), ceilingPercent(bestCase, format)),
        ]}
      />
    </>
  );
}
