import type { AgreementPreview, PreviewRequestInput } from '../model';
import type { SlaRequestOptions } from './ListQuery';

/** How drafts would have been judged, as the client offers it. @public */
export interface PreviewApi {
  /** The last periods of each target of a draft, as if exactly its terms had been in force; nothing is stored. */
  previewAgreement(
    request: PreviewRequestInput,
    options?: SlaRequestOptions,
  ): Promise<AgreementPreview>;
}
