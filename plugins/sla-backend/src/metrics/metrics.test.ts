import {
  createDatabases,
  ENGINES,
  type Engine,
} from '../__testUtils__/databases';
import { agree, createIndicator, INDICATOR } from '../__testUtils__/agree';
import { RecordedMetrics } from '../__testUtils__/RecordedMetrics';
import { startPortal, type LogLine } from '../__testUtils__/startPortal';

jest.setTimeout(120_000);

const OUTAGE = {
  id: 'INC-1',
  state: 'down',
  from: '2026-11-11T08:12:00Z',
  to: '2026-11-11T08:18:18Z',
};

const sum = (recorded: readonly { value: number }[]) =>
  recorded.reduce((total, { value }) => total + value, 0);

describe('metrics', () => {
  const databases = createDatabases();

  async function started(engine: Engine) {
    const metrics = RecordedMetrics.create();
    const logged: LogLine[] = [];
    const portal = await startPortal({
      knex: await databases.migrated(engine),
      metrics,
      onLogged: line => logged.push(line),
    });
    const report = async (body: object) =>
      await portal.send('pipeline', 'post', '/measurements', {
        body: { indicator: INDICATOR, ...body },
      });
    return { metrics, portal, report, logged };
  }

  it.each(ENGINES)(
    'count each fact by what became of it, and none that was refused, %s',
    async engine => {
      const { metrics, portal, report } = await started(engine);
      await createIndicator(portal);
      await report({ states: [OUTAGE, { ...OUTAGE, id: 'INC-2' }] });
      await report({
        states: [OUTAGE, { ...OUTAGE, id: 'INC-2', state: 'degraded' }],
      });
      await report({ withdraw: ['INC-2'] });
      const { status } = await report({ states: [{ ...OUTAGE, to: 'soon' }] });
      expect(status).toBe(400);
      await portal.send(
        'user:default/markus',
        'delete',
        `/measurements?indicator=${INDICATOR}&from=2026-11-01T00:00:00Z&to=2026-12-01T00:00:00Z`,
      );
      const of = (outcome: string) => ({ stream: 'states', outcome });
      expect(metrics.of('sla.facts')).toEqual([
        { value: 2, attributes: of('stored') },
        { value: 1, attributes: of('replaced') },
        { value: 1, attributes: of('unchanged') },
        { value: 1, attributes: of('withdrawn') },
        { value: 1, attributes: of('withdrawn') },
      ]);
    },
  );

  it.each(ENGINES)(
    'count the facts of a file once, and none of a dry run, %s',
    async engine => {
      const { metrics, portal } = await started(engine);
      await createIndicator(portal);
      const id = 'b5d3f6a0-95f1-4d0a-8b4e-0c4f5a1d2e3f';
      const send = async (query: string) =>
        await portal.send(
          'pipeline',
          'post',
          `/measurements/import?indicator=${INDICATOR}&stream=states${query}`,
          {
            body: `id,state,from,to\nINC-1,down,${OUTAGE.from},${OUTAGE.to}\n`,
            headers: { 'Content-Type': 'text/csv' },
          },
        );
      await send('&dryRun=true');
      await send(`&id=${id}`);
      await send(`&id=${id}`);
      expect(metrics.of('sla.facts')).toEqual([
        { value: 1, attributes: { stream: 'states', outcome: 'stored' } },
      ]);
    },
  );

  it.each(ENGINES)('tell how late a source reports, %s', async engine => {
    const { metrics, portal, report } = await started(engine);
    await createIndicator(portal);
    const ago = (seconds: number) =>
      new Date(Math.floor(Date.now() / 1000 - seconds) * 1000).toISOString();
    await report({
      states: [
        { ...OUTAGE, from: ago(7200), to: ago(3600) },
        { ...OUTAGE, id: 'INC-2', from: ago(600), to: null },
        // Planned, so that it is not late.
        { ...OUTAGE, id: 'INC-3', from: ago(-600), to: ago(-7200) },
      ],
    });
    const [delay, ...more] = metrics.of('sla.facts.delay');
    expect(more).toEqual([]);
    expect(delay.attributes).toEqual({ stream: 'states' });
    expect(delay.value).toBeGreaterThanOrEqual(600);
    expect(delay.value).toBeLessThan(660);
  });

  it.each(ENGINES)(
    'count requests by operation, status and outcome, without what they are about, %s',
    async engine => {
      const { metrics, portal } = await started(engine);
      const get = async (path: string) =>
        await portal.send('user:default/markus', 'get', path);
      await get('/customers/default/acme-logistics');
      await get('/customers/default/nobody-knows-it');
      await get('/customers?limit=many');
      await get('/nothing/here');
      expect(metrics.of('sla.requests')).toEqual(
        [
          ['GET /customers/:namespace/:name', 200, 'answered'],
          ['GET /customers/:namespace/:name', 404, 'refused'],
          ['GET unknown', 400, 'refused'],
          ['GET unknown', 404, 'refused'],
        ].map(([operation, status, outcome]) => ({
          value: 1,
          attributes: { operation, status, outcome },
        })),
      );
      expect(sum(metrics.of('sla.requests'))).toBe(4);
    },
  );

  it.each(ENGINES)('time the judging of figures, %s', async engine => {
    const { metrics, portal } = await started(engine);
    await createIndicator(portal);
    const { targets } = await agree(portal, { effectiveTo: null });
    const get = async (path: string) =>
      await portal.send('user:default/markus', 'get', path);
    await get('/attainment?periods=3');
    await get(`/attainment/${targets[0].id}/explanation?period=2026-10`);
    expect(metrics.of('sla.judging.figures')).toEqual([
      { value: 3, attributes: { request: 'list' } },
      { value: 1, attributes: { request: 'explanation' } },
    ]);
    const durations = metrics.of('sla.judging.duration');
    expect(durations.map(({ attributes }) => attributes.request)).toEqual([
      'list',
      'explanation',
    ]);
    expect(durations.every(({ value }) => value > 0 && value < 60)).toBe(true);
  });

  it.each(ENGINES)('tell the age of each projection, %s', async engine => {
    const { metrics, portal } = await started(engine);
    const refreshes = metrics.of('sla.projection.refreshes');
    const succeeded = (projection: string) => ({
      value: 1,
      attributes: { projection, outcome: 'succeeded' },
    });
    expect(refreshes).toHaveLength(2);
    expect(refreshes).toEqual(
      expect.arrayContaining([succeeded('customers'), succeeded('entities')]),
    );
    await portal.knex('projections').decrement('refreshed_at', 3600);
    const ages = await metrics.observed('sla.projection.age');
    expect(ages.map(({ attributes }) => attributes.projection).sort()).toEqual([
      'customers',
      'entities',
    ]);
    ages.forEach(({ value }) => {
      expect(value).toBeGreaterThanOrEqual(3600);
      expect(value).toBeLessThan(3660);
    });
  });

  it('say nothing of the age where the database is gone', async () => {
    const { metrics, portal } = await started('SQLITE_3');
    await portal.knex.schema.dropTable('projections');
    expect(await metrics.observed('sla.projection.age')).toEqual([]);
  });

  it('that fail are told of once and fail no request', async () => {
    const { metrics, report, portal, logged } = await started('SQLITE_3');
    await createIndicator(portal);
    metrics.break(new Error('the exporter is full'));
    const { status } = await report({ states: [OUTAGE] });
    await portal.send('user:default/markus', 'get', '/attainment');
    expect(status).toBe(200);
    expect(
      logged.filter(({ message }) => message.includes('the exporter is full')),
    ).toEqual([
      {
        level: 'warn',
        message:
          'The metrics service failed, so that counts of service levels are incomplete from now on; requests are not touched, and this is said once. Reason: the exporter is full',
      },
    ]);
  });
});
