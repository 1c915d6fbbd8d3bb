import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { Attainment } from '@service-levels/backstage-plugin-sla-common';
import { aClosedFigure, aFigure } from '../__testUtils__/aFigure';
import { aCustomer } from '../__testUtils__/aCustomer';
import { anIndicator } from '../__testUtils__/anIndicator';
import { FakeSlaApi } from '../__testUtils__/FakeSlaApi';
import { renderOnEntity } from '../__testUtils__/renderOnEntity';
import { TargetsTable } from './TargetsTable';

const textOf = (element: HTMLElement) =>
  (element.textContent ?? '').replace(/[\u00a0\u202f]/g, ' ');

async function open(
  periods: readonly Attainment[],
  language: 'en' | 'de' = 'en',
) {
  const current = periods[periods.length - 1];
  const onExplain = jest.fn();
  const latency = anIndicator({
    ref: 'system:default/payments/latency',
    stream: 'values',
    unit: 'ms',
  });
  renderOnEntity(
    <TargetsTable
      targets={[{ targetId: current.targetId, current, periods }]}
      of="service"
      agreements={[]}
      customers={[aCustomer()]}
      indicators={new Map([[latency.ref, latency]])}
      showPeriods={false}
      onExplain={onExplain}
    />,
    { api: new FakeSlaApi(), language },
  );
  const row = (await screen.findAllByRole('row'))[1];
  return { row, text: textOf(row), onExplain };
}

const SLICES: Partial<Attainment> = {
  indicator: 'system:default/payments/latency',
  objective: {
    kind: 'value-slices',
    slice: { op: 'lte', value: 300 },
    sliceSeconds: 300,
    atLeast: 95,
  },
  attained: { good: 6200, total: 6336 },
  attainedPercent: '97.853',
  ifNothingMore: { good: 8504, total: 8640 },
  budget: { unit: 'slices', allowed: 432, consumed: 136, remaining: 296 },
};
const CASES: Partial<Attainment> = {
  objective: {
    kind: 'cases-in-time',
    measure: 'resolution',
    withinSeconds: 14_400,
    atLeast: 95,
    category: 'P1',
    openOverdueCounts: true,
    orAtMostMissed: null,
  },
  attained: { good: 2, total: 3 },
  attainedPercent: '66.666',
  ifNothingMore: null,
  openCases: 2,
  budget: { unit: 'cases', allowed: 0.15, consumed: 1, remaining: -0.85 },
};

