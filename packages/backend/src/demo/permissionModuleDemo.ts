import { createBackendModule } from '@backstage/backend-plugin-api';
import { policyExtensionPoint } from '@backstage/plugin-permission-node/alpha';
import { SlaPermissionPolicy } from '@service-levels/backstage-plugin-sla-node';

/** Who manages service levels, and who the portal. */
const MANAGERS = [
  'group:default/service-management',
  'group:default/portal-administrators',
];

/** The policy that sla-node ships; everything that is not about service levels is allowed. */
export default createBackendModule({
  pluginId: 'permission',
  moduleId: 'demo-policy',
  register(env) {
    env.registerInit({
      deps: { policy: policyExtensionPoint },
      async init({ policy }) {
        policy.setPolicy(SlaPermissionPolicy.create({ managers: MANAGERS }));
      },
    });
  },
});
