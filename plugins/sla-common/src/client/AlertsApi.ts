import type {
  Alert,
  Alerting,
  AlertState,
  ChangeAlerting,
  Page,
} from '../model';
import type { ListQuery, SlaRequestOptions } from './ListQuery';

/** @public */
export interface AlertsQuery extends ListQuery {
  readonly agreementId?: string;
  /** The entity that is measured. */
  readonly entityRef?: string;
  readonly state?: AlertState;
}

/** Alerts about running periods, as the client offers them. For the provider's side alone. @public */
export interface AlertsApi {
  /** The latest first. */
  getAlerts(
    query: AlertsQuery,
    options?: SlaRequestOptions,
  ): Promise<Page<Alert>>;

  /** How one is alerted about an agreement. */
  getAlerting(
    agreementId: string,
    options?: SlaRequestOptions,
  ): Promise<Alerting>;

  /** Changes exactly what was read. */
  changeAlerting(
    alerting: Pick<Alerting, 'agreementId' | 'etag'>,
    change: ChangeAlerting,
    options?: SlaRequestOptions,
  ): Promise<Alerting>;
}
