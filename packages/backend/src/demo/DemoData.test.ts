import { TestDatabases } from '@backstage/backend-test-utils';
import {
  parsePeriod,
  type Alert,
} from '@service-levels/backstage-plugin-sla-common';
import { startDemoPortal } from './__testUtils__/startDemoPortal';
import { demoAgreements } from './agreements/demoAgreements';
import { REPORTED } from './reports/demoReports';

jest.setTimeout(120_000);

const NOW = new Date('2026-06-15T12:00:00Z');
const TOMORROW = new Date('2026-06-16T12:00:00Z');
const DAY_MILLISECONDS = 86_400_000;
const NEXT_MONTH = new Date('2026-07-02T12:00:00Z');
/** In Europe June is over, in America it is not. */
const TURN_OF_THE_MONTH = new Date('2026-07-01T00:30:00Z');

/** What goes on as ever while the date stands still. */
const ALL_BUT_THE_DATE: FakeableAPI[] = [
  'hrtime',
  'nextTick',
  'performance',
  'queueMicrotask',
  'setImmediate',
  'clearImmediate',
  'setInterval',
  'clearInterval',
  'setTimeout',
  'clearTimeout',
];

type Portal = Awaited<ReturnType<typeof startDemoPortal>>;

/** Whether the period of an alert is over in all zones of the demo. */
function isOverAt(now: Date) {
  return ({ period }: Alert): boolean =>
    parsePeriod(period, 'UTC').to * 1000 < now.getTime() - DAY_MILLISECONDS;
}

