import type { CreateServiceInput } from '@service-levels/backstage-plugin-sla-common';

/** A service that the demo company provides and no YAML declares. */
export const demoService: CreateServiceInput = {
  name: 'printing',
  title: 'Printing',
  description: 'Printers on every floor, paper and toner',
  owner: 'group:default/team-workplace',
  domain: 'domain:default/corporate-services',
};
