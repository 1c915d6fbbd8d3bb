import {
  ApiBlueprint,
  createFrontendModule,
} from '@backstage/frontend-plugin-api';
import {
  ALL_RELATION_PAIRS,
  ALL_RELATIONS,
  catalogGraphApiRef,
  DefaultCatalogGraphApi,
} from '@backstage/plugin-catalog-graph';
import { CUSTOMER_RELATION_PAIRS } from '@service-levels/backstage-plugin-sla-common';

const ours = CUSTOMER_RELATION_PAIRS.map(([one, other]): [string, string] => [
  one,
  other,
]);

const graphApi = ApiBlueprint.make({
  params: defineParams =>
    defineParams({
      api: catalogGraphApiRef,
      deps: {},
      factory: () =>
        new DefaultCatalogGraphApi({
          knownRelations: [...ALL_RELATIONS, ...ours.flat()],
          knownRelationPairs: [...ALL_RELATION_PAIRS, ...ours],
          defaultRelationTypes: { exclude: [] },
        }),
    }),
});

/** Customers and what they own and use, in the graph of the catalog. */
export const graphModule = createFrontendModule({
  pluginId: 'catalog-graph',
  extensions: [graphApi],
});