describe('DemoData', () => {
  const databases = TestDatabases.create({ ids: ['SQLITE_3'] });

  const startPortal = async () =>
    await startDemoPortal(await databases.init('SQLITE_3'));

  it('brings every agreement to its stage and every status onto the pages', async () => {
    const portal = await startPortal();
    await portal.load(NOW);
    const services = await portal.sla.getServices({}, portal.as);
    expect(services.items).toMatchObject([{ title: 'Printing' }]);

    const { items } = await portal.sla.getAgreements({ limit: 500 }, portal.as);
    expect(items.map(({ title }) => title).sort()).toEqual(
      demoAgreements.map(({ title }) => title).sort(),
    );
    const signatures = new Map(
      items.map(({ title, signatures: { length } }) => [title, length]),
    );
    const expected = { draft: 0, offered: 0, 'half-signed': 1, signed: 2 };
    demoAgreements.forEach(({ title, stage = 'signed' }) =>
      expect([title, signatures.get(title)]).toEqual([title, expected[stage]]),
    );
    expect(
      items.filter(({ state }) => state === 'draft').map(({ title }) => title),
    ).toEqual(['Reporting for Retail Banking']);

    const figures = await portal.sla.getAttainment(
      { limit: 1000, asOf: NOW.toISOString().replace('.000', '') },
      portal.as,
    );
    expect(new Set(figures.items.map(({ status }) => status))).toEqual(
      new Set(['met', 'at-risk', 'breached', 'no-data']),
    );
  });

  describe('started several times', () => {
    let portal: Portal;

    beforeAll(async () => {
      // Time stands still; all that waits for a while is waited for.
      jest.useFakeTimers({ now: NOW, doNotFake: ALL_BUT_THE_DATE });
      portal = await startPortal();
      await portal.load(NOW);
      await portal.load(NOW);
      jest.setSystemTime(TOMORROW);
      await portal.load(TOMORROW);
    });

    afterAll(() => {
      jest.useRealTimers();
    });

    it('announces, withdraws and announces anew, once for all starts', async () => {
      const { items } = await portal.sla.getAnnouncements(
        { limit: 500 },
        portal.as,
      );
      const [draft, instead, withdrawn, maintenance] = items;
      expect(items).toHaveLength(4);
      expect(draft).toMatchObject({ state: 'draft', kind: 'end-of-service' });
      expect(withdrawn).toMatchObject({
        state: 'withdrawn',
        replacedBy: instead.id,
      });
      expect(instead.title).toBe(withdrawn.title);
      expect(maintenance.maintenanceWindow).not.toBeNull();
    });

    it('asks about two misses of the last month and answers one, once for all starts', async () => {
      const { items } = await portal.sla.getClose('2026-05', portal.as);
      const asked = items.flatMap(({ misses }) =>
        misses.flatMap(({ isCommented, ask }) =>
          ask === null ? [] : [{ isCommented, reminders: ask.reminders }],
        ),
      );
      expect(asked).toHaveLength(2);
      expect(asked).toEqual(
        expect.arrayContaining([
          { isCommented: true, reminders: 0 },
          { isCommented: false, reminders: 0 },
        ]),
      );
    });

    it('reports on the last month: published, disputed, and with a miss to be explained', async () => {
      const { items } = await portal.sla.getReports(
        { period: '2026-05', limit: 500 },
        portal.as,
      );
      const stateOf = (title: string) =>
        items.filter(one => one.title === title).map(({ state }) => state);
      expect(stateOf(REPORTED.published)).toEqual(['published']);
      expect(stateOf(REPORTED.disputed)).toEqual(['disputed']);
      // Who owns it may have been asked, and have answered.
      expect(['draft', 'commented']).toEqual(
        expect.arrayContaining(stateOf(REPORTED.draft)),
      );
      expect(stateOf(REPORTED.draft)).toHaveLength(1);
      const [{ id }] = items.filter(({ title }) => title === REPORTED.disputed);
      const { disputes } = await portal.sla.getReport(id, {}, portal.as);
      expect(
        disputes.map(({ messages }) => messages.map(({ side }) => side)),
      ).toEqual([['customer', 'provider']]);
    });

    it('alerts of thirteen months about what runs alone, once on all instances and after a restart', async () => {
      const { sla, as } = portal;
      const all = async () => (await sla.getAlerts({ limit: 500 }, as)).items;
      const missedIn = async (period?: string) => {
        const { items } = await sla.getAttainment({ period, limit: 1000 }, as);
        return items
          .filter(one => one.status === 'breached' && !one.commitment)
          .map(({ targetId }) => targetId);
      };
      const other = await portal.startAnother();
      const look = async () =>
        await Promise.all([portal.lookForAlerts(), other.lookForAlerts()]);

      await look();
      const alerts = await all();
      expect(await missedIn('2026-05')).not.toEqual([]);
      expect(alerts.filter(isOverAt(TOMORROW))).toEqual([]);
      const breached = alerts.filter(({ kind }) => kind === 'breached');
      expect(breached.map(({ targetId }) => targetId).sort()).toEqual(
        (await missedIn()).sort(),
      );
      const stages = alerts.map(({ targetId, kind, level }) =>
        [targetId, kind, level].join(' '),
      );
      expect(new Set(stages).size).toBe(stages.length);
      // Of each target the gravest alone.
      const told = portal.alerted();
      expect(told).toHaveLength(
        new Set(alerts.map(({ targetId }) => targetId)).size,
      );
      expect(told).toEqual(
        expect.arrayContaining(
          breached.map(({ id }) => `sla:alert:${id}:raised`),
        ),
      );

      await look();
      await (await portal.startAnother()).lookForAlerts();
      expect(await all()).toEqual(alerts);
      expect(portal.alerted()).toEqual([]);

      jest.setSystemTime(NEXT_MONTH);
      await portal.measure(NEXT_MONTH);
      await look();
      const known = new Set(alerts.map(({ id }) => id));
      const raised = (await all()).filter(({ id }) => !known.has(id));
      expect(await missedIn('2026-06')).not.toEqual([]);
      expect(raised).not.toEqual([]);
      expect(raised.filter(isOverAt(NEXT_MONTH))).toEqual([]);
    });
  });

  describe('started where a month is not over everywhere', () => {
    beforeEach(() => {
      jest.useFakeTimers({
        now: TURN_OF_THE_MONTH,
        doNotFake: ALL_BUT_THE_DATE,
      });
    });

    afterEach(() => {
      jest.useRealTimers();
    });

    it('asks about misses of the month before', async () => {
      const portal = await startPortal();
      await portal.load(TURN_OF_THE_MONTH);
      const { items } = await portal.sla.getClose('2026-05', portal.as);
      const asks = items.flatMap(({ misses }) =>
        misses.flatMap(({ ask }) => ask ?? []),
      );
      expect(asks).toHaveLength(2);
    });
  });

  it('adds what has happened since the last start, and leaves alone what a visitor changed', async () => {
    const portal = await startPortal();
    await portal.load(NOW);
    const indicator = 'system:default/payments/availability';
    const [{ id }] = portal.sent().filter(({ state }) => state === 'down');
    await portal.sla.sendMeasurements(
      { indicator, withdraw: [String(id)] },
      portal.as,
    );
    const before = await portal.rows();

    await portal.load(NOW);
    expect(portal.sent()).toEqual([]);
    await portal.load(TOMORROW);
    const sent = portal.sent();
    expect(sent.length).toBeGreaterThan(0);
    expect(sent.filter(({ from }) => new Date(from) <= NOW)).toEqual([]);
    expect(await portal.rows()).toBe(before + sent.length);
  });

  it('goes on where an earlier start was interrupted', async () => {
    const portal = await startPortal();
    portal.stopAfter(40);
    await expect(portal.load(NOW)).rejects.toThrow('The portal was stopped');
    portal.stopAfter(80);
    await expect(portal.load(NOW)).rejects.toThrow('The portal was stopped');
    portal.stopAfter(Infinity);
    await portal.load(NOW);

    const { items } = await portal.sla.getAgreements({ limit: 500 }, portal.as);
    expect(items).toHaveLength(demoAgreements.length);
    const ids = portal.sent().length;
    expect(await portal.rows()).toBe(ids);
  });
});
