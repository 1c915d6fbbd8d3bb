export { toCsv } from '@service-levels/backstage-plugin-sla-common';
