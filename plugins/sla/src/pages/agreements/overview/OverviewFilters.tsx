import { makeStyles } from '@material-ui/core/styles';
import TextField from '@material-ui/core/TextField';
import {
  AGREEMENT_TYPES,
  VERSION_STATES,
} from '@service-levels/backstage-plugin-sla-common';
import { stateInWords, typeInWords } from '../../../entity/agreementWords';
import { useTranslate } from '../../../translations/useTranslate';
import { CheckInput } from '../../../widgets/inputs';
import type { OverviewFilter } from './OverviewFilter';

const useStyles = makeStyles(
  theme => ({
    filters: {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'flex-end',
      gap: theme.spacing(2),
      margin: theme.spacing(1, 0, 0),
      '& > *': { flex: '1 1 10em', minWidth: 0 },
    },
    checks: {
      display: 'flex',
      flexWrap: 'wrap',
      columnGap: theme.spacing(2),
      margin: theme.spacing(1, 0, 2),
    },
  }),
  { name: 'SlaOverviewFilters' },
);

const MONTHS = [1, 3, 6, 12] as const;
const DAYS = [7, 14, 30, 90] as const;

interface Choice {
  readonly value: string | number;
  readonly text: string;
}

function ChoiceFilter(props: {
  readonly name: string;
  readonly label: string;
  /** What is shown where nothing is chosen; absent where something always is. */
  readonly all?: string;
  readonly value: string | number | undefined;
  readonly choices: readonly Choice[];
  readonly onChange: (value: string) => void;
}) {
  const { name, label, all, value = '', choices, onChange } = props;
  return (
    <TextField
      id={`sla-overview-${name}`}
      select
      SelectProps={{ native: true }}
      InputLabelProps={{ shrink: true }}
      label={label}
      value={value}
      onChange={({ target }) => onChange(target.value)}
    >
      {all !== undefined && <option value="">{all}</option>}
      {choices.map(choice => (
        <option key={choice.value} value={choice.value}>
          {choice.text}
        </option>
      ))}
    </TextField>
  );
}

/** The counts that are offered, and the one that the address asks for. */
function withAsked(
  counts: readonly number[],
  asked: number | undefined,
): number[] {
  const all = new Set([...counts, ...(asked === undefined ? [] : [asked])]);
  return [...all].sort((a, b) => a - b);
}

function countOf(text: string): number | undefined {
  return text === '' ? undefined : Number(text);
}

/** Narrows and sorts the overview. */
export function OverviewFilters(props: {
  readonly filter: OverviewFilter;
  /** Whether the reader drafts agreements: what is not measured is for them alone. */
  readonly isProvider: boolean;
  readonly onChange: (changes: Partial<OverviewFilter>) => void;
}) {
  const classes = useStyles();
  const t = useTranslate();
  const { filter, isProvider, onChange } = props;
  return (
    <div role="search">
      <div className={classes.filters}>
        <TextField
          id="sla-overview-text"
          type="search"
          InputLabelProps={{ shrink: true }}
          label={t('agreementList.search')}
          value={filter.text}
          onChange={({ target }) => onChange({ text: target.value })}
        />
        <ChoiceFilter
          name="type"
          label={t('agreementList.type')}
          all={t('agreementList.allTypes')}
          value={filter.type}
          choices={AGREEMENT_TYPES.map(type => ({
            value: type,
            text: typeInWords(type, t),
          }))}
          onChange={value =>
            onChange({
              type: AGREEMENT_TYPES.find(type => type === value) ?? '',
            })
          }
        />
        <ChoiceFilter
          name="state"
          label={t('agreementList.stateFilter')}
          all={t('agreementList.allStates')}
          value={filter.state}
          choices={VERSION_STATES.map(state => ({
            value: state,
            text: stateInWords(state, t),
          }))}
          onChange={value =>
            onChange({
              state: VERSION_STATES.find(state => state === value) ?? '',
            })
          }
        />
        <ChoiceFilter
          name="expiring"
          label={t('agreementList.expiring')}
          all={t('agreementList.anyEnd')}
          value={filter.expiring}
          choices={withAsked(MONTHS, filter.expiring).map(count => ({
            value: count,
            text: t('agreementList.months', { count }),
          }))}
          onChange={value => onChange({ expiring: countOf(value) })}
        />
        <ChoiceFilter
          name="unsigned"
          label={t('agreementList.unsigned')}
          all={t('agreementList.anyOffer')}
          value={filter.unsigned}
          choices={withAsked(DAYS, filter.unsigned).map(count => ({
            value: count,
            text: t('agreementList.days', { count }),
          }))}
          onChange={value => onChange({ unsigned: countOf(value) })}
        />
        <ChoiceFilter
          name="sort"
          label={t('agreementList.sort')}
          value={filter.sort}
          choices={[
            { value: 'title', text: t('agreementList.byTitle') },
            { value: 'effective-to', text: t('agreementList.byEnd') },
          ]}
          onChange={value =>
            onChange({
              sort: value === 'effective-to' ? 'effective-to' : 'title',
            })
          }
        />
      </div>
      <div className={classes.checks}>
        {isProvider && (
          <CheckInput
            id="sla-overview-unmeasured"
            label={t('agreementList.unmeasuredFilter')}
            isChecked={filter.isUnmeasured}
            onChange={isUnmeasured => onChange({ isUnmeasured })}
          />
        )}
        <CheckInput
          id="sla-overview-unreviewed"
          label={t('agreementList.unreviewedFilter')}
          isChecked={filter.isUnreviewed}
          onChange={isUnreviewed => onChange({ isUnreviewed })}
        />
      </div>
    </div>
  );
}
