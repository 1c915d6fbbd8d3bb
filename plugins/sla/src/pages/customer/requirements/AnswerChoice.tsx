import { useApi } from '@backstage/core-plugin-api';
import Button from '@material-ui/core/Button';
import Typography from '@material-ui/core/Typography';
import type {
  Agreement,
  Requirement,
} from '@service-levels/backstage-plugin-sla-common';
import { useState } from 'react';
import useAsync from 'react-use/esm/useAsync';
import { slaApiRef } from '../../../api/slaApiRef';
import { allOf } from '../../../hooks/allOf';
import { failureInWords } from '../../../hooks/failureInWords';
import { orNothing } from '../../../hooks/orNothing';
import { refusedFields, useSending } from '../../../hooks/useSending';
import { useTranslate } from '../../../translations/useTranslate';
import { FieldGrid } from '../../../widgets/FieldGrid';
import { ChoiceInput, TextInput } from '../../../widgets/inputs';
import { answerOf } from './requirementDraft';

const ID = 'sla-requirement-answer';

/** The targets of what was offered or agreed. */
function targetsOf(agreements: readonly Agreement[]) {
  return agreements
    .filter(({ state }) => state !== 'draft')
    .flatMap(({ title, targets }) =>
      targets.map(({ id, name }) => ({ id, name, title })),
    );
}

/** Which target of an agreement with the customer answers a requirement. */
export function AnswerChoice(props: {
  readonly requirement: Requirement;
  readonly onChanged: () => void;
}) {
  const api = useApi(slaApiRef);
  const t = useTranslate();
  const { requirement, onChanged } = props;
  const { customerRef, id, etag, answeredBy, state } = requirement;
  const isDecided = state === 'agreed' || state === 'declined';
  const answer = answeredBy?.targetId ?? '';
  const [changed, setChanged] = useState<string>();
  const [changeReason, setChangeReason] = useState('');
  const chosen = changed ?? answer;
  const { sending, send } = useSending<Requirement>();
  const { value: targets = [] } = useAsync(async () => {
    const found = await orNothing(
      allOf(cursor => api.getAgreements({ customerRef, limit: 100, cursor })),
    );
    return targetsOf(found.flat());
  }, [api, customerRef]);
  if (targets.length === 0) {
    return null;
  }
  const store = async () => {
    const stored = await send(
      async () =>
        await api.changeRequirement(customerRef, {
          id,
          etag,
          requirement: answerOf(requirement, {
            targetId: chosen === '' ? null : chosen,
            changeReason,
          }),
        }),
    );
    if (stored !== undefined) {
      setChanged(undefined);
      setChangeReason('');
      onChanged();
    }
  };
  const failure = failureInWords(sending, t);
  return (
    <FieldGrid
      label={t('requirements.answer')}
      onSubmit={store}
      buttons={
        <>
          <Button
            type="submit"
            variant="outlined"
            disabled={
              sending.kind === 'running' ||
              chosen === answer ||
              (isDecided && changeReason.trim() === '')
            }
          >
            {t(answer === '' ? 'requirements.link' : 'requirements.relink')}
          </Button>
          {failure !== undefined && (
            <Typography role="alert" color="error">
              {failure}
            </Typography>
          )}
        </>
      }
    >
      <ChoiceInput
        id={ID}
        field="targetId"
        label={t('requirements.answer')}
        value={chosen}
        errors={refusedFields(sending)}
        onChange={setChanged}
        choices={[
          // What is agreed keeps an answer: it is put right, or reviewed again.
          ...(state === 'agreed' && answer !== ''
            ? []
            : [{ value: '', text: t('requirements.noTarget') }]),
          ...targets.map(({ id: value, name, title }) => ({
            value,
            text: t('requirements.target', { target: name, agreement: title }),
          })),
        ]}
      />
      {isDecided && chosen !== answer && (
        <TextInput
          id={`${ID}-changeReason`}
          field="changeReason"
          label={t('requirements.changeReason')}
          help={t('requirements.changeReasonHelp')}
          value={changeReason}
          most={10_000}
          isLong
          required
          errors={refusedFields(sending)}
          onChange={setChangeReason}
        />
      )}
    </FieldGrid>
  );
}
