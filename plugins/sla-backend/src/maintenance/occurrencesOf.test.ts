import {
  formatInstant,
  parseInstant,
  type Interval,
  type MaintenanceSchedule,
} from '@service-levels/backstage-plugin-sla-common';
import { occurrencesOf, reachOf, ruleProblem } from './occurrencesOf';

const textOf = ({ from, to }: Interval) =>
  `${formatInstant(from)}/${formatInstant(to)}`;

const spanOf = (from: string, to: string) => ({
  from: parseInstant(from),
  to: parseInstant(to),
});

const recurring = (changes: Partial<MaintenanceSchedule> = {}) => ({
  firstStart: '2026-01-04T02:00:00',
  timeZone: 'Europe/Berlin',
  durationSeconds: 7200,
  rrule: 'FREQ=MONTHLY;BYDAY=1SU',
  exdates: [],
  ...changes,
});

describe('occurrencesOf', () => {
  it('gives a one-off window where it reaches into the span', () => {
    const once = { from: '2026-10-04T02:00:00Z', to: '2026-10-04T04:00:00Z' };
    const inside = spanOf('2026-10-04T03:00:00Z', '2026-10-05T00:00:00Z');
    const after = spanOf('2026-10-04T04:00:00Z', '2026-10-05T00:00:00Z');
    expect(occurrencesOf(once, inside).map(textOf)).toEqual([
      '2026-10-04T02:00:00Z/2026-10-04T04:00:00Z',
    ]);
    expect(occurrencesOf(once, after)).toEqual([]);
  });

  it('keeps the local time over a change of the clock', () => {
    expect(
      occurrencesOf(
        recurring(),
        spanOf('2026-10-01T00:00:00Z', '2026-12-31T00:00:00Z'),
      ).map(textOf),
    ).toEqual([
      '2026-10-04T00:00:00Z/2026-10-04T02:00:00Z',
      '2026-11-01T01:00:00Z/2026-11-01T03:00:00Z',
      '2026-12-06T01:00:00Z/2026-12-06T03:00:00Z',
    ]);
  });

  it('begins after the gap where its local time is skipped, and at the earlier of two', () => {
    const nightly = recurring({
      firstStart: '2026-03-01T02:30:00',
      rrule: 'FREQ=DAILY',
      durationSeconds: 3600,
    });
    expect(
      occurrencesOf(
        nightly,
        spanOf('2026-03-28T12:00:00Z', '2026-03-29T12:00:00Z'),
      ).map(textOf),
    ).toEqual(['2026-03-29T01:00:00Z/2026-03-29T02:00:00Z']);
    expect(
      occurrencesOf(
        nightly,
        spanOf('2026-10-24T12:00:00Z', '2026-10-25T12:00:00Z'),
      ).map(textOf),
    ).toEqual(['2026-10-25T00:30:00Z/2026-10-25T01:30:00Z']);
  });

  it('leaves out the dates that it does not take place on', () => {
    expect(
      occurrencesOf(
        recurring({ exdates: ['2026-11-01'] }),
        spanOf('2026-10-05T00:00:00Z', '2026-12-31T00:00:00Z'),
      ).map(textOf),
    ).toEqual(['2026-12-06T01:00:00Z/2026-12-06T03:00:00Z']);
  });

  it.each([
    ['a local date, that day included', 'UNTIL=20261101', 2],
    ['an instant, that very start included', 'UNTIL=20261101T010000Z', 2],
    ['an instant, a second before a start', 'UNTIL=20261101T005959Z', 1],
    ['a number of times', 'COUNT=11', 2],
  ])('ends with %s', (_what, end, count) => {
    const schedule = recurring({ rrule: `FREQ=MONTHLY;BYDAY=1SU;${end}` });
    const span = spanOf('2026-10-01T00:00:00Z', '2028-01-01T00:00:00Z');
    const found = occurrencesOf(schedule, span);
    expect(found).toHaveLength(count);
    const reach = reachOf(schedule);
    expect(reach.to).toBeGreaterThanOrEqual(found[found.length - 1].to);
    expect(reach.from).toBe(parseInstant('2026-01-04T01:00:00Z'));
  });

  it('has one that began before the span and reaches into it', () => {
    const long = recurring({ durationSeconds: 7 * 86_400 });
    expect(
      occurrencesOf(
        long,
        spanOf('2026-10-10T00:00:00Z', '2026-10-10T01:00:00Z'),
      ).map(textOf),
    ).toEqual(['2026-10-04T00:00:00Z/2026-10-11T00:00:00Z']);
  });

  it('goes on without end where the rule has none', () => {
    expect(reachOf(recurring()).to).toBeNull();
    expect(
      occurrencesOf(
        recurring(),
        spanOf('2090-01-01T00:00:00Z', '2090-12-31T00:00:00Z'),
      ),
    ).toHaveLength(12);
  });
});

describe('ruleProblem', () => {
  it.each([
    ['FREQ=MONTHLY;BYDAY=1SU', undefined],
    ['FREQ=MONTHLY;BYDAY=1MO', 'schedule.firstStart'],
    ['FREQ=MONTHLY;BYDAY=1XX', 'schedule.rrule'],
  ])('of %s is on %s', (rrule, field) => {
    expect(ruleProblem(recurring({ rrule }))?.field).toBe(field);
  });
});
