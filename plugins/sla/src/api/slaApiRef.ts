import { createApiRef } from '@backstage/core-plugin-api';
import type { SlaApi } from '@service-levels/backstage-plugin-sla-common';

/** The HTTP API of service levels. @public */
export const slaApiRef = createApiRef<SlaApi>({ id: 'plugin.sla.service' });
