import type {
  RequirementContent,
  RequirementEdit,
} from '@service-levels/backstage-plugin-sla-common';
import { levelInWords } from '../../../entity/barWords';
import type { Words } from '../../../entity/Words';

const LONGEST = 200;

type Field = keyof RequirementContent;
type TitleOf = (ref: string) => string;

/** The beginning of a long text. */
function shortened(text: string): string {
  const characters = Array.from(text);
  return characters.length > LONGEST
    ? `${characters.slice(0, LONGEST).join('')} …`
    : text;
}

/** What is measured, by the title of its entity and its own name. */
export function indicatorInWords(indicator: string, titleOf: TitleOf): string {
  const end = indicator.lastIndexOf('/');
  return `${titleOf(indicator.slice(0, end))}: ${indicator.slice(end + 1)}`;
}

/** What each field of a requirement is called. */
export function fieldLabels({ t }: Words): Readonly<Record<Field, string>> {
  return {
    title: t('requirements.fieldTitle'),
    service: t('requirements.service'),
    indicator: t('requirements.indicator'),
    wanted: t('requirements.wanted'),
    leastAcceptable: t('requirements.leastAcceptable'),
    reason: t('requirements.reason'),
    costOfFailing: t('requirements.costOfFailing'),
    priority: t('requirements.priority'),
    answeredBy: t('requirements.answer'),
  };
}

/** What stands in some fields of a requirement; null where nothing does. */
function fieldsInWords(
  content: Partial<RequirementContent>,
  titleOf: TitleOf,
  words: Words,
): readonly (readonly [Field, string | null])[] {
  const { t } = words;
  const inWords: {
    readonly [K in Field]: (value: RequirementContent[K]) => string | null;
  } = {
    title: title => title,
    service: titleOf,
    indicator: ref => ref && indicatorInWords(ref, titleOf),
    wanted: level => levelInWords(level, words),
    leastAcceptable: level => level && levelInWords(level, words),
    reason: text => text,
    costOfFailing: text => text,
    priority: priority => t(`requirements.priorities.${priority}`),
    answeredBy: answer =>
      answer &&
      t('requirements.target', {
        target: answer.targetName,
        agreement: answer.agreementTitle,
      }),
  };
  const inField = <K extends Field>(field: K) => {
    const value: RequirementContent[K] | undefined = content[field];
    return value === undefined ? [] : [[field, inWords[field](value)] as const];
  };
  return (Object.keys(inWords) as Field[]).flatMap(field => inField(field));
}

/** One field of a requirement as it is stored; a dash where nothing is. */
export function fieldInWords(
  field: Field,
  content: RequirementContent,
  titleOf: TitleOf,
  words: Words,
): string {
  const found = fieldsInWords(content, titleOf, words);
  return found.find(([name]) => name === field)?.[1] ?? '–';
}

/** Each field that was changed, with what stood there before. */
export function beforeInWords(
  before: RequirementEdit['before'],
  titleOf: TitleOf,
  words: Words,
): readonly string[] {
  const { t } = words;
  const labels = fieldLabels(words);
  return fieldsInWords(before, titleOf, words).map(([field, text]) =>
    t('requirements.before', {
      field: labels[field],
      before: text === null ? t('requirements.nothingBefore') : shortened(text),
    }),
  );
}
