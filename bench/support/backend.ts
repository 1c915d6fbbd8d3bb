import { createBackend } from '@backstage/backend-defaults';

// As small as a backend with service levels can be, and without data.
const backend = createBackend();

backend.add(import('@backstage/plugin-catalog-backend'));
backend.add(import('@service-levels/backstage-plugin-sla-backend'));
backend.add(
  import('@service-levels/backstage-plugin-catalog-backend-module-sla'),
);

// What a bench adds, see `BenchBackendOptions`.
const { SLA_BENCH_FEATURE } = process.env;
if (SLA_BENCH_FEATURE !== undefined) {
  backend.add(import(SLA_BENCH_FEATURE));
}

backend.start();
