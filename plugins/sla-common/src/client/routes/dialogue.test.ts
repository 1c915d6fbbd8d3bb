import { BASE, clientAnswering } from '../__testUtils__/clientAnswering';
import { type Call, getOf, postOf, sentBy } from '../__testUtils__/sentBy';

const INTERACTION = { customerRef: 'customer:default/hr', id: 'a/b' };

describe('dialogueRoutes', () => {
  it.each<[string, Call, string]>([
    [
      'the dialogue with all customers',
      client => client.getInteractions({ entityRef: 'api:default/x' }),
      '/interactions?entityRef=api%3Adefault%2Fx',
    ],
    [
      'the dialogue with a customer',
      client =>
        client.getInteractionsOf('customer:default/hr', {
          kind: 'complaint',
          state: 'open',
        }),
      '/customers/default/hr/interactions?kind=complaint&state=open',
    ],
    [
      'an interaction',
      client => client.getInteraction(INTERACTION),
      '/customers/default/hr/interactions/a%2Fb',
    ],
    [
      'actions of a customer',
      client => client.getActions('customer:default/hr', { state: 'open' }),
      '/customers/default/hr/actions?state=open',
    ],
    [
      'an action',
      client => client.getAction(INTERACTION),
      '/customers/default/hr/actions/a%2Fb',
    ],
    [
      'actions of the caller',
      client => client.getOwnActions({ limit: 5 }),
      '/actions/mine?limit=5',
    ],
  ])('gets %s', async (_what, call, path) => {
    expect(await sentBy(call)).toEqual(getOf(path));
  });

  it.each<[string, Call, string, unknown]>([
    [
      'a note',
      client =>
        client.recordInteraction('customer:default/hr', {
          kind: 'note',
          title: 'X',
        }),
      '/customers/default/hr/interactions',
      { kind: 'note', title: 'X' },
    ],
    [
      'an answer to a complaint',
      client => client.answerComplaint(INTERACTION, { text: 'Soon' }),
      '/customers/default/hr/interactions/a%2Fb/answer',
      { text: 'Soon' },
    ],
    [
      'the end of a complaint',
      client => client.closeComplaint(INTERACTION),
      '/customers/default/hr/interactions/a%2Fb/close',
      {},
    ],
    [
      'a complaint opened again',
      client => client.reopenComplaint(INTERACTION, { reason: 'Slow' }),
      '/customers/default/hr/interactions/a%2Fb/reopen',
      { reason: 'Slow' },
    ],
    [
      'an action',
      client =>
        client.createAction('customer:default/hr', {
          title: 'X',
          owner: 'user:default/x',
          due: '2026-12-31',
        }),
      '/customers/default/hr/actions',
      { title: 'X', owner: 'user:default/x', due: '2026-12-31' },
    ],
    [
      'that an action is done',
      client => client.completeAction(INTERACTION),
      '/customers/default/hr/actions/a%2Fb/complete',
      {},
    ],
    [
      'that an action is dropped',
      client => client.dropAction(INTERACTION, { reason: 'Y' }),
      '/customers/default/hr/actions/a%2Fb/drop',
      { reason: 'Y' },
    ],
    [
      'that an action of the caller is done',
      client => client.completeOwnAction('a/b'),
      '/actions/a%2Fb/complete',
      {},
    ],
  ])('posts %s as JSON', async (_what, call, path, body) => {
    expect(await sentBy(call)).toEqual(postOf(path, body));
  });

  it('puts a changed interaction with the tag that was read', async () => {
    const { client, sent } = clientAnswering(200, {});
    const content = { title: 'X', visibility: 'shared' } as const;
    await client.changeInteraction(INTERACTION, '3', content);
    expect(sent[0]).toMatchObject({
      url: `${BASE}/customers/default/hr/interactions/a%2Fb`,
      method: 'PUT',
      body: content,
    });
    expect(sent[0].headers.get('if-match')).toBe('"3"');
  });

  it('reads a meeting as the file that it is', async () => {
    const { client, sent } = clientAnswering(200, 'BEGIN:VCALENDAR');
    await expect(client.getMeetingFile(INTERACTION)).resolves.toContain(
      'BEGIN:VCALENDAR',
    );
    expect(sent[0].url).toBe(
      `${BASE}/customers/default/hr/interactions/a%2Fb/meeting.ics`,
    );
  });
});
