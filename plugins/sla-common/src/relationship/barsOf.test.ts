import type { Attained, AttainmentStatus } from '../model/attainment';
import type { Objective } from '../model/objective';
import type { RequiredLevel, RequirementHead } from '../model/requirement';
import { barsOf, type BarFigure } from './barsOf';

const available = (atLeast: number): Objective => ({
  kind: 'availability',
  atLeast,
  degradedWeight: 0,
  minimumOutageSeconds: 0,
});

const requirement = (wanted: RequiredLevel): RequirementHead => ({
  id: '5e5ba1b4-23b3-4a2c-9d35-0d5e1a0a1c11',
  customerRef: 'customer:default/hr',
  title: 'Payments at any time',
  service: 'system:default/payments',
  indicator: null,
  wanted,
  leastAcceptable: null,
  reason: null,
  costOfFailing: null,
  priority: 'must',
  state: 'agreed',
  answeredBy: null,
  recordedOn: 'provider',
  createdAt: '2026-01-01T00:00:00Z',
  createdBy: 'user:default/sofia',
  etag: '1',
});

function figure(
  month: number,
  status: AttainmentStatus,
  attained: Attained | null,
  changes: Partial<BarFigure> = {},
): BarFigure {
  const label = `2026-${String(month).padStart(2, '0')}`;
  return {
    status,
    attained,
    objective: available(99.9),
    period: {
      label,
      from: `${label}-01T00:00:00Z`,
      to: `${label}-28T00:00:00Z`,
      timeZone: 'UTC',
      state: 'closed',
      contractual: true,
    },
    ...changes,
  };
}

const running = (objective: Objective = available(99.9)): BarFigure => {
  const { period, ...rest } = figure(12, 'met', null);
  return { ...rest, objective, period: { ...period, state: 'open' } };
};

const perceived = { count: 0, mean: null, scores: [] };
const bars = (wanted: RequiredLevel, figures: readonly BarFigure[]) =>
  barsOf(requirement(wanted), { figures, perceived });

const good = { good: 1000, total: 1000 };

describe('barsOf', () => {
  it('says what is not agreed', () => {
    expect(bars(available(99.9), [])).toMatchObject({
      agreed: null,
      wantedToAgreed: null,
      achieved: null,
      gaps: ['not-agreed'],
    });
  });

  it.each([
    [available(99.95), 'stricter', ['expectation']],
    [available(99.9), 'same', []],
    [available(99), 'looser', []],
    [{ kind: 'words', text: 'Always' } as const, null, []],
    [{ kind: 'success-ratio', atLeast: 99 } as const, 'incomparable', []],
  ])('holds %j against what is agreed', (wanted, wantedToAgreed, gaps) => {
    expect(bars(wanted, [running()])).toMatchObject({
      agreed: available(99.9),
      wantedToAgreed,
      achieved: null,
      gaps,
    });
  });

  it('adds up the closed periods that were judged, and says where less was delivered', () => {
    const figures = [
      figure(1, 'met', good),
      figure(2, 'no-data', { good: 1, total: 2 }),
      figure(3, 'breached', { good: 988.4, total: 1000 }),
      running(),
    ];
    expect(bars(available(99.9), figures)).toMatchObject({
      achieved: {
        from: '2026-01',
        to: '2026-03',
        judged: 2,
        met: 1,
        attained: { good: 1988.4, total: 2000 },
        attainedPercent: '99.420',
      },
      gaps: ['delivery'],
    });
  });

  it('looks at the last twelve closed periods', () => {
    const figures = [
      figure(1, 'breached', good),
      ...Array.from({ length: 12 }, () => figure(2, 'met', good)),
      running(),
    ];
    expect(bars(available(99.9), figures)).toMatchObject({
      achieved: { judged: 12, met: 12 },
      gaps: [],
    });
  });

  it('adds up numbers of outages, but no means', () => {
    const outages: Objective = {
      kind: 'outage-count',
      atMost: 2,
      degradedWeight: 0,
      minimumOutageSeconds: 0,
    };
    const mean: Objective = { kind: 'mean', op: 'lte', value: 9, minimum: 1 };
    const of = (objective: Objective, unit: string) => [
      figure(1, 'met', { value: 2, unit, count: 2 }, { objective }),
      figure(2, 'met', { value: 1, unit, count: 1 }, { objective }),
      running(objective),
    ];
    expect(bars(outages, of(outages, 'outages')).achieved).toMatchObject({
      attained: { value: 3, unit: 'outages', count: 3 },
      attainedPercent: null,
    });
    expect(bars(mean, of(mean, 'ms')).achieved).toMatchObject({
      judged: 2,
      attained: null,
    });
  });
});