describe('TargetsTable', () => {
  it('tells of slices the objective with its unit, how many held and how many may fail', async () => {
    const { text } = await open([aFigure(SLICES)]);

    expect(text).toContain('in 95 % of the 5-minute slices at most 300 ms');
    expect(text).toContain('97.853 %');
    expect(text).toContain('good slices: 6,200 of 6,336');
    expect(text).toContain('if nothing more: 98.425 %');
    expect(text).toContain('slices left: 296 of 432');
  });

  it('tells of cases how many were in time, how many are open, and that not one may be missed', async () => {
    const { text } = await open([aFigure(CASES)]);

    expect(text).toContain(
      '95 % of P1 cases resolved within 4 hr of service time',
    );
    expect(text).toContain('cases in time: 2 of 3');
    expect(text).toContain('2 open cases');
    expect(text).toContain('cases over: 0.85, 0.15 allowed, by those so far');
    expect(text).toContain('so few that not one may be missed');
  });

  it.each([
    ['trial', 'On trial, not binding yet'],
    ['informational', 'For information, not binding'],
  ] as const)(
    'says of a target that is %s that it does not bind',
    async (commitment, words) => {
      const { text } = await open([aFigure({ commitment })]);

      expect(text).toContain(words);
    },
  );

  it.each([
    [aFigure(), 'Allowed downtime left'],
    [aFigure(CASES), 'Budget left'],
  ])('calls the budget of %j by its name', async (figure, name) => {
    await open([figure]);

    expect(screen.getByRole('columnheader', { name })).toBeInTheDocument();
  });

  it('tells in a second line what the figure would be without exclusions and corrections', async () => {
    const { text } = await open([
      aFigure({
        withoutExclusions: {
          attained: { good: 1, total: 1 },
          attainedPercent: '99.930',
          status: 'at-risk',
        },
        withoutCorrections: {
          attained: { good: 1, total: 1 },
          attainedPercent: '99.710',
          status: 'breached',
        },
      }),
    ]);

    expect(text).toContain('99.930 % without exclusions');
    expect(text).toContain('99.710 % before corrections: breached');
  });

  it('lists each version that the period was judged by', async () => {
    const { objective } = aFigure();
    const { row } = await open([
      aFigure({
        attained: null,
        attainedPercent: null,
        parts: [
          {
            agreementVersion: 2,
            from: '2026-10-31T23:00:00Z',
            to: '2026-11-14T23:00:00Z',
            objective,
            status: 'breached',
            attained: { good: 99_712, total: 100_000 },
          },
          {
            agreementVersion: 3,
            from: '2026-11-14T23:00:00Z',
            to: '2026-11-30T23:00:00Z',
            objective: {
              kind: 'outage-count',
              atMost: 2,
              degradedWeight: 0,
              minimumOutageSeconds: 0,
            },
            status: 'met',
            attained: { value: 1, unit: 'outages', count: 1 },
          },
        ],
      }),
    ]);

    expect(textOf(row)).toContain('see the parts');
    const parts = within(row).getByRole('list', {
      name: 'By version of the agreement',
    });
    expect(within(parts).getAllByRole('listitem').map(textOf)).toEqual([
      'version 2, Nov 1, 2026 to Nov 14, 2026: 99.712 % against ≥ 99.9 %: breached',
      'version 3, Nov 15, 2026 to Nov 30, 2026: 1 outage against at most 2 outages: met',
    ]);
  });

  it('opens the explanation of each figure of the strip, also of what is no ratio', async () => {
    const outages: Partial<Attainment> = {
      objective: {
        kind: 'outage-count',
        atMost: 2,
        degradedWeight: 0,
        minimumOutageSeconds: 0,
      },
      attained: { value: 1, unit: 'outages', count: 1 },
      attainedPercent: null,
    };
    const { onExplain } = await open([
      aClosedFigure('2026-10', outages),
      aFigure(outages),
    ]);

    await userEvent.click(
      screen.getByRole('button', {
        name: 'October 2026: met, 1 outage. Explain',
      }),
    );

    expect(onExplain).toHaveBeenCalledWith({
      targetId: 'target-1',
      span: { period: '2026-10' },
    });
  });

  it('asks for rolling days by their instants, and for those until today as the current period', async () => {
    const rolling = (label: string, from: string, to: string) => ({
      ...aFigure().period,
      label,
      from,
      to,
    });
    const { onExplain } = await open([
      aClosedFigure('2026-10', {
        period: {
          ...rolling(
            '2026-10-10/2026-11-08',
            '2026-10-09T22:00:00Z',
            '2026-11-08T23:00:00Z',
          ),
          state: 'closed',
        },
      }),
      aFigure({
        measuredUntil: '2026-12-08T12:00:00Z',
        period: rolling(
          '2026-11-09/2026-12-08',
          '2026-11-08T23:00:00Z',
          '2026-12-08T23:00:00Z',
        ),
      }),
    ]);

    await userEvent.click(
      screen.getByRole('button', { name: /^30 days to Nov 8, 2026: met/ }),
    );
    await userEvent.click(screen.getByRole('button', { name: /^Explain/ }));

    expect(onExplain.mock.calls).toEqual([
      [
        {
          targetId: 'target-1',
          span: {
            from: '2026-10-09T22:00:00Z',
            to: '2026-11-08T23:00:00Z',
          },
        },
      ],
      [{ targetId: 'target-1', span: {} }],
    ]);
  });

  it('speaks German', async () => {
    const { text } = await open([aFigure(CASES)], 'de');

    expect(text).toContain(
      '95 % der P1-Fälle innerhalb von 4 Std. Servicezeit gelöst',
    );
    expect(text).toContain('Fälle in der Zeit: 2 von 3');
    expect(text).toContain('2 offene Fälle');
    expect(text).toContain(
      'Fälle zu viel: 0,85, 0,15 erlaubt, gemessen an den bisherigen',
    );
  });

  it.each([
    ['availability', aFigure()],
    ['slices', aFigure(SLICES)],
    ['cases', aFigure(CASES)],
    [
      'outages',
      aFigure({
        objective: {
          kind: 'outage-count',
          atMost: 4,
          degradedWeight: 0,
          minimumOutageSeconds: 0,
        },
        attained: { value: 1, unit: 'outages', count: 1 },
        attainedPercent: null,
        ifNothingMore: { value: 1, unit: 'outages', count: 1 },
        budget: { unit: 'outages', allowed: 4, consumed: 1, remaining: 3 },
      }),
    ],
    [
      'the longest outage',
      aFigure({
        objective: {
          kind: 'longest-outage',
          atMostSeconds: 3600,
          minimumOutageSeconds: 0,
        },
        attained: { value: 600, unit: 'seconds', count: 1 },
        attainedPercent: null,
        ifNothingMore: { value: 600, unit: 'seconds', count: 1 },
        budget: {
          unit: 'seconds',
          allowed: 3600,
          consumed: 600,
          remaining: 3000,
        },
      }),
    ],
    [
      'events',
      aFigure({
        objective: { kind: 'success-ratio', atLeast: 99 },
        attained: { good: 990, total: 1000 },
        attainedPercent: '99.000',
        budget: { unit: 'events', allowed: 10, consumed: 10, remaining: 0 },
      }),
    ],
    [
      'a mean',
      aFigure({
        objective: { kind: 'mean', op: 'lte', value: 300, minimum: 1 },
        attained: { value: 248.25, unit: 'ms', count: 8000 },
        attainedPercent: null,
        ifNothingMore: null,
        budget: null,
      }),
    ],
  ])('opens the explanation from each figure of %s', async (_name, figure) => {
    const { row, onExplain } = await open([figure]);
    const buttons = within(row).getAllByRole('button');
    expect(buttons.length).toBeGreaterThanOrEqual(3);

    for (const button of buttons) {
      await userEvent.click(button);
    }

    const { targetId, period } = figure;
    expect(onExplain.mock.calls).toEqual(
      buttons.map(() => [{ targetId, span: { period: period.label } }]),
    );
    // What has digits and opens nothing is what was agreed, and its hours.
    const [, , achieved, budget] = within(row).getAllByRole('cell');
    for (const cell of [achieved, budget]) {
      const told = within(cell)
        .queryAllByRole('button')
        .reduce(
          (text, button) => text.replace(textOf(button), ''),
          textOf(cell),
        );
      expect(told).not.toMatch(/\d/);
    }
  });

  it('opens the explanation of each part from its figure', async () => {
    const part = {
      agreementVersion: 2,
      from: '2026-11-01T00:00:00+01:00',
      to: '2026-11-15T00:00:00+01:00',
      objective: aFigure().objective,
      attained: { good: 999, total: 1000 },
      status: 'met' as const,
    };
    const figure = aFigure({ parts: [part] });
    const { row, onExplain } = await open([figure]);

    await userEvent.click(
      within(row).getByRole('button', {
        name: /^version 2, .*99\.9.*explain$/,
      }),
    );

    expect(onExplain).toHaveBeenCalledWith({
      targetId: figure.targetId,
      span: { from: part.from, to: part.to },
    });
  });
});
