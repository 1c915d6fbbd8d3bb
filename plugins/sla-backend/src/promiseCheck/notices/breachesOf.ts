import {
  parseInstant,
  type Attainment,
} from '@service-levels/backstage-plugin-sla-common';
import { grouped } from '../../collections/grouped';
import type { Happened } from './Happened';

type Figure = Pick<Attainment, 'targetId' | 'commitment' | 'status'> & {
  readonly period: Pick<Attainment['period'], 'label' | 'to' | 'state'>;
};

/**
 * The period as an occasion. Windows of rolling days move on with each day: of
 * these one in a month is told of, by the month in which it ended.
 */
function occasionOf(label: string): string {
  const [, lastDay] = label.split('/');
  return lastDay === undefined ? label : `rolling ${lastDay.slice(0, 7)}`;
}

/** Where the last period that is over was breached, if it ended after an instant (epoch seconds). */
export function breachesOf(
  figures: readonly Figure[],
  since: number,
): readonly Happened[] {
  const closed = figures.filter(
    ({ period, commitment }) =>
      period.state === 'closed' && commitment === undefined,
  );
  const byTarget = grouped(closed, ({ targetId }) => targetId);
  const last = [...byTarget.values()].map(ofTarget =>
    ofTarget.reduce((latest, figure) =>
      parseInstant(figure.period.to) > parseInstant(latest.period.to)
        ? figure
        : latest,
    ),
  );
  const labels = last
    .filter(
      ({ status, period }) =>
        status === 'breached' && parseInstant(period.to) > since,
    )
    .map(({ period }) => period.label);
  const byOccasion = new Map(
    labels.sort().map(label => [occasionOf(label), label]),
  );
  return [...byOccasion].map(([occasion, label]) => ({
    kind: 'breached',
    occasion,
    about: label,
  }));
}
