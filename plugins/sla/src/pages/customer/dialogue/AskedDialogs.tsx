import { useApi } from '@backstage/core-plugin-api';
import type {
  Interaction,
  InteractionKind,
} from '@service-levels/backstage-plugin-sla-common';
import { slaApiRef } from '../../../api/slaApiRef';
import { useTranslate } from '../../../translations/useTranslate';
import { AnswerDialog } from './AnswerDialog';
import {
  beginInteraction,
  changeOf,
  draftOf,
  interactionOf,
} from './interactionDraft';
import { InteractionDialog } from './InteractionDialog';
import { ReopenDialog } from './ReopenDialog';

/** What is open over the dialogue. */
export type Asked =
  | { readonly kind: 'record'; readonly what: InteractionKind }
  | {
      readonly kind: 'change' | 'answer' | 'reopen';
      readonly interaction: Interaction;
    };

/** The dialog that was asked for. */
export function AskedDialogs(props: {
  readonly customerRef: string;
  readonly asked: Asked;
  /** Whether the reader is on the provider's side. */
  readonly isProvider: boolean;
  readonly onClose: () => void;
  readonly onDone: () => void;
}) {
  const t = useTranslate();
  const api = useApi(slaApiRef);
  const { customerRef, asked, isProvider, onClose, onDone } = props;
  switch (asked.kind) {
    case 'record':
      return (
        <InteractionDialog
          customerRef={customerRef}
          title={t(
            isProvider
              ? `dialogue.recordKind.${asked.what}`
              : `dialogue.sayKind.${asked.what}`,
          )}
          interaction={undefined}
          draftOf={() =>
            beginInteraction(asked.what, isProvider ? 'internal' : 'shared')
          }
          rights={{ isProvider, isAsWritten: false }}
          store={async draft =>
            await api.recordInteraction(customerRef, interactionOf(draft))
          }
          onStored={onDone}
          onClose={onClose}
        />
      );
    case 'change':
      return (
        <InteractionDialog
          customerRef={customerRef}
          title={t('dialogue.changeTitle', { title: asked.interaction.title })}
          interaction={asked.interaction}
          draftOf={(stored = asked.interaction) => draftOf(stored)}
          rights={{
            isProvider,
            isAsWritten: asked.interaction.writtenBy === 'customer',
          }}
          store={async (draft, base = asked.interaction) =>
            await api.changeInteraction(base, base.etag, changeOf(draft, base))
          }
          onStored={onDone}
          onClose={onClose}
        />
      );
    case 'answer':
      return (
        <AnswerDialog
          complaint={asked.interaction}
          onClose={onClose}
          onAnswered={onDone}
        />
      );
    default:
      return (
        <ReopenDialog
          complaint={asked.interaction}
          onClose={onClose}
          onReopened={onDone}
        />
      );
  }
}
