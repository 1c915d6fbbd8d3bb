import { useApi } from '@backstage/core-plugin-api';
import Button from '@material-ui/core/Button';
import Typography from '@material-ui/core/Typography';
import {
  nextRequirementStates,
  type Requirement,
  type RequirementState,
} from '@service-levels/backstage-plugin-sla-common';
import { useState } from 'react';
import { slaApiRef } from '../../../api/slaApiRef';
import { failureInWords } from '../../../hooks/failureInWords';
import { refusedFields, useSending } from '../../../hooks/useSending';
import { useTranslate } from '../../../translations/useTranslate';
import { FieldGrid } from '../../../widgets/FieldGrid';
import { TextInput } from '../../../widgets/inputs';

/** States whose reason can be put right. */
const WITH_REASON: readonly RequirementState[] = [
  'offered',
  'agreed',
  'declined',
];

const ID = 'sla-requirement-decision';

/** Where a requirement may go from its state; to decline it a reason is needed, to agree a target that answers it. */
export function RequirementDecision(props: {
  readonly requirement: Requirement;
  readonly onChanged: () => void;
}) {
  const api = useApi(slaApiRef);
  const t = useTranslate();
  const { requirement, onChanged } = props;
  const { customerRef, id, state, answeredBy, history } = requirement;
  const [reason, setReason] = useState('');
  const { sending, send } = useSending<Requirement>();
  const next = nextRequirementStates(state);
  /** A step to where it is already puts its reason right. */
  const isCorrectable = WITH_REASON.includes(state);
  const said = history.at(-1)?.reason ?? '';
  const go = async (to: RequirementState) => {
    const changed = await send(
      async () =>
        await api.transitionRequirement(customerRef, id, { to, reason }),
    );
    if (changed !== undefined) {
      setReason('');
      onChanged();
    }
  };
  const needsReason = (to: RequirementState) =>
    to === 'declined' || state === 'agreed';
  const isPossible = (to: RequirementState) =>
    sending.kind !== 'running' &&
    (!needsReason(to) || reason.trim() !== '') &&
    (to !== 'agreed' || answeredBy !== null);
  const failure = failureInWords(sending, t);
  return (
    <FieldGrid
      label={t('requirements.decide')}
      saysWhatIsMissing
      onSubmit={() => {}}
      buttons={
        <>
          {next.map(to => (
            <Button
              key={to}
              variant="outlined"
              disabled={!isPossible(to)}
              onClick={() => go(to)}
            >
              {t(
                state === 'agreed' || state === 'declined'
                  ? 'requirements.goAgain'
                  : `requirements.go.${to}`,
              )}
            </Button>
          ))}
          {isCorrectable && (
            <Button
              variant="outlined"
              disabled={
                sending.kind === 'running' || ['', said].includes(reason.trim())
              }
              onClick={() => go(state)}
            >
              {t('requirements.correctReason')}
            </Button>
          )}
          {failure !== undefined && (
            <Typography role="alert" color="error">
              {failure}
            </Typography>
          )}
        </>
      }
    >
      <TextInput
        id={`${ID}-reason`}
        field="reason"
        label={t('requirements.decisionReason')}
        help={t(
          state === 'agreed'
            ? 'requirements.decisionHelpAgreed'
            : 'requirements.decisionHelp',
        )}
        value={reason}
        most={10_000}
        isLong
        errors={refusedFields(sending)}
        onChange={setReason}
      />
    </FieldGrid>
  );
}
