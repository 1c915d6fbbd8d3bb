import { useApi } from '@backstage/core-plugin-api';
import Typography from '@material-ui/core/Typography';
import type { Interaction } from '@service-levels/backstage-plugin-sla-common';
import { slaApiRef } from '../../../api/slaApiRef';
import { download } from '../../../export/download';
import { failureInWords } from '../../../hooks/failureInWords';
import { useSending } from '../../../hooks/useSending';
import { useTranslate } from '../../../translations/useTranslate';
import { RowAction } from '../../../widgets/RowAction';
import { BriefLink } from '../brief/BriefLink';
import type { Asked } from './AskedDialogs';
import { isPlanned } from './interactionWords';

/** What the reader may do in the dialogue. */
export interface MayDo {
  /** Say something. */
  readonly create: boolean;
  /** Change what stands there, and answer; the provider's side. */
  readonly update: boolean;
}

/** What can be done with one entry. */
export function InteractionButtons(props: {
  readonly interaction: Interaction;
  readonly may: MayDo;
  readonly onAsk: (asked: Asked) => void;
  readonly onChanged: () => void;
}) {
  const t = useTranslate();
  const api = useApi(slaApiRef);
  const { interaction, may, onAsk, onChanged } = props;
  const { kind, title, complaint } = interaction;
  const { sending, send } = useSending<unknown>();
  const close = async () => {
    const closed = await send(
      async () => await api.closeComplaint(interaction),
    );
    if (closed !== undefined) {
      onChanged();
    }
  };
  const takeFile = async () =>
    await send(async () => {
      const text = await api.getMeetingFile(interaction);
      download(new Blob([text], { type: 'text/calendar' }), 'meeting.ics');
      return text;
    });
  const button = (text: string, onClick: () => void) => (
    <RowAction
      text={text}
      label={t('dialogue.of', { action: text, title })}
      onClick={onClick}
    />
  );
  const isOpen = complaint !== null && complaint.state !== 'closed';
  const failure = failureInWords(sending, t);
  return (
    <>
      {isPlanned(interaction, Date.now()) && (
        <BriefLink customerRef={interaction.customerRef} />
      )}
      {kind === 'meeting' && button(t('dialogue.calendar'), takeFile)}
      {isOpen &&
        may.update &&
        button(t('dialogue.answerIt'), () =>
          onAsk({ kind: 'answer', interaction }),
        )}
      {isOpen && may.create && button(t('dialogue.closeIt'), close)}
      {complaint?.state === 'closed' &&
        may.create &&
        !may.update &&
        button(t('dialogue.reopenIt'), () =>
          onAsk({ kind: 'reopen', interaction }),
        )}
      {may.update &&
        button(t('dialogue.change'), () =>
          onAsk({ kind: 'change', interaction }),
        )}
      {failure !== undefined && (
        <Typography role="alert" color="error">
          {failure}
        </Typography>
      )}
    </>
  );
}
