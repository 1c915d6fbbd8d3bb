import { stringifyEntityRef } from '@backstage/catalog-model';
import { useApi } from '@backstage/core-plugin-api';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import type { Indicator } from '@service-levels/backstage-plugin-sla-common';
import useAsyncRetry from 'react-use/esm/useAsyncRetry';
import { slaApiRef } from '../../../../api/slaApiRef';
import { allOf } from '../../../../hooks/allOf';
import { orNothing } from '../../../../hooks/orNothing';

/** So many steps beneath the entities of the agreement: domain, system, component, its parts. */
const DEEPEST = 4;
/** Entities beneath, at most, whose indicators are offered; others can be typed. */
const MOST = 200;

/** Where something can be measured, and what is. */
export interface Measured {
  /** The entities of the agreement first, then what is beneath them. */
  readonly entities: readonly string[];
  readonly indicators: readonly Indicator[];
}

/** Reads what is measured on entities and beneath them; `retry` reads again. */
export function useIndicators(entityRefs: readonly string[]) {
  const api = useApi(slaApiRef);
  const catalog = useApi(catalogApiRef);
  const asked = entityRefs.join(' ');
  return useAsyncRetry(async (): Promise<Measured> => {
    const known = new Set(asked === '' ? [] : asked.split(' '));
    let above = [...known];
    for (let i = 0; i < DEEPEST && above.length > 0 && known.size < MOST; i++) {
      const { items } = await catalog.queryEntities({
        filter: { 'relations.partOf': above },
        fields: ['kind', 'metadata.name', 'metadata.namespace'],
        limit: MOST,
      });
      const found = items.map(entity => stringifyEntityRef(entity));
      above = found.filter(ref => !known.has(ref));
      above.forEach(ref => known.add(ref));
    }
    const all = await orNothing(
      allOf(cursor => api.getIndicators({ limit: 500, cursor })),
    );
    const entities = [...known];
    return {
      entities,
      indicators: all.flat().filter(({ entityRef }) => known.has(entityRef)),
    };
  }, [api, catalog, asked]);
}
