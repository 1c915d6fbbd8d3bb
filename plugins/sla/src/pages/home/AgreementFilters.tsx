import { makeStyles } from '@material-ui/core/styles';
import TextField from '@material-ui/core/TextField';
import {
  AGREEMENT_TYPES,
  VERSION_STATES,
} from '@service-levels/backstage-plugin-sla-common';
import { stateInWords, typeInWords } from '../../entity/agreementWords';
import { useTranslate } from '../../translations/useTranslate';
import type { AgreementFilter } from './AgreementRow';

const useStyles = makeStyles(
  theme => ({
    filters: {
      display: 'flex',
      flexWrap: 'wrap',
      gap: theme.spacing(2),
      margin: theme.spacing(1, 0, 2),
      '& > *': { flex: '1 1 12em', minWidth: 0 },
    },
  }),
  { name: 'SlaAgreementFilters' },
);

/** Narrows the list of agreements. */
export function AgreementFilters(props: {
  readonly filter: AgreementFilter;
  readonly onChange: (changes: Partial<AgreementFilter>) => void;
}) {
  const classes = useStyles();
  const t = useTranslate();
  const { filter, onChange } = props;
  const types = [
    { value: '' as const, text: t('home.allTypes') },
    ...AGREEMENT_TYPES.map(value => ({ value, text: typeInWords(value, t) })),
  ];
  const states = [
    { value: '' as const, text: t('home.allStates') },
    ...VERSION_STATES.map(value => ({ value, text: stateInWords(value, t) })),
  ];
  const toOption = ({ value, text }: { value: string; text: string }) => (
    <option key={value} value={value}>
      {text}
    </option>
  );
  return (
    <div className={classes.filters} role="search">
      <TextField
        id="sla-filter-text"
        type="search"
        label={t('home.search')}
        value={filter.text}
        onChange={({ target }) => onChange({ text: target.value })}
      />
      <TextField
        id="sla-filter-type"
        select
        SelectProps={{ native: true }}
        InputLabelProps={{ shrink: true }}
        label={t('home.type')}
        value={filter.type}
        onChange={({ target }) =>
          onChange({
            type: types.find(({ value }) => value === target.value)?.value,
          })
        }
      >
        {types.map(toOption)}
      </TextField>
      <TextField
        id="sla-filter-state"
        select
        SelectProps={{ native: true }}
        InputLabelProps={{ shrink: true }}
        label={t('home.state')}
        value={filter.state}
        onChange={({ target }) =>
          onChange({
            state: states.find(({ value }) => value === target.value)?.value,
          })
        }
      >
        {states.map(toOption)}
      </TextField>
    </div>
  );
}
