export { reportDocument, type ReportDocumentOptions } from './reportDocument';
export type {
  ReportBlock,
  ReportSection,
  WrittenServiceLevelReport,
  WrittenStripCell,
  WrittenVerdict,
} from './WrittenReport';
