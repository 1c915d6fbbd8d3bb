import type { SlaApi } from '@service-levels/backstage-plugin-sla-common';
import { agreeAll, measureAll } from '../support/stage';
import { agreements, factsOf, services } from './company';

/** Measures every service and agrees on it. */
export async function setTheStage(api: SlaApi): Promise<void> {
  await measureAll(api, services, factsOf);
  await agreeAll(api, agreements);
}
