import type { DatabaseEngine } from '@service-levels/backstage-plugin-sla-common';
import type { Migrations } from '../database/readMigrations';

/** What the plugin finds where it is installed. */
export interface InstallationStore {
  readonly engine: DatabaseEngine;

  migrations(): Promise<Migrations>;

  /** How much there is; undeclared customers are not counted. */
  counts(): Promise<{
    readonly customers: number;
    readonly agreements: number;
    readonly indicators: number;
  }>;
}
