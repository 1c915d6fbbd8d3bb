import { useApi } from '@backstage/core-plugin-api';
import type {
  Alerting,
  Target,
} from '@service-levels/backstage-plugin-sla-common';
import { useState } from 'react';
import { slaApiRef } from '../../../api/slaApiRef';
import {
  isStaleSending,
  refusedFields,
  useSending,
} from '../../../hooks/useSending';
import { useTranslate } from '../../../translations/useTranslate';
import { FormDialog } from '../../../widgets/FormDialog';
import { CheckInput, TextInput } from '../../../widgets/inputs';
import { WideField } from '../../../widgets/WideField';
import {
  changeOf,
  fieldsOf,
  numbersIn,
  type AlertingFields,
  type TargetFields,
} from './alertingFields';
import { shownErrors } from './shownErrors';

const ID = 'sla-alerting';

/** Sets how one is alerted about an agreement. */
export function AlertingDialog(props: {
  readonly alerting: Alerting;
  readonly targets: readonly Pick<Target, 'id' | 'name'>[];
  readonly onStored: (alerting: Alerting) => void;
  readonly onClose: () => void;
}) {
  const t = useTranslate();
  const api = useApi(slaApiRef);
  const { alerting, targets, onStored, onClose } = props;
  const [fields, setFields] = useState(() =>
    fieldsOf(
      alerting,
      targets.map(({ id }) => id),
    ),
  );
  const { sending, send, reset } = useSending<Alerting>();
  const change = (changed: Partial<AlertingFields>) => {
    setFields({ ...fields, ...changed });
    reset();
  };
  const changeTarget = (id: string, changed: Partial<TargetFields>) =>
    change({
      targets: {
        ...fields.targets,
        [id]: { ...fields.targets[id], ...changed },
      },
    });
  const body = changeOf(fields, alerting);
  const errors = shownErrors(refusedFields(sending), body);
  const store = async () => {
    const stored =
      body &&
      (await send(async () => await api.changeAlerting(alerting, body)));
    if (stored !== undefined) {
      onStored(stored);
    }
  };
  const failureOf = () => {
    if (sending.kind !== 'failed') {
      return undefined;
    }
    return isStaleSending(sending)
      ? t('alerts.settings.stale')
      : t('alerts.settings.failed', { reason: sending.reason });
  };
  const field = (name: string, value: string, refusal: string | undefined) => ({
    id: `${ID}-${name}`,
    field: name,
    value,
    most: 100,
    errors: refusal === undefined ? errors : { [name]: refusal },
  });
  const numbers = (name: string, text: string) =>
    field(
      name,
      text,
      numbersIn(text) === undefined
        ? t('alerts.settings.notNumbers')
        : undefined,
    );
  const minutes = (name: string, text: string) =>
    field(
      name,
      text,
      (numbersIn(text)?.length ?? 2) > 1
        ? t('alerts.settings.notMinutes')
        : undefined,
    );
  return (
    <FormDialog
      id={`${ID}-title`}
      title={t('alerts.settings.change')}
      intro={t('alerts.settings.changeIntro')}
      failure={failureOf()}
      store={t('alerts.settings.store')}
      close={t('alerts.settings.cancel')}
      isReady={body !== undefined && sending.kind !== 'running'}
      onStore={store}
      onClose={onClose}
    >
      <TextInput
        {...numbers('stages', fields.stages)}
        label={t('alerts.settings.fieldStages')}
        help={t('alerts.settings.stagesHelp')}
        onChange={stages => change({ stages })}
      />
      <TextInput
        {...minutes('noDataMinutes', fields.noDataMinutes)}
        label={t('alerts.settings.fieldNoData')}
        help={t('alerts.settings.noDataHelp')}
        onChange={noDataMinutes => change({ noDataMinutes })}
      />
      <WideField>
        <CheckInput
          id={`${ID}-burn`}
          label={t('alerts.settings.fieldBurn')}
          isChecked={fields.isBurnRate}
          onChange={isBurnRate => change({ isBurnRate })}
        />
        <CheckInput
          id={`${ID}-relationship`}
          label={t('alerts.settings.fieldRelationship')}
          isChecked={fields.tellRelationshipManager}
          onChange={tellRelationshipManager =>
            change({ tellRelationshipManager })
          }
        />
        <CheckInput
          id={`${ID}-muted`}
          label={t('alerts.settings.fieldMuted')}
          isChecked={fields.muted}
          onChange={muted => change({ muted })}
        />
      </WideField>
      {targets.flatMap(({ id, name }) => [
        <TextInput
          key={`${id} stages`}
          {...numbers(`targets.${id}.stages`, fields.targets[id].stages)}
          label={t('alerts.settings.fieldTargetStages', { target: name })}
          help={t('alerts.settings.targetStagesHelp')}
          onChange={stages => changeTarget(id, { stages })}
        />,
        <CheckInput
          key={`${id} muted`}
          id={`${ID}-${id}-muted`}
          label={t('alerts.settings.fieldTargetMuted', { target: name })}
          isChecked={fields.targets[id].muted}
          onChange={muted => changeTarget(id, { muted })}
        />,
      ])}
    </FormDialog>
  );
}
