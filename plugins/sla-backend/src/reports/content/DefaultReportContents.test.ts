import type {
  Explanation,
  ReportContent,
} from '@service-levels/backstage-plugin-sla-common';
import { ACME, BANKING } from '../../__testUtils__/company';
import { createDatabases, ENGINES } from '../../__testUtils__/databases';
import { startPortal, type Portal } from '../../__testUtils__/startPortal';
import { askedOf, composeOn } from './__testUtils__/composeOn';
import {
  at,
  OBJECTIVES,
  reportedMonth,
  saidInMarch,
  type ReportedMonth,
} from './__testUtils__/reportedMonth';

jest.setTimeout(180_000);

const TOM = 'user:default/tom';
const AS_OF = '2026-04-06T00:00:00Z';

describe.each(ENGINES)('what a report says, %s', engine => {
  const databases = createDatabases();
  let portal: Portal;
  let month: ReportedMonth;

  beforeAll(async () => {
    portal = await startPortal({ knex: await databases.migrated(engine) });
    month = await reportedMonth(portal);
    await saidInMarch(month);
  });

  const composed = async (...changes: Parameters<typeof askedOf>[1][]) =>
    await composeOn(portal.knex).composeAll(
      changes.map(one => askedOf(month.id, one)),
    );

  const read = async (changes?: Parameters<typeof askedOf>[1]) => {
    const [{ content }] = await composed(changes);
    return content;
  };

  const targetsOf = ({ agreements }: ReportContent) =>
    agreements.flatMap(({ targets }) => targets);

  it.each(Object.keys(OBJECTIVES))(
    'has the figure of %s as the customer finds it explained in the portal',
    async name => {
      const [{ content, explanations }] = await composed({});
      const target = targetsOf(content).find(one => one.name === name);
      const { body } = await portal.send(
        TOM,
        'get',
        `/attainment/${month.targets[name]}/explanation?period=2026-03&asOf=${AS_OF}`,
      );
      const explanation: Explanation = body;
      expect(target?.attainment).toEqual(explanation.attainment);
      expect(target?.explanationHash).toBe(explanation.hash);
      expect(explanations).toContainEqual(explanation);
    },
  );

  it('says what was agreed, in which version, and for whom', async () => {
    expect(await read()).toMatchObject({
      scope: 'agreement',
      language: 'en',
      company: null,
      customer: { ref: BANKING },
      asOf: AS_OF,
      period: {
        label: '2026-03',
        from: '2026-02-28T23:00:00Z',
        to: '2026-03-31T22:00:00Z',
        timeZone: 'Europe/Berlin',
      },
      agreements: [
        {
          title: 'Zahlungsverkehr für Privatkunden',
          version: 1,
          hash: month.hash,
          provider: 'team-payments',
          services: ['Zahlen & Überweisen'],
          workloadLimits: [
            { title: 'Payments in an hour', limit: 'at most 20,000' },
          ],
          running: [],
        },
      ],
    });
  });

  it('tells outages with what the customer may know of their cause, and what they took', async () => {
    const [availability] = targetsOf(await read());
    expect(availability.outages).toEqual([
      {
        from: at(30),
        to: at(33),
        state: 'down',
        seconds: 3 * 3600,
        note: 'The data centre had no power',
        cause: 'power cut',
      },
      {
        from: at(33),
        to: at(34.5),
        state: 'degraded',
        seconds: 0.75 * 3600,
        note: null,
        cause: null,
      },
      // From the 100th to the 126th hour, without what was excluded; it was up from the 121st to the 123rd.
      expect.objectContaining({
        from: at(100),
        to: at(121),
        seconds: 13 * 3600,
      }),
      expect.objectContaining({
        from: at(123),
        to: at(126),
        seconds: 3 * 3600,
      }),
      expect.objectContaining({ from: at(600), seconds: 1.75 * 3600 }),
    ]);
    const sum = availability.outages.reduce((s, one) => s + one.seconds, 0);
    expect(sum).toBe(availability.attainment.downSeconds);
  });

  it('tells each case that was not in time, and what it was allowed and took', async () => {
    const targets = targetsOf(await read());
    const cases = targets.find(({ name }) => name === 'Störungen');
    expect(cases?.missedCases?.[0]).toEqual({
      id: 'T-4',
      opened: at(72),
      allowedSeconds: 4 * 3600,
      takenSeconds: 5 * 3600,
    });
    const { good, total } = {
      good: 0,
      total: 0,
      ...cases?.attainment.attained,
    };
    expect(cases?.missedCases).toHaveLength(total - good);
    // Of time there are outages.
    expect(targets[0]).not.toHaveProperty('missedCases');
  });

  it('tells the slices of time that were not good, and what was worst in them', async () => {
    const slices = targetsOf(await read()).find(
      ({ name }) => name === 'Zeitscheiben',
    );
    const bad = slices?.badSlices ?? [];
    const { good, total } = {
      good: 0,
      total: 0,
      ...slices?.attainment.attained,
    };
    expect(bad.reduce((sum, one) => sum + one.slices, 0)).toBe(total - good);
    expect(bad.length).toBeGreaterThan(0);
    for (const { worst } of bad) {
      expect(worst).toEqual({ value: expect.any(Number) });
      expect(worst !== null && 'value' in worst && worst.value > 250).toBe(
        true,
      );
    }
  });

  it('tells what was not counted, who agreed, and how the figure is with it', async () => {
    const [availability] = targetsOf(await read());
    expect(availability.exclusions).toEqual([
      {
        from: at(102),
        to: at(110),
        seconds: 8 * 3600,
        ground: 'third-party',
        reason: 'The exchange was closed',
        approvedBy: 'retail-banking',
        disputed: false,
      },
    ]);
    expect(availability.corrections).toEqual([
      { from: at(121), to: at(123), reason: 'It had been mended already' },
    ]);
    const { attainment } = availability;
    expect(Number(attainment.withoutExclusions?.attainedPercent)).toBeLessThan(
      Number(attainment.attainedPercent),
    );
  });

  it('shows the course of twelve periods, the reported one last', async () => {
    const [{ trend }] = targetsOf(await read());
    expect(trend.map(({ period }) => period)).toEqual([
      '2026-01',
      '2026-02',
      '2026-03',
    ]);
    expect(trend.map(({ status }) => status)).toEqual([
      'met',
      'met',
      'breached',
    ]);
  });

  it('has each month of a quarter, and tells what runs on', async () => {
    const quarter = await read({ period: '2026-Q1' });
    const [first, second, third] = targetsOf(quarter);
    expect(
      [first, second, third].map(({ attainment }) => attainment.period.label),
    ).toEqual(['2026-01', '2026-02', '2026-03']);
    expect(targetsOf(quarter)).toHaveLength(21);
    expect(third.trend).toHaveLength(3);
    expect(first.trend).toHaveLength(1);
  });

  it('names cause and measure of a miss, and nothing where it was kept', async () => {
    const comment = {
      cause: 'A power cut',
      measure: 'A second line',
      measureDue: '2026-05-31',
      causingEntity: 'component:default/payments-api',
    };
    const content = await read({
      words: {
        summary: 'A bad month.',
        comments: new Map(
          Object.values(month.targets).map(id => [id, comment]),
        ),
      },
    });
    expect(content.summary).toBe('A bad month.');
    const targets = targetsOf(content);
    const isMissed = targets.map(one => one.attainment.status === 'breached');
    expect(targets.map(one => one.comment !== null)).toEqual(isMissed);
    expect(isMissed).toContain(false);
    expect(targets[0].comment).toEqual({
      cause: 'A power cut',
      measure: 'A second line',
      measureDue: '2026-05-31',
      causedBy: 'payments-api',
    });
  });

  it('tells what both sides said, as far as it is shared', async () => {
    const content = await read({ asOf: Math.floor(Date.now() / 1000) });
    expect(content.satisfaction).toEqual([
      { service: 'Zahlen & Überweisen', answers: 3, mean: '4.33' },
    ]);
    expect(
      [...content.complaints].sort((a, b) => (a.title < b.title ? -1 : 1)),
    ).toEqual([
      { date: '2026-03-09', title: 'Falscher Ansprechpartner', answered: true },
      {
        date: '2026-03-09',
        title: 'Zu langsam am Monatsende',
        answered: false,
      },
    ]);
    expect(content.actions).toEqual([
      { title: 'Second power line', due: '2026-05-31', owner: 'team-payments' },
    ]);
    expect(content.improvements).toEqual([
      {
        title: 'A second data centre',
        due: '2026-12-31',
        effect: 'No outage by one power cut – 99.95 %',
        state: 'proposed',
      },
    ]);
  });

  it('knows nothing of what came after the instant of the question', async () => {
    const content = await read({ asOf: Date.parse(at(40)) / 1000 });
    const [availability] = targetsOf(content);
    expect(availability.attainment.measuredUntil).toBe(at(40));
    expect(availability.outages).toHaveLength(2);
    expect(content.complaints).toEqual([]);
    expect(content.actions).toEqual([]);
    expect(content.improvements).toEqual([]);
  });

  it('composes several at once, each about its own', async () => {
    const [banking, acme, february] = await composed(
      { subject: { kind: 'customer', customerRef: BANKING } },
      { subject: { kind: 'customer', customerRef: ACME } },
      { period: '2026-02' },
    );
    expect(targetsOf(banking.content)).toHaveLength(7);
    expect(targetsOf(acme.content).map(({ name }) => name)).toEqual([
      'Ultramarin up',
    ]);
    expect(
      targetsOf(acme.content)[0].outages.map(({ note }) => note),
    ).toContain('Ultramarin outage');
    expect(targetsOf(february.content)[0].attainment.period.label).toBe(
      '2026-02',
    );
  });

  it('holds nothing internal and nothing of another customer', async () => {
    const text = JSON.stringify(
      await composed(
        { asOf: Math.floor(Date.now() / 1000) },
        {
          subject: { kind: 'customer', customerRef: BANKING },
          asOf: Math.floor(Date.now() / 1000),
        },
      ),
    );
    expect(text).toContain('The data centre had no power');
    expect(text).not.toMatch(/Internum|Ultramarin|acme/i);
  });

  it('refuses an agreement that is not there', async () => {
    await expect(
      composed({
        subject: {
          kind: 'agreement',
          agreementId: '00000000-0000-4000-8000-000000000000',
        },
      }),
    ).rejects.toThrow('There is no such agreement to report on');
  });
});
