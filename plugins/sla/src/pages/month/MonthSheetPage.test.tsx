import type {
  Attainment,
  Explanation,
} from '@service-levels/backstage-plugin-sla-common';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import readExcelFile from 'read-excel-file/node';
import { aCustomer } from '../../__testUtils__/aCustomer';
import { aClosedFigure, aFigure } from '../../__testUtils__/aFigure';
import { anAgreement } from '../../__testUtils__/anAgreement';
import {
  anExplanation,
  anExplanationPart,
} from '../../__testUtils__/anExplanation';
import { aRefusal } from '../../__testUtils__/aRefusal';
import { FakeSlaApi } from '../../__testUtils__/FakeSlaApi';
import { renderPage } from '../../__testUtils__/renderPage';
import { bytesOf, storedFiles } from '../../__testUtils__/storedFiles';

// The first page that is loaded brings all of the portal's components.
jest.setTimeout(60_000);
const NOW = Date.parse('2026-11-23T13:20:00Z');
const NOVEMBER = '/sla/agreements/agreement-1/months/2026-11';

/** An API that knows figures by their period. */
function apiOf(options: {
  readonly figures?: readonly Attainment[];
  readonly explanations?: readonly Explanation[];
  readonly agreement?: Parameters<typeof anAgreement>[0];
}) {
  const { figures = [aFigure()], explanations = [anExplanation()] } = options;
  const api = new FakeSlaApi({
    agreements: [anAgreement(options.agreement)],
    customers: [aCustomer()],
    explanations,
  });
  api.getAttainment.mockImplementation(async ({ period }) => ({
    items: figures.filter(figure => figure.period.label === period),
  }));
  return api;
}

const sheet = async () => await screen.findByTestId('sla-sheet');
const textOf = (element: HTMLElement) =>
  (element.textContent ?? '').replace(/[\u00a0\u202f]/g, ' ');

/** An outage of so many minutes on a day of November. */
function anOutage(day: number, minutes: number) {
  const date = `2026-11-${String(day).padStart(2, '0')}`;
  const [interval] = anExplanationPart().intervals;
  return {
    ...interval,
    from: `${date}T08:00:00Z`,
    to: `${date}T08:${String(minutes).padStart(2, '0')}:00Z`,
    seconds: minutes * 60,
    badSeconds: minutes * 60,
    facts: [
      {
        id: `INC-${day}`,
        note: 'a secret',
        publicNote: `Outage of day ${day}`,
        cause: 'fault',
        correctionId: null,
      },
    ],
  };
}

