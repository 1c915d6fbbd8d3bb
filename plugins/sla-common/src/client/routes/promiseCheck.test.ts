import { getOf, postOf, sentBy } from '../__testUtils__/sentBy';

describe('promiseCheckRoutes', () => {
  it('posts what is to be promised', async () => {
    const request = {
      indicator: 'system:default/payments/availability',
      objective: { kind: 'availability', atLeast: 99.9 },
      period: 'month',
      calendar: '24x7',
      timeZone: 'UTC',
    } as const;
    expect(await sentBy(client => client.checkPromise(request))).toEqual(
      postOf('/promise-check', request),
    );
  });

  it('reads the check of a version, or of the newest', async () => {
    expect(
      await sentBy(client =>
        client.getAgreementPromiseCheck('a1', { version: 2 }),
      ),
    ).toEqual(getOf('/agreements/a1/promise-check?version=2'));
    expect(
      await sentBy(client => client.getAgreementPromiseCheck('a1')),
    ).toEqual(getOf('/agreements/a1/promise-check'));
  });

  it('reads what an agreement rests on', async () => {
    expect(await sentBy(client => client.getRestsOn('a1'))).toEqual(
      getOf('/agreements/a1/rests-on'),
    );
  });
});
