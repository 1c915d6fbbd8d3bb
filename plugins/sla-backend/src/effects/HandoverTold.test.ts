import { mockServices } from '@backstage/backend-test-utils';
import { NotifiedHandover } from './HandoverTold';

const TAKEN = {
  noteId: 'note-1',
  customerRef: 'customer:default/acme',
  to: 'user:default/sofia',
  moved: { roles: [], actions: 1, complaints: 0 },
};

describe('NotifiedHandover', () => {
  const tell = async (message: string) => {
    const logger = mockServices.logger.mock();
    const send = async () => {
      throw new Error(message);
    };
    await NotifiedHandover.create({ notifications: { send }, logger }).tell(
      TAKEN,
    );
    return logger.warn;
  };

  it('fails nothing where it cannot be told, and logs why', async () => {
    expect(await tell('no way')).toHaveBeenCalledWith(
      'Nobody was notified of a handover',
      expect.objectContaining({ message: 'no way' }),
    );
  });

  it('says nothing where the portal has no notifications', async () => {
    expect(await tell('failed with status 404')).not.toHaveBeenCalled();
  });
});
