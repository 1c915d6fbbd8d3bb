import type {
  Agreement,
  SlaApi,
} from '@service-levels/backstage-plugin-sla-common';

/** The draft of an agreement; where there is none, what speaks for it. */
export async function loadDraft(api: SlaApi, id: string): Promise<Agreement> {
  const agreement = await api.getAgreement(id);
  const { state, nextVersion } = agreement;
  return state !== 'draft' && nextVersion?.state === 'draft'
    ? await api.getAgreementVersion(id, nextVersion.version)
    : agreement;
}
