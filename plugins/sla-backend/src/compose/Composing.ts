import type { ChangesTold } from '../effects/ChangesTold';
import type { EntityDirectory } from '../entities/EntityDirectory';
import type { StructureProjection } from '../entities/StructureProjection';
import type { SlaMetrics } from '../metrics/SlaMetrics';
import type { DefaultAccess } from '../permissions/Access';
import type { composeStores } from './composeStores';

/** What the services of every feature are built from. */
export interface Composing {
  readonly stores: ReturnType<typeof composeStores>;
  /** Who asks, and what they may see. */
  readonly access: DefaultAccess;
  readonly entities: EntityDirectory;
  readonly structure: StructureProjection;
  readonly metrics: SlaMetrics;
  /** Lets open pages know what has changed. */
  readonly changesTold: ChangesTold;
  /** Epoch seconds. */
  readonly now: () => number;
}
