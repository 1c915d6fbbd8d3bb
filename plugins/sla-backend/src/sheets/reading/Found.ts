import type {
  ErrorDetail,
  SheetName,
  SheetProblem,
  SheetRow,
} from '@service-levels/backstage-plugin-sla-common';

/** Something that a row says, with where it stands. */
export interface Found<T> {
  readonly row: number;
  readonly value: T;
}

/** What rows say, and what is wrong with others. */
export interface Reading<T> {
  readonly found: readonly Found<T>[];
  readonly problems: readonly SheetProblem[];
}

/** A problem of the cell that a field was read from: its path begins with the column, unless another is given. */
export function problemAt(
  place: { readonly sheet: SheetName; readonly row: number },
  { field, reason }: Pick<ErrorDetail, 'field' | 'reason'>,
  columnOf: (field: string) => string = firstOf,
): SheetProblem {
  const { sheet, row } = place;
  return { sheet, row, column: columnOf(field), reason };
}

function firstOf(field: string): string {
  return field.split('.')[0];
}

/** Where a row is. */
export function placeOf(
  sheet: SheetName,
  { row }: Pick<SheetRow, 'row'>,
): { readonly sheet: SheetName; readonly row: number } {
  return { sheet, row };
}
