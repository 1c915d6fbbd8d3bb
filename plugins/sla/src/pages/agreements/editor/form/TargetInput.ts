import type { AgreementDraftInput } from '@service-levels/backstage-plugin-sla-common';

/** A target as a draft sends it. */
export type TargetInput = AgreementDraftInput['targets'][number];
