import type {
  Agreement,
  SlaApi,
} from '@service-levels/backstage-plugin-sla-common';
import { dayOf } from '../relationship/days';
import { isRefusal, retry } from '../retry';
import {
  decidedImprovement,
  heldReview,
  otherImprovements,
  plannedReview,
  REVIEWED_AGREEMENTS,
  REVIEWED_CUSTOMER,
} from './demoReviews';

interface Portal {
  readonly sla: SlaApi;
  /** As whom requests are sent. */
  readonly as: () => Promise<{ readonly token: string }>;
}

const PAGE = { limit: 500 };

function idsOf(
  agreements: readonly Agreement[],
  titles: readonly string[],
): string[] {
  return agreements
    .filter(({ title }) => titles.includes(title))
    .map(({ id }) => id);
}

/** Holds one review and plans another, with what is improved; nothing where there is any already. */
export async function loadReviews(now: Date, portal: Portal): Promise<void> {
  const { sla, as } = portal;
  const { items } = await sla.getReviews({ limit: 1 }, await as());
  if (items.length > 0) {
    return;
  }
  const agreements = await sla.getAgreements(PAGE, await as());
  const ids = idsOf(agreements.items, REVIEWED_AGREEMENTS);
  for (const { improvement, isDone } of otherImprovements(now)) {
    const made = await retry(
      async () =>
        sla.createImprovement(REVIEWED_CUSTOMER, improvement, await as()),
      isRefusal,
    );
    if (isDone) {
      await sla.transitionImprovement(made, { to: 'in-progress' }, await as());
      await sla.transitionImprovement(made, { to: 'done' }, await as());
    }
  }
  await sla.planReview(REVIEWED_CUSTOMER, plannedReview(now, ids), await as());
  await hold(now, ids, portal);
}

async function hold(
  now: Date,
  ids: string[],
  { sla, as }: Portal,
): Promise<void> {
  const { plan, written } = heldReview(now, ids);
  const planned = await sla.planReview(REVIEWED_CUSTOMER, plan, await as());
  const review = await sla.changeReview(
    planned,
    planned.etag,
    written,
    await as(),
  );
  await sla.holdReview(review, await as());
  const [improved, promised] = review.decisions;
  const key = { customerRef: REVIEWED_CUSTOMER, id: review.id };
  await sla.becomeOfDecision(
    { ...key, decisionId: improved.id },
    { kind: 'improvement', improvement: decidedImprovement(now) },
    await as(),
  );
  await sla.becomeOfDecision(
    { ...key, decisionId: promised.id },
    {
      kind: 'action',
      action: {
        title: promised.text,
        owner: 'group:default/team-portal',
        due: dayOf(now, 30),
        visibility: 'shared',
      },
    },
    await as(),
  );
}
