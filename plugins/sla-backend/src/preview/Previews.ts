import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import type {
  AgreementPreview,
  PreviewRequest,
} from '@service-levels/backstage-plugin-sla-common';
import type { AgreementFilter } from '@service-levels/backstage-plugin-sla-node';
import type { Scope } from '../permissions/Scope';

/** Who asks, and which agreements they may see; without a scope, all. */
export interface PreviewOptions {
  readonly credentials: BackstageCredentials;
  readonly scope?: Scope<AgreementFilter>;
}

/** How drafts would have been judged, from what is stored; nothing of it is stored. */
export interface Previews {
  /**
   * Judges the last periods of each target of a draft as if exactly its terms
   * had been in force all the time, beside what the agreement said of them.
   *
   * Maintenance is excluded by these terms. Time that was declared as excluded
   * under another version counts where these terms name its ground. Facts of
   * the customers count whom an offer of today would concern.
   *
   * @throws NotFoundError - for an agreement that the caller may not see
   * @throws InputError - for a calendar that there is not, a target that is not of the agreement, and parties that cannot change any more
   */
  preview(
    request: PreviewRequest,
    options: PreviewOptions,
  ): Promise<AgreementPreview>;
}
