import { randomUUID } from 'node:crypto';
import { parseInstant } from '@service-levels/backstage-plugin-sla-common';
import { agree, createIndicator } from '../__testUtils__/agree';
import {
  BANKING,
  COMPONENT,
  draftOf,
  OTHER_SYSTEM,
  SYSTEM,
  targetOf,
} from '../__testUtils__/company';
import {
  createDatabases,
  ENGINES,
  type Engine,
} from '../__testUtils__/databases';
import { DatabaseMaintenanceStore } from '../maintenance/DatabaseMaintenanceStore';
import { startPortal, type Portal } from '../__testUtils__/startPortal';

jest.setTimeout(60_000);

const MARKUS = 'user:default/markus';
const ERIK = 'user:default/erik';
const AS_OF = '2026-03-20T12:00:00Z';

/** A draft that holds since before anything was measured. */
const longDraft = (changes: Readonly<Record<string, unknown>> = {}) =>
  draftOf({ effectiveFrom: '2025-01-01', ...changes });

const outage = (id: string, from: string, to: string, customer?: string) => ({
  id,
  state: 'down',
  from,
  to,
  customer,
});

/** Of each figure the status and the percentage, by label of the period. */
const verdictsOf = (
  periods: readonly {
    label: string;
    proposed: { status: string; attainedPercent: string } | null;
  }[],
) =>
  Object.fromEntries(
    periods.map(({ label, proposed }) => [
      label,
      proposed && `${proposed.status} ${proposed.attainedPercent}`,
    ]),
  );

