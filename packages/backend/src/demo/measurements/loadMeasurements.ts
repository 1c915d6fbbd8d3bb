import type { SlaApi } from '@service-levels/backstage-plugin-sla-common';
import { firstOfMonth, MONTHS_BEFORE } from '../agreements/toDraft';
import type { LoadedUntil } from '../LoadedUntil';
import { isRefusal, retry } from '../retry';
import { factsBetween } from './factsOf';
import { indicatorOf, type Measured } from './Measured';
import { measuredEntities } from './measuredEntities';
import { trackingStreams, type DemoStream, type Since } from './tracking';

const DAY_SECONDS = 86_400;
const PAGE = { limit: 500 };

interface Portal {
  readonly sla: SlaApi;
  /** As whom requests are sent. */
  readonly as: () => Promise<{ readonly token: string }>;
  readonly loadedUntil: LoadedUntil;
}

/** From the first of the month thirteen months before, wherever that begins first. */
function beginningOf(now: Date): number {
  return firstOfMonth(now, -MONTHS_BEFORE).getTime() / 1000 - DAY_SECONDS;
}

async function createIndicator(
  { entityRef, source = 'incidents' }: Measured,
  { sla, as }: Portal,
): Promise<void> {
  await retry(
    async () =>
      sla.createIndicator(
        {
          entityRef,
          name: 'availability',
          stream: 'states',
          title: 'Availability',
          unit: 'seconds',
          whereNothingReported: source === 'incidents' ? 'up' : 'unknown',
        },
        await as(),
      ),
    isRefusal,
  );
}

async function measure(
  measured: Measured,
  since: Since,
  { sla, as, loadedUntil }: Portal,
): Promise<number> {
  const indicator = indicatorOf(measured.entityRef);
  const states = factsBetween(measured, since);
  if (states.length > 0) {
    await retry(
      async () => sla.sendMeasurements({ indicator, states }, await as()),
      isRefusal,
    );
  }
  await loadedUntil.set(indicator, since.until);
  return states.length;
}

async function send(
  { indicator, batchesOf }: DemoStream,
  since: Since,
  { sla, as, loadedUntil }: Portal,
): Promise<number> {
  let sent = 0;
  for (const batch of batchesOf(since)) {
    const { stored } = await retry(
      async () => sla.sendMeasurements(batch, await as()),
      isRefusal,
    );
    sent += stored;
  }
  const ref = `${indicator.entityRef}/${indicator.name}`;
  await loadedUntil.set(ref, since.until);
  return sent;
}

/** Reports what has been measured since the last time, and says how much that is. */
export async function loadMeasurements(
  now: Date,
  portal: Portal,
): Promise<number> {
  const { sla, as } = portal;
  const { items } = await sla.getIndicators(PAGE, await as());
  const existing = new Set(items.map(({ ref }) => ref));
  const loaded = await portal.loadedUntil.all();
  /** What is there already goes on from where it was left. */
  const sinceOf = (ref: string): Since => ({
    after:
      (existing.has(ref) ? loaded.get(ref) : undefined) ?? beginningOf(now),
    until: Math.floor(now.getTime() / 1000),
  });
  let added = 0;
  for (const measured of measuredEntities) {
    const ref = indicatorOf(measured.entityRef);
    if (!existing.has(ref)) {
      await createIndicator(measured, portal);
    }
    added += await measure(measured, sinceOf(ref), portal);
  }
  for (const stream of trackingStreams) {
    const { indicator } = stream;
    const ref = `${indicator.entityRef}/${indicator.name}`;
    if (!existing.has(ref)) {
      await retry(
        async () => sla.createIndicator(indicator, await as()),
        isRefusal,
      );
    }
    added += await send(stream, sinceOf(ref), portal);
  }
  return added;
}
