import type { SignalPayload } from '@backstage/plugin-signals-node';
import { agree, createIndicator, INDICATOR } from '../__testUtils__/agree';
import { createDatabases } from '../__testUtils__/databases';
import { startPortal } from '../__testUtils__/startPortal';
import { GATHERED_MILLISECONDS } from './ChangesTold';

jest.setTimeout(60_000);
const OUTAGE = {
  id: 'INC-1',
  state: 'down',
  from: '2026-03-10T10:00:00Z',
  to: '2026-03-10T10:30:00Z',
};

describe('what open pages are told', () => {
  const databases = createDatabases();

  afterEach(() => {
    jest.useRealTimers();
  });

  /** A portal whose signals are read whenever their time has come. */
  async function started() {
    const signals: SignalPayload[] = [];
    const portal = await startPortal({
      knex: await databases.migrated('SQLITE_3'),
      onSignalled: signal => signals.push(signal),
    });
    // Requests are answered as ever; only what waits for its time stands still.
    jest.useFakeTimers({
      doNotFake: [
        'Date',
        'hrtime',
        'nextTick',
        'performance',
        'queueMicrotask',
        'setImmediate',
        'setInterval',
      ],
    });
    return {
      ...portal,
      push: async (states: readonly object[]) =>
        await portal.send('pipeline', 'post', '/measurements', {
          body: { indicator: INDICATOR, states },
        }),
      told: async () => {
        await jest.advanceTimersByTimeAsync(GATHERED_MILLISECONDS);
        return signals.splice(0);
      },
    };
  }

  const toAll = (...changed: string[]) => ({
    recipients: { type: 'broadcast' },
    channel: 'sla:changes',
    message: { changed },
  });

  it('is one signal for a burst of measurements, without a word on what was measured', async () => {
    const { push, told, ...portal } = await started();
    await createIndicator(portal);
    for (const id of ['INC-1', 'INC-2', 'INC-3']) {
      await push([{ ...OUTAGE, id }]);
    }
    expect(await told()).toEqual([toAll('measurements')]);
  });

  it('is nothing where the same is sent again, read or refused', async () => {
    const { push, told, ...portal } = await started();
    await createIndicator(portal);
    await push([OUTAGE]);
    await told();

    await push([OUTAGE]);
    await push([{ ...OUTAGE, to: '2026-03-10T09:00:00Z' }]);
    await portal.send('user:default/markus', 'get', '/attainment');

    expect(await told()).toEqual([]);
  });

  it('is that reports changed, whatever is done with one', async () => {
    const { told, ...portal } = await started();
    await createIndicator(portal);
    const { id: agreementId } = await agree(portal);
    await told();
    const post = async (path: string, body: object) => {
      const answer = await portal.send('user:default/markus', 'post', path, {
        body,
      });
      expect(answer.ok).toBe(true);
      return answer.body;
    };
    const { id } = await post('/reports', { agreementId, period: '2026-03' });
    expect(await told()).toEqual([toAll('reports')]);
    await post(`/reports/${id}/publish`, { revision: 1 });
    expect(await told()).toEqual([toAll('reports')]);
    await portal.send('user:default/tom', 'get', `/reports/${id}`);
    expect(await told()).toEqual([]);
  });

  it('names neither agreement nor customer nor measurement of what is agreed and put right', async () => {
    const { told, ...portal } = await started();
    await createIndicator(portal);
    await agree(portal);
    await portal.send('user:default/markus', 'post', '/corrections', {
      body: {
        indicator: INDICATOR,
        kind: 'override',
        from: OUTAGE.from,
        to: OUTAGE.to,
        state: 'up',
        reason: 'The probe was broken.',
      },
    });
    expect(await told()).toEqual([
      toAll('agreements', 'corrections', 'measurements'),
    ]);
  });
});
