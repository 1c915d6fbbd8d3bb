import type { Page, UnagreedCounts, UnagreedService } from '../model';
import type { ListQuery, SlaRequestOptions } from './ListQuery';

/** What nothing is agreed about, as the client offers it. @public */
export interface UnagreedApi {
  getUnagreed(options?: SlaRequestOptions): Promise<UnagreedCounts>;

  /** By service, then by customer. */
  getUnagreedServices(
    query: ListQuery,
    options?: SlaRequestOptions,
  ): Promise<Page<UnagreedService>>;
}
