import type { PermissionPolicy } from '@backstage/plugin-permission-node';
import type { JsonObject } from '@backstage/types';
import { createIndicator } from '../__testUtils__/agree';
import { authorizationOf } from '../__testUtils__/callers';
import { createDatabases, type Engine } from '../__testUtils__/databases';
import {
  allowAll,
  startPortal,
  type AuditedAttempt,
  type Who,
} from '../__testUtils__/startPortal';
import { ATTEMPTS } from './__testUtils__/waysAround/attempts';
import { EVENTS } from './__testUtils__/waysAround/events';
import {
  createCatalog,
  HeldAgreements,
  STATES,
  type State,
} from './__testUtils__/waysAround/HeldAgreements';
import { keptOf } from './__testUtils__/waysAround/keptOf';
import { OPEN } from './__testUtils__/waysAround/openTables';
import { SHIPPED } from './__testUtils__/waysAround/shippedTables';

jest.setTimeout(120_000);

/** The columns of the tables. */
const ROLES: Readonly<Record<string, Who>> = {
  member: 'user:default/erik',
  manager: 'user:default/markus',
  relation: 'user:default/sofia',
  customer: 'user:default/tom',
  covered: 'user:default/jane',
  another: 'user:default/both',
  engineer: 'user:default/wanda',
  service: 'pipeline',
  // A service whose token may send measurements and nothing else.
  reporter: 'reporter',
};

const ALL = Object.keys(ATTEMPTS);

/** What is tried on the slower database. */
const SOME = [
  'replace the draft',
  'sign for the customer',
  'customer, other hash',
  'confirm a signature',
  'withdraw',
];

/** How a table says what came of a request. */
const WORDS: Readonly<Record<number, string>> = {
  400: 'invalid',
  403: 'denied',
  404: 'unseen',
  409: 'conflict',
};

/** Portals, by who decides on permissions. */
const PORTALS: readonly {
  readonly name: string;
  readonly tables: Readonly<Record<State, string>>;
  readonly policy?: PermissionPolicy;
  readonly config?: JsonObject;
}[] = [
  { name: 'the shipped policy', tables: SHIPPED },
  { name: 'a policy that allows all', tables: OPEN, policy: allowAll },
  {
    name: 'permissions switched off',
    tables: OPEN,
    config: { permission: { enabled: false } },
  },
];

/** A refused request that changed something would be the hole that is looked for. */
function wordFor(done: { status: number; isChanged: boolean }): string {
  if (done.status <= 201) {
    return done.isChanged ? 'DONE' : 'again';
  }
  const word = WORDS[done.status] ?? String(done.status);
  return done.isChanged ? `CHANGED, though ${word}` : word;
}

/** One line of a table: what was tried, and a word for each role. */
function lineOf(name: string, words: readonly string[]): string {
  const cells = words.map(word => word.padEnd(8));
  return [name.padEnd(21), ...cells].join(' ').trim();
}

function linesOf(table: string): string[] {
  return table
    .trim()
    .split('\n')
    .map(line => line.trim());
}

/** The audit log must say who tried what on which agreement, and that it failed. */
function expectAudited(
  audited: readonly AuditedAttempt[],
  tried: {
    readonly state: State;
    readonly name: string;
    readonly id: string;
    readonly who: Who;
    readonly status: number;
  },
) {
  // The file that is imported was exported before.
  const own = audited.filter(({ eventId }) => eventId !== 'agreement-export');
  expect({ ...tried, audited: own }).toEqual({
    ...tried,
    audited: [
      {
        eventId: EVENTS[tried.name],
        meta: expect.objectContaining({ agreementId: tried.id }),
        authorization: authorizationOf(tried.who),
        failure: tried.status <= 201 ? null : expect.any(Error),
      },
    ],
  });
}

describe('no way around a signature', () => {
  const databases = createDatabases();

  async function start(
    engine: Engine,
    options: Pick<Parameters<typeof startPortal>[0], 'policy' | 'config'>,
  ) {
    const audited: AuditedAttempt[] = [];
    const catalog = createCatalog();
    const portal = await startPortal({
      knex: await databases.migrated(engine),
      catalog,
      onAttempted: attempt => audited.push(attempt),
      ...options,
    });
    await createIndicator(portal);
    return { portal, held: HeldAgreements.create(portal, catalog), audited };
  }

  type Started = Awaited<ReturnType<typeof start>>;

  /** Tries something as everybody, each on an agreement in this state. */
  async function tryAll(
    started: Started,
    {
      state,
      names,
    }: { readonly state: State; readonly names: readonly string[] },
  ): Promise<string[]> {
    const { portal, held, audited } = started;
    let agreement = await held.in(state);
    let before = await keptOf(portal.knex, agreement.id);
    const lines = [lineOf('', Object.keys(ROLES))];
    for (const name of names) {
      const words: string[] = [];
      for (const who of Object.values(ROLES)) {
        audited.splice(0);
        const { status } = await ATTEMPTS[name](portal, who, agreement);
        const { id } = agreement;
        expectAudited(audited, { state, name, id, who, status });
        const after = await keptOf(portal.knex, id);
        // What was offered stays what it was, also where the request was allowed.
        expect(after.offered).toMatchObject(before.offered);
        const isChanged = after.all !== before.all;
        words.push(wordFor({ status, isChanged }));
        if (isChanged) {
          agreement = await held.in(state);
          before = await keptOf(portal.knex, agreement.id);
        }
      }
      lines.push(lineOf(name, words));
    }
    return lines;
  }

  describe.each(PORTALS)('with $name', ({ tables, ...options }) => {
    let started: Started;

    beforeAll(async () => {
      started = await start('SQLITE_3', options);
    });

    it.each(STATES)('of what is %s', async state => {
      const tried = await tryAll(started, { state, names: ALL });
      expect(tried).toEqual(linesOf(tables[state]));
    });
  });

  it('of what is half signed, on PostgreSQL', async () => {
    const started = await start('POSTGRES_18', {});
    const state = 'half signed';
    const names = ALL.filter(name => SOME.includes(name));
    const lines = linesOf(SHIPPED[state]);
    expect(await tryAll(started, { state, names })).toEqual(
      lines.filter(
        (line, i) => i === 0 || names.some(name => line.startsWith(name)),
      ),
    );
  });
});
