import type { SlaApi } from '@service-levels/backstage-plugin-sla-common';
import { firstOfMonth } from '../agreements/toDraft';

const DAY_MILLISECONDS = 86_400_000;

/** The customers abroad miss a target every month. */
const ASKED = {
  answered: 'Foreign trade for Lantern Outfitters',
  open: 'Foreign trade for Tsubame Trading',
} as const;

/** What the owning team says of one of the misses. */
const ANSWER = {
  cause:
    'A change of the network in the data centre cut off the database for longer than was planned.',
  measure:
    'Such changes are tried on the second line first, and taken back after ten minutes at the latest.',
};

/** The portal, and as whom requests are sent. */
interface Portal {
  readonly sla: SlaApi;
  readonly as: () => Promise<{ readonly token: string }>;
}

/** Asks what happened with the first miss of an agreement in a month; the id of the question, while it waits for an answer. */
async function askAbout(
  title: string,
  month: string,
  { sla, as }: Portal,
): Promise<string | undefined> {
  const { items } = await sla.getClose(month, await as());
  const line = items.find(({ agreementTitle }) => agreementTitle === title);
  const miss = line?.misses.at(0);
  if (line === undefined || miss === undefined) {
    return undefined;
  }
  const { ask } = miss;
  if (ask !== null) {
    // An earlier start may have been interrupted.
    return ask.answeredAt === null ? ask.id : undefined;
  }
  const { agreementId } = line;
  const { targetId } = miss;
  const asked = { agreementId, targetId };
  return (await sla.askForComment(month, asked, await as())).id;
}

/** The last month that is over for the customers abroad too: in America it ends hours after that of UTC. */
function lastMonthOver(now: Date): string {
  const yesterday = new Date(now.getTime() - DAY_MILLISECONDS);
  return firstOfMonth(yesterday, -1).toISOString().slice(0, 7);
}

/** Asks about two targets that were missed in the last month, and answers one; nothing where anybody was asked already. */
export async function loadAsks(now: Date, portal: Portal): Promise<void> {
  const month = lastMonthOver(now);
  await askAbout(ASKED.open, month, portal);
  const toAnswer = await askAbout(ASKED.answered, month, portal);
  if (toAnswer !== undefined) {
    await portal.sla.answerAsked(toAnswer, ANSWER, await portal.as());
  }
}
