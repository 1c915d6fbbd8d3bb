import { createIndicator, offer } from './__testUtils__/agree';
import { createDatabases, ENGINES } from './__testUtils__/databases';
import { agreementsRefusals } from './__testUtils__/refusals/agreementsRefusals';
import { callersRefusals } from './__testUtils__/refusals/callersRefusals';
import { measurementsRefusals } from './__testUtils__/refusals/measurementsRefusals';
import { requestsRefusals } from './__testUtils__/refusals/requestsRefusals';
import { streamsRefusals } from './__testUtils__/refusals/streamsRefusals';
import type { RefusalsStage } from './__testUtils__/refusals/Refusal';
import { setTheRefusalsStage } from './__testUtils__/refusals/setTheRefusalsStage';
import { startPortal } from './__testUtils__/startPortal';

jest.setTimeout(120_000);

const REFUSALS = [
  ...measurementsRefusals,
  ...streamsRefusals,
  ...agreementsRefusals,
  ...callersRefusals,
  ...requestsRefusals,
];

function resolved<T>(
  value: T | ((stage: RefusalsStage) => T),
  stage: RefusalsStage,
): T {
  return value instanceof Function ? value(stage) : value;
}

const SOME_MESSAGE = { message: expect.any(String) };

describe('what is refused', () => {
  const databases = createDatabases();

  // One backend for the table: that nothing is stored is seen after each row.
  it.each(ENGINES)(
    'is named by status, field and reason, and stores nothing, %s',
    async engine => {
      const portal = await startPortal({
        knex: await databases.migrated(engine),
      });
      const stage = await setTheRefusalsStage(portal);
      const before = await portal.rowCounts();
      for (const refusal of REFUSALS) {
        const {
          name,
          who = 'pipeline',
          method = 'post',
          status,
          details,
        } = refusal;
        const response = await portal.send(
          who,
          method,
          resolved(refusal.path, stage),
          {
            body:
              refusal.body && resolved<object | string>(refusal.body, stage),
            headers: refusal.headers && resolved(refusal.headers, stage),
          },
        );
        expect({
          name,
          status: response.status,
          body: response.body,
        }).toMatchObject({
          name,
          status,
          body: {
            error: details === undefined ? SOME_MESSAGE : { details },
          },
        });
        const reasons = (response.body.error.details ?? []).map(
          ({ reason }: { reason: string }) => reason,
        );
        expect(reasons.every((reason: string) => reason.length > 0)).toBe(true);
        expect({ name, rows: await portal.rowCounts() }).toEqual({
          name,
          rows: before,
        });
      }
    },
  );

  it.each(ENGINES)(
    'is a second signature of one person for the other party, %s',
    async engine => {
      const portal = await startPortal({
        knex: await databases.migrated(engine),
      });
      await createIndicator(portal);
      const { id, hash } = await offer(portal, {
        provider: 'group:default/team-both',
        customer: 'customer:default/both',
      });
      const send = (party: string) =>
        portal.send('user:default/both', 'post', `/agreements/${id}/sign`, {
          body: { party, version: 1, hash },
        });
      expect((await send('provider')).status).toBe(200);
      const before = await portal.rowCounts();
      const second = await send('customer');
      expect(second.status).toBe(403);
      expect(second.body.error.details).toEqual([
        { field: 'party', reason: 'one person cannot sign for both parties' },
      ]);
      expect(await portal.rowCounts()).toEqual(before);
    },
  );
});
