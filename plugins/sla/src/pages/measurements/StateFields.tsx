import type { Customer } from '@service-levels/backstage-plugin-sla-common';
import { useTranslate } from '../../translations/useTranslate';
import { CheckInput, TextInput, type FormOf } from '../../widgets/inputs';
import { CustomerInput } from './CustomerInput';
import type { StateDraft } from './drafts/Draft';
import { SpanInputs } from './SpanInputs';
import { StateInput } from './StateInput';

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
  return (
    <>
      <StateInput
        idPrefix={idPrefix}
        label={t('measurements.state')}
        value={draft.state}
        errors={errors}
        onChange={state => change({ state })}
      />
      <SpanInputs
        idPrefix={idPrefix}
        span={draft}
        isOpen={draft.isGoingOn}
        errors={errors}
        onChange={change}
      >
        <CheckInput
          id={`${idPrefix}-open`}
          label={t('measurements.goingOn')}
          isChecked={draft.isGoingOn}
          onChange={isGoingOn => change({ isGoingOn })}
        />
      </SpanInputs>
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
