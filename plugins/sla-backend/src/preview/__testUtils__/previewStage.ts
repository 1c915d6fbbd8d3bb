import { createIndicator } from '../../__testUtils__/agree';
import { draftOf, SYSTEM } from '../../__testUtils__/company';
import type { createDatabases, Engine } from '../../__testUtils__/databases';
import { startPortal, type Portal } from '../../__testUtils__/startPortal';

/** Whom previews are judged for unless a test says otherwise. */
export const MARKUS = 'user:default/markus';

/** The instant of the question: in the middle of March. */
export const AS_OF = '2026-03-20T12:00:00Z';

/** A draft that holds since before anything was measured. */
export function longDraft(changes: Readonly<Record<string, unknown>> = {}) {
  return draftOf({ effectiveFrom: '2025-01-01', ...changes });
}

function outage(id: string, from: string, to: string, customer?: string) {
  return { id, state: 'down', from, to, customer };
}

/** A portal that knows an outage in January, and two in February of which one hit another customer alone. */
export async function startMeasured(
  databases: ReturnType<typeof createDatabases>,
  engine: Engine,
): Promise<Portal> {
  const portal = await startPortal({ knex: await databases.migrated(engine) });
  await createIndicator(portal);
  const sent = await portal.send('pipeline', 'post', '/measurements', {
    body: {
      indicator: `${SYSTEM}/availability`,
      states: [
        outage('INC-1', '2026-01-07T09:00:00Z', '2026-01-07T10:00:00Z'),
        outage('INC-2', '2026-02-04T09:00:00Z', '2026-02-04T09:30:00Z'),
        outage(
          'INC-3',
          '2026-02-05T09:00:00Z',
          '2026-02-05T10:00:00Z',
          'customer:default/acme-logistics',
        ),
      ],
    },
  });
  expect(sent.status).toBe(200);
  return portal;
}

/** Asks for the last three periods. */
export async function preview(
  portal: Portal,
  body: Readonly<Record<string, unknown>>,
  who: Parameters<Portal['send']>[0] = MARKUS,
) {
  return await portal.send(who, 'post', '/agreements/preview', {
    body: { periods: 3, asOf: AS_OF, ...body },
  });
}
