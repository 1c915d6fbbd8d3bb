import {
  createTranslationRef,
  type TranslationMessages,
  type TranslationRef,
} from '@backstage/frontend-plugin-api';
import { en } from './en';

/** Texts in groups, as a translation ref takes them. */
interface Messages {
  readonly [key: string]: string | Messages;
}

// Without this the type checker follows every text of every call: minutes instead of seconds.
const messages: Messages = en;

/** Every text of the plugin, in English; German is in `de.ts`. @public */
export const slaTranslationRef: TranslationRef<
  'plugin.sla',
  Record<string, string>
> = createTranslationRef({
  id: 'plugin.sla',
  translations: {
    de: (): Promise<{ default: TranslationMessages<'plugin.sla'> }> =>
      import('./de'),
  },
  messages,
});
