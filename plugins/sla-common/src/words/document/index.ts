export { agreementDocument } from './agreementDocument';
export { DOCUMENT_SECTIONS } from './WrittenAgreement';
export type {
  WrittenAgreement,
  DocumentBlock,
  DocumentFact,
  DocumentFrame,
  DocumentSection,
  DocumentSectionId,
  DocumentSignature,
} from './WrittenAgreement';
export type {
  DocumentedSignOff,
  DocumentOptions,
  DocumentSource,
} from './DocumentSource';
export {
  DOCUMENT_LANGUAGES,
  documentLanguageOf,
  type DocumentLanguage,
} from './Language';
