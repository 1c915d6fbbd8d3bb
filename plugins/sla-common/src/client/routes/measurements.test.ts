import { BASE, clientAnswering } from '../__testUtils__/clientAnswering';
import { type Call, getOf, postOf, sentBy } from '../__testUtils__/sentBy';

describe('measurementsRoutes', () => {
  it.each<[string, Call, string]>([
    [
      'indicators',
      client => client.getIndicators({ entityRef: 'api:default/x' }),
      '/indicators?entityRef=api%3Adefault%2Fx',
    ],
    [
      'an import',
      client => client.getImport('a/b'),
      '/measurements/imports/a%2Fb',
    ],
    [
      'imports of an indicator',
      client => client.getImports({ indicator: 'api:default/x/y', limit: 5 }),
      '/measurements/imports?indicator=api%3Adefault%2Fx%2Fy&limit=5',
    ],
  ])('gets %s', async (_what, call, path) => {
    expect(await sentBy(call)).toEqual(getOf(path));
  });

  it.each<[string, Call, string, unknown]>([
    [
      'an indicator',
      client =>
        client.createIndicator({
          entityRef: 'api:default/x',
          name: 'y',
          stream: 'counts',
        }),
      '/indicators',
      { entityRef: 'api:default/x', name: 'y', stream: 'counts' },
    ],
    [
      'measurements',
      client =>
        client.sendMeasurements({
          indicator: 'api:default/x/y',
          withdraw: ['INC-1'],
        }),
      '/measurements',
      { indicator: 'api:default/x/y', withdraw: ['INC-1'] },
    ],
  ])('posts %s as JSON', async (_what, call, path, body) => {
    expect(await sentBy(call)).toEqual(postOf(path, body));
  });

  it('posts a file as it is, as CSV', async () => {
    const answer = { stored: 1, replaced: 0, unchanged: 0, withdrawn: 0 };
    const { client, sent } = clientAnswering(200, answer);
    const file = new Blob(['state,from,to\n']);
    const request = {
      indicator: 'api:default/x/y',
      stream: 'states',
      dryRun: true,
    } as const;
    await expect(
      client.importMeasurements(request, file, { token: 'abc' }),
    ).resolves.toEqual(answer);
    expect(sent[0]).toMatchObject({
      url: `${BASE}/measurements/import?indicator=api%3Adefault%2Fx%2Fy&stream=states&dryRun=true`,
      method: 'POST',
    });
    expect(sent[0].body).toBe(file);
    expect(sent[0].headers.get('content-type')).toBe('text/csv; charset=utf-8');
    expect(sent[0].headers.get('authorization')).toBe('Bearer abc');
  });
});
