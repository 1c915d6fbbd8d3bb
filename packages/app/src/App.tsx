import { createApp } from '@backstage/frontend-defaults';
import catalogPlugin from '@backstage/plugin-catalog/alpha';
import { graphModule } from './modules/graphModule';
import { navModule } from './modules/navModule';
import { signInModule } from './modules/signInModule';

/** The demo portal; other plugins are found by `app.packages: all`. */
export const app = createApp({
  features: [catalogPlugin, graphModule, navModule, signInModule],
});
