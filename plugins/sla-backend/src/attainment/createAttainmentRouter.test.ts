import { agree, createIndicator, INDICATOR } from '../__testUtils__/agree';
import { ACME, COMPONENT, SYSTEM, targetOf } from '../__testUtils__/company';
import {
  createDatabases,
  ENGINES,
  type Engine,
} from '../__testUtils__/databases';
import { startPortal } from '../__testUtils__/startPortal';

jest.setTimeout(60_000);

const ERIK = 'user:default/erik';
const HOUR = 3600;
const DAY = 24 * HOUR;

const OFFICE_HOURS = {
  hours: [
    { days: ['mon', 'tue', 'wed', 'thu', 'fri'], from: '08:00', to: '18:00' },
  ],
  holidays: ['2026-01-01'],
  exceptions: [{ date: '2026-01-03', hours: [{ from: '10:00', to: '14:00' }] }],
};

describe('createAttainmentRouter', () => {
  const databases = createDatabases();

  async function start(engine: Engine) {
    const portal = await startPortal({
      knex: await databases.migrated(engine),
    });
    await createIndicator(portal);
    return {
      ...portal,
      ingest: async (...states: readonly object[]) =>
        await portal.send('pipeline', 'post', '/measurements', {
          body: { indicator: INDICATOR, states },
        }),
      attainment: async (query: string) => {
        const { status, body } = await portal.send(
          ERIK,
          'get',
          `/attainment?${query}`,
        );
        expect(status).toBe(200);
        return body;
      },
    };
  }

  describe('GET /attainment', () => {
    it.each(ENGINES)(
      'answers month, quarter, year and any span in the zone of the agreement, %s',
      async engine => {
        const portal = await start(engine);
        await agree(portal, { effectiveTo: null });
        await portal.ingest({
          id: 'INC-1',
          state: 'down',
          from: '2026-03-31T21:00:00Z',
          to: '2026-03-31T23:00:00Z',
        });
        const figure = async (query: string) =>
          (await portal.attainment(query)).items[0];
        // The outage begins an hour before April begins in Berlin.
        expect(await figure('period=2026-03')).toMatchObject({
          downSeconds: HOUR,
          serviceSeconds: 743 * HOUR,
        });
        expect(await figure('period=2026-04')).toMatchObject({
          downSeconds: HOUR,
          serviceSeconds: 720 * HOUR,
        });
        expect(await figure('period=2026-Q1')).toMatchObject({
          downSeconds: HOUR,
          serviceSeconds: 90 * DAY - HOUR,
          period: {
            label: '2026-Q1',
            contractual: false,
            from: '2025-12-31T23:00:00Z',
            to: '2026-03-31T22:00:00Z',
          },
        });
        expect(
          await figure('period=2026&asOf=2026-06-30T22:00:00Z'),
        ).toMatchObject({
          downSeconds: 2 * HOUR,
          serviceSeconds: 181 * DAY - HOUR,
          period: { label: '2026', state: 'open' },
        });
        expect(
          await figure('from=2026-03-31T22:30:00Z&to=2026-03-31T23:30:00Z'),
        ).toMatchObject({
          attained: { good: 1800, total: 3600 },
          attainedPercent: '50.000',
          period: {
            contractual: false,
            label: '2026-03-31T22:30:00Z/2026-03-31T23:30:00Z',
          },
        });
      },
    );

    it.each(ENGINES)(
      'judges by service hours, holidays and exceptions, and by a calendar of the target, %s',
      async engine => {
        const portal = await start(engine);
        const byOffice = targetOf({ name: 'In office hours' });
        const always = targetOf({ name: 'Around the clock', calendar: '24x7' });
        await agree(portal, {
          effectiveTo: null,
          calendar: OFFICE_HOURS,
          targets: [byOffice, always],
        });
        // From the evening of Friday, 2 January, over the open Saturday, to Monday morning at nine in Berlin.
        await portal.ingest({
          id: 'INC-1',
          state: 'down',
          from: '2026-01-02T16:00:00Z',
          to: '2026-01-05T08:00:00Z',
        });
        const { items } = await portal.attainment('period=2026-01');
        const figureOf = (name: string) =>
          items.find(
            (item: { targetName: string }) => item.targetName === name,
          );
        expect(figureOf('In office hours')).toMatchObject({
          serviceSeconds: (21 * 10 + 4) * HOUR,
          downSeconds: (1 + 4 + 1) * HOUR,
        });
        expect(figureOf('Around the clock')).toMatchObject({
          serviceSeconds: 31 * DAY,
          downSeconds: 64 * HOUR,
        });
      },
    );

    it.each(ENGINES)(
      'shows an open period to date, and at risk while the budget is nearly used, %s',
      async engine => {
        const portal = await start(engine);
        await agree(portal, { effectiveTo: null });
        // Of 43 min 12 s in April, 40 min.
        await portal.ingest({
          id: 'INC-1',
          state: 'down',
          from: '2026-04-10T10:00:00Z',
          to: '2026-04-10T10:40:00Z',
        });
        const { items } = await portal.attainment(
          'period=2026-04&asOf=2026-04-15T22:00:00Z',
        );
        expect(items).toMatchObject([
          {
            status: 'at-risk',
            attained: { good: 15 * DAY - 2400, total: 15 * DAY },
            ifNothingMore: { good: 30 * DAY - 2400, total: 30 * DAY },
            measuredUntil: '2026-04-15T22:00:00Z',
            budget: {
              unit: 'seconds',
              allowed: 2592,
              consumed: 2400,
              remaining: 192,
            },
          },
        ]);
      },
    );

    it.each(ENGINES)(
      "answers each target's last periods, the running one last, %s",
      async engine => {
        const portal = await start(engine);
        const quarterly = targetOf({ name: 'Quarterly', period: 'quarter' });
        await agree(portal, {
          effectiveFrom: '2025-11-15',
          effectiveTo: null,
          targets: [targetOf(), quarterly],
        });
        const { items } = await portal.attainment(
          'periods=3&asOf=2026-01-10T00:00:00Z',
        );
        const labels = (name: string) =>
          items
            .filter((item: { targetName: string }) => item.targetName === name)
            .map(
              ({ period }: { period: { label: string; state: string } }) =>
                `${period.label} ${period.state}`,
            );
        expect(labels('Availability')).toEqual([
          '2025-11 closed',
          '2025-12 closed',
          '2026-01 open',
        ]);
        // The third quarter of 2025 is before the first day.
        expect(labels('Quarterly')).toEqual(['2025-Q4 closed', '2026-Q1 open']);
        // Cut by the first day, and still the period that was agreed.
        expect(items[0].period).toMatchObject({ contractual: true });
        const november = items.find(
          ({ period }: { period: { label: string } }) =>
            period.label === '2025-11',
        );
        expect(november.period).toMatchObject({
          from: '2025-11-14T23:00:00Z',
          to: '2025-11-30T23:00:00Z',
        });
      },
    );

    it.each(ENGINES)(
      'knows with asOf only what began by then, %s',
      async engine => {
        const portal = await start(engine);
        await agree(portal, { effectiveTo: null });
        await portal.ingest({
          id: 'INC-1',
          state: 'down',
          from: '2026-03-10T10:00:00Z',
          to: '2026-03-10T12:00:00Z',
        });
        const down = async (asOf: string) =>
          (await portal.attainment(`period=2026-03&asOf=${asOf}`)).items[0]
            .downSeconds;
        expect(await down('2026-03-10T09:59:59Z')).toBe(0);
        expect(await down('2026-03-10T11:00:00Z')).toBe(HOUR);
        const future = await portal.send(
          ERIK,
          'get',
          '/attainment?asOf=2999-01-01T00:00:00Z',
        );
        expect(future.body.error.details).toEqual([
          { field: 'asOf', reason: 'must not be in the future' },
        ]);
      },
    );

    it.each(ENGINES)(
      'never splits the periods of a target over pages, %s',
      async engine => {
        const portal = await start(engine);
        const targets = ['A', 'B', 'C'].map(name => targetOf({ name }));
        await agree(portal, { effectiveTo: null, targets });
        const seen: string[] = [];
        let cursor = '';
        do {
          const page = await portal.attainment(
            `periods=2&asOf=2026-05-01T00:00:00Z&limit=2${cursor}`,
          );
          expect(page.items.length % 2).toBe(0);
          seen.push(
            ...page.items.map(
              ({ targetName }: { targetName: string }) => targetName,
            ),
          );
          cursor =
            page.nextCursor === undefined ? '' : `&cursor=${page.nextCursor}`;
        } while (cursor !== '');
        expect(seen.sort()).toEqual(['A', 'A', 'B', 'B', 'C', 'C']);
      },
    );

    it.each(ENGINES)(
      'filters by status, customer and agreement, and rolls up what is beneath, %s',
      async engine => {
        const portal = await start(engine);
        const body = {
          entityRef: COMPONENT,
          name: 'availability',
          stream: 'states',
          whereNothingReported: 'up',
        };
        await portal.send('pipeline', 'post', '/indicators', { body });
        const onComponent = targetOf({
          name: 'Component',
          indicator: `${COMPONENT}/availability`,
        });
        const banking = await agree(portal, {
          effectiveTo: null,
          targets: [targetOf(), onComponent],
        });
        await agree(portal, { effectiveTo: null, customer: ACME });
        await portal.ingest({
          id: 'INC-1',
          state: 'down',
          from: '2026-03-10T10:00:00Z',
          to: '2026-03-10T12:00:00Z',
        });
        const names = async (query: string) =>
          (await portal.attainment(`period=2026-03&${query}`)).items
            .map(
              ({
                targetName,
                status,
              }: {
                targetName: string;
                status: string;
              }) => `${targetName} ${status}`,
            )
            .sort();
        expect(await names(`entityRef=${SYSTEM}`)).toEqual([
          'Availability breached',
          'Availability breached',
        ]);
        expect(
          await names(
            `entityRef=${SYSTEM}&rollUp=true&agreementId=${banking.id}`,
          ),
        ).toEqual(['Availability breached', 'Component met']);
        expect(await names('status=met')).toEqual(['Component met']);
        expect(await names(`customerRef=${ACME}`)).toEqual([
          'Availability breached',
        ]);
        expect(await names('agreementType=ola')).toEqual([]);
      },
    );
  });

  describe('GET /attainment/{targetId}/explanation', () => {
    it.each(ENGINES)(
      'names each interval, counted or left out, and why, %s',
      async engine => {
        const portal = await start(engine);
        const objective = {
          kind: 'availability',
          atLeast: 99.9,
          degradedWeight: 0.5,
          minimumOutageSeconds: 60,
        };
        const { targets } = await agree(portal, {
          effectiveTo: null,
          calendar: OFFICE_HOURS,
          targets: [targetOf({ objective })],
        });
        await portal.ingest(
          {
            id: 'NIGHT',
            state: 'down',
            from: '2026-01-07T22:00:00Z',
            to: '2026-01-07T23:00:00Z',
          },
          {
            id: 'SHORT',
            state: 'down',
            from: '2026-01-08T10:00:00Z',
            to: '2026-01-08T10:00:59Z',
          },
          {
            id: 'SLOW',
            state: 'degraded',
            from: '2026-01-09T10:00:00Z',
            to: '2026-01-09T11:00:00Z',
          },
          {
            id: 'GONE',
            state: 'down',
            from: '2026-01-12T10:00:00Z',
            to: '2026-01-12T10:10:00Z',
          },
        );
        const { body } = await portal.send(
          ERIK,
          'get',
          `/attainment/${targets[0].id}/explanation?period=2026-01`,
        );
        const [part] = body.parts;
        const told = part.intervals.map(
          ({
            treatment,
            badSeconds,
            facts,
          }: {
            treatment: string;
            badSeconds: number;
            facts: { id: string }[];
          }) => [facts[0].id, treatment, badSeconds],
        );
        expect(told).toEqual([
          ['NIGHT', 'outside-service-hours', 0],
          ['SHORT', 'below-minimum', 0],
          ['SLOW', 'counted', 1800],
          ['GONE', 'counted', 600],
        ]);
        expect(part).toMatchObject({
          calendar: OFFICE_HOURS,
          calendarOf: 'agreement',
          whereNothingReported: 'up',
        });
        expect(
          body.attainment.attained.total - body.attainment.attained.good,
        ).toBe(2400);
      },
    );

    it('is a 404 for a period before the agreement', async () => {
      const portal = await start('SQLITE_3');
      const { targets } = await agree(portal, { effectiveTo: null });
      const { status } = await portal.send(
        ERIK,
        'get',
        `/attainment/${targets[0].id}/explanation?period=2025-12`,
      );
      expect(status).toBe(404);
    });
  });
});
