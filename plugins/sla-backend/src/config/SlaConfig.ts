import type { SchedulerServiceTaskScheduleDefinition } from '@backstage/backend-plugin-api';

/** What the operator decides, read and checked once at the start. */
export interface SlaConfig {
  /** When the customers of the catalog are read. */
  readonly customersSchedule: SchedulerServiceTaskScheduleDefinition;
  /** When the catalog is asked what measured entities lie beneath. */
  readonly entitiesSchedule: SchedulerServiceTaskScheduleDefinition;
  /**
   * Full refs in lower case of the users and groups who manage service levels
   * although they may represent a customer themselves.
   */
  readonly managers: readonly string[];
  /** Whether the portal asks a policy at all (`permission.enabled`). */
  readonly isPermissionEnabled: boolean;
  /** Whether another backend has the policy that keeps customers apart. */
  readonly isPolicyElsewhere: boolean;
}
