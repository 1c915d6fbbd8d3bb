import type { ReportContent } from '@service-levels/backstage-plugin-sla-common';

/** Whose improvements are reported. */
export interface ImprovementsQuery {
  readonly customerRef: string;
  /** The agreements that the report is about. */
  readonly agreementIds: readonly string[];
  /** Epoch seconds; what was decided later is not known. */
  readonly asOf: number;
}

/** Knows what is done to improve services, as far as customers are told. */
export interface ReportedImprovements {
  of(query: ImprovementsQuery): Promise<ReportContent['improvements']>;
}
