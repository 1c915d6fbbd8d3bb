import type { Knex } from 'knex';
import { judgedRows } from '../../attainment/days/__testUtils__/judgedRows';
import type { createStage } from '../../attainment/days/__testUtils__/stage';
import { daysOver } from '../../attainment/days/daysToJudge';
import { cutAtMidnights, spanOfDays } from '../../attainment/days/localDays';
import type { IndicatorFacts } from '../../attainment/Evidence';
import { toJudgedTarget } from '../../attainment/JudgedTarget';
import { ServiceTimes } from '../../attainment/ServiceTimes';
import type { JudgedDayRow } from '../../database/tables';

/** Holds the stored days of an agreement against what judging all acknowledged facts at once gives. */
export async function expectJudged(
  knex: Knex,
  stage: ReturnType<typeof createStage>,
  told: {
    readonly agreementId: string;
    readonly facts: IndicatorFacts;
    readonly bucketSeconds: number | null;
  },
): Promise<void> {
  const { agreementId, facts, bucketSeconds } = told;
  const [agreement] = await stage.agreements.byIds([agreementId]);
  const { terms } = agreement.versions[0];
  const ids = terms.targets.map(({ id }) => id);
  const measured = await stage.store.measured(ids);
  expect(measured).toHaveLength(ids.length);
  for (const { targetId, progress, touchedFrom } of measured) {
    const inForce = toJudgedTarget(agreement, targetId)?.inForce[0];
    if (inForce === undefined || progress === undefined) {
      throw new Error('The target does not hold');
    }
    const over = daysOver(inForce, Date.now() / 1_000);
    const span = spanOfDays(over, terms.timeZone);
    const expected = judgedRows(inForce, cutAtMidnights(span, terms.timeZone), {
      facts,
      bucketSeconds,
      exclusions: [],
      window: span,
      service: ServiceTimes.create(),
      asOf: span.to,
    }).map((row, i) => ({
      judged_target_id: progress.key,
      day: over.first + i,
      ...row,
    }));
    expect(touchedFrom).toBeNull();
    expect(
      await knex<JudgedDayRow>('judged_days')
        .where('judged_target_id', progress.key)
        .orderBy('day'),
    ).toEqual(expected);
  }
}
