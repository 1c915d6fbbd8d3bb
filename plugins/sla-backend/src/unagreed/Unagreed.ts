import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import type {
  Page,
  UnagreedCounts,
  UnagreedService,
} from '@service-levels/backstage-plugin-sla-common';
import type {
  AgreementFilter,
  CustomerFilter,
} from '@service-levels/backstage-plugin-sla-node';
import type { PageRequest } from '../paging/page';
import type { Scope } from '../permissions/Scope';

/** Who asks, and what they may see; without scopes, everything. */
export interface UnagreedOptions {
  readonly credentials: BackstageCredentials;
  readonly agreements?: Scope<AgreementFilter>;
  readonly customers?: Scope<CustomerFilter>;
}

/** What is measured, owned or used although nothing is agreed about it. */
export interface Unagreed {
  count(options: UnagreedOptions): Promise<UnagreedCounts>;

  /** By service, then by customer. */
  listServices(
    query: PageRequest,
    options: UnagreedOptions,
  ): Promise<Page<UnagreedService>>;
}
