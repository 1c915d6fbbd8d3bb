import { createFormat, type Format } from '../format/Format';
import german from '../translations/de';
import { en } from '../translations/en';
import type { Translate } from '../translations/useTranslate';

interface Texts {
  readonly [key: string]: string | Texts;
}

function flat(texts: Texts, prefix = ''): Record<string, string> {
  return Object.fromEntries(
    Object.entries(texts).flatMap(([key, text]) =>
      typeof text === 'string'
        ? [[`${prefix}${key}`, text]]
        : Object.entries(flat(text, `${prefix}${key}.`)),
    ),
  );
}

const TEXTS: Readonly<
  Record<'en' | 'de', Readonly<Record<string, string | null>>>
> = { en: flat(en), de: german.messages };

const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');

/** The texts of the plugin in a language without a page, with plain spaces: for tests of sentences. */
export function wordsIn(language: 'en' | 'de'): {
  readonly t: Translate;
  readonly format: Format;
} {
  const texts = TEXTS[language];
  return {
    format: createFormat(language),
    t: (key, values = {}) => {
      const number = values.count === 1 ? 'one' : 'other';
      const text = texts[key] ?? texts[`${key}_${number}`] ?? key;
      return plain(
        text.replace(/\{\{(\w+)\}\}/g, (_, name) => String(values[name])),
      );
    },
  };
}
