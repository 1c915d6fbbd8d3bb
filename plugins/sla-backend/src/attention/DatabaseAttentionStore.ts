import { INTERACTION_KINDS } from '@service-levels/backstage-plugin-sla-common';
import type { Knex } from 'knex';
import { grouped } from '../collections/grouped';
import { isPostgres } from '../database/isPostgres';
import { secondsOrNull } from '../database/secondsOrNull';
import type { CustomerAttentionRow, InteractionRow } from '../database/tables';
import { aYearBefore } from '../satisfaction/aYearBefore';
import { summaries } from '../satisfaction/summaries';
import type { AttentionStore } from './AttentionStore';
import { NEVER } from './StoredAttention';
import { OPEN_STATES } from './whereAttention';

/** Stays below SQLite's limit on bound values. */
const CUSTOMERS_AT_ONCE = 200;

/** A note is no contact: nobody has spoken with the customer. */
const CONTACTS = INTERACTION_KINDS.filter(kind => kind !== 'note');

const DAY = 86_400;
/** An answer counts at least so long. */
const ANSWER_COUNTS = 365 * DAY;

/** What the dialogue with a customer says. */
interface Counted {
  readonly last: number | null;
  /** Begin of the next meeting, or of whatever else lies ahead. */
  readonly next: number | null;
  readonly open: number;
  readonly due: string | null;
}

/** What its answers say. */
interface Perceived {
  readonly lowest: { readonly service: string; readonly mean: number } | null;
  /** When the oldest may count no longer. */
  readonly changesAt: number | null;
}

const NO_ANSWERS: Perceived = { lowest: null, changesAt: null };

function earlier(a: number | null, b: number | null): number | null {
  return a === null || b === null ? a ?? b : Math.min(a, b);
}

/** What of each customer wants attention, in the portal's database. */
export class DatabaseAttentionStore implements AttentionStore {
  readonly #knex: Knex;

  private constructor(knex: Knex) {
    this.#knex = knex;
  }

  static create(options: { knex: Knex }): DatabaseAttentionStore {
    return new DatabaseAttentionStore(options.knex);
  }

  async recount(now: number): Promise<void> {
    let refs: readonly string[];
    do {
      refs = await this.#knex<CustomerAttentionRow>('customer_attention')
        .where('recount_at', '<=', now)
        .orderBy('recount_at')
        .limit(CUSTOMERS_AT_ONCE)
        .pluck('customer_ref');
      if (refs.length > 0) {
        await this.#recountThese(refs, now);
      }
    } while (refs.length === CUSTOMERS_AT_ONCE);
  }

  async #recountThese(refs: readonly string[], now: number): Promise<void> {
    await this.#knex.transaction(async tx => {
      const select = tx<CustomerAttentionRow>('customer_attention')
        .whereIn('customer_ref', [...refs])
        .where('recount_at', '<=', now);
      // Under lock, so that what is written meanwhile is counted the next time;
      // in the order of `touchAttention`, whatever that of the database is.
      const rows = await (isPostgres(tx)
        ? select.orderByRaw('customer_ref collate "C"').forUpdate()
        : select);
      if (rows.length === 0) {
        return;
      }
      const due = rows.map(row => row.customer_ref);
      const counted = await countDialogue(tx, due, now);
      const perceived = await countAnswers(tx, due, now);
      await tx<CustomerAttentionRow>('customer_attention')
        .insert(
          rows.map(({ customer_ref, known_since }) => {
            const dialogue = counted.get(customer_ref);
            const { lowest, changesAt } =
              perceived.get(customer_ref) ?? NO_ANSWERS;
            return {
              customer_ref,
              known_since,
              last_contact_at: dialogue?.last ?? NEVER,
              open_complaints: dialogue?.open ?? 0,
              complaint_due_on: dialogue?.due ?? null,
              lowest_mean: lowest?.mean ?? null,
              lowest_mean_service: lowest?.service ?? null,
              recount_at: earlier(dialogue?.next ?? null, changesAt),
            };
          }),
        )
        .onConflict('customer_ref')
        .merge();
    });
  }
}

async function countDialogue(
  tx: Knex.Transaction,
  refs: readonly string[],
  now: number,
): Promise<ReadonlyMap<string, Counted>> {
  const of = () =>
    tx<InteractionRow>('interactions').whereRaw(
      'interactions.customer_ref = customer_attention.customer_ref',
    );
  // By index to the first contact before and after now, however long the dialogue is.
  const contact = () =>
    of().whereIn('kind', CONTACTS).limit(1).select('starts_at');
  const complaints = (states: readonly string[]) =>
    of().whereIn('complaint_state', [...states]);
  const rows: {
    ref: string;
    last: number | string | null;
    next: number | string | null;
    open: number | string;
    due: string | null;
  }[] = await tx('customer_attention')
    .whereIn('customer_ref', [...refs])
    .select({
      ref: 'customer_ref',
      last: contact()
        .where('starts_at', '<=', now)
        .orderBy('starts_at', 'desc'),
      next: contact().where('starts_at', '>', now).orderBy('starts_at'),
      open: complaints(OPEN_STATES).count(),
      due: complaints(['open']).min('due_on'),
    });
  return new Map(
    rows.map(({ ref, last, next, open, due }) => [
      ref,
      {
        last: secondsOrNull(last),
        next: secondsOrNull(next),
        open: Number(open),
        due,
      },
    ]),
  );
}

/** How many answers of a customer about a service have a score. */
interface CountedAnswers {
  readonly customer: string;
  readonly service: string;
  readonly score: number;
  readonly count: number;
  /** Date of the first. */
  readonly oldest: string;
}

async function countAnswers(
  tx: Knex.Transaction,
  refs: readonly string[],
  now: number,
): Promise<ReadonlyMap<string, Perceived>> {
  const rows: (Omit<CountedAnswers, 'count'> & { count: number | string })[] =
    await tx('satisfaction_answers')
      .whereIn('customer_ref', [...refs])
      .where('date', '>=', aYearBefore(now))
      .groupBy('customer_ref', 'service_ref', 'score')
      .orderBy('service_ref')
      .select({
        customer: 'customer_ref',
        service: 'service_ref',
        score: 'score',
      })
      .count({ count: '*' })
      .min({ oldest: 'date' });
  const answers = rows.map(row => ({ ...row, count: Number(row.count) }));
  const ofCustomers = grouped(answers, ({ customer }) => customer);
  return new Map(
    [...ofCustomers].map(([ref, own]) => [ref, perceivedBy(own, now)]),
  );
}

function perceivedBy(
  answers: readonly CountedAnswers[],
  now: number,
): Perceived {
  const ofServices = summaries(answers, ({ service }) => service);
  const means = [...ofServices].flatMap(([service, { mean }]) =>
    mean === null ? [] : [{ service, mean }],
  );
  const [lowest = null] = means.sort((a, b) => a.mean - b.mean);
  const [oldest] = answers.map(one => one.oldest).sort();
  const tomorrow = (Math.floor(now / DAY) + 1) * DAY;
  return {
    lowest,
    changesAt: Math.max(
      Date.parse(`${oldest}T00:00:00Z`) / 1000 + ANSWER_COUNTS,
      tomorrow,
    ),
  };
}
