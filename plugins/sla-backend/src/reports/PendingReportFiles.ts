import type { ComposedReport } from './ReportContents';
import type { ReportFiles, WrittenReport } from './ReportFiles';

/** Writes the content as JSON, until each format is written as what it is. */
export class PendingReportFiles implements ReportFiles {
  private constructor() {}

  static create(): PendingReportFiles {
    return new PendingReportFiles();
  }

  async write({ content }: ComposedReport): Promise<WrittenReport> {
    const bytes = Buffer.from(JSON.stringify(content), 'utf8');
    return { pdf: bytes, xlsx: bytes, csv: bytes, json: bytes };
  }
}
