import type { SheetName } from '@service-levels/backstage-plugin-sla-common';

/** Fields of the API whose column is called otherwise, as far as the path goes. */
const COLUMNS: readonly (readonly [RegExp, string])[] = [
  [/^signatures\.0\.signedBy/, 'signedByProvider'],
  [/^signatures\.1\.signedBy/, 'signedByCustomer'],
  [/^signatures\.\d+\.signedOn/, 'signedOn'],
  [/^targets\.\d+\.objective\.(?:atMostSeconds)/, 'atMostMinutes'],
  [/^targets\.\d+\.objective\.withinSeconds/, 'withinMinutes'],
  [/^targets\.\d+\.objective\.slice\.(\w+)/, '$1'],
  [/^targets\.\d+\.objective\.(\w+)/, '$1'],
  [/^targets\.\d+\.objective/, 'kind'],
  [/^targets\.\d+\.(\w+)/, '$1'],
  [/^targets/, 'key'],
  [/^(\w+)/, '$1'],
];

/** The column that a field of an agreement, or of a target in it, was read from. */
export function agreementColumnOf(field: string): string {
  const path = field.replace(/^draft\./, '');
  for (const [pattern, column] of COLUMNS) {
    const match = pattern.exec(path);
    if (match !== null) {
      return column === '$1' ? match[1] : column;
    }
  }
  return path;
}

/** The sheet and the row that it stands in. */
export function placeOfField(
  field: string,
  {
    row,
    targetRows,
  }: { readonly row: number; readonly targetRows: readonly number[] },
): { readonly sheet: SheetName; readonly row: number } {
  const [, index] = /^(?:draft\.)?targets\.(\d+)/.exec(field) ?? [];
  return index === undefined
    ? { sheet: 'agreements', row }
    : { sheet: 'targets', row: targetRows[Number(index)] };
}
