import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type { en } from './en';
import { slaTranslationRef } from './slaTranslationRef';

/** `a.b` for each text; those that exist for one and for many are one key. */
type KeysOf<TMessages> = {
  [TKey in keyof TMessages & string]: TMessages[TKey] extends string
    ? TKey extends `${infer TBase}_${'one' | 'other'}`
      ? TBase
      : TKey
    : `${TKey}.${KeysOf<TMessages[TKey]>}`;
}[keyof TMessages & string];

/** The key of a text. */
export type MessageKey = KeysOf<typeof en>;

/** Turns a key of the plugin's texts into a text, with the values that it names. */
export type Translate = (
  key: MessageKey,
  values?: Readonly<Record<string, string | number>>,
) => string;

/** The plugin's texts in the language of the portal. */
export function useTranslate(): Translate {
  const { t } = useTranslationRef(slaTranslationRef);
  return t;
}
