import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import { agree, createIndicator } from '../__testUtils__/agree';
import { draftOf, targetOf } from '../__testUtils__/company';
import {
  createDatabases,
  ENGINES,
  type Engine,
} from '../__testUtils__/databases';
import { startPortal, type Portal } from '../__testUtils__/startPortal';
import {
  changeCalendar,
  getAsManager,
  MANAGER,
  REPRESENTATIVE,
  storeCalendar,
  WRITTEN_OUT,
} from './__testUtils__/officeHours';

jest.setTimeout(60_000);

describe('calendars in agreements', () => {
  const databases = createDatabases();

  const begin = async (engine: Engine) => {
    const portal = await startPortal({
      knex: await databases.migrated(engine),
    });
    await createIndicator(portal);
    await storeCalendar(portal);
    return portal;
  };

  const draft = async (portal: Portal, changes: object) =>
    await portal.send(MANAGER, 'post', '/agreements', {
      body: draftOf({ ...changes }),
    });

  it.each(ENGINES)(
    'are pinned to the newest version at the offer, and signed as they are written out, %s',
    async engine => {
      const portal = await begin(engine);
      const created = await draft(portal, {
        calendar: 'office-hours',
        targets: [targetOf({ calendar: 'office-hours@1' })],
      });
      expect(created.body.calendar).toEqual({
        ...WRITTEN_OUT,
        name: 'office-hours',
        version: null,
      });
      await changeCalendar(portal, { hours: '24x7' });
      const path = `/agreements/${created.body.id}`;
      const { body } = await portal.send('pipeline', 'post', `${path}/offer`, {
        body: { version: 1 },
      });
      expect(body.calendar).toEqual({
        ...WRITTEN_OUT,
        hours: '24x7',
        name: 'office-hours',
        version: 2,
      });
      expect(body.targets[0].calendar).toEqual({
        ...WRITTEN_OUT,
        name: 'office-hours',
        version: 1,
      });
      const {
        type,
        title,
        provider,
        customer,
        covers,
        entities,
        timeZone,
        calendar,
        effectiveFrom,
        effectiveTo,
      } = body;
      const { id: _id, ...target } = body.targets[0];
      const json = canonicalize({
        type,
        title,
        provider,
        customer,
        covers,
        entities,
        timeZone,
        calendar,
        effectiveFrom,
        effectiveTo,
        targets: [target],
      });
      expect(body.hash).toBe(
        createHash('sha256')
          .update(json ?? '')
          .digest('hex'),
      );
      await changeCalendar(portal, { hours: [] }, { 'If-Match': '2' });
      expect((await getAsManager(portal, path)).calendar).toEqual(calendar);
    },
  );

  it('are named in drafts only where there are such', async () => {
    const portal = await begin('SQLITE_3');
    const { status, body } = await draft(portal, {
      calendar: 'night-hours',
      targets: [targetOf({ calendar: 'office-hours@7' })],
    });
    expect(status).toBe(400);
    expect(body.error.details).toEqual([
      { field: 'calendar', reason: 'there is no calendar night-hours' },
      {
        field: 'targets.0.calendar',
        reason: 'there is no version 7 of a calendar office-hours',
      },
    ]);
  });

  it.each([
    [
      { calendar: 'not a name' },
      'calendar',
      'must be 24x7, hours, or the name of a calendar such as office-hours or office-hours@3',
    ],
    [
      { calendar: { hours: '24x7', zone: 'UTC' } },
      'calendar.zone',
      'is not known',
    ],
    [
      { calendar: { hours: '24x7', name: 'office-hours', version: 1 } },
      'calendar',
      'is not what office-hours says: send its name alone, or hours without a name',
    ],
    [
      { calendar: '24x7', followCalendar: true },
      'followCalendar',
      'is for calendars that are named',
    ],
  ])('refuse %j', async (changes, field, reason) => {
    const portal = await begin('SQLITE_3');
    const { status, body } = await draft(portal, changes);
    expect(status).toBe(400);
    expect(body.error.details).toEqual([{ field, reason }]);
  });

  it('keep their version in an amendment', async () => {
    const portal = await begin('SQLITE_3');
    const { id } = await agree(portal, { calendar: 'office-hours' });
    await changeCalendar(portal, { hours: '24x7' });
    const { body } = await portal.send(
      MANAGER,
      'post',
      `/agreements/${id}/amend`,
      { body: { version: 1 } },
    );
    expect(body.nextVersion).toMatchObject({ version: 2, state: 'draft' });
    const next = await getAsManager(portal, `/agreements/${id}/versions/2`);
    expect(next.calendar).toEqual({
      ...WRITTEN_OUT,
      name: 'office-hours',
      version: 1,
    });
  });

  it.each(ENGINES)(
    'are listed by calendar, each party seeing its own, %s',
    async engine => {
      const portal = await begin(engine);
      const { id } = await agree(portal, {
        calendar: 'office-hours',
        effectiveTo: null,
        followCalendar: true,
      });
      await draft(portal, { calendar: 'office-hours', title: 'Later' });
      const path = '/calendars/office-hours/usage';
      const { items } = await getAsManager(portal, path);
      expect(items).toHaveLength(2);
      const own = await portal.send(REPRESENTATIVE, 'get', path);
      expect(own.body.items).toEqual([
        {
          agreementId: id,
          agreementTitle: 'Payments for Retail Banking',
          agreementVersion: 1,
          state: 'active',
          calendarVersion: 1,
          follows: true,
        },
      ]);
      const seen = await portal.send(
        REPRESENTATIVE,
        'get',
        '/calendars/office-hours',
      );
      expect(seen.body).toMatchObject({ storedBy: null, note: null });
    },
  );
});
