import { ResponseError } from '@backstage/errors';
import type { AgreementDraftInput } from '../model';
import type { SlaApi } from './SlaApi';
import { createSlaClient } from './createSlaClient';

interface SentRequest {
  readonly url: string;
  readonly method: string | undefined;
  readonly headers: Headers;
  readonly body: unknown;
  readonly signal: AbortSignal | null | undefined;
}

/** A client whose requests are kept and answered with one response. */
function clientAnswering(
  status: number,
  body: unknown,
): { client: SlaApi; sent: SentRequest[] } {
  const sent: SentRequest[] = [];
  const client = createSlaClient({
    discoveryApi: {
      getBaseUrl: async pluginId => `http://backend/api/${pluginId}`,
    },
    fetchApi: {
      fetch: async (url, init) => {
        sent.push({
          url,
          method: init?.method,
          headers: new Headers(init?.headers),
          body:
            typeof init?.body === 'string' ? JSON.parse(init.body) : init?.body,
          signal: init?.signal,
        });
        return new Response(JSON.stringify(body), {
          status,
          headers: { 'Content-Type': 'application/json' },
        });
      },
    },
  });
  return { client, sent };
}

const draft: AgreementDraftInput = {
  type: 'sla',
  title: 'Payments',
  provider: 'group:default/team',
  customer: 'customer:default/hr',
  entities: ['system:default/payments'],
  timeZone: 'UTC',
  calendar: '24x7',
  effectiveFrom: '2026-01-01',
  targets: [],
};
const INTERACTION = { customerRef: 'customer:default/hr', id: 'a/b' };
const page = { items: [] };
const base = 'http://backend/api/sla';

type Call = (client: SlaApi) => Promise<unknown>;

const acme = { name: 'acme', title: 'Acme', type: 'external' } as const;

