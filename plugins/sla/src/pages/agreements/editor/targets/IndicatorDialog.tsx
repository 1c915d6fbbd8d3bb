import { useApi } from '@backstage/core-plugin-api';
import {
  STREAMS_OF_OBJECTIVES,
  type Indicator,
  type Objective,
  type Stream,
} from '@service-levels/backstage-plugin-sla-common';
import { useState } from 'react';
import { slaApiRef } from '../../../../api/slaApiRef';
import { refusedFields, useSending } from '../../../../hooks/useSending';
import { useTranslate } from '../../../../translations/useTranslate';
import { FormDialog } from '../../../../widgets/FormDialog';
import { CheckInput, ChoiceInput, TextInput } from '../../../../widgets/inputs';
import { useFirstError } from '../../../../widgets/useFirstError';

const ID = 'sla-new-indicator';
const STATES: readonly NonNullable<Indicator['whereNothingReported']>[] = [
  'unknown',
  'up',
];

/** Says what is measured from now on, for a target that nothing measures yet. */
export function IndicatorDialog(props: {
  readonly kind: Objective['kind'];
  /** Where it can lie. */
  readonly entities: readonly string[];
  readonly titleOf: (ref: string) => string;
  readonly onCreated: (indicator: Indicator) => void;
  readonly onClose: () => void;
}) {
  const t = useTranslate();
  const api = useApi(slaApiRef);
  const { kind, entities, titleOf, onCreated, onClose } = props;
  const streams: readonly Stream[] = STREAMS_OF_OBJECTIVES[kind];
  const [fields, setFields] = useState({
    entityRef: entities[0] ?? '',
    name: '',
    title: '',
    unit: '',
    stream: streams[0],
    whereNothingReported: STATES[0],
    perCustomer: false,
  });
  const { sending, send, reset } = useSending<Indicator>();
  const errors = refusedFields(sending);
  useFirstError(ID, errors);
  const change = (changed: Partial<typeof fields>) => {
    setFields({ ...fields, ...changed });
    reset();
  };
  const { stream } = fields;
  const isStates = stream === 'states';
  const canBePerCustomer = stream === 'counts' || stream === 'values';
  const create = async () => {
    const created = await send(
      async () =>
        await api.createIndicator({
          entityRef: fields.entityRef,
          name: fields.name.trim(),
          stream,
          title: fields.title.trim() === '' ? null : fields.title.trim(),
          unit: fields.unit.trim() === '' ? null : fields.unit.trim(),
          whereNothingReported: isStates ? fields.whereNothingReported : null,
          perCustomer: canBePerCustomer && fields.perCustomer,
        }),
    );
    if (created !== undefined) {
      onCreated(created);
    }
  };
  const at = (field: keyof typeof fields) => ({
    id: `${ID}-${field}`,
    field,
    errors,
  });
  return (
    <FormDialog
      id={`${ID}-title-of-dialog`}
      title={t('editor.newIndicator')}
      intro={t('editor.newIndicatorIntro')}
      failure={
        sending.kind === 'failed'
          ? t('editor.refused', { reason: sending.reason })
          : undefined
      }
      store={t('editor.createIndicator')}
      close={t('editor.cancel')}
      isReady={
        fields.name.trim() !== '' &&
        fields.entityRef !== '' &&
        sending.kind !== 'running'
      }
      onStore={create}
      onClose={onClose}
    >
      <ChoiceInput
        {...at('entityRef')}
        label={t('editor.indicatorEntity')}
        value={fields.entityRef}
        required
        onChange={entityRef => change({ entityRef })}
        choices={entities.map(ref => ({ value: ref, text: titleOf(ref) }))}
      />
      <TextInput
        {...at('name')}
        label={t('editor.indicatorName')}
        help={t('editor.indicatorNameHelp')}
        value={fields.name}
        most={63}
        required
        onChange={name => change({ name })}
      />
      <TextInput
        {...at('title')}
        label={t('editor.indicatorTitle')}
        value={fields.title}
        most={200}
        onChange={title => change({ title })}
      />
      <ChoiceInput
        {...at('stream')}
        label={t('editor.stream')}
        value={stream}
        onChange={text =>
          change({ stream: streams.find(one => one === text) ?? stream })
        }
        choices={streams.map(one => ({
          value: one,
          text: t(`editor.streams.${one}`),
        }))}
      />
      <TextInput
        {...at('unit')}
        label={t('editor.indicatorUnit')}
        help={t('editor.indicatorUnitHelp')}
        value={fields.unit}
        most={64}
        onChange={unit => change({ unit })}
      />
      {isStates && (
        <ChoiceInput
          {...at('whereNothingReported')}
          label={t('editor.whereNothingReported')}
          value={fields.whereNothingReported}
          onChange={text =>
            change({
              whereNothingReported:
                STATES.find(one => one === text) ?? STATES[0],
            })
          }
          choices={STATES.map(value => ({
            value,
            text: t(`editor.whereNothing.${value}`),
          }))}
        />
      )}
      {canBePerCustomer && (
        <CheckInput
          id={`${ID}-perCustomer`}
          label={t('editor.perCustomer')}
          isChecked={fields.perCustomer}
          onChange={perCustomer => change({ perCustomer })}
        />
      )}
    </FormDialog>
  );
}
