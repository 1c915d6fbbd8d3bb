import type { AttainmentStatus } from '@service-levels/backstage-plugin-sla-common';
import {
  aReport,
  aReportContent,
  aReportedTarget,
} from '../../__testUtils__/aReport';
import { keptOf } from './keptOf';

/** A week of a target. */
function aWeek(status: AttainmentStatus, name = 'Answers') {
  const week = aReportedTarget({ name, targetId: name });
  return {
    ...week,
    attainment: { ...week.attainment, status },
  };
}

const weeks = (...statuses: readonly AttainmentStatus[]) =>
  statuses.map(status => aWeek(status));

/** A week that somebody reported otherwise than it was measured. */
function aReportedWeek(status: 'met' | 'breached') {
  const week = aWeek(status === 'met' ? 'breached' : 'met');
  const reported = {
    id: 'one',
    attained: 99,
    status,
    reportedBy: 'The supplier',
    evidence: null,
    createdBy: 'user:default/sofia',
    createdAt: '2026-11-02T09:00:00Z',
  };
  return { ...week, attainment: { ...week.attainment, reported } };
}

describe('keptOf', () => {
  it.each([
    [
      'is kept where all of its weeks were',
      weeks('met', 'met'),
      { kept: 1, total: 1, missed: [] },
    ],
    [
      'is missed where one of its weeks was',
      weeks('met', 'breached', 'met', 'breached'),
      { kept: 0, total: 1, missed: ['Answers'] },
    ],
    [
      'misses nothing in a week in which nothing happened',
      weeks('met', 'no-events'),
      { kept: 1, total: 1, missed: [] },
    ],
    [
      'is not said to be kept where a week is not known',
      weeks('met', 'no-data'),
      { kept: 0, total: 0, missed: [] },
    ],
    [
      'is not judged where nothing happened at all',
      weeks('no-events'),
      { kept: 0, total: 0, missed: [] },
    ],
    [
      'is missed where somebody reported so',
      [aReportedWeek('breached'), aWeek('met')],
      { kept: 0, total: 1, missed: ['Answers'] },
    ],
    [
      'is kept where somebody reported so',
      [aReportedWeek('met'), aWeek('met')],
      { kept: 1, total: 1, missed: [] },
    ],
    [
      'is counted once beside another',
      [...weeks('met', 'breached'), aWeek('met', 'Availability')],
      { kept: 1, total: 2, missed: ['Answers'] },
    ],
  ])('says of a target that it %s', (_, targets, expected) => {
    const content = aReportContent(targets);
    expect(keptOf(aReport({ content }))).toEqual(expected);
  });
});
