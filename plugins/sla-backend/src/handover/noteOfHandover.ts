import {
  createInteractionSchema,
  type HandOver,
} from '@service-levels/backstage-plugin-sla-common';
import { newInteraction } from '../dialogue/interactionRules';
import type { NewInteraction } from '../dialogue/InteractionsStore';

/** The name of a ref such as user:default/sofia. */
function nameOf(ref: string): string {
  return ref.slice(ref.indexOf('/') + 1);
}

const WORDS = {
  en: (to: string) => ({
    title: `${to} takes over`,
    text: `From now on ${to} looks after what was open with you, and is there for your questions.`,
  }),
  de: (to: string) => ({
    title: `${to} übernimmt`,
    text: `Ab jetzt kümmert sich ${to} um das, was mit Ihnen offen war, und ist für Ihre Fragen da.`,
  }),
};

/** What the customer reads of a handover: shared, and nothing of what or how much was moved. */
export function noteOfHandover(
  { to, message }: HandOver,
  context: {
    readonly id: string;
    readonly customerRef: string;
    /** Of the customer, such as de-AT; null where it is not known. */
    readonly language: string | null;
    readonly subject: string;
    readonly now: number;
  },
): NewInteraction {
  const { language, ...rest } = context;
  const { title, text } = WORDS[language?.startsWith('de') ? 'de' : 'en'](
    nameOf(to),
  );
  return newInteraction(
    createInteractionSchema.parse({
      kind: 'note',
      title,
      text: message ?? text,
      participants: [to],
      visibility: 'shared',
    }),
    { ...rest, side: 'provider', relationshipManagers: [] },
  );
}
