export { localText } from '@service-levels/backstage-plugin-sla-common';
