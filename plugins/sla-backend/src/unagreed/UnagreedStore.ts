import type {
  UnagreedCounts,
  UnagreedService,
} from '@service-levels/backstage-plugin-sla-common';
import type {
  AgreementFilter,
  CustomerFilter,
} from '@service-levels/backstage-plugin-sla-node';
import type { Scope } from '../permissions/Scope';

/** For whom, and at which instant. */
export interface UnagreedSeen {
  readonly agreements: Scope<AgreementFilter>;
  readonly customers: Scope<CustomerFilter>;
  /** Epoch seconds. */
  readonly now: number;
}

/** Finds what nothing is agreed about. */
export interface UnagreedStore {
  count(seen: UnagreedSeen): Promise<UnagreedCounts>;

  listServices(
    query: UnagreedSeen & {
      readonly after?: readonly string[];
      readonly limit: number;
    },
  ): Promise<readonly UnagreedService[]>;
}
