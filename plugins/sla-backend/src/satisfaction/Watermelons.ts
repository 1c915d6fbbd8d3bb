import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import type { Watermelons as WhatTargetsDoNotTell } from '@service-levels/backstage-plugin-sla-common';

/** Finds services that are green outside and red inside. */
export interface Watermelons {
  /** @throws NotFoundError - for a customer whose dialogue the caller may not see */
  get(
    customerRef: string,
    options: { readonly credentials: BackstageCredentials },
  ): Promise<WhatTargetsDoNotTell>;

  /** The same of one service, over all customers and targets that the caller may see. */
  ofService(
    entityRef: string,
    options: { readonly credentials: BackstageCredentials },
  ): Promise<WhatTargetsDoNotTell>;
}
