import {
  coreServices,
  createBackendPlugin,
} from '@backstage/backend-plugin-api';
import { Router } from 'express';

/** Lists that the API answers with, by path: one item on each page, so that all pages must be read. */
export type Lists = Readonly<Record<string, readonly object[]>>;

/** Stands for the plugin behind the collators; only who has a token of a plugin reads. */
export const slaPluginWith = (lists: Lists) =>
  createBackendPlugin({
    pluginId: 'sla',
    register(env) {
      env.registerInit({
        deps: {
          http: coreServices.httpRouter,
          httpAuth: coreServices.httpAuth,
        },
        async init({ http, httpAuth }) {
          const router = Router();
          for (const [path, items] of Object.entries(lists)) {
            router.get(path, async (req, res) => {
              await httpAuth.credentials(req, { allow: ['service'] });
              const at = Number(req.query.cursor ?? 0);
              res.json({
                items: items.slice(at, at + 1),
                ...(at + 1 < items.length && { nextCursor: String(at + 1) }),
              });
            });
          }
          http.use(router);
        },
      });
    },
  });
