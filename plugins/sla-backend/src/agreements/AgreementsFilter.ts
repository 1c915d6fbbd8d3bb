import type { AgreementFilter } from '@service-levels/backstage-plugin-sla-node';
import type {
  AgreementSort,
  AgreementType,
  VersionState,
} from '@service-levels/backstage-plugin-sla-common';
import type { Scope } from '../permissions/Scope';
import type { AsSeen } from './database/standingsAt';
import type { StoredAgreement } from './StoredAgreement';

/** What narrows the list of agreements; what is given combines. */
export interface AgreementsFilter {
  readonly customerRef?: string;
  readonly type?: AgreementType;
  /** Of the version that is shown, or of the next one. */
  readonly state?: VersionState;
  /** The last day of what is signed lies before this date. */
  readonly expiringBefore?: string;
  /** On offer for at least so many days. */
  readonly unsignedFor?: number;
  /** Have a target whose indicator holds no fact; for the provider's side alone. */
  readonly withoutMeasurement?: boolean;
  /** Were not reviewed in time: as often as they say, or for a year. */
  readonly withoutReview?: boolean;
  /** The ref of who provides, or the name of a supplier. */
  readonly provider?: string;
  /** A part of the title. */
  readonly search?: string;
}

/** Which agreements are read, for whom, and from where on. */
export interface AgreementsToList extends AgreementsFilter, AsSeen {
  readonly scope: Scope<AgreementFilter>;
  readonly entityRefs?: readonly string[];
  readonly sort: AgreementSort;
  readonly after?: readonly string[];
  readonly limit: number;
}

/** An agreement of a list, with where it stands in it. */
export interface FoundAgreement {
  readonly agreement: StoredAgreement;
  /** What the list goes on after. */
  readonly keys: readonly string[];
}
