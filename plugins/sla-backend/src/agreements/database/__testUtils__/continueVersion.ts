import type { Knex } from 'knex';
import { acceptContinuation, insertContinuation } from '../writeEndings';

/** Stores that one side asked to go on after the end, and that the other accepted. */
export async function continueVersion(
  knex: Knex,
  continued: {
    readonly id: string;
    readonly version: number;
    /** Null where it goes on until notice. */
    readonly until: string | null;
    readonly isAccepted: boolean;
    /** Epoch seconds. */
    readonly at: number;
  },
): Promise<void> {
  const { id, version, until, isAccepted, at } = continued;
  await knex.transaction(async tx => {
    await insertContinuation(tx, id, {
      kind: 'ask-continuation',
      continuation: {
        version,
        until,
        askedFor: 'provider',
        askedAt: at,
        askedBy: 'user:default/erik',
      },
      evidence: null,
    });
    if (isAccepted) {
      const { key } = await tx('agreement_continuations')
        .where({ agreement_id: id, version })
        .first('key');
      await acceptContinuation(tx, id, {
        kind: 'accept-continuation',
        key,
        version,
        until,
        at,
        by: 'user:default/tom',
        evidence: null,
      });
    }
  });
}
