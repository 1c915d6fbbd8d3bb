import type { AgreementForm } from '../form/AgreementForm';
import type {
  Offering,
  Requirement,
} from '@service-levels/backstage-plugin-sla-common';

/** What a draft starts from. */
export interface StartFrom {
  readonly form: AgreementForm;
  /** What it is to answer. */
  readonly requirements: readonly Requirement[];
  /** The service offering that it begins from; undefined for none. */
  readonly offering: Offering | undefined;
  /** The title of the agreement that it was copied from; undefined where it was not. */
  readonly copyOf: string | undefined;
}
