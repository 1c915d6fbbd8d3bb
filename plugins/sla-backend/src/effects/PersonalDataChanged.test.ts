import { mockServices } from '@backstage/backend-test-utils';
import { EventsPersonalDataChanged } from './PersonalDataChanged';

const CHANGE = { id: 'change-1', kind: 'erased' } as const;

describe('EventsPersonalDataChanged', () => {
  it('says what was done by an id, and nothing of whom', async () => {
    const events = mockServices.events.mock();
    const logger = mockServices.logger.mock();
    await EventsPersonalDataChanged.create({ events, logger }).publish(CHANGE);
    expect(events.publish.mock.calls).toEqual([
      [{ topic: 'sla.personal-data', eventPayload: CHANGE }],
    ]);
  });

  it('logs where nobody could be told, and does not fail', async () => {
    const events = mockServices.events.mock();
    events.publish.mockRejectedValue(new Error('no events'));
    const logger = mockServices.logger.mock();
    await EventsPersonalDataChanged.create({ events, logger }).publish(CHANGE);
    expect(logger.warn).toHaveBeenCalledWith(
      expect.stringContaining('no events'),
    );
  });
});
