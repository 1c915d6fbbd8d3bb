import { createBackendModule } from '@backstage/backend-plugin-api';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import type { PermissionPolicy } from '@backstage/plugin-permission-node';
import { policyExtensionPoint } from '@backstage/plugin-permission-node/alpha';
import { slaPolicyServiceRef } from '@service-levels/backstage-plugin-sla-node';

/** How a portal has come by its policy: by our service, by its own and said so, or by its own in silence. */
export type PolicyKnownBy = 'creating' | 'declaring' | 'nothing';

/** The module of the permission backend that sets a policy. */
export function policyModule(
  policy: PermissionPolicy,
  knownBy: PolicyKnownBy = 'declaring',
) {
  return createBackendModule({
    pluginId: 'permission',
    moduleId: 'test-policy',
    register(env) {
      env.registerInit({
        deps: { policy: policyExtensionPoint, slaPolicy: slaPolicyServiceRef },
        async init(deps) {
          if (knownBy === 'declaring') {
            deps.slaPolicy.declare();
          }
          deps.policy.setPolicy(
            knownBy === 'creating' ? deps.slaPolicy.create() : policy,
          );
        },
      });
    },
  });
}

/** What most portals begin with. */
export const allowAll: PermissionPolicy = {
  handle: async () => ({ result: AuthorizeResult.ALLOW }),
};

/** The permission backend with a policy that allows all. */
export const allowAllModule = policyModule(allowAll);
