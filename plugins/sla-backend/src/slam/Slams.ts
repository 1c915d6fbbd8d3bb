import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import type {
  AgreementType,
  Attainment,
  Slam,
} from '@service-levels/backstage-plugin-sla-common';

/** So many months are shown at most. */
export const MOST_MONTHS = 36;

/** Which services and months the chart shows. */
export interface SlamQuery {
  /** The running month is one of them. */
  readonly months: number;
  readonly customerRef?: string;
  readonly agreementType?: AgreementType;
  /** What lies beneath it, or a group owns. */
  readonly beneath?: string;
  /** Epoch seconds; nothing after it is known. Default: now. */
  readonly asOf?: number;
}

/** Which cell of the chart is opened. */
export interface SlamCellQuery extends Omit<SlamQuery, 'months' | 'beneath'> {
  readonly service: string;
  /** `2026-10` */
  readonly month: string;
}

/** The chart of services by months. */
export interface Slams {
  /**
   * Counts what the caller may see.
   *
   * @throws InputError - where `asOf` is in the future
   */
  get(
    query: SlamQuery,
    options: { readonly credentials: BackstageCredentials },
  ): Promise<Slam>;

  /**
   * The figures that a cell was made of, also those that do not bind.
   *
   * @throws InputError - where the month is before all that the chart can show,
   * or `asOf` is in the future
   */
  figures(
    query: SlamCellQuery,
    options: { readonly credentials: BackstageCredentials },
  ): Promise<readonly Attainment[]>;
}
