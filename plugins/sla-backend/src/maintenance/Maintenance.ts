import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import type {
  ChangeMaintenanceWindow,
  DeclareMaintenanceWindow,
  Interval,
  MaintenancePreview,
  MaintenanceWindow,
  Page,
} from '@service-levels/backstage-plugin-sla-common';
import type { PageRequest } from '../paging/page';
import type { WindowsScope } from './MaintenanceStore';

/** Who asks, and what of it all they may see; without a scope, everything. */
export interface MaintenanceOptions {
  readonly credentials: BackstageCredentials;
  readonly scope?: WindowsScope;
}

/** Which windows are asked for. */
export interface WindowsQuery extends PageRequest {
  /** Windows on this entity, or on what it lies beneath. */
  readonly entityRef?: string;
  /** Whose occurrences are answered; by default from a month ago to three months ahead. */
  readonly span: Partial<Interval>;
}

/** Planned work, and what of it each agreement does not count. */
export interface Maintenance {
  /** Declares a window; the same `idempotencyKey` and window answer the same one. */
  declare(
    request: {
      readonly window: DeclareMaintenanceWindow;
      readonly idempotencyKey?: string;
    },
    options: MaintenanceOptions,
  ): Promise<MaintenanceWindow>;

  /**
   * What a window would exclude of its next occurrences, at most twelve.
   *
   * @param request - `windowId` is the one that it would change, else null
   */
  preview(
    request: {
      readonly window: DeclareMaintenanceWindow;
      readonly windowId: string | null;
    },
    options: MaintenanceOptions,
  ): Promise<MaintenancePreview>;

  list(
    query: WindowsQuery,
    options: MaintenanceOptions,
  ): Promise<Page<MaintenanceWindow>>;

  /** @throws NotFoundError - also for one that the caller may not see */
  get(
    request: { readonly id: string; readonly span: Partial<Interval> },
    options: MaintenanceOptions,
  ): Promise<MaintenanceWindow>;

  /** Changes what has not begun, if the window still is what the caller read. */
  change(
    request: {
      readonly id: string;
      readonly etag: string;
      readonly window: ChangeMaintenanceWindow;
    },
    options: MaintenanceOptions,
  ): Promise<MaintenanceWindow>;

  /** Cancels what has not begun. */
  cancel(id: string, options: MaintenanceOptions): Promise<MaintenanceWindow>;
}
