import type {
  Report,
  SlaApi,
} from '@service-levels/backstage-plugin-sla-common';
import { firstOfMonth } from '../agreements/toDraft';
import { isRefusal, retry } from '../retry';
import { demoAnswer, demoComment, demoDispute, REPORTED } from './demoReports';

/** The portal, and as whom requests are sent. */
interface Portal {
  readonly sla: SlaApi;
  readonly as: () => Promise<{ readonly token: string }>;
}

const PAGE = { limit: 500 };

/** The report about an agreement and a month: that which the portal has drafted, else a new one. */
async function reportOn(
  title: string,
  period: string,
  { sla, as }: Portal,
): Promise<Report> {
  const agreements = await sla.getAgreements(PAGE, await as());
  const agreement = agreements.items.find(one => one.title === title);
  if (agreement === undefined) {
    throw new Error(`There is no agreement "${title}"`);
  }
  const agreementId = agreement.id;
  const { items } = await sla.getReports({ agreementId, period }, await as());
  const [drafted] = items.filter(one => one.agreementId === agreementId);
  return drafted === undefined
    ? await retry(
        async () => sla.createReport({ agreementId, period }, await as()),
        isRefusal,
      )
    : await sla.getReport(drafted.id, {}, await as());
}

/** Says of each miss why, and publishes; nothing where that was done. */
async function publish(report: Report, { sla, as }: Portal): Promise<Report> {
  if (report.published !== null) {
    return report;
  }
  const missed = report.content.agreements
    .flatMap(({ targets }) => targets)
    .filter(({ attainment }) => attainment.status === 'breached');
  let draft = report;
  for (const targetId of new Set(missed.map(one => one.targetId))) {
    draft = await sla.commentMiss(draft, targetId, demoComment, await as());
  }
  const { id, revision } = draft;
  return await sla.publishReport(id, { revision }, await as());
}

/** Lets the customer say what it sees otherwise, and the provider answer; nothing where that was done. */
async function dispute(report: Report, { sla, as }: Portal): Promise<void> {
  const { id, revision, published, state } = report;
  if (published === null || state !== 'published') {
    return;
  }
  const { disputes } = await sla.disputeReport(
    id,
    { ...demoDispute, revision, hash: published.hash },
    await as(),
  );
  await sla.writeInDispute(id, disputes[0].id, demoAnswer, await as());
}

/** Reports on the last month: one is published, one disputed, and one waits for the cause of a miss. */
export async function loadReports(now: Date, portal: Portal): Promise<void> {
  const period = firstOfMonth(now, -1).toISOString().slice(0, 7);
  await reportOn(REPORTED.draft, period, portal);
  await publish(await reportOn(REPORTED.published, period, portal), portal);
  await dispute(
    await publish(await reportOn(REPORTED.disputed, period, portal), portal),
    portal,
  );
}
