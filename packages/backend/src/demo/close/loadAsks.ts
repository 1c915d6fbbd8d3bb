import type {
  CloseLine,
  CloseMiss,
  SlaApi,
} from '@service-levels/backstage-plugin-sla-common';
import { firstOfMonth } from '../agreements/toDraft';

/** What the owning team says of the first miss. */
const ANSWER = {
  cause:
    'A change of the network in the data centre cut off the database for longer than was planned.',
  measure:
    'Such changes are tried on the second line first, and taken back after ten minutes at the latest.',
};

interface Missed {
  readonly line: CloseLine;
  readonly miss: CloseMiss;
}

/** Asks about two targets that were missed in the last month, and answers one; nothing where anybody was asked already. */
export async function loadAsks(
  now: Date,
  portal: {
    readonly sla: SlaApi;
    /** As whom requests are sent. */
    readonly as: () => Promise<{ readonly token: string }>;
  },
): Promise<void> {
  const { sla, as } = portal;
  const month = firstOfMonth(now, -1).toISOString().slice(0, 7);
  const { items } = await sla.getClose(month, await as());
  const missed = items.flatMap(line =>
    line.misses.map((miss): Missed => ({ line, miss })),
  );
  if (missed.some(({ miss }) => miss.ask !== null)) {
    return;
  }
  const unsaid = missed.filter(
    ({ line, miss }) =>
      !miss.isCommented && (line.report === null || line.report.isDraft),
  );
  const asks = [];
  for (const { line, miss } of unsaid.slice(0, 2)) {
    const { agreementId } = line;
    const { targetId } = miss;
    asks.push(
      await sla.askForComment(month, { agreementId, targetId }, await as()),
    );
  }
  for (const { id } of asks.slice(0, 1)) {
    await sla.answerAsked(id, ANSWER, await as());
  }
}
