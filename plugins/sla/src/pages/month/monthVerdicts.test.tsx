import { screen } from '@testing-library/react';
import { aClosedFigure, aFigure } from '../../__testUtils__/aFigure';
import { anAgreement } from '../../__testUtils__/anAgreement';
import {
  anExplanation,
  anExplanationPart,
} from '../../__testUtils__/anExplanation';
import { renderPage } from '../../__testUtils__/renderPage';
import {
  monthApi,
  NOVEMBER,
  NOW,
  sheet,
  textOf,
} from './__testUtils__/monthSheet';

// The first page that is loaded brings all of the portal's components.
jest.setTimeout(60_000);

describe('what the sheet of a month says of targets', () => {
  beforeEach(() => {
    jest.spyOn(Date, 'now').mockReturnValue(NOW);
  });
  afterEach(() => {
    jest.restoreAllMocks();
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
        api: monthApi({
          figures: [october],
          explanations: [anExplanation({ attainment: october })],
        }),
      });

      expect(textOf(await sheet())).toContain(text);
    },
  );

  it('tells the month of a target that is judged by the week, without a verdict', async () => {
    const november = aFigure({
      period: { ...aFigure().period, contractual: false },
    });
    const [target] = anAgreement().targets;
    const api = monthApi({
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
    const api = monthApi({
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
        api: monthApi({
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
      api: monthApi({
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
});
