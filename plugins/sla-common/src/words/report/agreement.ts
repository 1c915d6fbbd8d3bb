import type { ReportedAgreement } from '../../model';
import { verdictOf } from '../../judge/status';
import { factsOf } from '../document/Wording';
import { periodName } from './periodsInWords';
import { tableOf, titled, type ReportWording } from './ReportWording';
import { targetBlocks } from './targets';
import type { ReportBlock } from './WrittenReport';

const SPACE = '\u00a0';

function runningOf(
  { running }: ReportedAgreement,
  wording: ReportWording,
): readonly ReportBlock[] {
  const { agreement, overview, verdicts, none } = wording.words;
  return running.length === 0
    ? []
    : titled<ReportBlock>(agreement.running, [
        {
          kind: 'verdicts',
          label: agreement.running,
          heads: [
            overview.target,
            overview.period,
            overview.achieved,
            overview.status,
          ],
          rows: running.map(({ name, period, status, attainedPercent }) => {
            const verdict = verdictOf({ status, nearMiss: false });
            return {
              verdict,
              text: verdicts[verdict],
              cells: [
                name,
                periodName(period, wording),
                attainedPercent === null
                  ? none
                  : `${wording.write.decimal(attainedPercent)}${SPACE}%`,
              ],
            };
          }),
        },
      ]);
}

function creditsOf(
  { credits }: ReportedAgreement,
  wording: ReportWording,
): readonly ReportBlock[] {
  const { words, write } = wording;
  const { overview, agreement } = words;
  return titled(
    agreement.credits,
    tableOf(
      agreement.credits,
      [
        overview.target,
        overview.period,
        overview.achieved,
        words.credits.percent,
        words.credits.amount,
        words.credits.state,
      ],
      credits.map(
        ({
          targetName,
          period,
          attainedPercent,
          band,
          amount,
          currency,
          state,
          settlement,
        }) => [
          targetName,
          periodName(period.label, wording),
          `${write.decimal(attainedPercent)}${SPACE}%`,
          write.percent(band.percent),
          write.money({ amount, currency }),
          settlement === null
            ? words.credits.states[state]
            : words.credits.settled(settlement.reference),
        ],
      ),
    ),
  );
}

function workloadOf(
  { workloadLimits }: ReportedAgreement,
  { words: { agreement } }: ReportWording,
): readonly ReportBlock[] {
  return titled(
    agreement.workload,
    tableOf(
      agreement.workload,
      [agreement.workload, agreement.limit],
      workloadLimits.map(({ title, limit }) => [title, limit]),
    ),
  );
}

/** One agreement: which it is, its targets one by one, and what else belongs to it. */
export function agreementSection(
  reported: ReportedAgreement,
  wording: ReportWording,
): readonly ReportBlock[] {
  const { agreement } = wording.words;
  const { provider, services, version, hash, targets } = reported;
  return [
    ...factsOf(
      [agreement.provider, provider],
      [agreement.services, ...services],
      [agreement.version, agreement.versionText(version)],
      [agreement.hash, hash],
    ),
    ...targets.flatMap(target => targetBlocks(target, reported, wording)),
    ...runningOf(reported, wording),
    ...creditsOf(reported, wording),
    ...workloadOf(reported, wording),
  ];
}
