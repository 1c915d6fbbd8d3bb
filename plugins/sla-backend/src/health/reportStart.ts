import type { LoggerService } from '@backstage/backend-plugin-api';
import type { InstallationStore } from './InstallationStore';

interface Options {
  readonly installation: InstallationStore;
  readonly logger: LoggerService;
  /** Of this package. */
  readonly version: string;
  /** `NODE_ENV`. */
  readonly environment: string | undefined;
}

function counted(count: number, word: string): string {
  return `${count} ${word}${count === 1 ? '' : 's'}`;
}

/** Tells the operator once what started, on what, and how much there is. */
export async function reportStart(options: Options): Promise<void> {
  const { installation, logger, version, environment } = options;
  const { applied } = await installation.migrations();
  const { customers, agreements, indicators } = await installation.counts();
  const known = [
    counted(customers, 'customer'),
    counted(agreements, 'agreement'),
    counted(indicators, 'indicator'),
  ].join(', ');
  logger.info(
    `Service levels ${version} on ${installation.engine}, ${counted(
      applied.length,
      'migration',
    )} applied up to ${applied[applied.length - 1]}; ${known} known`,
  );
  if (installation.engine === 'SQLite' && environment === 'production') {
    logger.warn(
      'Service levels store in SQLite, which is for one instance and for trying out. Use PostgreSQL in production (docs/operating.md)',
    );
  }
}
