import type { ExportTable } from '@service-levels/backstage-plugin-sla-common';

export type {
  ExportCell as Cell,
  ExportColumn as Column,
  ExportTable as Table,
} from '@service-levels/backstage-plugin-sla-common';

/** What one file holds. */
export interface ExportFile {
  /** Without an extension; whatever a file system refuses is replaced. */
  readonly name: string;
  readonly tables: readonly ExportTable[];
}
