import { breachesOf } from './breachesOf';

const OFFERED = Date.parse('2026-03-10T08:00:00Z') / 1000;

const figure = (
  label: string,
  to: string,
  changes: Partial<Parameters<typeof breachesOf>[0][number]> = {},
) => ({
  targetId: 't1',
  status: 'breached' as const,
  period: { label, to: `${to}T00:00:00Z`, state: 'closed' as const },
  ...changes,
});

const MARCH = figure('2026-03', '2026-04-01');

describe('breachesOf', () => {
  it.each([
    ['a period that was breached', [MARCH], ['2026-03']],
    ['one that was met', [{ ...MARCH, status: 'met' as const }], []],
    ['one of which nothing is known', [{ ...MARCH, status: 'no-data' }], []],
    [
      'one that still runs',
      [{ ...MARCH, period: { ...MARCH.period, state: 'open' as const } }],
      [],
    ],
    ['a target on trial', [{ ...MARCH, commitment: 'trial' as const }], []],
    ['one that ended before the offer', [figure('2026-W10', '2026-03-09')], []],
    [
      'the last of two, if that is met',
      [figure('2026-04', '2026-05-01', { status: 'met' }), MARCH],
      [],
    ],
    [
      'two targets with the same period once',
      [MARCH, { ...MARCH, targetId: 't2' }],
      ['2026-03'],
    ],
    [
      'a month and a quarter, each',
      [MARCH, figure('2026-Q1', '2026-04-01', { targetId: 't2' })],
      ['2026-03', '2026-Q1'],
    ],
  ] as const)('tells of %s', (_what, figures, labels) => {
    const told = breachesOf(figures, OFFERED);
    expect(told.map(({ about }) => about)).toEqual(labels);
    expect(told.map(({ occasion }) => occasion)).toEqual(labels);
  });

  it('takes the windows of rolling days that end in one month for one occasion', () => {
    const occasionOn = (first: string, last: string) =>
      breachesOf([figure(`${first}/${last}`, '2026-05-30')], OFFERED);
    const [one] = occasionOn('2026-04-01', '2026-04-30');
    const [next] = occasionOn('2026-04-02', '2026-05-01');
    const [later] = occasionOn('2026-04-30', '2026-05-29');
    expect(one.about).toBe('2026-04-01/2026-04-30');
    expect(one.occasion).not.toBe(next.occasion);
    expect(next.occasion).toBe(later.occasion);
  });
});
