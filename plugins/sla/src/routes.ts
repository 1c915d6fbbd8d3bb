import { createRouteRef } from '@backstage/core-plugin-api';

/** The tab on the page of an entity. @public */
export const entityServiceLevelsRouteRef = createRouteRef({
  id: 'sla:entity-service-levels',
});

/** Where the tab is, beneath the page of the entity. */
export const TAB_PATH = '/service-levels';
