import type {
  AgreementComment,
  CommentAgreement,
  Page,
  TermsDiff,
} from '@service-levels/backstage-plugin-sla-common';
import type { PageRequest } from '../../paging/page';
import type { AgreementOptions } from '../Agreements';
import type { About } from '../offers/Offers';

/** What is said about the versions of an agreement, and what differs between them. */
export interface AgreementComments {
  /** Oldest first; a customer's side reads what is shared. */
  list(
    query: PageRequest & { readonly id: string },
    options: AgreementOptions,
  ): Promise<Page<AgreementComment>>;

  /** From a customer's side it is shared, whatever it says. */
  add(
    request: About<CommentAgreement> & { readonly idempotencyKey?: string },
    options: AgreementOptions,
  ): Promise<AgreementComment>;

  /** @throws NotFoundError - also for a version that the caller may not see */
  diff(
    request: {
      readonly id: string;
      readonly from: number;
      readonly to: number;
    },
    options: AgreementOptions,
  ): Promise<TermsDiff>;
}
