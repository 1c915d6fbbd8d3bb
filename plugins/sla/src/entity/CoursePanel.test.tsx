import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { SlaApi } from '@service-levels/backstage-plugin-sla-common';
import { aBurn, theDays } from '../__testUtils__/aCourse';
import { aClosedFigure, aFigure } from '../__testUtils__/aFigure';
import { aCustomer } from '../__testUtils__/aCustomer';
import { exportedCsv } from '../__testUtils__/exportedCsv';
import { FakeSlaApi } from '../__testUtils__/FakeSlaApi';
import { renderOnEntity } from '../__testUtils__/renderOnEntity';
import type { ServiceLevels } from '../hooks/loadServiceLevels';
import { CoursePanel } from './CoursePanel';

const textOf = (element: HTMLElement) =>
  (element.textContent ?? '').replace(/[\u00a0\u202f]/g, ' ');

function levelsOf(
  figures: readonly ReturnType<typeof aFigure>[],
): ServiceLevels {
  return {
    targets: figures.map(current => ({
      targetId: current.targetId,
      current,
      periods: [current],
    })),
    agreements: [],
    customers: [aCustomer()],
    indicators: new Map(),
  };
}

async function open(
  options: {
    readonly figures?: readonly ReturnType<typeof aFigure>[];
    readonly api?: SlaApi;
    readonly language?: 'en' | 'de';
  } = {},
) {
  const {
    figures = [aFigure()],
    api = new FakeSlaApi({ days: [theDays()], burns: [aBurn()] }),
    language,
  } = options;
  const onExplain = jest.fn();
  renderOnEntity(
    <CoursePanel
      value={levelsOf(figures)}
      of="service"
      onExplain={onExplain}
    />,
    { api, language },
  );
  return {
    onExplain,
    panel: await screen.findByRole('region', {
      name: /day by day|Tag für Tag/,
    }),
  };
}

