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
    entities?: {
      /**
       * When the catalog is asked what measured entities lie beneath, for roll-ups. Default: every minute, the first
       * time three seconds after the start.
       */
      schedule?: SchedulerServiceTaskScheduleDefinitionConfig;
    };
    permission?: {
      /**
       * Refs of users and groups who manage service levels although they represent a customer themselves. Others who
       * represent a customer see only that customer, whatever the portal's permission policy says.
       */
      managers?: string[];
      /**
       * Refs of users and groups on the provider's side, who see every customer in the catalog. The policy that
       * `slaPolicyServiceRef` of the node library makes reads it; others but managers see only customers that they
       * represent or look after. Default: none.
       */
      staff?: string[];
      /**
       * True where the permission plugin runs in another backend, with a policy that keeps customers apart in the
       * catalog: nothing is then warned of at the start. Default: false.
       */
      policyElsewhere?: boolean;
    };
  };
}
