import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import type { RollUp } from '@service-levels/backstage-plugin-sla-common';

/** What is known of an entity and everything beneath it. */
export interface RollUps {
  /**
   * Counts what the caller may see. An entity that does not exist, or whose
   * figures they may not see, has no targets.
   *
   * @throws InputError - where `asOf` (epoch seconds, default now) is in the future
   */
  get(
    request: { readonly entityRef: string; readonly asOf?: number },
    options: { readonly credentials: BackstageCredentials },
  ): Promise<RollUp>;
}
