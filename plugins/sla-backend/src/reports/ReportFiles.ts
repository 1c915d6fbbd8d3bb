import type { ReportFormat } from '@service-levels/backstage-plugin-sla-common';
import type { ComposedReport } from './ReportContents';

/** The files of one revision. */
export type WrittenReport = Readonly<Record<ReportFormat, Buffer>>;

/** Writes the files that are stored with a published report. */
export interface ReportFiles {
  write(report: ComposedReport, hash: string): Promise<WrittenReport>;
}
