import {
  SHEET_NAMES,
  type SheetImport,
  type SheetProblem,
} from '@service-levels/backstage-plugin-sla-common';
import type { Sending } from '../../../hooks/useSending';

/** The cells that a trial names, or that an import was refused by. */
export function problemsOf(
  sending: Sending<SheetImport>,
): readonly SheetProblem[] {
  if (sending.kind === 'done') {
    return sending.value.problems;
  }
  const details = sending.kind === 'failed' ? sending.details : [];
  return details.flatMap(({ field, reason, line }) => {
    const [first, ...column] = field.split('.');
    const sheet = SHEET_NAMES.find(name => name === first);
    return sheet === undefined || line === undefined
      ? []
      : [{ sheet, row: line, column: column.join('.'), reason }];
  });
}
