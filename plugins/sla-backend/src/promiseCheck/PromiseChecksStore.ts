import type { AgreementType } from '@service-levels/backstage-plugin-sla-common';
import type { StoredPromiseCheck } from './StoredPromiseCheck';

/** Where the checks are kept that were made at an offer; they are written with it. */
export interface PromiseChecksStore {
  /** undefined where none was made. */
  get(key: {
    readonly agreementId: string;
    readonly version: number;
  }): Promise<StoredPromiseCheck | undefined>;

  /** Ids of the agreements of some types that any version of is on one of the entities. */
  agreementsOn(
    entityRefs: readonly string[],
    types: readonly AgreementType[],
  ): Promise<readonly string[]>;
}
