/* eslint-disable jest/no-export -- each portal is tested in a file of its own */
import type { PermissionPolicy } from '@backstage/plugin-permission-node';
import { SlaPermissionPolicy } from '@service-levels/backstage-plugin-sla-node';
import { createDatabases, type Engine } from '../../__testUtils__/databases';
import { queryOf } from '../../__testUtils__/documentRoutes';
import {
  cellsOf,
  marksOf,
  outcomeOf,
  readable,
  sendRow,
} from '../../__testUtils__/routeAnswers';
import type { RouteRow } from '../../__testUtils__/routes/RouteRow';
import { setTheRoutesStage } from '../../__testUtils__/routesStage';
import { ROLES, type Role } from '../../__testUtils__/routeTable';
import type { Stage, Subject } from '../../__testUtils__/Stage';
import { stageCatalog } from '../../__testUtils__/stageCatalog';
import {
  allowAll,
  startPortal,
  type Portal,
} from '../../__testUtils__/startPortal';
import { FILTERS, filtered, named } from './namedRoutes';

const MANAGERS = ['group:default/service-management'];

const POLICIES: Readonly<Record<'shipped' | 'allowAll', PermissionPolicy>> = {
  shipped: SlaPermissionPolicy.create({
    managers: MANAGERS,
  }),
  allowAll,
};

const [anothers] = ROLES.filter(({ who }) => who === 'user:default/jane');

const isReading = ([, { route }]: [string, RouteRow]) =>
  route.startsWith('GET ');

function byRole(cells: readonly string[]): Record<string, string> {
  return Object.fromEntries(ROLES.map(({ title }, i) => [title, cells[i]]));
}

/** A portal that the table is held against. */
export interface RoutesPortal {
  readonly engine: Engine;
  /** The column of the table. */
  readonly policy: keyof typeof POLICIES;
  /** Whether permissions are switched off in the configuration. */
  readonly unchecked?: boolean;
}

/**
 * Tests that each route gives each role what the table says, and nothing of any
 * other customer in any way: in a file for each portal, so that they run side by
 * side.
 */
export function testRoutes({
  engine,
  policy,
  unchecked = false,
}: RoutesPortal): void {
  // Who may see something is a question to the database; who may change it is
  // asked of what they may see, and then of the policy, whatever the database.
  const rows = engine === 'SQLITE_3' ? named : named.filter(isReading);
  const databases = createDatabases();
  let portal: Portal;
  let stage: Stage;

  beforeAll(async () => {
    portal = await startPortal({
      knex: await databases.migrated(engine),
      policy: POLICIES[policy],
      catalog: stageCatalog,
      config: {
        permission: { enabled: !unchecked },
        sla: { permission: { managers: MANAGERS } },
      },
    });
    stage = await setTheRoutesStage(portal);
  });

  it.each(rows)(
    '%s gives each role what the table says',
    async (_title, row) => {
      const outcomes: string[] = [];
      let subject: Subject | undefined;
      for (const role of ROLES) {
        subject ??= (await row.subject?.(stage)) ?? stage.agreed;
        const response = await sendRow(portal, { row, role, subject });
        const outcome = outcomeOf(response, { row, role, stage });
        outcomes.push(outcome);
        // What was done to one cannot be done to it again; what was refused left it as it was.
        subject = outcome === 'yes' ? undefined : subject;
      }
      expect(byRole(outcomes)).toEqual(byRole(cellsOf(row[policy])));
    },
  );

  // A check that is switched off answers as one that allows all.
  if (unchecked) {
    return;
  }

  it.each(rows)('%s gives no other customer away', async (_title, row) => {
    for (const role of ROLES.filter(({ representsOnly }) => representsOnly)) {
      for (const subject of [
        (await row.subject?.(stage)) ?? stage.agreed,
        stage.nonexistent,
      ]) {
        const response = await sendRow(portal, { row, role, subject });
        const asked = Object.values(subject);
        const said = JSON.stringify([response.text, response.headers]);
        expect(
          marksOf(role, stage).others.filter(
            mark => !asked.includes(mark) && said.includes(mark),
          ),
        ).toEqual([]);
      }
    }
  });

  it.each(rows)(
    "%s answers another's representative as if it did not exist",
    async (_title, row) => {
      const role = anothers;
      const subject = (await row.subject?.(stage)) ?? stage.agreed;
      const { nonexistent } = stage;
      const theirs = await sendRow(portal, { row, role, subject });
      const nobodys = await sendRow(portal, {
        row,
        role,
        subject: nonexistent,
      });
      expect(readable(theirs, subject)).toEqual(readable(nobodys, nonexistent));
    },
  );

  it.each(filtered)(
    "%s tells another's representative nothing by its filter %s",
    async (_title, parameter, row) => {
      const asking = async (subject: Subject) => {
        const filter = `${parameter}=${subject[FILTERS[parameter]]}`;
        const role = anothers;
        return await sendRow(portal, { row, role, subject, filter });
      };
      const { agreed, nonexistent } = stage;
      expect(readable(await asking(agreed), agreed)).toEqual(
        readable(await asking(nonexistent), nonexistent),
      );
    },
  );

  it.each(named.filter(isReading))(
    '%s tells a representative of no customer whom an agreement holds for besides',
    async (_title, row) => {
      const asking = async (role: Role, customerRef: string) => {
        const subject = { ...stage.nonexistent, customerRef };
        const filter = queryOf(row.route).includes('customerRef')
          ? `customerRef=${customerRef}`
          : undefined;
        const answer = await sendRow(portal, { row, role, subject, filter });
        return readable(answer, subject);
      };
      const customers = ['banking', 'acme', 'globex', 'initech'] as const;
      for (const role of ROLES.filter(({ representsOnly }) => representsOnly)) {
        const nobodys = await asking(role, stage.nonexistent.customerRef);
        for (const other of customers.filter(key => !role.own.includes(key))) {
          const [customerRef] = stage.marks[other];
          expect(await asking(role, customerRef)).toEqual(nobodys);
        }
      }
    },
  );

  it('counts nothing that a representative may not see for a page', async () => {
    const [role] = ROLES.filter(({ who }) => who === 'user:default/tom');
    for (const path of [
      '/customers?',
      '/agreements?',
      // Else the figures would be those of the second of each request.
      '/attainment?asOf=2026-11-20T12:00:00Z&',
    ]) {
      const all = await portal.send(role.who, 'get', `${path}limit=500`);
      expect(all.body.items).not.toEqual([]);
      const one = await portal.send(role.who, 'get', `${path}limit=1`);
      expect(one.body.items).toEqual(all.body.items.slice(0, 1));
      const last = await portal.send(
        role.who,
        'get',
        `${path}limit=${all.body.items.length}`,
      );
      expect(last.body).toEqual({ items: all.body.items });
    }
  });
}
