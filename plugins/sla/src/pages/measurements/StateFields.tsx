import {
  SERVICE_STATES,
  type Customer,
} from '@service-levels/backstage-plugin-sla-common';
import { clockZone } from '../../format/localInput';
import { useTranslate } from '../../translations/useTranslate';
import { CustomerInput } from './CustomerInput';
import type { StateDraft } from './drafts/Draft';
import {
  CheckInput,
  ChoiceInput,
  TextInput,
  TimeInput,
  type FormOf,
} from '../../widgets/inputs';

/** What a service was, from when to when, for whom and why. */
export function StateFields(
  props: FormOf<StateDraft> & {
    readonly customers: readonly Customer[];
    /** A stored fact keeps its id. */
    readonly isStored: boolean;
  },
) {
  const t = useTranslate();
  const { draft, errors, onChange, idPrefix, customers, isStored } = props;
  const change = (changed: Partial<StateDraft>) =>
    onChange({ ...draft, ...changed });
  const zone = clockZone();
  return (
    <>
      <ChoiceInput
        id={`${idPrefix}-state`}
        field="state"
        label={t('measurements.state')}
        value={draft.state}
        required
        errors={errors}
        onChange={value =>
          change({
            state: SERVICE_STATES.find(state => state === value) ?? draft.state,
          })
        }
        choices={SERVICE_STATES.map(state => ({
          value: state,
          text: t(`measurements.states.${state}`),
        }))}
      />
      <TimeInput
        id={`${idPrefix}-from`}
        field="from"
        label={t('measurements.from', { zone })}
        value={draft.from}
        required
        errors={errors}
        onChange={from => change({ from })}
      />
      <div>
        <TimeInput
          id={`${idPrefix}-to`}
          field="to"
          label={t('measurements.to', { zone })}
          value={draft.isGoingOn ? '' : draft.to}
          required={!draft.isGoingOn}
          disabled={draft.isGoingOn}
          errors={errors}
          onChange={to => change({ to })}
        />
        <CheckInput
          id={`${idPrefix}-open`}
          label={t('measurements.goingOn')}
          isChecked={draft.isGoingOn}
          onChange={isGoingOn => change({ isGoingOn })}
        />
      </div>
      <TextInput
        id={`${idPrefix}-id`}
        field="id"
        label={t('measurements.reference')}
        help={isStored ? undefined : t('measurements.referenceHelp')}
        value={draft.id}
        most={255}
        disabled={isStored}
        errors={errors}
        onChange={id => change({ id })}
      />
      <CustomerInput
        idPrefix={idPrefix}
        value={draft.customer}
        customers={customers}
        isRequired={false}
        errors={errors}
        onChange={customer => change({ customer })}
      />
      <TextInput
        id={`${idPrefix}-cause`}
        field="cause"
        label={t('measurements.cause')}
        value={draft.cause}
        most={64}
        errors={errors}
        onChange={cause => change({ cause })}
      />
      <TextInput
        id={`${idPrefix}-public`}
        field="publicNote"
        label={t('measurements.publicNote')}
        value={draft.publicNote}
        most={1000}
        isLong
        errors={errors}
        onChange={publicNote => change({ publicNote })}
      />
      <TextInput
        id={`${idPrefix}-note`}
        field="note"
        label={t('measurements.note')}
        value={draft.note}
        most={1000}
        isLong
        errors={errors}
        onChange={note => change({ note })}
      />
    </>
  );
}
