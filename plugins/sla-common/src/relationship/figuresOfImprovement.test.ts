import type { Attainment } from '../model';
import { figuresOfImprovement } from './figuresOfImprovement';

/** Months of a target, as far as this looks at them. */
const month = (label: string, state: 'closed' | 'open' = 'closed') => {
  const [year, number] = label.split('-').map(Number);
  const period = {
    label,
    state,
    from: new Date(Date.UTC(year, number - 1)).toISOString(),
    to: new Date(Date.UTC(year, number)).toISOString(),
  };
  return { period } as Attainment;
};

const MONTHS = ['2026-03', '2026-01', '2026-02', '2026-04', '2026-05'].map(
  label => month(label),
);
const labelsOf = (improvement: Parameters<typeof figuresOfImprovement>[1]) => {
  const { before, after } = figuresOfImprovement(
    [...MONTHS, month('2026-06', 'open')],
    improvement,
  );
  return [before?.period.label, after?.period.label];
};

describe('figuresOfImprovement', () => {
  it('takes the last closed month before it was written down, and the latest after it was done', () => {
    expect(
      labelsOf({
        createdAt: '2026-02-10T00:00:00Z',
        state: 'done',
        endedAt: '2026-03-20T00:00:00Z',
      }),
    ).toEqual(['2026-01', '2026-05']);
  });

  it('has nothing after while it is not done, was dropped, or no month has closed since', () => {
    const createdAt = '2026-02-10T00:00:00Z';
    for (const [state, endedAt] of [
      ['in-progress', null],
      ['dropped', '2026-03-20T00:00:00Z'],
      ['done', '2026-05-02T00:00:00Z'],
    ] as const) {
      expect(labelsOf({ createdAt, state, endedAt })).toEqual([
        '2026-01',
        undefined,
      ]);
    }
  });

  it('has nothing before where no month had closed', () => {
    const createdAt = '2025-12-01T00:00:00Z';
    expect(labelsOf({ createdAt, state: 'agreed', endedAt: null })).toEqual([
      undefined,
      undefined,
    ]);
  });
});
