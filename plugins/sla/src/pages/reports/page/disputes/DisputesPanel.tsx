import { makeStyles } from '@material-ui/core/styles';
import { useTranslate } from '../../../../translations/useTranslate';
import { Panel } from '../../../../widgets/Panel';
import type { ReportInView } from '../ReportInView';
import { useReportAllowed } from '../steps/useReportAllowed';
import { DisputeItem } from './DisputeItem';

const useStyles = makeStyles(
  theme => ({
    list: { listStyle: 'none', margin: 0, padding: 0 },
    dispute: {
      padding: theme.spacing(2, 0),
      '&:not(:last-child)': {
        borderBottom: `1px solid ${theme.palette.divider}`,
      },
    },
  }),
  { name: 'SlaDisputesPanel' },
);

/** What the customer sees otherwise, with what both sides said, until they agree; nothing where nobody disputes anything. */
export function DisputesPanel(props: {
  readonly view: ReportInView;
  readonly onChanged: () => void;
}) {
  const classes = useStyles();
  const t = useTranslate();
  const { view, onChanged } = props;
  const allowed = useReportAllowed(view.report);
  const { disputes } = view.report;
  if (disputes.length === 0) {
    return null;
  }
  return (
    <Panel id="sla-report-disputes" title={t('reportPage.disputesTitle')}>
      <ul className={classes.list}>
        {disputes.map(dispute => (
          <li key={dispute.id} className={classes.dispute}>
            <DisputeItem
              view={view}
              dispute={dispute}
              allowed={allowed}
              onChanged={onChanged}
            />
          </li>
        ))}
      </ul>
    </Panel>
  );
}
