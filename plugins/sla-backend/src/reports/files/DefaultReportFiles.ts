import {
  reportTables,
  toCsv,
} from '@service-levels/backstage-plugin-sla-common';
import type { ReportLogo } from '../../config/SlaConfig';
import type { ComposedReport } from '../ReportContents';
import type { ReportFiles, WrittenReport } from '../ReportFiles';
import { reportPdf } from './reportPdf';
import { reportXlsx } from './reportXlsx';

interface Options {
  readonly logo: ReportLogo | null;
}

/** Everything that the figures can be worked out from again, with the hash of the content. */
function jsonOf({ content, explanations }: ComposedReport, hash: string) {
  return `${JSON.stringify({ hash, content, explanations }, null, 2)}\n`;
}

/** Writes each format from the same content; what was written before has the same bytes. */
export class DefaultReportFiles implements ReportFiles {
  readonly #options: Options;

  private constructor(options: Options) {
    this.#options = options;
  }

  static create(options: Options): DefaultReportFiles {
    return new DefaultReportFiles(options);
  }

  async write(report: ComposedReport, hash: string): Promise<WrittenReport> {
    const { content } = report;
    const { logo } = this.#options;
    return {
      pdf: await reportPdf(content, { hash, logo }),
      xlsx: await reportXlsx(content, hash),
      csv: Buffer.from(
        toCsv({ tables: reportTables(content, { hash }) }),
        'utf8',
      ),
      json: Buffer.from(jsonOf(report, hash), 'utf8'),
    };
  }
}
