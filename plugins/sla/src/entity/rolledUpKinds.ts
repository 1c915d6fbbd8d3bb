import type { Translate } from '../translations/useTranslate';

/** Kinds that stand for what is beneath them; others may have something beneath. */
const ROLLED_UP_KINDS = ['system', 'domain', 'group', 'customer'];

/** The kind in an entity ref, in lower case. */
export function kindOf(entityRef: string): string {
  return entityRef.slice(0, entityRef.indexOf(':')).toLocaleLowerCase('en-US');
}

/** Whether a page always says what is beneath, even that there is nothing. */
export function isRolledUp(entityRef: string): boolean {
  return ROLLED_UP_KINDS.includes(kindOf(entityRef));
}

/** Whether something may be measured on it; a group or customer is measured by what it answers for. */
export function isMeasured(entityRef: string): boolean {
  return !['group', 'customer'].includes(kindOf(entityRef));
}

/** The word for a kind; of others than these their own name. */
export function kindInWords(entityRef: string, t: Translate): string {
  const kind = kindOf(entityRef);
  const words: Readonly<Record<string, string>> = {
    component: t('rollUp.kinds.component'),
    system: t('rollUp.kinds.system'),
    api: t('rollUp.kinds.api'),
    resource: t('rollUp.kinds.resource'),
    domain: t('rollUp.kinds.domain'),
    group: t('rollUp.kinds.group'),
    customer: t('rollUp.kinds.customer'),
  };
  return words[kind] ?? kind;
}

/** What the part of the page is called that counts what is beneath. */
export function rollUpTitle(
  entityRef: string,
  name: string,
  t: Translate,
): string {
  switch (kindOf(entityRef)) {
    case 'group':
      return t('rollUp.titleOfGroup', { name });
    case 'customer':
      return t('rollUp.titleOfCustomer', { name });
    default:
      return t('rollUp.title', { name });
  }
}
