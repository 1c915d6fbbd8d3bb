import {
  isMeasurable,
  type Requirement,
} from '@service-levels/backstage-plugin-sla-common';
import { objectiveForm } from '../form/ObjectiveForm';
import { newTarget, type TargetForm } from '../form/TargetForm';

/** A target as the customer wants it; where nothing measurable was said, in their words. */
export function targetFromRequirement(
  { title, indicator, wanted }: Requirement,
  key: string,
): TargetForm {
  const measured = { name: title, indicator: indicator ?? '' };
  return newTarget(
    key,
    isMeasurable(wanted)
      ? { ...measured, objective: objectiveForm(wanted) }
      : { ...measured, description: wanted.text.slice(0, 2000) },
  );
}
