import type { IngestResult } from '@service-levels/backstage-plugin-sla-common';
import type { Knex } from 'knex';
import { keyOfName } from '../factNames';
import { requireOpen } from '../requireBuckets';
import type { FactsBatch } from '../MeasurementsStore';
import {
  cellsOf,
  FACT_TABLES,
  keyCells,
  type Cell,
  type FactColumns,
} from './factTables';
import { lockIndicator, type LockedIndicator } from './lockIndicator';
import { forgetBuckets, placeBuckets } from './placeBuckets';
import { removeFacts, type RemovedFacts } from './removeFacts';
import { runningImports, settleStaged, whereKeyIn } from './settleStaged';
import { keepImportDays, touchFacts } from './touchedFacts';
import { writeFacts } from './writing/writeFacts';

type BucketsBatch = Extract<FactsBatch, { stream: 'counts' | 'values' }>;

function isOfBuckets(batch: FactsBatch): batch is BucketsBatch {
  return batch.stream === 'counts' || batch.stream === 'values';
}

/** The width of the buckets; 0 of streams that have none. */
function widthOf(batch: FactsBatch): number {
  return isOfBuckets(batch) && batch.facts.length > 0
    ? batch.facts[0].seconds
    : 0;
}

async function withdraw(
  tx: Knex.Transaction,
  table: FactColumns,
  removed: {
    readonly indicator: LockedIndicator;
    readonly keys: readonly (readonly Cell[])[];
    readonly now: number;
  },
): Promise<RemovedFacts> {
  const { indicator, keys, now } = removed;
  if (keys.length === 0) {
    return { withdrawn: 0, ranges: [] };
  }
  return await removeFacts(tx, table, {
    indicatorKey: indicator.key,
    ends: { now, bucketSeconds: indicator.bucketSeconds ?? 0 },
    choose: facts => whereKeyIn(facts, tx, table, { alias: table.facts, keys }),
  });
}

/** Stores and withdraws facts of one indicator, and touches the days that change. */
export async function writeBatch(
  tx: Knex.Transaction,
  batch: FactsBatch,
): Promise<IngestResult> {
  const { indicatorKey, recordedAt: now, recordedBy } = batch;
  const table: FactColumns = FACT_TABLES[batch.stream];
  const indicator = await lockIndicator(tx, indicatorKey, batch.stream);
  // Once more under the lock: days may have become final meanwhile.
  requireOpen(indicator, batch, batch.withdraw);
  const running = await runningImports(tx, indicatorKey);
  const rows = cellsOf(batch);
  const withdrawn = batch.withdraw.flatMap(name => {
    const key = keyOfName(batch.stream, name);
    return key === undefined ? [] : [key];
  });
  await settleStaged(tx, table, running, (staged, alias) =>
    whereKeyIn(staged, tx, table, {
      alias,
      keys: [...rows.map(row => keyCells(table, row)), ...withdrawn],
    }),
  );
  const removed = await withdraw(tx, table, {
    indicator,
    keys: withdrawn,
    now,
  });
  if (isOfBuckets(batch) && batch.facts.length > 0) {
    await placeBuckets(tx, indicator, batch);
  } else if (removed.withdrawn > 0) {
    await forgetBuckets(tx, indicator);
  }
  await touchFacts(tx, {
    indicatorKey,
    ranges: removed.ranges,
    now,
    staging: running.staging,
  });
  const { ranges, ...written } = await writeFacts(tx, table, {
    indicatorKey,
    rows,
    recordedAt: now,
    recordedBy,
    ends: { now, bucketSeconds: widthOf(batch) },
  });
  if (running.staging !== undefined) {
    await keepImportDays(tx, running.staging, ranges, now);
  }
  return { ...written, withdrawn: removed.withdrawn };
}