describe('CoursePanel', () => {
  it('shows the two figures of a running period, each with its label', async () => {
    const { panel } = await open();

    expect(
      within(panel).getByRole('heading', {
        name: 'Availability: November 2026 day by day',
      }),
    ).toBeInTheDocument();
    const text = textOf(panel);
    expect(text).toContain('To date99.882 %');
    expect(text).toContain('If nothing more happens99.910 %');
    expect(text).toContain('Budget left1 min 40 sec of 16 min 22 sec');
  });

  it('says that what can recover has no figure for the end', async () => {
    const { panel } = await open({
      figures: [
        aFigure({
          objective: { kind: 'mean', op: 'lte', value: 300, minimum: 1 },
          attained: { value: 248.25, unit: 'ms', count: 8000 },
          attainedPercent: null,
          ifNothingMore: null,
          budget: null,
        }),
      ],
    });

    await screen.findByText('It has no budget, so nothing is used up.');
    const text = textOf(panel);
    expect(text).toContain('To date248.25 ms');
    expect(text).toContain(
      'Until the period ends it can still become better or worse.',
    );
    expect(text).toContain('a mean has no budget');
    expect(screen.queryByText('Burn rate')).not.toBeInTheDocument();
  });

  it('draws the budget with what used it up, and what each day achieved', async () => {
    await open();

    const burnDown = await screen.findByRole('figure', {
      name: 'Budget left at the end of each day',
    });
    expect(textOf(burnDown)).toContain('a day with downtime');
    expect(textOf(burnDown)).toContain('a day with excluded time');
    expect(textOf(burnDown)).toContain('used up evenly');
    const values = screen.getByRole('figure', {
      name: 'Achieved on each day',
    });
    expect(textOf(values)).toContain('agreed: ≥ 99.9 %');
  });

  it('tells the same as a table with headers, in which each figure opens its explanation', async () => {
    const { onExplain } = await open();
    await userEvent.click(
      await screen.findByRole('button', { name: 'Show as a table' }),
    );

    const table = screen.getByRole('table', { name: 'The days' });
    expect(
      within(table)
        .getAllByRole('columnheader')
        .map(head => head.textContent),
    ).toEqual([
      'Day',
      'Achieved',
      'Budget left',
      'Service time',
      'Counted as down',
      'Not measured',
      'Excluded',
    ]);
    const row = within(table).getByRole('row', { name: /Nov 11, 2026/ });
    expect(textOf(row)).toMatch(
      /98\.115 %.*1 min 40 sec left.*13 hr.*14 min 42 sec/,
    );
    await userEvent.click(
      within(row).getByRole('button', {
        name: /Explain 98\.115.% on Nov 11, 2026/,
      }),
    );
    expect(onExplain).toHaveBeenCalledWith({
      targetId: 'target-1',
      span: { period: '2026-11-11' },
    });

    await userEvent.click(
      screen.getByRole('button', { name: 'Show as charts' }),
    );
    expect(
      await screen.findByRole('figure', { name: 'Achieved on each day' }),
    ).toBeInTheDocument();
  });

  it('opens the explanation of a window from its burn rate, and of the period from what is left', async () => {
    const { panel, onExplain } = await open();

    await userEvent.click(
      await within(panel).findByRole('button', {
        name: /^1\.38 in the last 1.day, explain$/,
      }),
    );
    await userEvent.click(
      within(panel).getByRole('button', { name: /^1.min.40.sec.of/ }),
    );

    const { targetId, period } = aFigure();
    const [, , day] = aBurn().windows;
    expect(onExplain.mock.calls).toEqual([
      [{ targetId, span: { from: day.from, to: day.to } }],
      [{ targetId, span: { period: period.label } }],
    ]);
  });

  it('gives the burn rates of the last service time, and a pace that is no countdown', async () => {
    await open();

    const table = await screen.findByRole('table', {
      name: 'How fast the budget is used up',
    });
    expect(within(table).getAllByRole('row').map(textOf)).toEqual([
      'Last service timeOf it badBurn rate',
      '1 hrOf it bad0 sec of 1 hrBurn rate0',
      '6 hrOf it bad0 sec of 6 hrBurn rate0',
      '1 dayOf it bad2 min of 24 hrBurn rate1.38',
      '3 daysOf it bad14 min 42 sec of 72 hrBurn rate3.41',
    ]);
    expect(
      screen.getByText(
        /At the pace of the last day the budget is empty on Nov 27, 2026, 11:00.AM\. This is a pace, not a countdown/,
      ),
    ).toBeInTheDocument();
  });

  it.each([
    [
      { burnRate: 0, emptyAt: null, budgetRemaining: 100 },
      /lasts until the period ends/,
    ],
    [
      { burnRate: 2, emptyAt: '2026-11-01T00:00:00Z', budgetRemaining: -1 },
      /^The budget is used up\.$/,
    ],
    [
      { burnRate: 2, emptyAt: '2026-11-01T00:00:00Z', budgetRemaining: 0 },
      /^The budget is used up\.$/,
    ],
    [
      { burnRate: null, emptyAt: null, budgetRemaining: 100 },
      /^There is no pace/,
    ],
  ])('says of a pace of %j what it means', async (pace, text) => {
    await open({
      api: new FakeSlaApi({ days: [theDays()], burns: [aBurn({ pace })] }),
    });

    expect(await screen.findByText(text)).toBeInTheDocument();
  });

  it('says that outages are not used up at a rate', async () => {
    await open({
      figures: [
        aFigure({
          objective: {
            kind: 'outage-count',
            atMost: 2,
            degradedWeight: 0,
            minimumOutageSeconds: 0,
          },
          attained: { value: 1, unit: 'outages', count: 1 },
          attainedPercent: null,
          budget: { unit: 'outages', allowed: 2, consumed: 1, remaining: 1 },
        }),
      ],
    });

    expect(
      await screen.findByText(/^Outages come one by one/),
    ).toBeInTheDocument();
    expect(screen.queryByText('Burn rate')).not.toBeInTheDocument();
  });

  it('opens the explanation of the figure to date', async () => {
    const { onExplain } = await open();

    await userEvent.click(
      screen.getByRole('button', { name: /^99\.882.% to date, explain$/ }),
    );

    expect(onExplain).toHaveBeenCalledWith({
      targetId: 'target-1',
      span: { period: '2026-11' },
    });
  });

  it('asks for no burn rates of a period that is over', async () => {
    const api = new FakeSlaApi({ days: [theDays()] });
    await open({ api, figures: [aClosedFigure('2026-10')] });

    await screen.findByRole('button', { name: 'Show as a table' });
    expect(api.getBurn).not.toHaveBeenCalled();
    expect(
      screen.queryByText('If nothing more happens'),
    ).not.toBeInTheDocument();
  });

  it('lets the reader choose the target, at first the one that needs attention most', async () => {
    const api = new FakeSlaApi();
    await open({
      api,
      figures: [
        aFigure({ status: 'met' }),
        aFigure({
          targetId: 'target-2',
          targetName: 'Evenings',
          status: 'breached',
        }),
      ],
    });
    const choice = screen.getByRole('combobox', { name: 'Target' });
    expect(
      within(choice)
        .getAllByRole('option')
        .map(option => option.textContent),
    ).toEqual(['Evenings, Retail Banking', 'Availability, Retail Banking']);
    expect(api.getAttainmentDays).toHaveBeenLastCalledWith('target-2', {
      period: '2026-11',
    });

    await userEvent.selectOptions(choice, 'Availability, Retail Banking');

    expect(api.getAttainmentDays).toHaveBeenLastCalledWith('target-1', {
      period: '2026-11',
    });
    expect(
      screen.getByRole('heading', {
        name: 'Availability: November 2026 day by day',
      }),
    ).toBeInTheDocument();
  });

  it('asks for the own current period of rolling days, which have no name', async () => {
    const api = new FakeSlaApi();
    const { panel } = await open({
      api,
      figures: [
        aFigure({
          period: { ...aFigure().period, label: '2026-10-27/2026-11-25' },
        }),
      ],
    });

    expect(textOf(panel)).toContain('30 days to Nov 25, 2026');
    expect(api.getAttainmentDays).toHaveBeenLastCalledWith('target-1', {});
  });

  it('says so where no day was judged', async () => {
    await open({ api: new FakeSlaApi() });
    expect(
      await screen.findByText('No day of this period has been judged yet.'),
    ).toBeInTheDocument();
  });

  it('says why the days could not be read', async () => {
    const api = new FakeSlaApi();
    api.getAttainmentDays.mockRejectedValue(new Error('network is down'));
    await open({ api });

    expect(
      await screen.findByText('The days could not be read: network is down'),
    ).toBeInTheDocument();
  });

  it('speaks German', async () => {
    const { panel } = await open({ language: 'de' });

    expect(
      await screen.findByText(
        /Im Tempo des letzten Tages ist das Budget am 27\.11\.2026, 11:00 verbraucht/,
      ),
    ).toBeInTheDocument();
    expect(textOf(panel)).toContain('Bis jetzt99,882 %');
  });

  it('is stored for a spreadsheet, a day a row', async () => {
    await open();
    await userEvent.click(screen.getByText('Show as a table'));
    const [head, ...days] = (await exportedCsv('The days'))
      .trim()
      .split('\r\n');
    expect(head).toContain('Day,Achieved');
    expect(days).toHaveLength(theDays().items.length);
    expect(days[0]).toMatch(/^\d{4}-\d\d-\d\d,/);
    jest.restoreAllMocks();
  });
});
