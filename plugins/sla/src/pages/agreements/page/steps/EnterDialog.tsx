import { useApi } from '@backstage/core-plugin-api';
import type {
  Agreement,
  Party,
  Signatory,
} from '@service-levels/backstage-plugin-sla-common';
import Typography from '@material-ui/core/Typography';
import { useState } from 'react';
import { slaApiRef } from '../../../../api/slaApiRef';
import { titleIn } from '../../../../hooks/loadTitles';
import { refusedFields, useSending } from '../../../../hooks/useSending';
import { useTranslate } from '../../../../translations/useTranslate';
import { ChoiceInput, DateInput, TextInput } from '../../../../widgets/inputs';
import { QuestionDialog } from '../../../../widgets/QuestionDialog';
import type { AgreementInView } from '../AgreementInView';
import type { StepDialogProps } from './StepDialog';
import { openEntering } from './stepsOf';

/** Those whom the agreement names for a party and who have not signed yet. */
function openPeople(
  { shown }: AgreementInView,
  party: Party,
): readonly Signatory[] {
  const people = shown.signatories?.[party]?.people ?? [];
  return people.filter(
    person =>
      !shown.signatures.some(({ signedBy, entered }) =>
        'ref' in person
          ? signedBy === person.ref
          : entered?.name === person.name,
      ),
  );
}

/** Enters a signature that came on paper or by mail, with what proves it. */
export function EnterDialog({ view, onClose, onDone }: StepDialogProps) {
  const t = useTranslate();
  const api = useApi(slaApiRef);
  const parties = openEntering(view);
  const [party, setParty] = useState<Party>(parties[0] ?? 'customer');
  const people = openPeople(view, party);
  const [chosen, setChosen] = useState('0');
  const [name, setName] = useState('');
  const [role, setRole] = useState('');
  const [signedOn, setSignedOn] = useState('');
  const [evidence, setEvidence] = useState('');
  const { sending, send } = useSending<Agreement>();
  const { id, version, hash, signatories } = view.shown;
  const isNamed = signatories?.[party] !== undefined;
  const outside: Signatory = {
    name: name.trim(),
    ...(role.trim() === '' ? {} : { role: role.trim() }),
  };
  const signedBy = isNamed ? people.at(Number(chosen)) : outside;
  const isReady =
    signedBy !== undefined &&
    (isNamed || name.trim() !== '') &&
    signedOn !== '' &&
    evidence.trim() !== '';
  const enter = async () => {
    if (signedBy === undefined || hash === null) {
      return;
    }
    const entered = await send(() =>
      api.enterSignature(id, {
        party,
        version,
        hash,
        signedBy,
        signedOn,
        evidence: evidence.trim(),
      }),
    );
    if (entered !== undefined) {
      onDone(version);
    }
  };
  const errors = refusedFields(sending);
  const nameOf = (person: Signatory) =>
    'ref' in person ? titleIn(view.titles, person.ref) : person.name;
  return (
    <QuestionDialog
      id="sla-enter"
      title={t('agreementPage.ask.enter', { version })}
      failure={
        sending.kind === 'failed'
          ? t('agreementPage.refused', { reason: sending.reason })
          : undefined
      }
      no={t('agreementPage.close')}
      yes={t('agreementPage.step.enter')}
      isReady={isReady && sending.kind !== 'running'}
      onNo={onClose}
      onYes={enter}
    >
      <Typography gutterBottom>{t('agreementPage.what.enter')}</Typography>
      {parties.length > 1 && (
        <ChoiceInput
          id="sla-enter-party"
          field="party"
          label={t('agreementPage.enterFor')}
          value={party}
          errors={errors}
          choices={parties.map(one => ({
            value: one,
            text: t(`agreementPage.party.${one}`),
          }))}
          onChange={value => {
            setParty(value === 'provider' ? 'provider' : 'customer');
            setChosen('0');
          }}
        />
      )}
      {isNamed ? (
        <ChoiceInput
          id="sla-enter-person"
          field="signedBy"
          label={t('agreementPage.enterWho')}
          value={chosen}
          errors={errors}
          choices={people.map((person, i) => ({
            value: String(i),
            text: nameOf(person),
          }))}
          onChange={setChosen}
        />
      ) : (
        <>
          <TextInput
            id="sla-enter-name"
            field="signedBy"
            label={t('agreementPage.enterWho')}
            value={name}
            most={200}
            required
            errors={errors}
            onChange={setName}
          />
          <TextInput
            id="sla-enter-role"
            field="signedBy.role"
            label={t('agreementPage.enterRole')}
            value={role}
            most={200}
            errors={errors}
            onChange={setRole}
          />
        </>
      )}
      <DateInput
        id="sla-enter-date"
        field="signedOn"
        label={t('agreementPage.enterDate')}
        value={signedOn}
        required
        errors={errors}
        onChange={setSignedOn}
      />
      <TextInput
        id="sla-enter-evidence"
        field="evidence"
        label={t('agreementPage.evidence')}
        help={t('agreementPage.evidenceHelp')}
        value={evidence}
        most={2000}
        isLong
        required
        errors={errors}
        onChange={setEvidence}
      />
    </QuestionDialog>
  );
}
