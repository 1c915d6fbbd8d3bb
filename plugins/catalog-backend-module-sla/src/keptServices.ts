import {
  toSystemEntity,
  type KeptService,
  type SlaApi,
} from '@service-levels/backstage-plugin-sla-common';
import { SLA_SERVICES_TOPIC } from '@service-levels/backstage-plugin-sla-node';
import type { KeptEntities } from './KeptEntitiesProvider';

/** Where services are changed, in every portal that leaves the pages where they are. */
const SERVICES_PAGE = '/sla/services';

/** Services that the portal keeps, as entities of kind System. */
export function keptServices(
  sla: Pick<SlaApi, 'getServices'>,
): KeptEntities<KeptService> {
  return {
    name: 'sla-kept-services',
    what: 'Services',
    topic: SLA_SERVICES_TOPIC,
    read: async (query, options) =>
      await sla.getServices({ ...query, state: 'kept' }, options),
    toEntity: kept => toSystemEntity(kept.ref, kept, SERVICES_PAGE),
  };
}
