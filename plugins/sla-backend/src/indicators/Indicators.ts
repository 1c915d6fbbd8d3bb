import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import type {
  CreateIndicator,
  Indicator,
  Page,
} from '@service-levels/backstage-plugin-sla-common';
import type { AgreementFilter } from '@service-levels/backstage-plugin-sla-node';
import type { PageRequest } from '../paging/page';
import type { Scope } from '../permissions/Scope';

/** Who asks, and the agreements that they may see; without a scope, all of them. */
export interface IndicatorsOptions {
  readonly credentials: BackstageCredentials;
  readonly scope?: Scope<AgreementFilter>;
}

/** Which indicators are listed. */
export interface IndicatorsListQuery extends PageRequest {
  readonly entityRef?: string;
  /** Only those that no target measures in what is in force, signed, on offer or being written. */
  readonly unagreed?: boolean;
}

/** What is measured on which entity. */
export interface Indicators {
  /**
   * Creates the indicator, or brings the existing one of that name in line.
   *
   * @returns the indicator, and whether it is new
   * @throws InputError - where the catalog does not have the entity
   * @throws ConflictError - where measurements would change their meaning
   */
  put(
    indicator: CreateIndicator,
    options: { credentials: BackstageCredentials },
  ): Promise<{ readonly indicator: Indicator; readonly created: boolean }>;

  list(
    query: IndicatorsListQuery,
    options: IndicatorsOptions,
  ): Promise<Page<Indicator>>;
}
