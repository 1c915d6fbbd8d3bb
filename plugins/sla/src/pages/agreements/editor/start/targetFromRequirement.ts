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
  if (isMeasurable(wanted)) {
    return newTarget(key, { ...measured, objective: objectiveForm(wanted) });
  }
  // Whoever asks for something in "My services" says it once.
  const description = wanted.text === title ? '' : wanted.text.slice(0, 2000);
  return newTarget(key, { ...measured, description });
}
