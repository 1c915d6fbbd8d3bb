import type {
  UnagreedCounts,
  UnagreedService,
} from '@service-levels/backstage-plugin-sla-common';
import type { Knex } from 'knex';
import { readToday } from '../agreements/database/standingsAt';
import { whereUnreviewed } from '../agreements/database/whereUnreviewed';
import { whereListed } from '../indicators/whereListed';
import {
  whereAgreementVisible,
  whereCustomerVisible,
} from '../permissions/whereVisible';
import type { UnagreedSeen, UnagreedStore } from './UnagreedStore';
import {
  agreedPlaces,
  standings,
  whereUnagreed,
  type At,
} from './whereUnagreed';

interface ServiceRow {
  readonly entity_ref: string;
  readonly customer_ref: string;
  readonly relation: string;
}

function rowToService(row: ServiceRow): UnagreedService {
  return {
    entityRef: row.entity_ref,
    customerRef: row.customer_ref,
    link: row.relation === 'owns' ? 'owns' : 'uses',
  };
}

async function countOf(query: Knex.QueryBuilder): Promise<number> {
  const [{ rows }] = await query.count({ rows: '*' });
  return Number(rows);
}

/** Reads it from the projections of the catalog and the agreements, in one statement each. */
export class DatabaseUnagreedStore implements UnagreedStore {
  readonly #knex: Knex;

  private constructor(knex: Knex) {
    this.#knex = knex;
  }

  static create(options: { readonly knex: Knex }): DatabaseUnagreedStore {
    return new DatabaseUnagreedStore(options.knex);
  }

  async count(seen: UnagreedSeen): Promise<UnagreedCounts> {
    const at = await this.#at(seen);
    const indicators = this.#knex('indicators')
      .modify(whereListed, this.#knex, seen.agreements)
      .modify(whereUnagreed, this.#knex, at);
    const services = this.#services(seen, at);
    const unreviewed = whereAgreementVisible(
      this.#knex('agreements').join(
        standings(this.#knex, at).as('standing'),
        'standing.agreement_id',
        'agreements.id',
      ),
      seen.agreements,
    )
      .where('standing.shown_state', 'active')
      .modify(whereUnreviewed, this.#knex, seen.now);
    const [measured, linked, forgotten] = await Promise.all([
      countOf(indicators),
      countOf(this.#knex(services.as('services'))),
      countOf(unreviewed),
    ]);
    return { indicators: measured, services: linked, unreviewed: forgotten };
  }

  async listServices(
    query: UnagreedSeen & {
      readonly after?: readonly string[];
      readonly limit: number;
    },
  ): Promise<readonly UnagreedService[]> {
    const at = await this.#at(query);
    const services = this.#services(query, at)
      .orderBy(['entity_ref', 'customer_ref'])
      .limit(query.limit);
    if (query.after !== undefined) {
      const [entityRef, customerRef = ''] = query.after;
      services.where(later =>
        later
          .where('entity_ref', '>', entityRef)
          .orWhere(same =>
            same
              .where('entity_ref', entityRef)
              .where('customer_ref', '>', customerRef),
          ),
      );
    }
    const rows: readonly ServiceRow[] = await services;
    return rows.map(rowToService);
  }

  async #at({ now }: UnagreedSeen): Promise<At> {
    return { now, today: await readToday(this.#knex, now) };
  }

  /** Each service of each customer once; who owns it uses it as well. */
  #services({ customers }: UnagreedSeen, at: At): Knex.QueryBuilder {
    return whereCustomerVisible(
      this.#knex('customer_entities').join(
        'customers',
        'customers.ref',
        'customer_entities.customer_ref',
      ),
      customers,
    )
      .where('customers.state', 'declared')
      .where(kinds =>
        kinds
          .where('entity_ref', 'like', 'system:%')
          .orWhere('entity_ref', 'like', 'component:%'),
      )
      .whereNotIn(['customer_ref', 'entity_ref'], agreedPlaces(this.#knex, at))
      .groupBy('entity_ref', 'customer_ref')
      .select('entity_ref', 'customer_ref')
      .min({ relation: 'relation' });
  }
}
