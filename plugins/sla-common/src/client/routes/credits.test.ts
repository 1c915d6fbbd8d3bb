import { BASE, clientAnswering } from '../__testUtils__/clientAnswering';
import { getOf, sentBy } from '../__testUtils__/sentBy';

describe('creditsRoutes', () => {
  it('gets credits by what is asked', async () => {
    expect(
      await sentBy(client =>
        client.getCredits({ agreementId: 'a', state: 'proposed' }),
      ),
    ).toEqual(getOf('/credits?agreementId=a&state=proposed'));
  });

  it.each([
    [{ word: 'confirm', reason: null }, 'confirm', { reason: null }],
    [{ word: 'waive', reason: 'agreed' }, 'waive', { reason: 'agreed' }],
    [{ word: 'settle', reference: 'CN-1' }, 'settle', { reference: 'CN-1' }],
  ] as const)(
    'posts %j with the tag that was read',
    async (decision, path, body) => {
      const { client, sent } = clientAnswering(200, {});
      await client.decideCredit({ id: 'a/b', etag: '3' }, decision);
      expect(sent[0]).toMatchObject({
        url: `${BASE}/credits/a%2Fb/${path}`,
        method: 'POST',
        body,
      });
      expect(sent[0].headers.get('if-match')).toBe('"3"');
    },
  );
});
