import type { Knex } from 'knex';
import { LRUCache } from 'lru-cache';
import type { AgreementRow } from '../../database/tables';
import type { StoredAgreement } from '../StoredAgreement';
import { readAgreements } from './readAgreements';

/** Of all agreements that are remembered: what they take depends on it. */
const MOST_TARGETS = 10_000;

/**
 * Completes rows of `agreements`, and remembers what came out: every change of
 * an agreement makes a new revision, so that one revision is read once.
 */
export class AgreementsRead {
  readonly #byId = new LRUCache<string, StoredAgreement>({
    maxSize: MOST_TARGETS,
    sizeCalculation: ({ versions }) =>
      versions.reduce((size, { terms }) => size + terms.targets.length, 1),
  });

  private constructor() {}

  static create(): AgreementsRead {
    return new AgreementsRead();
  }

  /** undefined where that revision has not been read. */
  remembered(id: string, revision: number): StoredAgreement | undefined {
    const read = this.#byId.get(id);
    return read?.revision === revision ? read : undefined;
  }

  /** In the order of the rows. */
  async complete(
    knex: Knex,
    rows: readonly AgreementRow[],
  ): Promise<StoredAgreement[]> {
    const remembered = new Map(
      rows.flatMap(({ id, revision }) => {
        const read = this.remembered(id, revision);
        return read === undefined ? [] : [[id, read]];
      }),
    );
    const others = rows.filter(({ id }) => !remembered.has(id));
    const read = others.length === 0 ? [] : await readAgreements(knex, others);
    read.forEach(agreement => {
      this.#byId.set(agreement.id, agreement);
      remembered.set(agreement.id, agreement);
    });
    return rows.flatMap(({ id }) => remembered.get(id) ?? []);
  }
}
