import type { SchedulerServiceTaskScheduleDefinition } from '@backstage/backend-plugin-api';
import { overdueAfter } from './overdueAfter';

describe('overdueAfter', () => {
  it.each<[string, SchedulerServiceTaskScheduleDefinition, number | undefined]>(
    [
      [
        'three turns and the time that one may take',
        { frequency: { minutes: 1 }, timeout: { minutes: 5 } },
        480,
      ],
      [
        'the same of other units',
        { frequency: { hours: 1 }, timeout: { seconds: 90 } },
        10_890,
      ],
      [
        'nothing of a cron line, whose pace may change',
        { frequency: { cron: '0 6 * * 1-5' }, timeout: { minutes: 5 } },
        undefined,
      ],
      [
        'nothing of what is done by hand',
        { frequency: { trigger: 'manual' }, timeout: { minutes: 5 } },
        undefined,
      ],
    ],
  )('is %s', (_what, schedule, seconds) => {
    expect(overdueAfter(schedule)).toBe(seconds);
  });
});
