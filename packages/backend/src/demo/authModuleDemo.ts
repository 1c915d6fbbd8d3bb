import { createBackendModule } from '@backstage/backend-plugin-api';
import { AuthenticationError, NotAllowedError } from '@backstage/errors';
import {
  authProvidersExtensionPoint,
  createProxyAuthenticator,
  createProxyAuthProviderFactory,
} from '@backstage/plugin-auth-node';
import personas from './personas.json';

/** Nobody proves who they are here, so it must not run where it matters. */
const ALLOWED_ENVIRONMENTS = ['development', 'test'];

const demoAuthenticator = createProxyAuthenticator({
  defaultProfileTransform: async () => ({ profile: {} }),
  initialize() {},
  async authenticate({ req }) {
    if (!ALLOWED_ENVIRONMENTS.includes(process.env.NODE_ENV ?? '')) {
      throw new NotAllowedError(
        'The demo sign-in is for development and tests only',
      );
    }
    const name = req.header('x-demo-persona');
    const persona = personas.find(candidate => candidate.name === name);
    if (persona === undefined) {
      throw new AuthenticationError(
        'x-demo-persona must name one of the people of the demo',
      );
    }
    return { result: persona };
  },
});

/** Lets a visitor enter as one of the people of the invented company. */
export default createBackendModule({
  pluginId: 'auth',
  moduleId: 'demo',
  register(env) {
    env.registerInit({
      deps: { providers: authProvidersExtensionPoint },
      async init({ providers }) {
        providers.registerProvider({
          providerId: 'demo',
          factory: createProxyAuthProviderFactory({
            authenticator: demoAuthenticator,
            signInResolver: async ({ result }, context) =>
              await context.signInWithCatalogUser({
                entityRef: result.entityRef,
              }),
          }),
        });
      },
    });
  },
});
