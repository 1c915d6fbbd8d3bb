import { agree, createIndicator, INDICATOR } from '../__testUtils__/agree';
import { createDatabases, ENGINES } from '../__testUtils__/databases';
import { startPortal } from '../__testUtils__/startPortal';

jest.setTimeout(60_000);

const HOUR = 3600;

describe('what an agreement does not count', () => {
  const databases = createDatabases();

  it.each(ENGINES)(
    'changes the figure of a past month, keeps the one without it, and says who and why, %s',
    async engine => {
      const portal = await startPortal({
        knex: await databases.migrated(engine),
      });
      await createIndicator(portal);
      const { id, targets } = await agree(portal, {
        exclusionGrounds: ['third-party'],
        exclusionApproval: 'nobody',
      });
      await portal.send('pipeline', 'post', '/measurements', {
        body: {
          indicator: INDICATOR,
          states: [
            {
              id: 'INC-1',
              state: 'down',
              from: '2026-03-10T09:00:00Z',
              to: '2026-03-10T12:00:00Z',
            },
          ],
        },
      });
      const march = async () => {
        const { body } = await portal.send(
          'user:default/erik',
          'get',
          `/attainment?period=2026-03&agreementId=${id}`,
        );
        return body.items[0];
      };
      const before = await march();
      expect(before).toMatchObject({
        status: 'breached',
        downSeconds: 3 * HOUR,
        excludedSeconds: 0,
        withoutExclusions: null,
      });

      const declared = await portal.send(
        'user:default/erik',
        'post',
        `/agreements/${id}/exclusions`,
        {
          body: {
            from: '2026-03-10T09:00:00Z',
            to: '2026-03-10T12:00:00Z',
            ground: 'third-party',
            reason: 'The exchange was closed',
          },
        },
      );
      expect(declared.status).toBe(201);
      expect(await march()).toMatchObject({
        status: 'met',
        downSeconds: 0,
        excludedSeconds: 3 * HOUR,
        withoutExclusions: {
          attained: before.attained,
          attainedPercent: before.attainedPercent,
          status: 'breached',
        },
      });

      const { body } = await portal.send(
        'user:default/tom',
        'get',
        `/attainment/${targets[0].id}/explanation?period=2026-03`,
      );
      expect(body.parts[0].intervals).toEqual([
        expect.objectContaining({ treatment: 'excluded', badSeconds: 0 }),
      ]);

      await portal.send(
        'user:default/erik',
        'post',
        `/agreements/${id}/exclusions/${declared.body.id}/revoke`,
        { body: { reason: 'It was our own fault' } },
      );
      expect(await march()).toEqual({
        ...before,
        measuredUntil: expect.any(String),
      });
    },
  );
});
