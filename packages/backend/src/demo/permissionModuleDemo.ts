import {
  coreServices,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import { policyExtensionPoint } from '@backstage/plugin-permission-node/alpha';
import { SlaPermissionPolicy } from '@service-levels/backstage-plugin-sla-node';

/** The policy that sla-node ships; everything that is not about service levels is allowed. */
export default createBackendModule({
  pluginId: 'permission',
  moduleId: 'demo-policy',
  register(env) {
    env.registerInit({
      deps: {
        config: coreServices.rootConfig,
        policy: policyExtensionPoint,
      },
      async init({ config, policy }) {
        const managers = config.getStringArray('sla.permission.managers');
        policy.setPolicy(SlaPermissionPolicy.create({ managers }));
      },
    });
  },
});
