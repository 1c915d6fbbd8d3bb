import type { ChangeAlerting } from '@service-levels/backstage-plugin-sla-common';
import type { FieldErrors } from '../../../widgets/FieldErrors';

/**
 * What was refused by the fields of the form: an item of a list stands for the
 * list, and a target has its id in place of its position.
 */
export function shownErrors(
  errors: FieldErrors,
  sent: ChangeAlerting | undefined,
): FieldErrors {
  const fieldOf = (field: string) => {
    const [, position, rest] = /^targets\.(\d+)\.(.+)$/.exec(field) ?? [];
    const targetId = sent?.targets?.[Number(position)]?.targetId;
    const [list] = (rest ?? field).split('.');
    return targetId === undefined ? list : `targets.${targetId}.${list}`;
  };
  return Object.fromEntries(
    Object.entries(errors).map(([field, reason]) => [fieldOf(field), reason]),
  );
}
