import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import type {
  Page,
  RequirementBars,
} from '@service-levels/backstage-plugin-sla-common';
import type { RequirementsQuery } from './Requirements';

/** What customers wanted, what was agreed and achieved, and how it felt. */
export interface Bars {
  /**
   * One for each requirement, newest first.
   *
   * @throws NotFoundError - for a customer that the caller may not see
   */
  list(
    query: RequirementsQuery & { readonly customerRef: string },
    options: { readonly credentials: BackstageCredentials },
  ): Promise<Page<RequirementBars>>;
}
