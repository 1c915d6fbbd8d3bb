import { randomUUID } from 'node:crypto';
import type { Knex } from 'knex';
import type { CreditState } from '@service-levels/backstage-plugin-sla-common';
import type { CreditRow } from '../database/tables';
import type { Made } from './stageSender';

/** Puts credits of agreements on the stage of routes, for periods long gone, which no reader judges again. */
export function creditsStage(knex: Knex) {
  let periods = 0;
  return async (
    { id, targets }: Made,
    state: CreditState,
    /** Why it was decided so: nothing for a customer. */
    reason = 'Internum reason',
  ): Promise<string> => {
    periods += 1;
    const row: CreditRow = {
      id: randomUUID(),
      agreement_id: id,
      target_id: targets[0].id,
      version: 1,
      period: `${2000 + periods}-01`,
      starts_at: periods,
      ends_at: periods + 1,
      days: 31,
      days_of_period: 31,
      attained: JSON.stringify({ good: 98, total: 100 }),
      band: JSON.stringify({ from: 0, below: 99.9, percent: 10 }),
      currency: 'EUR',
      fee: 100_000,
      uncapped: 10_000,
      amount: 10_000,
      state,
      revision: 1,
      proposed_at: 1,
      now: null,
      decided_at: state === 'proposed' ? null : 1,
      decided_by: state === 'proposed' ? null : 'user:default/markus',
      reason: state === 'proposed' ? null : reason,
      settled_at: null,
      settled_by: null,
      reference: null,
    };
    await knex<CreditRow>('credits').insert(row);
    return row.id;
  };
}
