import { makeStyles } from '@material-ui/core/styles';
import { REPORT_STATES } from '@service-levels/backstage-plugin-sla-common';
import { useTranslate } from '../../../translations/useTranslate';
import { ChoiceInput, TextInput } from '../../../widgets/inputs';
import { isPeriod, type ReportFilter } from './ReportFilter';
import type { ReportChoices } from './useReports';

const useStyles = makeStyles(
  theme => ({
    filters: {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'flex-start',
      gap: theme.spacing(2),
      margin: theme.spacing(1, 0, 2),
      '& > *': { flex: '1 1 12em', minWidth: 0 },
    },
  }),
  { name: 'SlaReportFilters' },
);

/** The longest label of a period. */
const LONGEST_PERIOD = 7;

/** Narrows the list to a customer, an agreement, a period and a state. */
export function ReportFilters(props: {
  readonly filter: ReportFilter;
  readonly choices: ReportChoices;
  readonly onChange: (changes: Partial<ReportFilter>) => void;
}) {
  const classes = useStyles();
  const t = useTranslate();
  const { filter, choices, onChange } = props;
  const all = { value: '', text: t('reports.filter.all') };
  const isTyping = filter.period !== '' && !isPeriod(filter.period);
  return (
    <div role="search" className={classes.filters}>
      <ChoiceInput
        id="sla-reports-customer"
        field="customer"
        label={t('reports.customer')}
        value={filter.customer}
        errors={{}}
        choices={[
          all,
          ...choices.customers.map(({ ref, title }) => ({
            value: ref,
            text: title,
          })),
        ]}
        onChange={customer => onChange({ customer })}
      />
      <ChoiceInput
        id="sla-reports-agreement"
        field="agreement"
        label={t('reports.agreement')}
        value={filter.agreement}
        errors={{}}
        choices={[
          all,
          ...choices.agreements.map(({ id, title }) => ({
            value: id,
            text: title,
          })),
        ]}
        onChange={agreement => onChange({ agreement })}
      />
      <TextInput
        id="sla-reports-period"
        field="period"
        label={t('reports.period')}
        help={isTyping ? undefined : t('reports.periodHelp')}
        value={filter.period}
        most={LONGEST_PERIOD}
        errors={isTyping ? { period: t('reports.periodWrong') } : {}}
        onChange={period => onChange({ period: period.trim() })}
      />
      <ChoiceInput
        id="sla-reports-state"
        field="state"
        label={t('reports.state')}
        value={filter.state}
        errors={{}}
        choices={[
          all,
          ...REPORT_STATES.map(state => ({
            value: state,
            text: t(`reports.states.${state}`),
          })),
        ]}
        onChange={value =>
          onChange({ state: REPORT_STATES.find(one => one === value) ?? '' })
        }
      />
    </div>
  );
}
