import { NotFoundError } from '@backstage/errors';
import type {
  HandedOver,
  Handover,
  HandoverRole,
} from '@service-levels/backstage-plugin-sla-common';
import type { Knex } from 'knex';
import { keptToRow } from '../customers/database/keptRows';
import { putKept } from '../customers/database/putKept';
import { lockProjection } from '../customers/database/replaceProjection';
import type { CustomerRow, KeptCustomerRow } from '../database/tables';
import { DatabaseInteractionsStore } from '../dialogue/DatabaseInteractionsStore';
import type { NewInteraction } from '../dialogue/InteractionsStore';
import { InvalidInputError } from '../errors';
import {
  claimIdempotencyKey,
  objectOfKey,
} from '../idempotency/claimIdempotencyKey';
import type { IdempotencyKey } from '../idempotency/IdempotencyKey';
import { isDeadlock, TRIES } from '../personalData/database/isDeadlock';
import {
  openActions,
  openComplaints,
  readActions,
  readComplaints,
  readMeetings,
  readOwners,
} from './database/readHeld';
import { readHolding, readRoles } from './database/readRoles';
import type { HandoverStore } from './HandoverStore';
import { rolesOf, withRolesMoved } from './rolesOf';

const NONE = { total: 0, first: [] } as const;

/** Who hands what to whom, as the note says when and by whom. */
interface Moving {
  readonly note: NewInteraction;
  readonly from: string;
  readonly to: string;
}

/** Handovers in the portal's database. */
export class DatabaseHandoverStore implements HandoverStore {
  readonly #knex: Knex;

  private constructor(knex: Knex) {
    this.#knex = knex;
  }

  static create(options: { knex: Knex }): DatabaseHandoverStore {
    return new DatabaseHandoverStore(options.knex);
  }

  async open(query: {
    customerRef: string;
    from: string | null;
    now: number;
  }): Promise<Handover> {
    const { customerRef, from, now } = query;
    const knex = this.#knex;
    const customer = await findCustomer(knex, customerRef);
    const roles = await readRoles(knex, customer);
    const owners = await readOwners(knex, customerRef);
    const all = {
      customerRef,
      customerTitle: customer.title,
      from,
      people: [...new Set([...roles.people, ...owners])].sort(),
    };
    if (from === null) {
      return {
        ...all,
        roles: [],
        actions: NONE,
        complaints: NONE,
        meetings: NONE,
      };
    }
    const held = { customerRef, from };
    return {
      ...all,
      roles: roles.of(from),
      actions: await readActions(knex, held),
      complaints: await readComplaints(knex, held),
      meetings: await readMeetings(knex, { ...held, now }),
    };
  }

  async madeBy(key: IdempotencyKey, now: number): Promise<string | undefined> {
    return await objectOfKey(this.#knex, { ...key, now });
  }

  async handOver(
    request: Moving & { idempotencyKey?: IdempotencyKey },
  ): Promise<{ noteId: string; moved: HandedOver | null }> {
    // Again where somebody had locked the other way round, as erasing a person may.
    for (let tries = 1; ; tries += 1) {
      try {
        return await this.#tryHandOver(request);
      } catch (error) {
        if (!isDeadlock(error) || tries >= TRIES) {
          throw error;
        }
      }
    }
  }

  async #tryHandOver(
    request: Moving & { idempotencyKey?: IdempotencyKey },
  ): Promise<{ noteId: string; moved: HandedOver | null }> {
    const { idempotencyKey, ...moving } = request;
    const { id: noteId, createdAt: now } = moving.note;
    return await this.#knex.transaction(async tx => {
      // In the order of all who change what is kept: what is read below stays so.
      await lockProjection(tx);
      if (idempotencyKey !== undefined) {
        const claim = { ...idempotencyKey, objectId: noteId, now };
        const made = await claimIdempotencyKey(tx, claim);
        if (made !== noteId) {
          return { noteId: made, moved: null };
        }
      }
      const roles = await moveRoles(tx, moving);
      const moved = { roles, ...(await moveOwned(tx, moving)) };
      if (roles.length + moved.actions + moved.complaints === 0) {
        throw InvalidInputError.of(
          'from',
          'has nothing in hand for this customer that could be moved here',
        );
      }
      const dialogue = DatabaseInteractionsStore.create({ knex: tx });
      await dialogue.insert(moving.note, { actions: [] });
      return { noteId, moved };
    });
  }
}

async function findCustomer(
  knex: Knex,
  customerRef: string,
): Promise<CustomerRow> {
  const customer = await knex<CustomerRow>('customers')
    .where({ ref: customerRef })
    .first();
  if (customer === undefined) {
    throw new NotFoundError(`There is no customer ${customerRef}`);
  }
  return customer;
}

/** Under the lock on the projection. */
async function moveRoles(
  tx: Knex.Transaction,
  { note, from, to }: Moving,
): Promise<readonly HandoverRole[]> {
  const { customerRef: ref, createdAt: now, createdBy: by } = note;
  const before = await readHolding(tx, await findCustomer(tx, ref));
  const roles = before === undefined ? [] : rolesOf(before.declaration, from);
  if (before === undefined || roles.length === 0) {
    return [];
  }
  const after = {
    ...before,
    declaration: withRolesMoved(before.declaration, { from, to }),
    revision: before.revision + 1,
    changedAt: now,
    changedBy: by,
  };
  await tx<KeptCustomerRow>('kept_customers')
    .where({ ref })
    .update(keptToRow(after));
  await putKept(tx, { before, after, now });
  return roles;
}

/** Each row is locked as it is changed, and its revision grows: a form that was opened before is refused. */
async function moveOwned(
  tx: Knex.Transaction,
  { note, from, to }: Moving,
): Promise<{ readonly actions: number; readonly complaints: number }> {
  const held = { customerRef: note.customerRef, from };
  const changed = {
    owner_ref: to,
    revision: tx.raw('revision + 1'),
    changed_at: note.createdAt,
    changed_by: note.createdBy,
  };
  return {
    actions: await openActions(tx, held).update(changed),
    complaints: await openComplaints(tx, held).update(changed),
  };
}
