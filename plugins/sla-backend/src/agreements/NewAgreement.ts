import type { RecordAgreement } from '@service-levels/backstage-plugin-sla-common';
import type { TermsToStore } from './AgreementsStore';

/** An agreement that there is not yet, with the terms of its first version. */
export interface NewAgreement {
  readonly id: string;
  readonly draft: TermsToStore;
  /** Epoch seconds. */
  readonly createdAt: number;
  /** Entity ref of a user, or subject of a service. */
  readonly createdBy: string;
  /** What both sides signed outside: agreed at once. Else it is a draft. */
  readonly recorded?: Omit<RecordAgreement, 'draft'> & {
    /** Of the terms, with the calendars written out. */
    readonly hash: string;
    /** Customers whose facts count. */
    readonly concerns: readonly string[];
  };
}
