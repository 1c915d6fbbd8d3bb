export { reportFigureInWords } from './changesInWords';
export { reportDocument, type ReportDocumentOptions } from './reportDocument';
export { reportTables } from './reportTables';
export type {
  ReportBlock,
  ReportSection,
  WrittenServiceLevelReport,
  WrittenStripCell,
  WrittenVerdict,
} from './WrittenReport';
