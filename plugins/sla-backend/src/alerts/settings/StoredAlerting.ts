import type {
  TargetAlerting,
  TargetAlertingChange,
} from '@service-levels/backstage-plugin-sla-common';

/** What was set for an agreement; what is absent is as by default. */
export interface AlertingSettings extends Partial<TargetAlerting> {
  readonly muted: boolean;
  readonly tellRelationshipManager: boolean;
  readonly targets: readonly TargetAlertingChange[];
}

/** The same with its revision. */
export interface StoredAlerting {
  readonly settings: AlertingSettings;
  readonly revision: number;
}

/** What holds for an agreement, with the defaults of the portal. */
export interface EffectiveAlerting extends TargetAlerting {
  readonly tellRelationshipManager: boolean;
  readonly targets: readonly TargetAlertingChange[];
}

/** Fills in what nobody has set. */
export function effectiveAlerting(
  stored: StoredAlerting | undefined,
  defaults: TargetAlerting,
): EffectiveAlerting {
  return {
    ...defaults,
    tellRelationshipManager: false,
    targets: [],
    ...stored?.settings,
  };
}
