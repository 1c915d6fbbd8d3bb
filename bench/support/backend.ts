import { createBackend } from '@backstage/backend-defaults';

// As small as a backend with service levels can be, and without data.
const backend = createBackend();

backend.add(import('@backstage/plugin-catalog-backend'));
backend.add(import('@service-levels/backstage-plugin-sla-backend'));
backend.add(
  import('@service-levels/backstage-plugin-catalog-backend-module-sla'),
);

backend.start();
