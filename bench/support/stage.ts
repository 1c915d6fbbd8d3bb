import {
  formatInstant,
  type AgreementDraftInput,
  type SlaApi,
  type StateFact,
} from '@service-levels/backstage-plugin-sla-common';
import { inTurn } from './inTurn';
import { until } from './until';

/** Creates the availability of each entity, where nothing reported is up, and sends what was measured. */
export async function measureAll(
  api: SlaApi,
  entityRefs: readonly string[],
  factsOf: (index: number) => readonly StateFact[],
): Promise<void> {
  await inTurn(entityRefs, async (entityRef, index) => {
    await api.createIndicator({
      entityRef,
      name: 'availability',
      stream: 'states',
      whereNothingReported: 'up',
    });
    await api.sendMeasurements({
      indicator: `${entityRef}/availability`,
      states: factsOf(index).map(({ from, to, id, ...fact }) => ({
        ...fact,
        id: id ?? undefined,
        from: formatInstant(from),
        to: to === null ? null : formatInstant(to),
      })),
    });
  });
}

/** Waits until a customer is known, then has each agreement offered and signed by both. */
export async function agreeAll(
  api: SlaApi,
  drafts: readonly AgreementDraftInput[],
): Promise<void> {
  await until('the customer is known', async () => {
    const { items } = await api.getCustomers({});
    return items.length > 0;
  });
  await inTurn(drafts, async draft => {
    const { id } = await api.createAgreement(draft);
    const { hash } = await api.offerAgreement(id, { version: 1 });
    for (const party of ['provider', 'customer'] as const) {
      await api.signAgreement(id, {
        party,
        version: 1,
        hash: hash ?? '',
        evidence: 'bench',
      });
    }
  });
}
