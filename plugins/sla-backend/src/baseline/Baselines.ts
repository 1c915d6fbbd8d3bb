import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import type { Baseline } from '@service-levels/backstage-plugin-sla-common';

/** What is asked of an indicator; `op` is for values, `measure` and `withinSeconds` are for cases. */
export interface BaselineRequest {
  /** Ref. */
  readonly indicator: string;
  /** Name of a stored calendar; without it, around the clock. */
  readonly calendar?: string;
  readonly timeZone: string;
  /** Epoch seconds, default now: the months that were over then. */
  readonly asOf?: number;
  /** Default `lte`. */
  readonly op?: 'lte' | 'gte';
  /** Default `resolution`. */
  readonly measure?: 'response' | 'resolution';
  /** Of service time. */
  readonly withinSeconds?: number;
}

/** What could be promised, from what was achieved. */
export interface Baselines {
  /**
   * The last twelve months that are over. Facts of all customers count, and
   * corrections do; nothing is excluded, since no agreement excludes it.
   *
   * @throws NotFoundError - for an indicator or a calendar that the caller may not see
   * @throws InputError - where `asOf` is in the future, and for a parameter that does not fit what the indicator collects
   */
  get(
    request: BaselineRequest,
    options: { readonly credentials: BackstageCredentials },
  ): Promise<Baseline>;
}
