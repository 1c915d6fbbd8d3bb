import { agree, createIndicator, INDICATOR } from './__testUtils__/agree';
import { createDatabases, ENGINES } from './__testUtils__/databases';
import { ACME, BANKING, SYSTEM } from './__testUtils__/company';
import { startPortal } from './__testUtils__/startPortal';

jest.setTimeout(60_000);

const MONTH = '2026-03';

describe('from an indicator to a figure', () => {
  const databases = createDatabases();

  it.each(ENGINES)(
    'creates, offers, signs, measures and judges, %s',
    async engine => {
      const portal = await startPortal({
        knex: await databases.migrated(engine),
      });
      await createIndicator(portal);
      const agreement = await agree(portal, { effectiveTo: null });
      expect(agreement).toMatchObject({
        state: 'active',
        version: 1,
        retroactive: true,
      });
      expect(agreement.signatures).toMatchObject([
        { party: 'provider', signedBy: 'user:default/erik' },
        { party: 'customer', signedBy: 'user:default/tom' },
      ]);

      const outage = {
        id: 'INC-1',
        state: 'down',
        from: '2026-03-10T10:00:00Z',
        to: '2026-03-10T10:44:39Z',
      };
      const body = { indicator: INDICATOR, states: [outage] };
      const sent = await portal.send('pipeline', 'post', '/measurements', {
        body,
      });
      expect(sent.body).toEqual({
        stored: 1,
        replaced: 0,
        unchanged: 0,
        withdrawn: 0,
      });

      const { body: march } = await portal.send(
        'user:default/erik',
        'get',
        `/attainment?entityRef=${SYSTEM}&period=${MONTH}`,
      );
      expect(march).toMatchObject({ items: [{}] });
      // March 2026 in Berlin is an hour short: 743 hours.
      expect(march.items[0]).toMatchObject({
        customerRef: BANKING,
        status: 'breached',
        attained: { good: 743 * 3600 - 2679, total: 743 * 3600 },
        attainedPercent: '99.899',
        downSeconds: 2679,
        budget: {
          unit: 'seconds',
          allowed: 2674.8,
          consumed: 2679,
          remaining: -4.2,
        },
        period: {
          label: MONTH,
          from: '2026-02-28T23:00:00Z',
          to: '2026-03-31T22:00:00Z',
          state: 'closed',
          contractual: true,
        },
      });
    },
  );

  it.each(ENGINES)(
    'judges one customer on an outage that names it, and no other, %s',
    async engine => {
      const portal = await startPortal({
        knex: await databases.migrated(engine),
      });
      await createIndicator(portal);
      await agree(portal, { effectiveTo: null });
      await agree(portal, {
        effectiveTo: null,
        customer: ACME,
        title: 'Payments for Acme Logistics',
      });
      const note = 'only the connection of Acme';
      const states = [
        {
          id: 'INC-2',
          state: 'down',
          from: '2026-03-10T10:00:00Z',
          to: '2026-03-10T12:00:00Z',
          customer: ACME,
          note,
        },
      ];
      await portal.send('pipeline', 'post', '/measurements', {
        body: { indicator: INDICATOR, states },
      });

      const { body } = await portal.send(
        'user:default/markus',
        'get',
        `/attainment?period=${MONTH}`,
      );
      const figureOf = (customer: string) =>
        body.items.find(
          (item: { customerRef: string }) => item.customerRef === customer,
        );
      expect(figureOf(ACME)).toMatchObject({
        status: 'breached',
        downSeconds: 7200,
      });
      expect(figureOf(BANKING)).toMatchObject({
        status: 'met',
        downSeconds: 0,
        attainedPercent: '100.000',
      });

      const explain = async (customer: string) =>
        await portal.send(
          'user:default/markus',
          'get',
          `/attainment/${
            figureOf(customer).targetId
          }/explanation?period=${MONTH}`,
        );
      const ofAcme = await explain(ACME);
      expect(ofAcme.body.parts[0].intervals).toMatchObject([
        { seconds: 7200, facts: [{ id: 'INC-2', note }] },
      ]);
      const ofBanking = await explain(BANKING);
      expect(ofBanking.status).toBe(200);
      expect(ofBanking.body.parts[0].intervals).toEqual([]);
      expect(JSON.stringify(ofBanking.body)).not.toMatch(/INC-2|acme/i);
    },
  );
});
