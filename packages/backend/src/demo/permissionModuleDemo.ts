import { createBackendModule } from '@backstage/backend-plugin-api';
import { policyExtensionPoint } from '@backstage/plugin-permission-node/alpha';
import { slaPolicyServiceRef } from '@service-levels/backstage-plugin-sla-node';

/** The policy for service levels as it is: what is not about them is allowed. */
export default createBackendModule({
  pluginId: 'permission',
  moduleId: 'policy',
  register(env) {
    env.registerInit({
      deps: {
        policy: policyExtensionPoint,
        slaPolicy: slaPolicyServiceRef,
      },
      async init({ policy, slaPolicy }) {
        policy.setPolicy(slaPolicy.create());
      },
    });
  },
});