describe('POST /agreements/preview', () => {
  const databases = createDatabases();

  async function start(engine: Engine) {
    const portal = await startPortal({
      knex: await databases.migrated(engine),
    });
    await createIndicator(portal);
    const sent = await portal.send('pipeline', 'post', '/measurements', {
      body: {
        indicator: `${SYSTEM}/availability`,
        states: [
          outage('INC-1', '2026-01-07T09:00:00Z', '2026-01-07T10:00:00Z'),
          outage('INC-2', '2026-02-04T09:00:00Z', '2026-02-04T09:30:00Z'),
          outage(
            'INC-3',
            '2026-02-05T09:00:00Z',
            '2026-02-05T10:00:00Z',
            'customer:default/acme-logistics',
          ),
        ],
      },
    });
    expect(sent.status).toBe(200);
    return portal;
  }

  const preview = async (
    portal: Portal,
    body: Readonly<Record<string, unknown>>,
    who: Parameters<Portal['send']>[0] = MARKUS,
  ) =>
    await portal.send(who, 'post', '/agreements/preview', {
      body: { periods: 3, asOf: AS_OF, ...body },
    });

  it.each(ENGINES)(
    'judges the last periods under the terms of a draft, and stores nothing, %s',
    async engine => {
      const portal = await start(engine);
      const before = await portal.rowCounts();
      const { status, body } = await preview(portal, {
        draft: longDraft({ effectiveFrom: '2027-01-01', effectiveTo: null }),
      });
      expect(status).toBe(200);
      const [{ periods, ...target }] = body.items;
      expect(target).toEqual({
        targetId: null,
        name: 'Availability',
        indicator: `${SYSTEM}/availability`,
        missing: null,
      });
      expect(verdictsOf(periods)).toEqual({
        // 60 of 44,640 minutes.
        '2026-01': 'breached 99.865',
        // 30 of 40,320 minutes: what hit another customer alone is not theirs.
        '2026-02': 'met 99.925',
        '2026-03': 'met 100.000',
      });
      expect(periods[2]).toMatchObject({
        state: 'open',
        from: '2026-02-28T23:00:00Z',
        inForce: null,
      });
      expect(await portal.rowCounts()).toEqual(before);
    },
  );

  it.each(ENGINES)(
    'shows beside it what the agreement said of the same time, %s',
    async engine => {
      const portal = await start(engine);
      const agreement = await agree(portal, {
        effectiveFrom: '2026-02-01',
        targets: [targetOf(), targetOf({ name: 'Weekly', period: 'week' })],
      });
      const [monthly, weekly] = agreement.targets;
      const { body } = await preview(portal, {
        agreementId: agreement.id,
        draft: longDraft({
          targets: [
            // The week becomes a month, and the hours those of offices.
            targetOf({
              id: weekly.id,
              calendar: {
                hours: [{ days: ['tue', 'wed'], from: '08:00', to: '18:00' }],
              },
            }),
            targetOf({
              id: monthly.id,
              name: 'Monthly',
              objective: { kind: 'availability', atLeast: 99.95 },
            }),
            targetOf({
              name: 'New',
              objective: { kind: 'outage-count', atMost: 1 },
            }),
          ],
        }),
      });
      const [first, second, third] = body.items;
      expect([first.targetId, second.targetId, third.targetId]).toEqual([
        weekly.id,
        monthly.id,
        null,
      ]);
      expect(verdictsOf(first.periods)).toEqual({
        // 60 of 4,800 minutes, 30 of 4,800, none.
        '2026-01': 'breached 98.750',
        '2026-02': 'breached 99.375',
        '2026-03': 'met 100.000',
      });
      expect(
        second.periods.map(
          ({ proposed, inForce }: { proposed: object; inForce: object }) => ({
            proposed,
            inForce,
          }),
        ),
      ).toMatchObject([
        { proposed: { status: 'breached' }, inForce: null },
        {
          proposed: { status: 'breached', attainedPercent: '99.925' },
          inForce: {
            status: 'met',
            attainedPercent: '99.925',
            agreementVersion: 1,
          },
        },
        { proposed: { status: 'met' }, inForce: { status: 'met' } },
      ]);
      expect(first.periods[1].inForce).toMatchObject({
        status: 'met',
        attainedPercent: '99.925',
      });
      expect(third.periods[1]).toMatchObject({
        proposed: { status: 'met', attained: { value: 1, unit: 'outages' } },
        inForce: null,
      });
    },
  );

  it.each(ENGINES)(
    'excludes maintenance by these terms, and declared time where they name its ground, %s',
    async engine => {
      const portal = await start(engine);
      await DatabaseMaintenanceStore.create(portal).insert({
        id: randomUUID(),
        entityRef: SYSTEM,
        revision: {
          revision: 1,
          title: 'Upgrade',
          text: null,
          schedule: {
            from: '2026-01-07T08:00:00Z',
            to: '2026-01-07T10:00:00Z',
          },
          announcedAt: parseInstant('2026-01-01T00:00:00Z'),
          evidence: null,
          declaredAt: parseInstant('2026-01-01T00:00:00Z'),
          declaredBy: ERIK,
        },
      });
      const terms = {
        exclusionGrounds: ['third-party', 'customer-caused'],
        exclusionApproval: 'nobody',
      };
      const agreement = await agree(portal, terms);
      const excluded = await portal.send(
        MARKUS,
        'post',
        `/agreements/${agreement.id}/exclusions`,
        {
          body: {
            from: '2026-02-04T09:00:00Z',
            to: '2026-02-04T09:20:00Z',
            ground: 'third-party',
            reason: 'The exchange was closed',
          },
        },
      );
      expect(excluded.status).toBe(201);
      const [{ id }] = agreement.targets;
      const excludedOf = async (changes: object) => {
        const { body } = await preview(portal, {
          agreementId: agreement.id,
          draft: longDraft({ ...changes, targets: [targetOf({ id })] }),
        });
        return body.items[0].periods.map(
          ({ proposed }: { proposed: { excludedSeconds: number } }) =>
            proposed.excludedSeconds / 60,
        );
      };
      expect(await excludedOf(terms)).toEqual([0, 20, 0]);
      expect(
        await excludedOf({ ...terms, exclusionGrounds: ['customer-caused'] }),
      ).toEqual([0, 0, 0]);
      expect(
        await excludedOf({ maintenance: { maxHoursPerPeriod: 1 } }),
      ).toEqual([60, 0, 0]);
    },
  );

  it('says of targets that cannot be judged why, and judges the others', async () => {
    const portal = await start('SQLITE_3');
    await createIndicator(portal, OTHER_SYSTEM);
    await createIndicator(portal, COMPONENT);
    const { status, body } = await preview(portal, {
      draft: longDraft({
        targets: [
          targetOf({ name: 'None', indicator: `${SYSTEM}/latency` }),
          targetOf({
            name: 'Other',
            objective: { kind: 'success-ratio', atLeast: 99 },
          }),
          targetOf({
            name: 'Elsewhere',
            indicator: `${OTHER_SYSTEM}/availability`,
          }),
          targetOf({
            name: 'Beneath',
            indicator: `${COMPONENT}/availability`,
          }),
        ],
      }),
    });
    expect(status).toBe(200);
    expect(
      body.items.map(
        ({
          missing,
          periods,
        }: {
          missing: string;
          periods: unknown[] | null;
        }) => [missing, periods?.length],
      ),
    ).toEqual([
      ['no-indicator', undefined],
      ['other-stream', undefined],
      ['elsewhere', undefined],
      [null, 3],
    ]);
  });

  it.each<[string, object, string]>([
    ['a calendar that there is not', { calendar: 'nights' }, 'calendar'],
    [
      'a target of another agreement',
      { targets: [targetOf({ id: '00000000-0000-4000-8000-000000000001' })] },
      'targets.0.id',
    ],
    ['terms that are no draft', { timeZone: 'Mars/Olympus' }, 'draft.timeZone'],
  ])('refuses %s', async (_what, changes, field) => {
    const portal = await start('SQLITE_3');
    const { status, body } = await preview(portal, {
      draft: longDraft({ ...changes }),
    });
    expect(status).toBe(400);
    expect(body.error.details).toMatchObject([{ field }]);
  });

  it('refuses another customer than that of the agreement, and the future', async () => {
    const portal = await start('SQLITE_3');
    const { id } = await agree(portal);
    const other = await preview(portal, {
      agreementId: id,
      draft: longDraft({ customer: 'customer:default/acme-logistics' }),
    });
    expect(other.body.error.details).toMatchObject([{ field: 'customer' }]);
    const future = await preview(portal, {
      draft: longDraft(),
      asOf: '9999-01-01T00:00:00Z',
    });
    expect(future.body.error.details).toMatchObject([{ field: 'asOf' }]);
  });

  it('is for who may write the draft', async () => {
    const portal = await start('SQLITE_3');
    const { id } = await agree(portal);
    const statusFor = async (
      who: typeof ERIK | 'user:default/tom',
      agreementId?: string,
    ) =>
      (
        await preview(
          portal,
          { agreementId, draft: longDraft({ customer: BANKING }) },
          who,
        )
      ).status;
    // Engineers of the provider may write on what there is, but begin nothing.
    expect([await statusFor(ERIK), await statusFor(ERIK, id)]).toEqual([
      403, 200,
    ]);
    const tom = 'user:default/tom';
    expect([await statusFor(tom), await statusFor(tom, id)]).toEqual([
      403, 403,
    ]);
  });
});
