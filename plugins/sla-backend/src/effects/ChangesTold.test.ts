import { mockServices } from '@backstage/backend-test-utils';
import type { SignalPayload } from '@backstage/plugin-signals-node';
import { GATHERED_MILLISECONDS, SignalledChanges } from './ChangesTold';

describe('SignalledChanges', () => {
  beforeEach(() => {
    jest.useFakeTimers();
  });
  afterEach(() => {
    jest.useRealTimers();
  });

  function instance(publish: () => Promise<void> = async () => {}) {
    const sent: SignalPayload[] = [];
    const logger = mockServices.logger.mock();
    const changes = SignalledChanges.create({
      signals: {
        publish: async signal => {
          sent.push(signal);
          await publish();
        },
      },
      logger,
    });
    return { changes, sent, logger };
  }

  const gathered = async () =>
    await jest.advanceTimersByTimeAsync(GATHERED_MILLISECONDS);

  it('tells everybody what kind of thing changed, and nothing else', async () => {
    const { changes, sent } = instance();

    changes.tell('measurements');
    expect(sent).toEqual([]);
    await gathered();

    expect(sent).toEqual([
      {
        recipients: { type: 'broadcast' },
        channel: 'sla:changes',
        message: { changed: ['measurements'] },
      },
    ]);
  });

  it('makes one signal of a burst, and another of what comes after it', async () => {
    const { changes, sent } = instance();

    for (let i = 0; i < 1_000; i++) {
      changes.tell('measurements');
      changes.tell('corrections');
    }
    await gathered();
    changes.tell('agreements');
    await gathered();
    await gathered();

    expect(sent.map(({ message }) => message)).toEqual([
      { changed: ['corrections', 'measurements'] },
      { changed: ['agreements'] },
    ]);
  });

  it('says in the log that a signal failed, and tries again with the next change', async () => {
    const { changes, sent, logger } = instance(async () => {
      throw new Error('no broker');
    });

    changes.tell('measurements');
    await gathered();
    changes.tell('measurements');
    await gathered();

    expect(sent).toHaveLength(2);
    expect(logger.warn).toHaveBeenCalledWith(
      'Open pages were not told that something changed and find it within a minute. Reason: no broker',
    );
  });
});
