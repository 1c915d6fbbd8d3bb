import {
  agreementDraftSchema,
  type AgreementDraft,
} from '@service-levels/backstage-plugin-sla-common';
import type { DemoAgreement } from '../agreements/DemoAgreement';
import { toDraft } from '../agreements/toDraft';

/** A draft of the demo with everything that the API adds. */
export function draftOf(agreement: DemoAgreement, now: Date): AgreementDraft {
  return agreementDraftSchema.parse(toDraft(agreement, now));
}
