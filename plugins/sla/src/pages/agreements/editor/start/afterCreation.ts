import type { SlaApi } from '@service-levels/backstage-plugin-sla-common';
import type { StartFrom } from './StartFrom';

/**
 * Keeps what an agreement began from, and takes the requirements that nobody
 * has looked at yet into review: they are being answered. Which target answers
 * one can be said once it is offered, for a customer sees no draft.
 *
 * What of it is refused is refused for itself: the agreement is there.
 */
export async function afterCreation(
  api: SlaApi,
  agreementId: string,
  { requirements, offering }: Pick<StartFrom, 'requirements' | 'offering'>,
): Promise<void> {
  await Promise.allSettled([
    ...(offering === undefined
      ? []
      : [api.setBeganFrom(agreementId, offering.name)]),
    ...requirements
      .filter(({ state }) => state === 'captured')
      .map(({ customerRef, id }) =>
        api.transitionRequirement(customerRef, id, { to: 'under-review' }),
      ),
  ]);
}
