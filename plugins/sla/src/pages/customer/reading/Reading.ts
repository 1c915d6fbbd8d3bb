import type { SlaApi } from '@service-levels/backstage-plugin-sla-common';

/** Of whom a page is read, and for whom. */
export interface Reading {
  readonly api: SlaApi;
  readonly customerRef: string;
  /** Whether it may hold what is for the provider's side alone. */
  readonly isInternal: boolean;
  /** Epoch seconds. */
  readonly now: number;
}
