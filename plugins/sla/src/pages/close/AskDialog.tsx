import { useApi } from '@backstage/core-plugin-api';
import type {
  CloseLine,
  CloseMiss,
  CommentAsk,
} from '@service-levels/backstage-plugin-sla-common';
import { useState } from 'react';
import { slaApiRef } from '../../api/slaApiRef';
import { dateOf } from '../../format/dateOf';
import { useFormat } from '../../format/useFormat';
import { refusedFields, useSending } from '../../hooks/useSending';
import { useTranslate } from '../../translations/useTranslate';
import { EntityInput } from '../../widgets/EntityInput';
import { FormDialog } from '../../widgets/FormDialog';
import { DateInput, TextInput } from '../../widgets/inputs';
import { useFirstError } from '../../widgets/useFirstError';

const ID = 'sla-close-ask';
const OWNER_KINDS: readonly string[] = ['user', 'group'];
const LONGEST_NOTE = 2_000;

const orNull = (text: string) => (text.trim() === '' ? null : text.trim());

/** The date that was asked for, while it is not over. */
function dueOf({ ask }: CloseMiss): string {
  return ask === null || ask.due < dateOf(Date.now()) ? '' : ask.due;
}

/** Asks whose service it is for cause and measure of a miss, or reminds them. */
export function AskDialog(props: {
  readonly month: string;
  readonly line: CloseLine;
  readonly miss: CloseMiss;
  readonly onAsked: (ask: CommentAsk) => void;
  readonly onClose: () => void;
}) {
  const api = useApi(slaApiRef);
  const t = useTranslate();
  const format = useFormat();
  const { month, line, miss, onAsked, onClose } = props;
  const [owner, setOwner] = useState(miss.ask?.owner ?? '');
  const [due, setDue] = useState(dueOf(miss));
  const [note, setNote] = useState('');
  const { sending, send } = useSending<CommentAsk>();
  const errors = refusedFields(sending);
  useFirstError(ID, errors);
  const ask = async () => {
    const asked = await send(
      async () =>
        await api.askForComment(month, {
          agreementId: line.agreementId,
          targetId: miss.targetId,
          owner: orNull(owner),
          due: orNull(due),
          note: orNull(note),
        }),
    );
    if (asked !== undefined) {
      onAsked(asked);
    }
  };
  return (
    <FormDialog
      id={ID}
      title={t('close.askTitle')}
      intro={t('close.askIntro', {
        name: miss.name,
        title: line.agreementTitle,
        month: format.month(month),
      })}
      failure={
        sending.kind === 'failed'
          ? t('close.failed', { reason: sending.reason })
          : undefined
      }
      store={t('close.send')}
      close={t('close.cancel')}
      isReady={sending.kind !== 'running'}
      onStore={ask}
      onClose={onClose}
    >
      <EntityInput
        id={`${ID}-owner`}
        label={t('close.owner')}
        help={t('close.ownerHelp')}
        kinds={OWNER_KINDS}
        value={owner}
        error={errors.owner}
        onChange={setOwner}
      />
      <DateInput
        id={`${ID}-due`}
        field="due"
        label={t('close.dueField')}
        help={t('close.dueHelp')}
        value={due}
        errors={errors}
        onChange={setDue}
      />
      <TextInput
        id={`${ID}-note`}
        field="note"
        label={t('close.note')}
        value={note}
        most={LONGEST_NOTE}
        isLong
        errors={errors}
        onChange={setNote}
      />
    </FormDialog>
  );
}
