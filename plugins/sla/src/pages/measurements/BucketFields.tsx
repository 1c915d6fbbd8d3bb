import type {
  Customer,
  Indicator,
} from '@service-levels/backstage-plugin-sla-common';
import { clockZone } from '../../format/localInput';
import { useFormat } from '../../format/useFormat';
import { useTranslate } from '../../translations/useTranslate';
import {
  ChoiceInput,
  NumberInput,
  TimeInput,
  type FormOf,
} from '../../widgets/inputs';
import { CustomerInput } from './CustomerInput';
import type { BucketDraft } from './drafts/Draft';

/** Widths that people measure in; all buckets of an indicator have that of the first. */
const WIDTHS = [60, 300, 900, 1800, 3600, 86_400];

/** What was counted or measured in one stretch of time. */
export function BucketFields(
  props: FormOf<BucketDraft> & {
    readonly customers: readonly Customer[];
    readonly indicator: Indicator;
    /** Whether what names it may not be changed. */
    readonly keepsKey: boolean;
  },
) {
  const t = useTranslate();
  const format = useFormat();
  const { draft, errors, onChange, idPrefix, customers, indicator, keepsKey } =
    props;
  const { bucketSeconds, unit, perCustomer } = indicator;
  const change = (changed: Partial<BucketDraft>) =>
    onChange({ ...draft, ...changed });
  const widths = bucketSeconds === null ? WIDTHS : [bucketSeconds];
  const number = (field: 'good' | 'total' | 'value', label: string) => (
    <NumberInput
      id={`${idPrefix}-${field}`}
      field={field}
      label={label}
      value={draft[field]}
      required
      errors={errors}
      onChange={value => change({ [field]: value })}
    />
  );
  return (
    <>
      <TimeInput
        id={`${idPrefix}-start`}
        field="start"
        label={t('measurements.from', { zone: clockZone() })}
        value={draft.start}
        required
        disabled={keepsKey}
        errors={errors}
        onChange={start => change({ start })}
      />
      <ChoiceInput
        id={`${idPrefix}-seconds`}
        field="seconds"
        label={t('measurements.width')}
        help={bucketSeconds === null ? t('measurements.widthHelp') : undefined}
        value={draft.seconds}
        required
        disabled={bucketSeconds !== null}
        errors={errors}
        onChange={seconds => change({ seconds })}
        choices={widths.map(seconds => ({
          value: String(seconds),
          text: format.durationExact(seconds),
        }))}
      />
      {draft.stream === 'values' ? (
        number(
          'value',
          unit === null
            ? t('measurements.value')
            : t('measurements.valueIn', { unit }),
        )
      ) : (
        <>
          {number('good', t('measurements.good'))}
          {number('total', t('measurements.total'))}
        </>
      )}
      {perCustomer && !keepsKey && (
        <CustomerInput
          idPrefix={idPrefix}
          value={draft.customer}
          customers={customers}
          isRequired
          errors={errors}
          onChange={customer => change({ customer })}
        />
      )}
    </>
  );
}
