import type { SlaApi } from '../SlaApi';
import { BASE, clientAnswering } from '../__testUtils__/clientAnswering';
import { getOf, sentBy } from '../__testUtils__/sentBy';

const KEY = { customerRef: 'customer:default/acme', id: 'a/b' };
const PLAN = { at: '2026-10-01T08:00:00Z', agreements: ['1'] };

type Call = (client: SlaApi) => Promise<unknown>;

describe('reviewsRoutes', () => {
  it.each<[string, Call]>([
    ['/reviews?state=held', client => client.getReviews({ state: 'held' })],
    ['/reviews/due', client => client.getDueReviews({})],
    ['/reviews/a%2Fb', client => client.getReview('a/b')],
    [
      '/customers/default/acme/reviews/a%2Fb/suggestions',
      client => client.getAgendaSuggestions(KEY),
    ],
    [
      '/improvements?targetId=1',
      client => client.getImprovements({ targetId: '1' }),
    ],
    [
      '/customers/default/acme/improvements/a%2Fb',
      client => client.getImprovement(KEY),
    ],
  ])('gets %s', async (path, call) => {
    expect(await sentBy(call)).toEqual(getOf(path));
  });

  it.each<[string, Call, unknown]>([
    ['reviews', client => client.planReview(KEY.customerRef, PLAN), PLAN],
    ['reviews/a%2Fb/hold', client => client.holdReview(KEY), {}],
    [
      'reviews/a%2Fb/cancel',
      client => client.cancelReview(KEY, { reason: 'ill' }),
      { reason: 'ill' },
    ],
    [
      'reviews/a%2Fb/decisions/d/become',
      client =>
        client.becomeOfDecision(
          { ...KEY, decisionId: 'd' },
          { kind: 'amendment', agreementId: '1' },
        ),
      { kind: 'amendment', agreementId: '1' },
    ],
    [
      'improvements',
      client => client.createImprovement(KEY.customerRef, { title: 'Better' }),
      { title: 'Better' },
    ],
    [
      'improvements/a%2Fb/transition',
      client => client.transitionImprovement(KEY, { to: 'done' }),
      { to: 'done' },
    ],
  ])('posts to %s', async (path, call, body) => {
    const { client, sent } = clientAnswering(200, {});
    await call(client);
    expect(sent[0]).toMatchObject({
      url: `${BASE}/customers/default/acme/${path}`,
      method: 'POST',
      body,
    });
  });

  it.each<[string, Call]>([
    ['reviews', client => client.changeReview(KEY, '3', PLAN)],
    [
      'improvements',
      client =>
        client.changeImprovement(KEY, '3', {
          title: 'Better',
          visibility: 'shared',
        }),
    ],
  ])('puts %s with the tag that was read', async (what, call) => {
    const { client, sent } = clientAnswering(200, {});
    await call(client);
    expect(sent[0]).toMatchObject({
      url: `${BASE}/customers/default/acme/${what}/a%2Fb`,
      method: 'PUT',
    });
    expect(sent[0].headers.get('if-match')).toBe('"3"');
  });
});
