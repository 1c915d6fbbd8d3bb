import { agree, createIndicator, INDICATOR } from '../../__testUtils__/agree';
import { ACME, targetOf } from '../../__testUtils__/company';
import { createDatabases, ENGINES } from '../../__testUtils__/databases';
import { startPortal, type Portal } from '../../__testUtils__/startPortal';
import {
  askedOf,
  composeOn,
} from '../../reports/content/__testUtils__/composeOn';

jest.setTimeout(120_000);

const AS_OF = '2026-04-06T00:00:00Z';

/** Two agreements of which outages, exclusions and corrections reach beyond the months that are reported. */
async function setTheStage(portal: Portal) {
  const send = async (
    who: 'pipeline' | 'user:default/markus',
    path: string,
    body: object,
  ) => {
    const { status } = await portal.send(who, 'post', path, { body });
    expect(status).toBeLessThan(300);
  };
  await createIndicator(portal);
  const terms = {
    exclusionGrounds: ['third-party'],
    exclusionApproval: 'nobody',
    targets: [
      targetOf({ name: 'Up' }),
      targetOf({
        name: 'Outages',
        objective: { kind: 'outage-count', atMost: 1 },
      }),
    ],
  };
  const banking = await agree(portal, terms);
  const acme = await agree(portal, { ...terms, customer: ACME });
  const outage = (id: string, from: string, to: string, customer?: string) => ({
    id,
    state: 'down',
    from: `2026-${from}:00Z`,
    to: `2026-${to}:00Z`,
    ...(customer !== undefined && { customer }),
  });
  await send('pipeline', '/measurements', {
    indicator: INDICATOR,
    states: [
      outage('over-the-end-of-february', '02-28T20:00', '03-01T03:00'),
      outage('over-the-end-of-march', '03-31T20:00', '04-01T03:00'),
      outage('within', '03-10T20:00', '03-10T22:00'),
      outage('of-acme', '03-12T20:00', '03-12T22:00', ACME),
    ],
  });
  for (const { id } of [banking, acme]) {
    await send('user:default/markus', `/agreements/${id}/exclusions`, {
      from: '2026-02-28T21:00:00Z',
      to: '2026-02-28T23:30:00Z',
      ground: 'third-party',
      reason: 'Closed',
    });
  }
  await send('user:default/markus', '/corrections', {
    kind: 'override',
    indicator: INDICATOR,
    from: '2026-03-31T21:00:00Z',
    to: '2026-04-01T01:00:00Z',
    state: 'up',
    reason: 'It was up',
  });
  return [banking.id, acme.id];
}

describe.each(ENGINES)('explaining many targets at once, %s', engine => {
  const databases = createDatabases();

  it('explains each as it is explained alone, whatever reaches beyond its period', async () => {
    const portal = await startPortal({
      knex: await databases.migrated(engine),
    });
    const ids = await setTheStage(portal);
    const reports = await composeOn(portal.knex).composeAll(
      ['2026-02', '2026-03', '2026-Q1'].flatMap(period =>
        ids.map(id => askedOf(id, { period })),
      ),
    );
    const explanations = reports.flatMap(report => report.explanations);
    expect(explanations).toHaveLength(20);
    for (const explanation of explanations) {
      const { targetId, period, customerRef } = explanation.attainment;
      const { body } = await portal.send(
        customerRef === ACME ? 'user:default/jane' : 'user:default/tom',
        'get',
        `/attainment/${targetId}/explanation?period=${period.label}&asOf=${AS_OF}`,
      );
      expect(explanation).toEqual(body);
    }
  });
});
