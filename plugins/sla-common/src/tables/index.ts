export {
  exportTable,
  type ExportCell,
  type ExportColumn,
  type ExportTable,
} from './ExportTable';
export { localText } from './localText';
export { toCsv } from './toCsv';
export {
  toWorksheets,
  type Worksheet,
  type WorksheetCell,
} from './toWorksheets';
