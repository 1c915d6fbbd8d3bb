import { BASE, clientAnswering } from '../__testUtils__/clientAnswering';
import { getOf, sentBy } from '../__testUtils__/sentBy';

describe('closeRoutes', () => {
  it('gets a month', async () => {
    expect(await sentBy(client => client.getClose('2026-10'))).toEqual(
      getOf('/close/2026-10'),
    );
  });

  it('asks for a comment in a month', async () => {
    const { client, sent } = clientAnswering(201, {});
    const body = { agreementId: 'a', targetId: 't' };
    await client.askForComment('2026-10', body);
    expect(sent[0]).toMatchObject({
      url: `${BASE}/close/2026-10/asks`,
      method: 'POST',
      body,
    });
  });

  it('gets what one is asked', async () => {
    expect(await sentBy(client => client.getAsked('a/b'))).toEqual(
      getOf('/asked/a%2Fb'),
    );
  });

  it('answers it', async () => {
    const { client, sent } = clientAnswering(200, {});
    const body = { cause: 'A disk was full', measure: 'A bigger one' };
    await client.answerAsked('a', body);
    expect(sent[0]).toMatchObject({
      url: `${BASE}/asked/a/answer`,
      method: 'POST',
      body,
    });
  });
});
