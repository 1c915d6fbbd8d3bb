import type {
  ChangeMaintenanceWindowInput,
  DeclareMaintenanceWindowInput,
  MaintenancePreview,
  MaintenanceWindow,
  Page,
  PreviewMaintenanceWindowInput,
} from '../model';
import type { ListQuery, SlaRequestOptions } from './ListQuery';

/** Windows on an entity, or on what it lies beneath, and whose occurrences are answered. @public */
export interface MaintenanceWindowsQuery extends ListQuery {
  readonly entityRef?: string;
  readonly from?: string;
  readonly to?: string;
}

/** Planned work, as the client offers it. @public */
export interface MaintenanceApi {
  /** Planned work, with what each agreement does not count of it. */
  getMaintenanceWindows(
    query: MaintenanceWindowsQuery,
    options?: SlaRequestOptions,
  ): Promise<Page<MaintenanceWindow>>;

  /** What a window would exclude; stores nothing. */
  previewMaintenanceWindow(
    window: PreviewMaintenanceWindowInput,
    options?: SlaRequestOptions,
  ): Promise<MaintenancePreview>;

  declareMaintenanceWindow(
    window: DeclareMaintenanceWindowInput,
    options?: SlaRequestOptions,
  ): Promise<MaintenanceWindow>;

  changeMaintenanceWindow(
    id: string,
    etag: string,
    window: ChangeMaintenanceWindowInput,
    options?: SlaRequestOptions,
  ): Promise<MaintenanceWindow>;

  cancelMaintenanceWindow(
    id: string,
    options?: SlaRequestOptions,
  ): Promise<MaintenanceWindow>;
}