describe('createSlaClient', () => {
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
      'requirements of all customers on a service',
      client =>
        client.getAllRequirements({ entityRef: 'system:default/payments' }),
      '/requirements?entityRef=system%3Adefault%2Fpayments',
    ],
    [
      'requirements of a customer',
      client =>
        client.getRequirements('customer:default/hr', { state: 'captured' }),
      '/customers/default/hr/requirements?state=captured',
    ],
    [
      'a requirement',
      client => client.getRequirement('customer:default/hr', 'a/b'),
      '/customers/default/hr/requirements/a%2Fb',
    ],
    [
      'opportunities',
      client => client.getOpportunities('customer:default/hr', { limit: 9 }),
      '/customers/default/hr/opportunities?limit=9',
    ],
    [
      'what targets do not tell of a service',
      client => client.getWatermelonsOfService('system:default/payments'),
      '/watermelons?entityRef=system%3Adefault%2Fpayments',
    ],
    [
      'answers of a customer',
      client => client.getSatisfaction('customer:default/hr', { limit: 5 }),
      '/customers/default/hr/satisfaction?limit=5',
    ],
    [
      'how satisfaction went',
      client => client.getSatisfactionTrend('customer:default/hr', {}),
      '/customers/default/hr/satisfaction/trend',
    ],
    [
      'requirements with their bars',
      client => client.getRequirementBars('customer:default/hr', {}),
      '/customers/default/hr/requirements/bars',
    ],
    [
      'what targets do not tell',
      client => client.getWatermelons('customer:default/hr'),
      '/customers/default/hr/watermelons',
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
    [
      'agreements',
      client => client.getAgreements({ type: 'uc' }),
      '/agreements?type=uc',
    ],
    [
      'an agreement',
      client => client.getAgreement('a/../b c'),
      '/agreements/a%2F..%2Fb%20c',
    ],
    [
      'customers',
      client => client.getCustomers({ limit: 1 }),
      '/customers?limit=1',
    ],
    [
      'a customer',
      client => client.getCustomer('customer:default/retail-banking'),
      '/customers/default/retail-banking',
    ],
    [
      'a customer of an odd name',
      client => client.getCustomer('customer:de fault/a?b#c%'),
      '/customers/de%20fault/a%3Fb%23c%25',
    ],
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
      'customers by a search',
      client => client.getCustomers({ search: 'a b', mine: true }),
      '/customers?search=a+b&mine=true',
    ],
    [
      'what the portal keeps of customers',
      client => client.getKeptCustomers({ cursor: 'c' }),
      '/kept-customers?cursor=c',
    ],
    [
      'services that the portal keeps',
      client => client.getServices({ state: 'archived', cursor: 'c' }),
      '/services?state=archived&cursor=c',
    ],
    [
      'a service that the portal keeps',
      client => client.getService('system:default/a?b'),
      '/services/default/a%3Fb',
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
    [
      'calendars',
      client => client.getCalendars({ limit: 5 }),
      '/calendars?limit=5',
    ],
    [
      'a version of a calendar',
      client => client.getCalendar('a b', { version: 3 }),
      '/calendars/a%20b?version=3',
    ],
    [
      'a month of a calendar',
      client =>
        client.getCalendarMonth('office-hours', {
          month: '2026-12',
          zone: 'Europe/Berlin',
        }),
      '/calendars/office-hours/preview?month=2026-12&zone=Europe%2FBerlin',
    ],
    [
      'who uses a calendar',
      client => client.getCalendarUses('office-hours', { cursor: 'c' }),
      '/calendars/office-hours/usage?cursor=c',
    ],
    [
      'regions with holidays',
      client => client.getHolidayRegions({ country: 'DE' }),
      '/holidays/regions?country=DE',
    ],
    [
      'holidays',
      client => client.getHolidays({ region: 'DE-BY', from: 2026, to: 2028 }),
      '/holidays?region=DE-BY&from=2026&to=2028',
    ],
  ])('gets %s', async (_what, call, path) => {
    const { client, sent } = clientAnswering(200, page);
    await expect(call(client)).resolves.toEqual(page);
    expect(sent).toHaveLength(1);
    expect(sent[0]).toMatchObject({
      url: `${base}${path}`,
      method: 'GET',
      body: undefined,
    });
    expect([...sent[0].headers.keys()]).toEqual([]);
  });

  it.each<[string, Call, string, unknown]>([
    ['a draft', client => client.createAgreement(draft), '/agreements', draft],
    [
      'an offer',
      client => client.offerAgreement('a/b', { version: 2 }),
      '/agreements/a%2Fb/offer',
      { version: 2 },
    ],
    [
      'a signature',
      client =>
        client.signAgreement('a/b', {
          party: 'customer',
          version: 2,
          hash: 'ff',
        }),
      '/agreements/a%2Fb/sign',
      { party: 'customer', version: 2, hash: 'ff' },
    ],
    ['a customer', client => client.createCustomer(acme), '/customers', acme],
    [
      'that a customer is archived',
      client => client.archiveCustomer('customer:default/a b'),
      '/customers/default/a%20b/archive',
      {},
    ],
    [
      'that a customer is restored',
      client => client.restoreCustomer('customer:default/a b'),
      '/customers/default/a%20b/restore',
      {},
    ],
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
    [
      'a calendar',
      client => client.createCalendar({ name: 'x', title: 'X', hours: '24x7' }),
      '/calendars',
      { name: 'x', title: 'X', hours: '24x7' },
    ],
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
    [
      'a file of days',
      client =>
        client.understandCalendarFile({
          ics: 'BEGIN:VCALENDAR',
          years: { from: 2026, to: 2027 },
        }),
      '/calendars/ics',
      { ics: 'BEGIN:VCALENDAR', years: { from: 2026, to: 2027 } },
    ],
  ])('posts %s as JSON', async (_what, call, path, body) => {
    const answer = { id: '1' };
    const { client, sent } = clientAnswering(201, answer);
    await expect(call(client)).resolves.toEqual(answer);
    expect(sent).toHaveLength(1);
    expect(sent[0]).toMatchObject({
      url: `${base}${path}`,
      method: 'POST',
      body,
    });
    expect(sent[0].headers.get('content-type')).toBe('application/json');
    expect(sent[0].headers.has('if-match')).toBe(false);
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
      url: `${base}/measurements/import?indicator=api%3Adefault%2Fx%2Fy&stream=states&dryRun=true`,
      method: 'POST',
    });
    expect(sent[0].body).toBe(file);
    expect(sent[0].headers.get('content-type')).toBe('text/csv; charset=utf-8');
    expect(sent[0].headers.get('authorization')).toBe('Bearer abc');
  });

  it('puts a changed draft with the tag that was read, as a strong entity tag', async () => {
    const { client, sent } = clientAnswering(200, {});
    await client.updateAgreement('a b', 'W17', draft);
    expect(sent[0]).toMatchObject({
      url: `${base}/agreements/a%20b`,
      method: 'PUT',
      body: draft,
    });
    expect(sent[0].headers.get('if-match')).toBe('"W17"');
  });

  it('posts a new service with its key, so that it can be sent again', async () => {
    const { client, sent } = clientAnswering(201, {});
    const service = {
      name: 'service-desk',
      title: 'Service desk',
      owner: 'group:default/workplace',
    };
    await client.createService(service, 'key');
    expect(sent[0]).toMatchObject({
      url: `${base}/services`,
      method: 'POST',
      body: service,
    });
    expect(sent[0].headers.get('idempotency-key')).toBe('key');
  });

  it('puts a changed service with the tag that was read', async () => {
    const { client, sent } = clientAnswering(200, {});
    const body = { title: 'Desk', owner: 'group:default/workplace' };
    await client.changeService('system:default/desk', '3', body);
    expect(sent[0]).toMatchObject({
      url: `${base}/services/default/desk`,
      method: 'PUT',
      body,
    });
    expect(sent[0].headers.get('if-match')).toBe('"3"');
  });

  it.each([
    ['archived', 'archive', 'archiveService'],
    ['restored', 'restore', 'restoreService'],
  ] as const)('posts that a service is %s', async (_what, path, method) => {
    const { client, sent } = clientAnswering(200, {});
    await client[method]('system:default/desk');
    expect(sent[0]).toMatchObject({
      url: `${base}/services/default/desk/${path}`,
      method: 'POST',
      body: {},
    });
  });

  it('puts a changed interaction with the tag that was read', async () => {
    const { client, sent } = clientAnswering(200, {});
    const content = { title: 'X', visibility: 'shared' } as const;
    await client.changeInteraction(INTERACTION, '3', content);
    expect(sent[0]).toMatchObject({
      url: `${base}/customers/default/hr/interactions/a%2Fb`,
      method: 'PUT',
      body: content,
    });
    expect(sent[0].headers.get('if-match')).toBe('"3"');
  });

  it('puts a changed customer with the tag that was read', async () => {
    const { client, sent } = clientAnswering(200, {});
    const { name: _, ...declaration } = acme;
    await client.changeCustomer('customer:x/acme', '3', declaration);
    expect(sent[0]).toMatchObject({
      url: `${base}/customers/x/acme`,
      method: 'PUT',
      body: declaration,
    });
    expect(sent[0].headers.get('if-match')).toBe('"3"');
  });

  it('reads a meeting as the file that it is', async () => {
    const { client, sent } = clientAnswering(200, 'BEGIN:VCALENDAR');
    await expect(client.getMeetingFile(INTERACTION)).resolves.toContain(
      'BEGIN:VCALENDAR',
    );
    expect(sent[0].url).toBe(
      `${base}/customers/default/hr/interactions/a%2Fb/meeting.ics`,
    );
  });

  it('posts a version of a calendar with the tag that was read', async () => {
    const { client, sent } = clientAnswering(201, {});
    const version = { title: 'X', hours: '24x7' } as const;
    await client.addCalendarVersion('a b', '2', version);
    expect(sent[0]).toMatchObject({
      url: `${base}/calendars/a%20b/versions`,
      method: 'POST',
      body: version,
    });
    expect(sent[0].headers.get('if-match')).toBe('"2"');
  });

  it('sends the caller’s token and signal', async () => {
    const { client, sent } = clientAnswering(200, page);
    const { signal } = new AbortController();
    await client.getAgreements({}, { token: 'abc', signal });
    expect(sent[0].headers.get('authorization')).toBe('Bearer abc');
    expect(sent[0].signal).toBe(signal);
  });

  it('throws what the server answered, with its details', async () => {
    const details = [
      { field: 'targets.0.name', reason: 'must not be empty' },
      { field: 'states.from', reason: 'is required', index: 3 },
    ];
    const error = {
      name: 'InputError',
      message: 'The request is not valid',
      details,
    };
    const { client } = clientAnswering(400, {
      error,
      request: { method: 'POST', url: '/agreements' },
      response: { statusCode: 400 },
    });
    const thrown: unknown = await client
      .createAgreement(draft)
      .catch(reason => reason);
    expect(ResponseError.is(thrown)).toBe(true);
    expect(thrown).toMatchObject({
      statusCode: 400,
      body: { error },
      cause: {
        name: 'InputError',
        message: 'The request is not valid',
        details,
      },
    });
  });

  it('hands over under a key, and asks for what is open in the hands of one', async () => {
    const { client, sent } = clientAnswering(201, {});
    const customerRef = 'customer:default/hr';
    const handover = { from: 'user:default/ina', to: 'user:default/tom' };
    await client.getHandover(customerRef, { from: handover.from });
    await client.handOver(customerRef, handover, 'key-1');
    const url = `${base}/customers/default/hr/handover`;
    expect(sent).toMatchObject([
      { method: 'GET', url: `${url}?from=user%3Adefault%2Fina` },
      { method: 'POST', url, body: handover },
    ]);
    expect(sent[1].headers.get('Idempotency-Key')).toBe('key-1');
  });

  it.each([
    [401, 'AuthenticationError'],
    [403, 'NotAllowedError'],
    [404, 'NotFoundError'],
    [409, 'ConflictError'],
    [428, 'PreconditionRequiredError'],
    [500, 'Error'],
  ])('throws on %d, whose cause is named %s', async (statusCode, name) => {
    const { client } = clientAnswering(statusCode, {
      error: { name, message: 'no' },
      response: { statusCode },
    });
    await expect(client.getAgreement('1')).rejects.toMatchObject({
      statusCode,
      cause: { name },
    });
  });

  it('throws on an error page of a proxy', async () => {
    const client = createSlaClient({
      discoveryApi: { getBaseUrl: async () => base },
      fetchApi: {
        fetch: async () =>
          new Response('<html/>', { status: 502, statusText: 'Bad Gateway' }),
      },
    });
    await expect(client.getAgreement('1')).rejects.toMatchObject({
      statusCode: 502,
    });
  });

  it('passes on what keeps a request from being sent', async () => {
    const client = createSlaClient({
      discoveryApi: { getBaseUrl: async () => base },
      fetchApi: {
        fetch: async () => Promise.reject(new TypeError('fetch failed')),
      },
    });
    await expect(client.getAgreement('1')).rejects.toThrow('fetch failed');
  });
});
