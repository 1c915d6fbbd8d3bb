import type { DatabaseService } from '@backstage/backend-plugin-api';

const TABLE = 'loaded_until';

interface Row {
  readonly indicator: string;
  /** Epoch seconds. */
  readonly until: number;
}

type Client = Awaited<ReturnType<DatabaseService['getClient']>>;

/**
 * Up to when the measurements of each indicator were sent by earlier starts: so
 * that a later one adds what is missing, and leaves alone what a visitor has
 * changed since.
 */
export class LoadedUntil {
  readonly #knex: Client;

  private constructor(knex: Client) {
    this.#knex = knex;
  }

  static async create(options: {
    database: DatabaseService;
  }): Promise<LoadedUntil> {
    const knex = await options.database.getClient();
    if (!(await knex.schema.hasTable(TABLE))) {
      await knex.schema.createTable(TABLE, table => {
        table.string('indicator', 255).primary();
        table.bigInteger('until').notNullable();
      });
    }
    return new LoadedUntil(knex);
  }

  /** Epoch seconds by the ref of the indicator. */
  async all(): Promise<ReadonlyMap<string, number>> {
    const rows = await this.#knex<Row>(TABLE).select();
    return new Map(
      rows.map(({ indicator, until }) => [indicator, Number(until)]),
    );
  }

  async set(indicator: string, until: number): Promise<void> {
    await this.#knex<Row>(TABLE)
      .insert({ indicator, until })
      .onConflict('indicator')
      .merge();
  }
}
