import type {
  Requirement,
  SlaApi,
} from '@service-levels/backstage-plugin-sla-common';
import { isRefusal, retry } from '../retry';
import type { DemoRelationship } from './DemoRelationship';

interface Portal {
  readonly sla: SlaApi;
  /** As whom requests are sent. */
  readonly as: () => Promise<{ readonly token: string }>;
}

const ONE = { limit: 1 };
const PAGE = { limit: 500 };

/** Fills in what is not there yet; what somebody added or changed since stays. */
export async function loadRelationship(
  relationship: DemoRelationship,
  portal: Portal,
): Promise<void> {
  const { customer, interactions, satisfaction, opportunities } = relationship;
  const { sla, as } = portal;
  await fill({
    isEmpty: async () =>
      (await sla.getInteractionsOf(customer, ONE, await as())).items.length ===
      0,
    wanted: interactions,
    create: async one => sla.recordInteraction(customer, one, await as()),
  });
  await fill({
    isEmpty: async () =>
      (await sla.getSatisfaction(customer, ONE, await as())).items.length === 0,
    wanted: satisfaction,
    create: async one => sla.enterSatisfaction(customer, one, await as()),
  });
  await fill({
    isEmpty: async () =>
      (await sla.getOpportunities(customer, ONE, await as())).items.length ===
      0,
    wanted: opportunities,
    create: async one => sla.createOpportunity(customer, one, await as()),
  });
  await fill({
    isEmpty: async () =>
      (await sla.getContacts(customer, ONE, await as())).items.length === 0,
    wanted: relationship.contacts,
    create: async one => sla.createContact(customer, one, await as()),
  });
  await fill({
    isEmpty: async () =>
      (await sla.getRequirements(customer, ONE, await as())).items.length === 0,
    wanted: relationship.requirements,
    create: async ({ requirement, answeredBy }) => {
      const created = await sla.createRequirement(
        customer,
        requirement,
        await as(),
      );
      if (answeredBy !== undefined) {
        await answer(created, { title: answeredBy, ...portal });
      }
    },
  });
}

async function fill<T>(options: {
  readonly isEmpty: () => Promise<boolean>;
  readonly wanted: readonly T[];
  readonly create: (one: T) => Promise<unknown>;
}): Promise<void> {
  if (await options.isEmpty()) {
    for (const one of options.wanted) {
      await retry(async () => await options.create(one), isRefusal);
    }
  }
}

/** Links the first target of an agreement, and takes the requirement through its life. */
async function answer(
  requirement: Requirement,
  { title, sla, as }: Portal & { readonly title: string },
): Promise<void> {
  const { customerRef, id, etag } = requirement;
  const { items } = await sla.getAgreements(PAGE, await as());
  const target = items.find(one => one.title === title)?.targets[0];
  if (target === undefined) {
    throw new Error(`The demo has no agreement ${title}`);
  }
  await sla.changeRequirement(
    customerRef,
    {
      id,
      etag,
      requirement: {
        title: requirement.title,
        service: requirement.service,
        indicator: requirement.indicator,
        wanted: requirement.wanted,
        leastAcceptable: requirement.leastAcceptable,
        reason: requirement.reason,
        costOfFailing: requirement.costOfFailing,
        priority: requirement.priority,
        targetId: target.id,
      },
    },
    await as(),
  );
  for (const to of ['under-review', 'offered', 'agreed'] as const) {
    await sla.transitionRequirement(
      customerRef,
      id,
      { to, reason: null },
      await as(),
    );
  }
}
