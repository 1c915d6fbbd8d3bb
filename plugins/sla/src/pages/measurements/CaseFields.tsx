import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import type { Customer } from '@service-levels/backstage-plugin-sla-common';
import { clockZone } from '../../format/localInput';
import { useTranslate } from '../../translations/useTranslate';
import { TextInput, TimeInput, type FormOf } from '../../widgets/inputs';
import type { FieldErrors } from '../../widgets/FieldErrors';
import { CustomerInput } from './CustomerInput';
import type { CaseDraft, PairDraft } from './drafts/Draft';

const useStyles = makeStyles(
  theme => ({
    pairs: { display: 'grid', gap: theme.spacing(2), justifyItems: 'start' },
    pair: {
      display: 'grid',
      gap: theme.spacing(1),
      justifyItems: 'start',
      width: '100%',
    },
  }),
  { name: 'SlaCasePairs' },
);

/** Stretches of time of a case, to add, change and remove. */
function Pairs(props: {
  readonly id: string;
  readonly pairs: readonly PairDraft[];
  /** What the API calls both ends of one. */
  readonly fieldsOf: (at: number) => readonly [string, string];
  /** What both ends of one are called, by its number from 1. */
  readonly labelsOf: (number: number) => readonly [string, string];
  readonly removeLabel: (number: number) => string;
  readonly addLabel: string;
  readonly isEndRequired: boolean;
  readonly errors: FieldErrors;
  readonly onChange: (pairs: readonly PairDraft[]) => void;
}) {
  const classes = useStyles();
  const t = useTranslate();
  const { id, pairs, fieldsOf, labelsOf, errors, onChange } = props;
  const change = (at: number, changed: Partial<PairDraft>) =>
    onChange(
      pairs.map((pair, i) => (i === at ? { ...pair, ...changed } : pair)),
    );
  return (
    <div className={classes.pairs}>
      {pairs.map(({ from, to }, at) => {
        const [fromField, toField] = fieldsOf(at);
        const [fromLabel, toLabel] = labelsOf(at + 1);
        return (
          // They have no name of their own but their number.
          // eslint-disable-next-line react/no-array-index-key
          <div key={at} className={classes.pair}>
            <TimeInput
              id={`${id}-${at}-from`}
              field={fromField}
              label={fromLabel}
              value={from}
              required
              errors={errors}
              onChange={value => change(at, { from: value })}
            />
            <TimeInput
              id={`${id}-${at}-to`}
              field={toField}
              label={toLabel}
              value={to}
              required={props.isEndRequired}
              errors={errors}
              onChange={value => change(at, { to: value })}
            />
            <Button
              size="small"
              aria-label={props.removeLabel(at + 1)}
              onClick={() => onChange(pairs.filter((_pair, i) => i !== at))}
            >
              {t('measurements.remove')}
            </Button>
          </div>
        );
      })}
      <Button
        size="small"
        variant="outlined"
        onClick={() => onChange([...pairs, { from: '', to: '' }])}
      >
        {props.addLabel}
      </Button>
    </div>
  );
}

/** When a ticket was opened, answered, paused, resolved and opened again. */
export function CaseFields(
  props: FormOf<CaseDraft> & {
    readonly customers: readonly Customer[];
    /** A stored fact keeps its id. */
    readonly isStored: boolean;
  },
) {
  const t = useTranslate();
  const { draft, errors, onChange, idPrefix, customers, isStored } = props;
  const change = (changed: Partial<CaseDraft>) =>
    onChange({ ...draft, ...changed });
  const zone = clockZone();
  const time = (
    field: 'opened' | 'responded' | 'resolved',
    options: { required: boolean; help?: string },
  ) => (
    <TimeInput
      id={`${idPrefix}-${field}`}
      field={field}
      label={t(`measurements.${field}`, { zone })}
      value={draft[field]}
      errors={errors}
      onChange={value => change({ [field]: value })}
      {...options}
    />
  );
  return (
    <>
      <TextInput
        id={`${idPrefix}-id`}
        field="id"
        label={t('measurements.ticket')}
        value={draft.id}
        most={255}
        required
        disabled={isStored}
        errors={errors}
        onChange={id => change({ id })}
      />
      <TextInput
        id={`${idPrefix}-category`}
        field="category"
        label={t('measurements.category')}
        help={t('measurements.categoryHelp')}
        value={draft.category}
        most={64}
        errors={errors}
        onChange={category => change({ category })}
      />
      {time('opened', { required: true })}
      {time('responded', {
        required: false,
        help: t('measurements.respondedHelp'),
      })}
      {time('resolved', {
        required: false,
        help: t('measurements.resolvedHelp'),
      })}
      <CustomerInput
        idPrefix={idPrefix}
        value={draft.customer}
        customers={customers}
        isRequired={false}
        errors={errors}
        onChange={customer => change({ customer })}
      />
      <Pairs
        id={`${idPrefix}-pauses`}
        pairs={draft.pauses}
        fieldsOf={at => [`pauses.${at}.from`, `pauses.${at}.to`]}
        labelsOf={number => [
          t('measurements.pauseFrom', { number }),
          t('measurements.pauseTo', { number }),
        ]}
        removeLabel={number => t('measurements.removePause', { number })}
        addLabel={t('measurements.addPause')}
        isEndRequired={false}
        errors={errors}
        onChange={pauses => change({ pauses })}
      />
      <Pairs
        id={`${idPrefix}-reopened`}
        pairs={draft.reopened}
        fieldsOf={at => [
          `reopened.${at}.resolvedAt`,
          `reopened.${at}.reopenedAt`,
        ]}
        labelsOf={number => [
          t('measurements.resolvedBefore', { number }),
          t('measurements.reopenedAt', { number }),
        ]}
        removeLabel={number => t('measurements.removeReopening', { number })}
        addLabel={t('measurements.addReopening')}
        isEndRequired
        errors={errors}
        onChange={reopened => change({ reopened })}
      />
    </>
  );
}
