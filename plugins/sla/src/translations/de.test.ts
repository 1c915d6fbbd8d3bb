import german from './de';
import { en } from './en';

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

const placeholders = (text: string) =>
  (text.match(/\{\{\w+\}\}/g) ?? []).sort();

describe('the German texts', () => {
  const englishTexts = flat(en);
  const germanTexts: Readonly<Record<string, string | null>> = german.messages;

  it('have the same keys as the English ones', () => {
    expect(Object.keys(germanTexts).sort()).toEqual(
      Object.keys(englishTexts).sort(),
    );
  });

  it('name the same values in each text', () => {
    const valuesOf = (texts: Readonly<Record<string, string | null>>) =>
      Object.fromEntries(
        Object.entries(texts).map(([key, text]) => [
          key,
          placeholders(text ?? ''),
        ]),
      );
    expect(valuesOf(germanTexts)).toEqual(valuesOf(englishTexts));
  });

  it('are never empty', () => {
    expect(Object.entries(germanTexts).filter(([, text]) => !text)).toEqual([]);
  });
});
