import {
  coreServices,
  createServiceFactory,
  type BackstageUserInfo,
} from '@backstage/backend-plugin-api';
import { mockCredentials, mockServices } from '@backstage/backend-test-utils';
import { slaMeasurementCreatePermission } from '@service-levels/backstage-plugin-sla-common';
import { ownershipRefs } from './company';

/** Somebody who sends requests; a reporter's token may send measurements and nothing else. */
export type Who = `user:default/${string}` | 'pipeline' | 'reporter' | 'nobody';

/** Who calls with the restricted token. */
const REPORTER = mockCredentials.service('external:reporter');

/** Who is in which group; otherwise the catalog would have to issue tokens. */
const userInfoFactory = createServiceFactory({
  service: coreServices.userInfo,
  deps: { auth: coreServices.auth },
  factory: ({ auth }) => ({
    getUserInfo: async (credentials): Promise<BackstageUserInfo> => {
      if (!auth.isPrincipal(credentials, 'user')) {
        throw new Error('Only a user has groups');
      }
      const { userEntityRef } = credentials.principal;
      const refs = ownershipRefs[userEntityRef] ?? [userEntityRef];
      return { userEntityRef, ownershipEntityRefs: [...refs] };
    },
  }),
});

/**
 * Tokens on behalf of a user name the plugin that asks, as in a real portal:
 * the permission backend answers conditions to plugins only.
 */
const authFactory = createServiceFactory({
  service: coreServices.auth,
  deps: { plugin: coreServices.pluginMetadata },
  factory: ({ plugin }) => {
    const auth = mockServices.auth({ pluginId: plugin.getId() });
    const issue = auth.getPluginRequestToken.bind(auth);
    auth.getPluginRequestToken = async options => {
      const { onBehalfOf } = options;
      if (!auth.isPrincipal(onBehalfOf, 'user')) {
        return await issue(options);
      }
      const actor = { subject: `plugin:${plugin.getId()}` };
      return {
        token: mockCredentials.user.token(onBehalfOf.principal.userEntityRef, {
          actor,
        }),
      };
    };
    return auth;
  },
});

/** Knows the restricted token, as `backend.auth.externalAccess` does by its `accessRestrictions`. */
const httpAuthFactory = createServiceFactory({
  service: coreServices.httpAuth,
  deps: { auth: coreServices.auth, plugin: coreServices.pluginMetadata },
  factory: ({ auth, plugin }) => {
    const httpAuth = mockServices.httpAuth({ pluginId: plugin.getId() });
    const find = httpAuth.credentials.bind(httpAuth);
    httpAuth.credentials = async (req, options) => {
      const credentials = await find(req, options);
      if (
        auth.isPrincipal(credentials, 'service') &&
        credentials.principal.subject === REPORTER.principal.subject
      ) {
        Object.assign(credentials.principal, {
          accessRestrictions: {
            permissionNames: [slaMeasurementCreatePermission.name],
          },
        });
      }
      return credentials;
    };
    return httpAuth;
  },
});

/** The header of somebody's requests. */
export function authorizationOf(who: Who): string {
  switch (who) {
    case 'nobody':
      return mockCredentials.none.header();
    case 'reporter':
      return mockCredentials.service.header({
        onBehalfOf: REPORTER,
        targetPluginId: 'sla',
      });
    case 'pipeline':
      return mockCredentials.service.header();
    default:
      return mockCredentials.user.header(who);
  }
}

/** What tells a backend who calls, as the portal would. */
export const callerFactories = [authFactory, httpAuthFactory, userInfoFactory];
