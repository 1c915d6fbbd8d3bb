import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import type {
  Alert,
  AlertState,
  Page,
} from '@service-levels/backstage-plugin-sla-common';
import type { AgreementFilter } from '@service-levels/backstage-plugin-sla-node';
import type { PageRequest } from '../paging/page';
import type { Scope } from '../permissions/Scope';

/** Which alerts are asked for. */
export interface AlertsQuery extends PageRequest {
  readonly agreementId?: string;
  readonly entityRef?: string;
  readonly state?: AlertState;
}

/** Who asks, and of which agreements they may see alerts; without a scope, of all. */
export interface AlertsOptions {
  readonly credentials: BackstageCredentials;
  readonly scope?: Scope<AgreementFilter>;
}

/** What is, or was, the matter with targets in their running periods. */
export interface Alerts {
  /** The latest first; none for the customer's side. */
  list(query: AlertsQuery, options: AlertsOptions): Promise<Page<Alert>>;
}
