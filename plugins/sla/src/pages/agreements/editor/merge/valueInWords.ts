import type { Translate } from '../../../../translations/useTranslate';
import { objectiveOf, type ObjectiveForm } from '../form/ObjectiveForm';

function isObjective(value: unknown): value is ObjectiveForm {
  return typeof value === 'object' && value !== null && 'atLeast' in value;
}

/** Everything that is said in a value, in its order. */
function leavesOf(value: unknown, t: Translate): string[] {
  if (typeof value === 'boolean') {
    return [t(value ? 'editor.yes' : 'editor.no')];
  }
  if (typeof value === 'number') {
    return Number.isNaN(value) ? [] : [String(value)];
  }
  if (typeof value === 'string') {
    return value.trim() === '' ? [] : [value];
  }
  if (isObjective(value)) {
    const { kind, ...figures } = objectiveOf(value);
    return [t(`editor.kinds.${kind}`), ...leavesOf(figures, t)];
  }
  return typeof value === 'object' && value !== null
    ? Object.values(value).flatMap(one => leavesOf(one, t))
    : [];
}

/** What stands in a field, in a line; a target that is not there any more says so. */
export function valueInWords(value: unknown, t: Translate): string {
  if (value === undefined) {
    return t('editor.removed');
  }
  return leavesOf(value, t).join(' · ') || t('editor.empty');
}
