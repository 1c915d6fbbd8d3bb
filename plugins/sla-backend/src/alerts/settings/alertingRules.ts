import {
  alertingOf,
  burnProblems,
  type BurnWindowRule,
  type ErrorDetail,
  type Target,
} from '@service-levels/backstage-plugin-sla-common';
import type { EffectiveAlerting } from './StoredAlerting';

/** A target with what is known of its counts. */
export interface TargetToAlert {
  readonly target: Target;
  readonly bucketSeconds: number | null;
}

function problemsOf(
  windows: readonly BurnWindowRule[],
  { target, bucketSeconds }: TargetToAlert,
  field: string,
): ErrorDetail[] {
  const { name, objective } = target;
  return objective.kind !== 'success-ratio'
    ? []
    : burnProblems(windows, {
        name,
        objective: objective.atLeast,
        bucketSeconds,
      }).map(({ path, reason }) => ({
        field: [field, ...path].join('.'),
        reason,
      }));
}

/**
 * What of settings does not go with the targets of the agreement.
 *
 * @param settings - with the defaults filled in
 * @param isSetForAll - whether windows were set for the agreement: defaults
 * are nobody's mistake
 */
export function alertingProblems(
  settings: EffectiveAlerting,
  targets: readonly TargetToAlert[],
  isSetForAll: boolean,
): ErrorDetail[] {
  const ofTargets = settings.targets.flatMap((own, i): ErrorDetail[] => {
    const known = targets.find(({ target }) => target.id === own.targetId);
    if (known === undefined) {
      return [
        {
          field: `targets.${i}.targetId`,
          reason: 'is no target of the agreement',
        },
      ];
    }
    if (!own.burnWindows) {
      return [];
    }
    const field = `targets.${i}.burnWindows`;
    const { kind } = known.target.objective;
    return kind === 'success-ratio'
      ? problemsOf(own.burnWindows, known, field)
      : [{ field, reason: `are for a share of events, not ${kind}` }];
  });
  const windows = settings.burnWindows;
  const ofAll =
    windows === null || !isSetForAll
      ? []
      : targets
          .filter(
            ({ target }) =>
              alertingOf(settings, target.id).burnWindows === windows,
          )
          .flatMap(known => problemsOf(windows, known, 'burnWindows'));
  return [...ofTargets, ...ofAll];
}
