import type { DatabaseEngine } from '@service-levels/backstage-plugin-sla-common';
import type { Knex } from 'knex';
import { migrationsOf } from '../database/createDatabase';
import { isPostgres } from '../database/isPostgres';
import type { Migrations } from '../database/readMigrations';
import type { CustomerRow } from '../database/tables';
import type { InstallationStore } from './InstallationStore';

/** Looks into the portal's database. */
export class DatabaseInstallationStore implements InstallationStore {
  readonly #knex: Knex;

  private constructor(knex: Knex) {
    this.#knex = knex;
  }

  static create(options: { knex: Knex }): DatabaseInstallationStore {
    return new DatabaseInstallationStore(options.knex);
  }

  get engine(): DatabaseEngine {
    return isPostgres(this.#knex) ? 'PostgreSQL' : 'SQLite';
  }

  async migrations(): Promise<Migrations> {
    return await migrationsOf(this.#knex);
  }

  async counts(): Promise<{
    customers: number;
    agreements: number;
    indicators: number;
  }> {
    const [customers] = await this.#knex<CustomerRow>('customers')
      .where('state', 'declared')
      .count({ rows: '*' });
    const [agreements] = await this.#knex('agreements').count({ rows: '*' });
    const [indicators] = await this.#knex('indicators').count({ rows: '*' });
    return {
      customers: Number(customers.rows),
      agreements: Number(agreements.rows),
      indicators: Number(indicators.rows),
    };
  }
}
