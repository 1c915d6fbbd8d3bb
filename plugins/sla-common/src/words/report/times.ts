import { cutPercent } from '../../judge/display';
import type { ReportedTarget } from '../../model';
import { tableOf, titled, type ReportWording } from './ReportWording';
import type { ReportBlock } from './WrittenReport';

/** Texts that are there, one after the other. */
function joined(...texts: readonly (string | null | undefined | false)[]) {
  return texts.filter(Boolean).join('; ');
}

function outagesOf(
  { outages, attainment: { period } }: ReportedTarget,
  { words, write }: ReportWording,
): readonly ReportBlock[] {
  const { times } = words;
  return titled(
    times.outages,
    tableOf(
      times.outages,
      [times.from, times.to, times.counted, times.what],
      outages.map(({ from, to, state, seconds, note, cause }) => [
        write.moment(from, period.timeZone),
        to === null ? times.ongoing : write.moment(to, period.timeZone),
        write.shortDuration(Math.ceil(seconds)),
        joined(times.states[state], note, cause !== null && times.cause(cause)),
      ]),
    ),
  );
}

function casesOf(
  { missedCases = [], attainment: { period } }: ReportedTarget,
  { words, write }: ReportWording,
): readonly ReportBlock[] {
  const { times, none } = words;
  return titled(
    times.cases,
    tableOf(
      times.cases,
      [times.case, times.opened, times.allowed, times.taken],
      missedCases.map(({ id, opened, allowedSeconds, takenSeconds }) => [
        id ?? none,
        write.moment(opened, period.timeZone),
        write.shortDuration(allowedSeconds),
        write.shortDuration(takenSeconds),
      ]),
    ),
  );
}

function slicesOf(
  { badSlices = [], attainment: { period } }: ReportedTarget,
  { words, write }: ReportWording,
): readonly ReportBlock[] {
  const { times, none } = words;
  const measured = (worst: (typeof badSlices)[number]['worst']) => {
    if (worst === null) {
      return none;
    }
    return 'value' in worst
      ? write.number(worst.value)
      : `${write.decimal(cutPercent(worst, 3))}\u00a0%`;
  };
  return titled(
    times.slices,
    tableOf(
      times.slices,
      [times.from, times.to, times.count, times.worst],
      badSlices.map(({ from, to, slices, worst }) => [
        write.moment(from, period.timeZone),
        write.moment(to, period.timeZone),
        write.number(slices),
        measured(worst),
      ]),
    ),
  );
}

function exclusionsOf(
  { exclusions, attainment: { period } }: ReportedTarget,
  { words, write }: ReportWording,
): readonly ReportBlock[] {
  const { times } = words;
  return titled(
    times.exclusions,
    tableOf(
      times.exclusions,
      [times.from, times.to, times.serviceTime, times.reason, times.approved],
      exclusions.map(
        ({ from, to, seconds, ground, reason, approvedBy, disputed }) => [
          write.moment(from, period.timeZone),
          write.moment(to, period.timeZone),
          write.shortDuration(seconds),
          joined(times.grounds[ground] ?? ground, reason),
          joined(
            approvedBy ??
              (ground === 'maintenance' ? times.byTerms : times.notApproved),
            disputed && times.disputed,
          ),
        ],
      ),
    ),
  );
}

function correctionsOf(
  { corrections, attainment: { period } }: ReportedTarget,
  { words, write }: ReportWording,
): readonly ReportBlock[] {
  const { times, none } = words;
  const moment = (instant: string | null) =>
    instant === null ? none : write.moment(instant, period.timeZone);
  return titled(
    times.corrections,
    tableOf(
      times.corrections,
      [times.from, times.to, times.reason],
      corrections.map(({ from, to, reason }) => [
        moment(from),
        moment(to),
        reason,
      ]),
    ),
  );
}

/** What counted, what did not, and what was put right, each with its times. */
export function timesOf(
  target: ReportedTarget,
  wording: ReportWording,
): readonly ReportBlock[] {
  return [
    ...outagesOf(target, wording),
    ...casesOf(target, wording),
    ...slicesOf(target, wording),
    ...exclusionsOf(target, wording),
    ...correctionsOf(target, wording),
  ];
}
