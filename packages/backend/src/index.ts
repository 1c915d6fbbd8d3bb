import { createBackend } from '@backstage/backend-defaults';

const backend = createBackend();

backend.add(import('@backstage/plugin-auth-backend'));
backend.add(import('@backstage/plugin-catalog-backend'));
backend.add(import('@backstage/plugin-notifications-backend'));
backend.add(import('@backstage/plugin-permission-backend'));
backend.add(import('@backstage/plugin-search-backend'));
backend.add(import('@backstage/plugin-search-backend-module-catalog'));
backend.add(import('@backstage/plugin-signals-backend'));

backend.add(import('@service-levels/backstage-plugin-sla-backend'));
backend.add(
  import('@service-levels/backstage-plugin-catalog-backend-module-sla'),
);
backend.add(
  import('@service-levels/backstage-plugin-search-backend-module-sla'),
);

// What makes it a demo: people to enter as, what they may see, and data.
backend.add(import('./demo/authModuleDemo'));
backend.add(import('./demo/permissionModuleDemo'));
backend.add(import('./demo/demoDataPlugin'));

backend.start();
