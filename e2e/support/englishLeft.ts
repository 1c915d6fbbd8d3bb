import type { Page } from 'playwright-core';
import germanTexts from '../../plugins/sla/src/translations/de';
import { en } from '../../plugins/sla/src/translations/en';

interface Texts {
  readonly [key: string]: string | Texts;
}

function flat(texts: Texts, prefix = ''): [string, string][] {
  return Object.entries(texts).flatMap(([key, text]) =>
    typeof text === 'string'
      ? [[`${prefix}${key}`, text] as [string, string]]
      : flat(text, `${prefix}${key}.`),
  );
}

const german: Readonly<Record<string, string | null>> = germanTexts.messages;
const PLACEHOLDER = /\{\{\w+\}\}/;
const WORD = /\p{L}{2}/u;
// "of" between two values is also in what people call their things.
const TELLING_WORD = /\p{L}{4}/u;

/** What a text looks like with its values filled in; undefined where nothing of it is a word. */
function patternOf(text: string): RegExp | undefined {
  const fixed = text.split(PLACEHOLDER);
  const escaped = fixed.map(part =>
    part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'),
  );
  const word = fixed.length === 1 ? WORD : TELLING_WORD;
  return fixed.some(part => word.test(part))
    ? new RegExp(`^${escaped.join('.+')}$`, 's')
    : undefined;
}

const patternsOf = (texts: readonly string[]) =>
  texts.flatMap(text => patternOf(text) ?? []);

const ENGLISH = patternsOf(
  flat(en)
    .filter(([key, text]) => german[key] !== text)
    .map(([, text]) => text),
);
const GERMAN = patternsOf(
  Object.values(german).flatMap(text => (text === null ? [] : [text])),
);

/** Whether it is one of our texts in English, and none in German. */
function isEnglish(text: string): boolean {
  return (
    ENGLISH.some(pattern => pattern.test(text)) &&
    !GERMAN.some(pattern => pattern.test(text))
  );
}

/**
 * Texts of ours that stand there in English, to be read or heard; code, what
 * people have called their things, and documents that are written in English is
 * left out.
 *
 * @param names - what people have called things
 */
export async function englishLeft(
  page: Page,
  selector: string,
  names: readonly string[],
): Promise<string[]> {
  const texts = await page.evaluate(chosen => {
    const found: string[] = [];
    document.querySelectorAll(`${chosen}, ${chosen} *`).forEach(part => {
      if (part.closest('article[lang=en]') !== null) {
        return;
      }
      ['aria-label', 'title', 'placeholder', 'alt'].forEach(name =>
        found.push(part.getAttribute(name) ?? ''),
      );
      if (part.closest('code, pre, style') === null) {
        part.childNodes.forEach(node => {
          if (node.nodeType === Node.TEXT_NODE) {
            found.push(node.textContent ?? '');
          }
        });
      }
    });
    return found;
  }, selector);
  const withoutNames = (text: string) =>
    names.reduce((left, name) => left.split(name).join('…'), text);
  return [
    ...new Set(texts.flatMap(text => withoutNames(text).split(' · '))),
  ].filter(text => isEnglish(text.trim()));
}
