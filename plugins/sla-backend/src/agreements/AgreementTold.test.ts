import { mockServices } from '@backstage/backend-test-utils';
import { NotifiedAgreement } from './AgreementTold';

const AGREEMENT = { id: '0c5b6f0e-6f39-4b8c-9a0e-3f7d5d0c7a11' };
const ASKED = {
  what: 'approval-asked',
  version: 4,
  recipients: ['group:default/team-payments'],
} as const;

function setUp() {
  const send = jest.fn(async () => {});
  const logger = mockServices.logger.mock();
  const told = NotifiedAgreement.create({ notifications: { send }, logger });
  return { send, logger, told };
}

describe('NotifiedAgreement', () => {
  it('leads to the version that it is about, not to the one that is in force', async () => {
    const { send, told } = setUp();
    await told.tell(AGREEMENT, ASKED);
    expect(send).toHaveBeenCalledWith({
      recipients: { type: 'entity', entityRef: ASKED.recipients },
      payload: expect.objectContaining({
        title: 'An agreement waits for your approval',
        link: `/sla/agreements/${AGREEMENT.id}?version=4`,
      }),
    });
  });

  it('sends nothing where nobody is to be told', async () => {
    const { send, told } = setUp();
    await told.tell(AGREEMENT, { ...ASKED, recipients: [] });
    expect(send).not.toHaveBeenCalled();
  });

  it('fails nothing where it could not be told, and logs that', async () => {
    const { send, logger, told } = setUp();
    send.mockRejectedValueOnce(new Error('503 for now'));
    await expect(told.tell(AGREEMENT, ASKED)).resolves.toBeUndefined();
    expect(logger.warn).toHaveBeenCalledTimes(1);
  });
});
