import type {
  PersonalDataChange,
  PersonalDataExport,
  PersonalDataFindings,
  ReplacePersonInput,
  RetentionPreviews,
  SoughtPersonInput,
} from '../model';
import type { SlaRequestOptions } from './ListQuery';

/** What is kept of people, as the client offers it. @public */
export interface PersonalDataApi {
  /** Where somebody's name stands, and so what erasing would do. */
  findPersonalData(
    person: SoughtPersonInput,
    options?: SlaRequestOptions,
  ): Promise<PersonalDataFindings>;

  exportPersonalData(
    person: SoughtPersonInput,
    options?: SlaRequestOptions,
  ): Promise<PersonalDataExport>;

  /** The etag is that of what was found. */
  erasePersonalData(
    person: SoughtPersonInput,
    etag: string,
    options?: SlaRequestOptions,
  ): Promise<PersonalDataChange>;

  /** The etag is that of what was found. */
  replacePersonalData(
    replacement: ReplacePersonInput,
    etag: string,
    options?: SlaRequestOptions,
  ): Promise<PersonalDataChange>;

  /** As configured, or as if every kind were kept for so many days. */
  previewRetention(
    query: { readonly days?: number },
    options?: SlaRequestOptions,
  ): Promise<RetentionPreviews>;
}
