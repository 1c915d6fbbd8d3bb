import { useApi } from '@backstage/core-plugin-api';
import Button from '@material-ui/core/Button';
import Typography from '@material-ui/core/Typography';
import type { HandoverOutcome } from '@service-levels/backstage-plugin-sla-common';
import { useState } from 'react';
import { slaApiRef } from '../../../api/slaApiRef';
import { failureInWords } from '../../../hooks/failureInWords';
import { newUuid } from '../../../hooks/newUuid';
import { refusedFields, useSending } from '../../../hooks/useSending';
import { useTranslate } from '../../../translations/useTranslate';
import { EntityInput } from '../../../widgets/EntityInput';
import { FieldGrid } from '../../../widgets/FieldGrid';
import { MarkdownInput } from '../../../widgets/MarkdownInput';
import { useFirstError } from '../../../widgets/useFirstError';

const ID = 'sla-hand-over';

/** Asks who takes over, and what the customer is told. */
export function HandOverForm(props: {
  readonly customerRef: string;
  readonly from: string;
  readonly onDone: (outcome: HandoverOutcome) => void;
}) {
  const { customerRef, from, onDone } = props;
  const t = useTranslate();
  const api = useApi(slaApiRef);
  const { sending, send } = useSending<HandoverOutcome>();
  const [draft, setDraft] = useState({ to: '', message: '', key: newUuid() });
  // Another content is another request; the same one sent again is not.
  const change = (changed: { to?: string; message?: string }) =>
    setDraft({ ...draft, ...changed, key: newUuid() });
  const { to, message, key } = draft;
  const errors = refusedFields(sending);
  const failure = failureInWords(sending, t);
  useFirstError(ID, errors);
  const submit = async () => {
    const body = {
      from,
      to: to.trim(),
      message: message.trim() === '' ? null : message,
    };
    const outcome = await send(
      async () => await api.handOver(customerRef, body, key),
    );
    if (outcome !== undefined) {
      onDone(outcome);
    }
  };
  return (
    <FieldGrid
      label={t('handover.form')}
      saysWhatIsMissing
      onSubmit={submit}
      buttons={
        <>
          <Button
            type="submit"
            variant="contained"
            color="primary"
            disabled={to.trim() === '' || sending.kind === 'running'}
          >
            {t('handover.handOver')}
          </Button>
          {to.trim() === '' && (
            <Typography variant="body2" color="textSecondary">
              {t('handover.toMissing')}
            </Typography>
          )}
          {failure !== undefined && (
            <Typography role="alert" color="error">
              {failure}
            </Typography>
          )}
        </>
      }
    >
      <EntityInput
        id={`${ID}-to`}
        label={t('handover.to')}
        help={t('handover.toHelp')}
        kinds={['user', 'group']}
        value={to}
        error={errors.to ?? errors.from}
        onChange={chosen => change({ to: chosen })}
      />
      <div>
        <MarkdownInput
          id={`${ID}-message`}
          field="message"
          label={t('handover.message')}
          value={message}
          errors={errors}
          onChange={text => change({ message: text })}
        />
        <Typography variant="body2" color="textSecondary">
          {t('handover.messageHelp')}
        </Typography>
      </div>
    </FieldGrid>
  );
}
