import { randomUUID } from 'node:crypto';
import { parseInstant } from '@service-levels/backstage-plugin-sla-common';
import { agree } from '../__testUtils__/agree';
import { SYSTEM, targetOf } from '../__testUtils__/company';
import { createDatabases, ENGINES } from '../__testUtils__/databases';
import { DatabaseMaintenanceStore } from '../maintenance/DatabaseMaintenanceStore';
import {
  longDraft,
  MARKUS,
  preview,
  startMeasured,
} from './__testUtils__/previewStage';

jest.setTimeout(60_000);

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

  it.each(ENGINES)(
    'judges the last periods under the terms of a draft, and stores nothing, %s',
    async engine => {
      const portal = await startMeasured(databases, engine);
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
      const portal = await startMeasured(databases, engine);
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
      const portal = await startMeasured(databases, engine);
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
          declaredBy: MARKUS,
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

  it('has no figure of periods whose buckets are no longer kept one by one', async () => {
    const portal = await startMeasured(databases, 'SQLITE_3');
    const indicator = `${SYSTEM}/requests`;
    await portal.send('pipeline', 'post', '/indicators', {
      body: { entityRef: SYSTEM, name: 'requests', stream: 'counts' },
    });
    await portal.send('pipeline', 'post', '/measurements', {
      body: {
        indicator,
        counts: [
          {
            start: '2026-02-10T12:00:00Z',
            seconds: 60,
            good: 996,
            total: 1000,
          },
          { start: '2026-03-01T12:00:00Z', seconds: 60, good: 1, total: 1 },
        ],
      },
    });
    await portal
      .knex('indicators')
      .where({ name: 'requests' })
      .update({ reduced_until: parseInstant('2026-01-20T00:00:00Z') });
    const { body } = await preview(portal, {
      draft: longDraft({
        targets: [
          targetOf({
            indicator,
            objective: { kind: 'success-ratio', atLeast: 99.5 },
          }),
        ],
      }),
    });
    expect(verdictsOf(body.items[0].periods)).toEqual({
      '2026-01': null,
      '2026-02': 'met 99.600',
      '2026-03': 'met 100.000',
    });
  });
});
