import type { SchedulerServiceTaskScheduleDefinitionConfig } from '@backstage/backend-plugin-api';

export interface Config {
  search?: {
    collators?: {
      /** Customers, agreements and requirements of the service levels plugin. */
      sla?: {
        /** How often they are read anew: each ten minutes unless said otherwise. */
        schedule?: SchedulerServiceTaskScheduleDefinitionConfig;
      };
    };
  };
}
