import { useApi } from '@backstage/core-plugin-api';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import { ERASED_PERSON } from '@service-levels/backstage-plugin-sla-common';
import { useCallback } from 'react';
import useAsync from 'react-use/esm/useAsync';
import { useTranslate, type Translate } from '../translations/useTranslate';
import { loadTitles, titleIn, type Titles } from './loadTitles';

const REF = /^[^:/\s]+:[^:/\s]+\/[^:/\s]+$/;
/** What acts by a token and is nobody, such as `external:ci`. */
const PROGRAM = /^(?:plugin|external):(.+)$/;
const NO_TITLES: Titles = new Map();

/** Whether something is the ref of an entity, and not the name of somebody outside. */
export function isEntityRef(who: string): boolean {
  return REF.test(who);
}

/**
 * What somebody or something is called: its title in the catalog, the name of
 * its ref where the catalog does not have it (any more), that somebody was
 * erased, or that it is a program; a name of somebody outside as it is.
 */
export function nameIn(titles: Titles, who: string, t: Translate): string {
  if (who === ERASED_PERSON.ref) {
    return t('personalData.erasedPerson');
  }
  const [, program] = PROGRAM.exec(who) ?? [];
  if (program !== undefined) {
    return t('personalData.program', { name: program });
  }
  return isEntityRef(who) ? titleIn(titles, who) : who;
}

/** What people and entities are called; the catalog is asked once for all of them. */
export function useTitles(
  named: readonly (string | null | undefined)[],
): (who: string) => string {
  const catalog = useApi(catalogApiRef);
  const t = useTranslate();
  const refs = named.flatMap(who => (who && isEntityRef(who) ? [who] : []));
  const asked = [...new Set(refs)].sort().join(' ');
  const { value = NO_TITLES } = useAsync(
    async () => await loadTitles(catalog, asked === '' ? [] : asked.split(' ')),
    [catalog, asked],
  );
  return useCallback((who: string) => nameIn(value, who, t), [value, t]);
}