describe('the sheet of a month', () => {
  beforeEach(() => {
    jest.spyOn(Date, 'now').mockReturnValue(NOW);
  });
  afterEach(() => {
    jest.restoreAllMocks();
  });

  it('tells in plain words what was agreed and achieved, to date', async () => {
    renderPage(NOVEMBER, { api: apiOf({}) });

    const words = textOf(await sheet());
    expect(words).toContain('Payments for Retail Banking: November 2026');
    expect(words).toContain('Preliminary: no report was published');
    expect(words).toContain(
      'Payments team (provider) and Retail Banking (customer)',
    );
    expect(words).toContain('November 2026, to date');
    expect(words).toContain('Mon–Fri 07:00–20:00');
    expect(words).toContain('Europe/Berlin');
    expect(words).toContain('Nov 23, 2026, 2:20:00 PM');
    expect(words).toContain(
      'Payments has worked as agreed in November 2026 so far, but little is left: 14 min 42 sec of 16 min 22 sec allowed downtime used.',
    );
    const targets = screen.getByRole('table', {
      name: 'What was agreed and achieved',
    });
    expect(textOf(within(targets).getAllByRole('row')[1])).toMatch(
      /Payments.*≥ 99\.9 %.*99\.882 %.*16 min 22 sec.*14 min 42 sec.*1 min 40 sec.*at risk/,
    );
  });

  it('lists what counted with the words for the customer, and sums up what did not', async () => {
    renderPage(NOVEMBER, { api: apiOf({}) });

    const words = textOf(await sheet());
    const outages = screen.getByRole('table', { name: 'Outages that counted' });
    expect(textOf(within(outages).getAllByRole('row')[1])).toMatch(
      /Payments.*Nov 11, 2026, 9:12 AM.*Nov 11, 2026, 9:26 AM.*14 min 42 sec.*No card payments/,
    );
    expect(words).toContain(
      '1 × outside of the service hours, together 30 min',
    );
    // The note of the provider, whoever looks.
    expect(words).not.toContain('switch');
  });

  it.each([
    [
      { status: 'met', nearMiss: false },
      'Payments worked as agreed in October 2026: 0 sec of 17 min 9 sec allowed downtime used.',
    ],
    [
      { status: 'met', nearMiss: true },
      'Payments worked as agreed in October 2026, if only just:',
    ],
    [
      {
        status: 'breached',
        budget: {
          unit: 'seconds',
          allowed: 1029.6,
          consumed: 1800,
          remaining: -770.4,
        },
      },
      'Payments did not work as agreed in October 2026: 30 min down, 17 min 9 sec allowed.',
    ],
    [
      { status: 'no-data' },
      'Payments: too little was measured in October 2026 to say whether it worked as agreed.',
    ],
    [
      { status: 'no-events', attained: null, attainedPercent: null },
      'Payments had no service hours in October 2026.',
    ],
  ] as const)(
    'says of a closed month that is %j: %s',
    async (verdict, text) => {
      const october = aClosedFigure('2026-10', verdict);
      renderPage('/sla/agreements/agreement-1/months/2026-10', {
        api: apiOf({
          figures: [october],
          explanations: [anExplanation({ attainment: october })],
        }),
      });

      expect(textOf(await sheet())).toContain(text);
    },
  );

  it('keeps to one sheet: the longest outages, the others as a sum, all of them in the file', async () => {
    const files = storedFiles();
    const intervals = Array.from({ length: 20 }, (_, i) =>
      anOutage(i + 1, i + 1),
    );
    const parts = [anExplanationPart({ intervals })];
    renderPage(NOVEMBER, {
      api: apiOf({ explanations: [anExplanation({ parts })] }),
    });

    const words = textOf(await sheet());
    expect(words).toContain('Outage of day 20');
    expect(words).not.toContain('Outage of day 4·');
    // 1 + 2 + 3 + 4 minutes.
    expect(words).toContain('and 4 more, together 10 min');

    await userEvent.click(
      screen.getByRole('button', { name: 'Export as XLSX' }),
    );
    await waitFor(() => expect(files).toHaveLength(1), { timeout: 10_000 });
    expect(files[0].name).toBe(
      'Payments for Retail Banking 2026-11 preliminary.xlsx',
    );
    const sheets = await readExcelFile(await bytesOf(files[0].content));
    const dataOf = (name: string) =>
      sheets.find(found => found.sheet === name)?.data ?? [];
    expect(dataOf('In short').flat()).toContain(
      'Preliminary: no report was published for this month.',
    );
    expect(dataOf('What was agreed and achieved')[1]).toEqual([
      'Payments',
      'November 2026',
      expect.stringContaining('99.9'),
      99.9,
      99.882,
      null,
      null,
      982.8,
      882,
      100.8,
      'seconds',
      'at risk',
      null,
    ]);
    const outages = dataOf('Outages that counted');
    expect(outages).toHaveLength(21);
    expect(outages[1].slice(2, 8)).toEqual([
      '2026-11-01 09:00:00',
      '2026-11-01 09:01:00',
      'Europe/Berlin',
      'down',
      60,
      60,
    ]);
    expect(JSON.stringify(sheets)).not.toContain('a secret');
  });

  it('tells objectives of every kind in their own words and units, on the page and in the file', async () => {
    const files = storedFiles();
    const figures = [
      aFigure({
        targetId: 'outages',
        targetName: 'Outages',
        objective: {
          kind: 'outage-count',
          atMost: 2,
          degradedWeight: 0,
          minimumOutageSeconds: 0,
        },
        status: 'breached',
        attained: { value: 3, unit: 'outages', count: 3 },
        attainedPercent: null,
        budget: { unit: 'outages', allowed: 2, consumed: 3, remaining: -1 },
        withoutCorrections: {
          attained: { value: 4, unit: 'outages', count: 4 },
          attainedPercent: null,
          status: 'breached',
        },
      }),
      aFigure({
        targetId: 'resolved',
        targetName: 'P1 resolved',
        objective: {
          kind: 'cases-in-time',
          measure: 'resolution',
          withinSeconds: 14_400,
          atLeast: 95,
          category: 'P1',
          openOverdueCounts: true,
          orAtMostMissed: null,
        },
        status: 'no-events',
        attained: null,
        attainedPercent: null,
        budget: null,
      }),
      aFigure({
        targetId: 'answer-time',
        targetName: 'Answer time',
        objective: { kind: 'mean', op: 'lte', value: 300, minimum: 1 },
        status: 'met',
        attained: { value: 248.25, unit: 'ms', count: 8000 },
        attainedPercent: null,
        budget: null,
      }),
    ];
    renderPage(NOVEMBER, {
      api: apiOf({
        figures,
        explanations: figures.map(attainment =>
          anExplanation({ attainment, parts: [anExplanationPart()] }),
        ),
      }),
    });

    const words = textOf(await sheet());
    expect(words).toContain(
      'Payments (Outages) has missed what was agreed in November 2026: outages: 3, 2 allowed.',
    );
    expect(words).toContain(
      'Payments (P1 resolved): there was nothing to judge in November 2026.',
    );
    expect(words).toContain(
      'Payments (Answer time) has worked as agreed in November 2026 so far: 248.25 ms, agreed mean at most 300.',
    );
    const rows = within(
      screen.getByRole('table', { name: 'What was agreed and achieved' }),
    )
      .getAllByRole('row')
      .map(textOf);
    expect(rows[2]).toMatch(
      /at most 2 outages.*3 outages4 outages before corrections.*2 outages.*breached/,
    );
    expect(rows[3]).toMatch(/no cases yet/);

    await userEvent.click(
      screen.getByRole('button', { name: 'Export as XLSX' }),
    );
    await waitFor(() => expect(files).toHaveLength(1), { timeout: 10_000 });
    const sheets = await readExcelFile(await bytesOf(files[0].content));
    const [, answerTime, outages] =
      sheets.find(({ sheet: name }) => name === 'What was agreed and achieved')
        ?.data ?? [];
    expect(answerTime.slice(3, 11)).toEqual([
      null,
      null,
      248.25,
      'ms',
      null,
      null,
      null,
      null,
    ]);
    expect(outages.slice(3)).toEqual([
      null,
      null,
      3,
      'outages',
      2,
      3,
      -1,
      'outages',
      'breached',
      '4 outages before corrections',
    ]);
  });

  it('tells the month of a target that is judged by the week, without a verdict', async () => {
    const november = aFigure({
      period: { ...aFigure().period, contractual: false },
    });
    const [target] = anAgreement().targets;
    const api = apiOf({
      figures: [november],
      explanations: [anExplanation({ attainment: november })],
      agreement: { targets: [{ ...target, period: 'week' }] },
    });
    renderPage(NOVEMBER, { api });

    expect(textOf(await sheet())).toContain(
      'Payments: 99.882 % in November 2026, not agreed for this span.',
    );
  });

  it('judges a target by its own, longer period up to the end of the month', async () => {
    const october = aClosedFigure('2026-10', {
      period: { ...aClosedFigure('2026-10').period, contractual: false },
    });
    const quarter = aFigure({
      status: 'met',
      period: { ...aFigure().period, label: '2026-Q4' },
    });
    const [target] = anAgreement().targets;
    const api = apiOf({
      figures: [october, quarter],
      explanations: [anExplanation({ attainment: october })],
      agreement: { targets: [{ ...target, period: 'quarter' }] },
    });
    renderPage('/sla/agreements/agreement-1/months/2026-10', { api });

    expect(textOf(await sheet())).toContain(
      'Payments has worked as agreed in Q4 2026, up to the end of October 2026, so far',
    );
    expect(api.getAttainment).toHaveBeenCalledWith(
      expect.objectContaining({
        period: '2026-Q4',
        asOf: october.period.to,
      }),
    );
  });

  it.each([
    ['is gone', [], 'en', 'not agreed for this span'],
    [
      'is judged by the month by now',
      ['month'],
      'en',
      'not agreed for this span',
    ],
    ['is judged by a year by now', ['year'], 'en', 'not agreed for this span'],
    ['is gone', [], 'de', 'für diesen Zeitraum nicht vereinbart'],
  ] as const)(
    'gives no verdict on a month that was not agreed on: the target %s (%j, %s)',
    async (_, periods, language, label) => {
      const { period } = aClosedFigure('2026-10');
      const october = aClosedFigure('2026-10', {
        status: 'breached',
        attainedPercent: '99.500',
        period: { ...period, contractual: false },
      });
      const year = aFigure({
        status: 'breached',
        period: { ...aFigure().period, label: '2026', contractual: false },
      });
      const [target] = anAgreement().targets;
      renderPage('/sla/agreements/agreement-1/months/2026-10', {
        language,
        api: apiOf({
          figures: [october, year],
          explanations: [anExplanation({ attainment: october })],
          agreement: {
            targets: periods.map(kind => ({ ...target, period: kind })),
          },
        }),
      });

      const words = textOf(await sheet());
      expect(words).toMatch(
        /Payments: 99[.,]500 % (in October|im Oktober) 2026/,
      );
      expect(words).toContain(`2026, ${label}.`);
      const [, row] = screen.getAllByRole('row');
      expect(row).toHaveTextContent(label);
      expect(words).not.toMatch(
        /breached|as agreed in|verletzt|wie vereinbart|allowed downtime used/,
      );
    },
  );

  it('shows the parts where the version changed within the month', async () => {
    const { from, to } = aFigure().period;
    const change = '2026-11-14T23:00:00Z';
    const spans = [
      { agreementVersion: 2, from, to: change },
      { agreementVersion: 3, from: change, to },
    ];
    const { objective } = aFigure();
    const figure = aFigure({
      status: 'breached',
      attained: null,
      attainedPercent: null,
      parts: spans.map((span, i) => ({
        ...span,
        objective: { ...objective, atLeast: [99, 99.9][i] },
        status: i === 0 ? 'met' : 'breached',
        attained: { good: [999, 998][i], total: 1000 },
      })),
    });
    const parts = spans.map(span => anExplanationPart(span));
    renderPage(NOVEMBER, {
      api: apiOf({
        figures: [figure],
        explanations: [anExplanation({ attainment: figure, parts })],
      }),
    });

    const words = textOf(await sheet());
    expect(words).toContain('see the parts');
    expect(words).toMatch(
      /version 2, Nov 1, 2026 to Nov 14, 2026.*≥ 99 %.*99\.900 %.*met/,
    );
    expect(words).toMatch(
      /version 3, Nov 15, 2026 to Nov 30, 2026.*≥ 99\.9 %.*99\.800 %.*breached/,
    );
  });

  it('says so where the agreement was not in force', async () => {
    renderPage('/sla/agreements/agreement-1/months/2025-10', {
      api: apiOf({}),
    });

    expect(
      await screen.findByText(
        'Payments for Retail Banking: nothing to tell of October 2025',
      ),
    ).toBeInTheDocument();
    expect(
      screen.getByText(/holds from Jan 1, 2026 until Dec 31, 2026/),
    ).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Print' })).toBeNull();
  });

  it('says so where the month has not begun', async () => {
    const future = aFigure({
      status: 'no-events',
      period: { ...aFigure().period, label: '2026-12', state: 'future' },
    });
    renderPage('/sla/agreements/agreement-1/months/2026-12', {
      api: apiOf({
        figures: [future],
        explanations: [anExplanation({ attainment: future })],
      }),
    });

    expect(
      await screen.findByText(/December 2026 has not begun yet/),
    ).toBeInTheDocument();
  });

  it('leads to the months beside, not into the future, and prints', async () => {
    const print = jest.spyOn(window, 'print').mockReturnValue();
    renderPage(NOVEMBER, { api: apiOf({}) });

    await sheet();
    const links = within(screen.getByRole('navigation')).getAllByRole('link');
    expect(links.map(link => link.getAttribute('href'))).toEqual([
      '/sla',
      '/sla/agreements/agreement-1/exclusions',
      '/sla/agreements/agreement-1/months/2026-10',
    ]);
    await userEvent.click(screen.getByRole('button', { name: 'Print' }));
    expect(print).toHaveBeenCalledTimes(1);
  });

  it.each([
    [404, 'There is no such agreement'],
    [403, 'You may not see this page'],
  ])('says on %d: %s', async (status, text) => {
    const api = apiOf({});
    api.getAgreement.mockRejectedValue(await aRefusal(status));
    renderPage(NOVEMBER, { api });

    expect(await screen.findByRole('alert')).toHaveTextContent(text);
  });

  it('says that it reads, and tries again after a failure', async () => {
    const api = apiOf({});
    api.getAgreement.mockRejectedValueOnce(new Error('network is down'));
    renderPage(NOVEMBER, { api });

    expect(screen.getByText('The month is being read …')).toBeInTheDocument();
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'network is down',
    );
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await sheet()).toBeInTheDocument();
  });

  it.each(['2026-13', '2026-Q4', 'november'])(
    'knows no month %s',
    async period => {
      renderPage(`/sla/agreements/agreement-1/months/${period}`, {
        api: apiOf({}),
      });

      expect(
        await screen.findByText('There is no such page'),
      ).toBeInTheDocument();
    },
  );

  it('speaks German', async () => {
    renderPage(NOVEMBER, { api: apiOf({}), language: 'de' });

    expect(textOf(await sheet())).toContain(
      'Payments läuft im November 2026 bisher wie vereinbart, doch es bleibt wenig übrig',
    );
  });
});
