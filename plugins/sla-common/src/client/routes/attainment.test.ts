import { type Call, getOf, sentBy } from '../__testUtils__/sentBy';

describe('attainmentRoutes', () => {
  it.each<[string, Call, string]>([
    ['attainment', client => client.getAttainment({}), '/attainment'],
    [
      'attainment by all kinds of filter',
      client =>
        client.getAttainment({
          entityRef: 'system:default/payments',
          rollUp: true,
          status: 'at-risk',
          from: '2026-10-01T00:00:00+02:00',
          to: '2026-11-01T00:00:00Z',
          limit: 5,
          cursor: 'a&b=c/d',
          period: undefined,
        }),
      '/attainment?entityRef=system%3Adefault%2Fpayments&rollUp=true&status=at-risk' +
        '&from=2026-10-01T00%3A00%3A00%2B02%3A00&to=2026-11-01T00%3A00%3A00Z&limit=5&cursor=a%26b%3Dc%2Fd',
    ],
    [
      'what is beneath an entity, as of an instant',
      client =>
        client.getRollUp({
          entityRef: 'domain:default/banking',
          asOf: '2026-11-01T00:00:00Z',
        }),
      '/roll-up?entityRef=domain%3Adefault%2Fbanking&asOf=2026-11-01T00%3A00%3A00Z',
    ],
    [
      'the chart of services by months',
      client =>
        client.getSlam({ months: 6, beneath: 'group:default/team-payments' }),
      '/slam?months=6&beneath=group%3Adefault%2Fteam-payments',
    ],
    [
      'a cell of the chart',
      client =>
        client.getSlamFigures({
          service: 'system:default/payments',
          month: '2026-10',
          agreementType: 'sla',
        }),
      '/slam/figures?service=system%3Adefault%2Fpayments&month=2026-10&agreementType=sla',
    ],
    [
      'a baseline',
      client =>
        client.getBaseline({
          indicator: 'system:default/payments/cases',
          calendar: 'office-hours',
          timeZone: 'Europe/Berlin',
          measure: 'response',
          withinSeconds: 3600,
        }),
      '/baseline?indicator=system%3Adefault%2Fpayments%2Fcases&calendar=office-hours' +
        '&timeZone=Europe%2FBerlin&measure=response&withinSeconds=3600',
    ],
    [
      'attainment without roll-up',
      client => client.getAttainment({ rollUp: false }),
      '/attainment?rollUp=false',
    ],
    [
      'an explanation',
      client => client.getExplanation('a/b?c#d', { period: '2026-10' }),
      '/attainment/a%2Fb%3Fc%23d/explanation?period=2026-10',
    ],
    [
      'the days of a period',
      client => client.getAttainmentDays('a/b?c#d', { period: '2026-W45' }),
      '/attainment/a%2Fb%3Fc%23d/days?period=2026-W45',
    ],
    [
      'the days of the current period',
      client => client.getAttainmentDays('a', {}),
      '/attainment/a/days',
    ],
    [
      'burn rates',
      client => client.getBurn('a/b?c#d', { period: '2026-11' }),
      '/attainment/a%2Fb%3Fc%23d/burn?period=2026-11',
    ],
  ])('gets %s', async (_what, call, path) => {
    expect(await sentBy(call)).toEqual(getOf(path));
  });
});
