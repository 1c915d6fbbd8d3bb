import type { Import } from '@service-levels/backstage-plugin-sla-common';
import { BenchBackend } from '../support/BenchBackend';
import type { BenchDatabase } from '../support/BenchDatabase';
import { until } from '../support/until';
import { writeCatalog } from '../support/writeCatalog';

export const ENTITY = 'component:default/statement-archive';
const CUSTOMER = 'customer:default/acme';
const PROVIDER = 'group:default/team';

/** Indicators that files are imported to; nothing else is measured on them. */
export const INDICATORS = {
  stored: `${ENTITY}/stored`,
  malformed: `${ENTITY}/malformed`,
  killedWhileStaging: `${ENTITY}/killed-while-staging`,
  killedWhileStoring: `${ENTITY}/killed-while-storing`,
  other: `${ENTITY}/other`,
} as const;

const catalogFile = writeCatalog([
  {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Component',
    metadata: { name: 'statement-archive' },
    spec: { type: 'service', lifecycle: 'production', owner: 'team' },
  },
  {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Group',
    metadata: { name: 'team' },
    spec: { type: 'team', children: [] },
  },
  {
    apiVersion: 'sla/v1alpha1',
    kind: 'Customer',
    metadata: { name: 'acme' },
    spec: { type: 'external' },
  },
]);

/** As docs/operating.md recommends: without a limit V8 cleans up only after hundreds of megabytes. */
const variables = {
  NODE_OPTIONS: '--no-node-snapshot --max-old-space-size=1024',
};

/** A backend with indicators, and an agreement on the one that files are stored to. */
export class Scene {
  readonly database: BenchDatabase;
  backend: BenchBackend;

  private constructor(database: BenchDatabase, backend: BenchBackend) {
    this.database = database;
    this.backend = backend;
  }

  static async start(database: BenchDatabase): Promise<Scene> {
    const backend = await BenchBackend.start({
      database,
      catalogFile,
      variables,
    });
    const scene = new Scene(database, backend);
    await backend.awaitEntities([ENTITY, CUSTOMER, PROVIDER]);
    await until('the customer is known', async () => {
      const { items } = await backend.api().getCustomers({});
      return items.length > 0;
    });
    for (const ref of Object.values(INDICATORS)) {
      await backend.api().createIndicator({
        entityRef: ENTITY,
        name: ref.slice(ENTITY.length + 1),
        stream: 'states',
        whereNothingReported: 'up',
      });
    }
    for (const indicator of [
      INDICATORS.stored,
      INDICATORS.killedWhileStoring,
    ]) {
      await scene.#agree(indicator);
    }
    return scene;
  }

  async restart(): Promise<void> {
    this.backend = await BenchBackend.start({
      database: this.database,
      catalogFile,
      variables,
    });
  }

  /** Seconds of outage that an agreement's month shows now. */
  async downSeconds(indicator: string, period: string): Promise<number> {
    const { items } = await this.backend
      .api()
      .getAttainment({ entityRef: ENTITY, period });
    const figure = items.find(item => item.indicator === indicator);
    if (figure === undefined) {
      throw new Error(`There is no figure of ${indicator}`);
    }
    return figure.downSeconds ?? 0;
  }

  /** Waits until an import is somewhere; answers it as it is then. */
  async awaitImport(
    id: string,
    isThere: (one: Import) => boolean,
  ): Promise<Import> {
    let last: Import | undefined;
    await until(`import ${id} is where it is to be`, async () => {
      last = await this.backend
        .api()
        .getImport(id)
        .catch(() => undefined);
      return last !== undefined && isThere(last);
    });
    if (last === undefined) {
      throw new Error(`There is no import ${id}`);
    }
    return last;
  }

  /** Waits until no import has left rows aside. */
  async awaitNothingStaged(): Promise<void> {
    await until('no staged rows are left', async () => {
      return await this.database.look(async knex => {
        const staged = await knex('staged_states').first('fact_key');
        return staged === undefined;
      });
    });
  }

  /** Stored facts of an indicator and staged rows of all; only while no backend runs. */
  async rowsLeft(
    ref: string,
  ): Promise<{ readonly facts: number; readonly staged: number }> {
    return await this.database.look(async knex => {
      const [facts] = await knex('state_facts')
        .join('indicators', 'indicators.id', 'state_facts.indicator_id')
        .where('indicators.name', ref.slice(ENTITY.length + 1))
        .count({ rows: '*' });
      const [staged] = await knex('staged_states').count({ rows: '*' });
      return { facts: Number(facts.rows), staged: Number(staged.rows) };
    });
  }

  async #agree(indicator: string): Promise<void> {
    const api = this.backend.api();
    const { id } = await api.createAgreement({
      type: 'sla',
      title: `Archive for Acme, by ${indicator}`,
      provider: PROVIDER,
      customer: CUSTOMER,
      entities: [ENTITY],
      timeZone: 'UTC',
      calendar: '24x7',
      effectiveFrom: '2020-01-01',
      targets: [
        {
          name: 'Availability',
          indicator,
          objective: { kind: 'availability', atLeast: 99.9 },
          period: 'month',
        },
      ],
    });
    const { hash } = await api.offerAgreement(id, { version: 1 });
    for (const party of ['provider', 'customer'] as const) {
      await api.signAgreement(id, { party, version: 1, hash: hash ?? '' });
    }
  }
}
