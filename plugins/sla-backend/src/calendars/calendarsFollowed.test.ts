import { agree, createIndicator, INDICATOR } from '../__testUtils__/agree';
import { draftOf, targetOf } from '../__testUtils__/company';
import {
  createDatabases,
  ENGINES,
  type Engine,
} from '../__testUtils__/databases';
import { startPortal } from '../__testUtils__/startPortal';
import {
  changeCalendar,
  getAsManager,
  MANAGER,
  storeCalendar,
} from './__testUtils__/officeHours';

jest.setTimeout(60_000);

describe('calendars that agreements follow', () => {
  const databases = createDatabases();

  const begin = async (engine: Engine) => {
    const portal = await startPortal({
      knex: await databases.migrated(engine),
    });
    await createIndicator(portal);
    await storeCalendar(portal);
    return portal;
  };

  it.each(ENGINES)(
    'are judged by later versions from the day on that these are valid, where they are followed, %s',
    async engine => {
      const portal = await begin(engine);
      const terms = { calendar: 'office-hours', effectiveTo: null };
      const following = await agree(portal, {
        ...terms,
        followCalendar: true,
      });
      const pinned = await agree(portal, terms);
      await changeCalendar(portal, { hours: '24x7', validFrom: '2083-01-15' });

      const partsOf = async ({ targets }: { targets: { id: string }[] }) => {
        const { parts } = await getAsManager(
          portal,
          `/attainment/${targets[0].id}/explanation?period=2083-01`,
        );
        return parts.map(
          (part: { calendar: { version: number }; from: string }) => [
            part.calendar.version,
            part.from,
          ],
        );
      };
      const begins = '2082-12-31T23:00:00Z';
      expect(await partsOf(following)).toEqual([
        [1, begins],
        [2, '2083-01-14T23:00:00Z'],
      ]);
      expect(await partsOf(pinned)).toEqual([[1, begins]]);
      // In office hours of 21 working days, or of ten and 17 whole days.
      const allowed = async ({ targets }: { targets: { id: string }[] }) => {
        const { attainment } = await getAsManager(
          portal,
          `/attainment/${targets[0].id}/explanation?period=2083-01`,
        );
        return attainment.budget.allowed;
      };
      expect(await allowed(pinned)).toBeCloseTo(21 * 10 * 3.6, 6);
      expect(await allowed(following)).toBeCloseTo(
        (10 * 10 + 17 * 24) * 3.6,
        6,
      );
      expect(
        (await getAsManager(portal, `/agreements/${following.id}`)).hash,
      ).toBe(following.hash);
    },
  );

  it.each(ENGINES)(
    'change no figure, explanation or hash of a past period when somebody edits a calendar or a target, %s',
    async engine => {
      const portal = await begin(engine);
      const terms = {
        calendar: 'office-hours',
        followCalendar: true,
        effectiveFrom: '2026-01-01',
        effectiveTo: null,
      };
      const agreement = await agree(portal, terms);
      await portal.send('pipeline', 'post', '/measurements', {
        body: {
          indicator: INDICATOR,
          states: [
            {
              id: 'INC-1',
              state: 'down',
              from: '2026-03-06T16:30:00Z',
              to: '2026-03-09T07:15:00Z',
            },
          ],
        },
      });
      const [{ id: targetId }] = agreement.targets;
      const asOf = 'asOf=2026-04-02T00:00:00Z';
      const past = async () => ({
        month: await getAsManager(
          portal,
          `/attainment?agreementId=${agreement.id}&period=2026-03&${asOf}`,
        ),
        quarter: await getAsManager(
          portal,
          `/attainment?agreementId=${agreement.id}&period=2026-Q1&${asOf}`,
        ),
        days: await getAsManager(
          portal,
          `/attainment/${targetId}/days?period=2026-03&${asOf}`,
        ),
        explanation: await getAsManager(
          portal,
          `/attainment/${targetId}/explanation?period=2026-03&${asOf}`,
        ),
        hash: (
          await getAsManager(portal, `/agreements/${agreement.id}/versions/1`)
        ).hash,
        terms: (
          await getAsManager(portal, `/agreements/${agreement.id}/versions/1`)
        ).calendar,
      });
      const before = await past();
      // From half past five to six on Friday, and from eight to a quarter past on Monday.
      expect(before.month.items[0]).toMatchObject({
        status: 'breached',
        downSeconds: 45 * 60,
      });

      const edited = await changeCalendar(portal, {
        hours: [],
        holidays: [{ date: '2026-03-09', name: 'Never was' }],
      });
      expect(edited.status).toBe(201);
      expect(await past()).toEqual(before);

      // Facts that come in now are judged by what held then.
      const late = async (list: 'states' | 'withdraw', value: unknown) =>
        await portal.send('pipeline', 'post', '/measurements', {
          body: { indicator: INDICATOR, [list]: value },
        });
      const outage = {
        id: 'INC-2',
        state: 'down',
        from: '2026-03-11T06:00:00Z',
        to: '2026-03-11T07:30:00Z',
      };
      await late('states', [outage]);
      expect((await past()).month.items[0].downSeconds).toBe(75 * 60);
      await late('withdraw', ['INC-2']);
      expect(await past()).toEqual(before);

      const amended = await portal.send(
        MANAGER,
        'post',
        `/agreements/${agreement.id}/amend`,
        { body: { version: 1 } },
      );
      expect(amended.status).toBe(200);
      const { etag } = amended.body;
      const draftPath = `/agreements/${agreement.id}`;
      const put = await portal.send(MANAGER, 'put', draftPath, {
        body: draftOf({
          ...terms,
          effectiveFrom: '2083-01-01',
          targets: [
            targetOf({
              id: targetId,
              objective: { kind: 'availability', atLeast: 50 },
            }),
          ],
        }),
        headers: { 'If-Match': etag },
      });
      expect(put.status).toBe(200);
      await portal.send('pipeline', 'post', `${draftPath}/offer`, {
        body: { version: 2 },
      });
      expect(await past()).toEqual(before);
    },
  );
});
