import { useApi } from '@backstage/core-plugin-api';
import {
  REQUIREMENT_PRIORITIES,
  type Requirement,
  type RequirementPriority,
} from '@service-levels/backstage-plugin-sla-common';
import { useState } from 'react';
import useAsync from 'react-use/esm/useAsync';
import { slaApiRef } from '../../../api/slaApiRef';
import { failureInWords } from '../../../hooks/failureInWords';
import { orNothing } from '../../../hooks/orNothing';
import { refusedFields, useSending } from '../../../hooks/useSending';
import { useTranslate } from '../../../translations/useTranslate';
import { FormDialog } from '../../../widgets/FormDialog';
import { ChoiceInput, TextInput } from '../../../widgets/inputs';
import { useFirstError } from '../../../widgets/useFirstError';
import type { NamedService } from '../useCustomerServices';
import { kindsFor, levelsOf, NO_LEVEL } from './levelDraft';
import { LevelFields } from './LevelFields';

const ID = 'sla-record-requirement';
const MOST = 10_000;

/** Records what a customer wants of a service. */
export function RecordRequirementDialog(props: {
  readonly customerRef: string;
  readonly services: readonly NamedService[];
  readonly onClose: () => void;
  readonly onRecorded: () => void;
}) {
  const api = useApi(slaApiRef);
  const t = useTranslate();
  const { customerRef, services, onClose, onRecorded } = props;
  const [fields, setFields] = useState({
    title: '',
    service: services.at(0)?.ref ?? '',
    indicator: '',
    reason: '',
    costOfFailing: '',
  });
  const [priority, setPriority] = useState<RequirementPriority>('should');
  const [level, setLevel] = useState(NO_LEVEL);
  const { sending, send, reset } = useSending<Requirement>();
  const errors = refusedFields(sending);
  useFirstError(ID, errors);
  // None for the customer's side: what measures it is for the provider to name.
  const { value: indicators = [] } = useAsync(async () => {
    const entityRef = fields.service;
    const found =
      entityRef === '' ? [] : await orNothing(api.getIndicators({ entityRef }));
    return found.flatMap(({ items }) => items);
  }, [api, fields.service]);
  const indicator = indicators.find(({ ref }) => ref === fields.indicator);
  const kinds = kindsFor(indicator?.stream);
  const levels = levelsOf(level);
  const change = (changed: Partial<typeof fields>) => {
    setFields({ ...fields, ...changed });
    reset();
  };
  const isComplete =
    fields.title.trim() !== '' && fields.service !== '' && levels !== undefined;
  const record = async () => {
    const recorded =
      levels &&
      (await send(
        async () =>
          await api.createRequirement(customerRef, {
            ...fields,
            ...levels,
            indicator: indicator?.ref ?? null,
            priority,
          }),
      ));
    if (recorded !== undefined) {
      onRecorded();
    }
  };
  return (
    <FormDialog
      id={ID}
      title={t('requirements.record')}
      intro={t('requirements.recordIntro')}
      failure={failureInWords(sending, t)}
      store={t('requirements.store')}
      close={t('measurements.close')}
      isReady={isComplete && sending.kind !== 'running'}
      onStore={record}
      onClose={onClose}
    >
      <TextInput
        id={`${ID}-title`}
        field="title"
        label={t('requirements.fieldTitle')}
        value={fields.title}
        most={200}
        required
        errors={errors}
        onChange={title => change({ title })}
      />
      {services.length === 0 ? (
        <TextInput
          id={`${ID}-service`}
          field="service"
          label={t('requirements.service')}
          help={t('requirements.serviceHelp')}
          value={fields.service}
          most={200}
          required
          errors={errors}
          onChange={service => change({ service, indicator: '' })}
        />
      ) : (
        <ChoiceInput
          id={`${ID}-service`}
          field="service"
          label={t('requirements.service')}
          value={fields.service}
          errors={errors}
          onChange={service => change({ service, indicator: '' })}
          choices={services.map(({ ref, title }) => ({
            value: ref,
            text: title,
          }))}
        />
      )}
      {indicators.length > 0 && (
        <ChoiceInput
          id={`${ID}-indicator`}
          field="indicator"
          label={t('requirements.indicator')}
          value={fields.indicator}
          errors={errors}
          onChange={ref => {
            change({ indicator: ref });
            const stream = indicators.find(one => one.ref === ref)?.stream;
            if (!kindsFor(stream).includes(level.kind)) {
              setLevel(NO_LEVEL);
            }
          }}
          choices={[
            { value: '', text: t('requirements.noIndicator') },
            ...indicators.map(({ ref, title, name }) => ({
              value: ref,
              text: title ?? name,
            })),
          ]}
        />
      )}
      <ChoiceInput
        id={`${ID}-priority`}
        field="priority"
        label={t('requirements.priority')}
        value={priority}
        errors={errors}
        onChange={value =>
          setPriority(
            REQUIREMENT_PRIORITIES.find(one => one === value) ?? 'should',
          )
        }
        choices={REQUIREMENT_PRIORITIES.map(value => ({
          value,
          text: t(`requirements.priorities.${value}`),
        }))}
      />
      <LevelFields
        idPrefix={ID}
        kinds={kinds}
        draft={level}
        errors={errors}
        onChange={draft => {
          setLevel(draft);
          reset();
        }}
      />
      <TextInput
        id={`${ID}-reason`}
        field="reason"
        label={t('requirements.reason')}
        value={fields.reason}
        most={MOST}
        isLong
        errors={errors}
        onChange={reason => change({ reason })}
      />
      <TextInput
        id={`${ID}-cost`}
        field="costOfFailing"
        label={t('requirements.costOfFailing')}
        value={fields.costOfFailing}
        most={MOST}
        isLong
        errors={errors}
        onChange={costOfFailing => change({ costOfFailing })}
      />
    </FormDialog>
  );
}
