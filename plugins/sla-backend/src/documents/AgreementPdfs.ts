import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import type { DocumentLanguage } from '@service-levels/backstage-plugin-sla-common';

/** Agreements as files for paper. */
export interface AgreementPdfs {
  /**
   * The document of one version, as its reader may see it.
   *
   * @throws NotFoundError - also for a version that the caller may not see
   */
  pdfOf(
    request: {
      readonly id: string;
      readonly version: number;
      /** Without it, the customer's; English where that is not known. */
      readonly language?: DocumentLanguage;
    },
    options: { readonly credentials: BackstageCredentials },
  ): Promise<Buffer>;
}
