import type { SchedulerServiceTaskScheduleDefinitionConfig } from '@backstage/backend-plugin-api';

export interface Config {
  /** Service level management. */
  sla?: {
    customers?: {
      /**
       * When the customers of the catalog are read. Default: every minute, the first time three seconds after the
       * start.
       */
      schedule?: SchedulerServiceTaskScheduleDefinitionConfig;
    };
    permission?: {
      /**
       * Refs of users and groups who manage service levels although they represent a customer themselves. Others who
       * represent a customer see only that customer, whatever the portal's permission policy says.
       */
      managers?: string[];
    };
  };
}
