import type { Knex } from 'knex';
import { chunksOf } from '../../database/chunksOf';
import type {
  PromiseCheckRow,
  PromiseUnderpinningRow,
} from '../../database/tables';
import type { StoredPromiseCheck } from '../StoredPromiseCheck';

/** Stays below the databases' limits on rows in one statement. */
const ROWS_PER_STATEMENT = 200;

/** Keeps the check of a version, in the transaction of its offer. */
export async function insertPromiseCheck(
  tx: Knex.Transaction,
  options: {
    readonly agreementId: string;
    readonly version: number;
    readonly promiseCheck: StoredPromiseCheck;
  },
): Promise<void> {
  const { agreementId, version, promiseCheck } = options;
  const key = { agreement_id: agreementId, version };
  await tx<PromiseCheckRow>('promise_checks').insert({
    ...key,
    checked_at: promiseCheck.checkedAt,
    failure: promiseCheck.failure,
    targets: JSON.stringify(promiseCheck.targets),
  });
  const beneath = promiseCheck.targets.flatMap(({ check }) => check.restsOn);
  const versions = new Map(
    beneath.flatMap(({ agreementId: id, version: seen }) =>
      id === null ? [] : [[id, seen]],
    ),
  );
  const rows = [...versions].map(([id, seen]) => ({
    ...key,
    underpinning_id: id,
    underpinning_version: seen,
  }));
  for (const chunk of chunksOf(rows, ROWS_PER_STATEMENT)) {
    await tx<PromiseUnderpinningRow>('promise_underpinnings').insert(chunk);
  }
}
