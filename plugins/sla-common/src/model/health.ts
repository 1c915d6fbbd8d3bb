/**
 * How the plugin is doing, for whoever runs the portal: it answers "why are
 * figures old?". Whether an instance takes requests is said by the portal's own
 * `/.backstage/health/v1/readiness`.
 *
 * @public
 */
export interface HealthReport {
  /** `warning` where there is a problem. */
  readonly status: 'ok' | 'warning';
  /** What an operator ought to look at, in sentences. */
  readonly problems: readonly string[];
  /** Of the backend package. */
  readonly version: string;
  /** ISO 8601. */
  readonly checkedAt: string;
  readonly database: {
    readonly engine: DatabaseEngine;
    /** How many migrations are applied. */
    readonly migrationsApplied: number;
    /** Names of migrations that this version brings and the database lacks. */
    readonly migrationsPending: readonly string[];
  };
  /** The tables that are filled from the catalog. */
  readonly projections: readonly ProjectionHealth[];
}

/** The databases that there are. @public */
export type DatabaseEngine = 'PostgreSQL' | 'SQLite';

/** How the reading of one projection from the catalog goes, over all instances. @public */
export interface ProjectionHealth {
  readonly name: string;
  /** ISO 8601; null before the first time. */
  readonly refreshedAt: string | null;
  /** ISO 8601; null while it works. */
  readonly failingSince: string | null;
  /** Why the last attempt failed; null while it works. */
  readonly failure: string | null;
  /** Older than three turns of its schedule. */
  readonly isOverdue: boolean;
}
