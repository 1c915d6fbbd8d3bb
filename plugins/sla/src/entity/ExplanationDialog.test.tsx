import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type {
  Attained,
  Explanation,
  Indicator,
  Objective,
} from '@service-levels/backstage-plugin-sla-common';
import { aClosedFigure, aFigure } from '../__testUtils__/aFigure';
import { aCustomer } from '../__testUtils__/aCustomer';
import { anAgreement } from '../__testUtils__/anAgreement';
import { anIndicator } from '../__testUtils__/anIndicator';
import { bytesOf, storedFiles } from '../__testUtils__/storedFiles';
import {
  anExplanation,
  anExplanationPart,
} from '../__testUtils__/anExplanation';
import { FakeSlaApi } from '../__testUtils__/FakeSlaApi';
import { renderOnEntity } from '../__testUtils__/renderOnEntity';
import { ExplanationDialog } from './ExplanationDialog';

const textOf = (element: HTMLElement) =>
  (element.textContent ?? '').replace(/[\u00a0\u202f]/g, ' ');

async function open(
  told: Omit<Explanation, 'hash'>,
  language: 'en' | 'de' = 'en',
  indicators: readonly Indicator[] = [],
) {
  const onClose = jest.fn();
  const explanation = anExplanation(told);
  const { targetId, period } = explanation.attainment;
  renderOnEntity(
    <ExplanationDialog
      figure={{ targetId, span: { period: period.label } }}
      customers={[aCustomer()]}
      indicators={new Map(indicators.map(one => [one.ref, one]))}
      onClose={onClose}
    />,
    { api: new FakeSlaApi({ explanations: [explanation] }), language },
  );
  const dialog = await screen.findByRole('dialog');
  await waitFor(() =>
    expect(within(dialog).queryByRole('progressbar')).toBeNull(),
  );
  return { dialog, onClose };
}

describe('ExplanationDialog', () => {
  it('says what the figure is about', async () => {
    const { dialog } = await open(anExplanation());
    const text = textOf(dialog);

    expect(text).toContain('Availability: ≥ 99.9 %');
    expect(
      within(dialog).getByRole('link', { name: 'Retail Banking' }),
    ).toBeInTheDocument();
    expect(text).toContain('Payments for Retail Banking, version 3');
    expect(text).toContain(
      'Nov 1, 2026, 12:00:00 AM to Dec 1, 2026, 12:00:00 AM (Europe/Berlin)',
    );
    expect(text).toContain('to date: facts until Nov 23, 2026, 2:20:00 PM');
  });

  it('says that a past period is closed', async () => {
    const { dialog } = await open(
      anExplanation({ attainment: aClosedFigure('2026-10') }),
    );

    expect(textOf(dialog)).toContain('closed');
  });

  it('says the hours, and what time without data means', async () => {
    const { dialog } = await open(anExplanation());
    const text = textOf(dialog);

    expect(text).toContain('Mon–Fri 07:00–20:00 (of the agreement)');
    expect(text).toContain('the service counts as up');
    expect(text).toContain(
      'is left out; below 90 % of known time there is no verdict',
    );
  });

  it.each([
    ['Europe/Berlin', '2026-10-31T23:00:00Z', '2026-11-30T23:00:00Z'],
    ['America/New_York', '2026-11-01T04:00:00Z', '2026-12-01T05:00:00Z'],
  ])(
    'names the holidays of the period as it is in %s, and no others',
    async (timeZone, from, to) => {
      const calendar = {
        ...anAgreement().calendar,
        holidays: ['2026-10-31', '2026-11-01', '2026-11-30', '2026-12-01'],
      };
      const figure = aFigure();
      const { dialog } = await open({
        attainment: {
          ...figure,
          period: { ...figure.period, timeZone, from, to },
        },
        parts: [anExplanationPart({ calendar, from, to })],
      });
      const text = textOf(dialog);

      expect(text).toContain('2 holidays');
      expect(text).toContain('Nov 1, 2026, Nov 30, 2026');
    },
  );

  it('calculates with the numbers, so that a reader can repeat it', async () => {
    const { dialog } = await open(
      anExplanation({
        parts: [
          anExplanationPart({
            serviceSeconds: 749_800,
            excludedSeconds: 3_600,
            unknownSeconds: 200,
            attained: { good: 748_718, total: 749_600 },
          }),
        ],
      }),
    );

    const rows = within(
      within(dialog).getByRole('table', { name: 'Calculation' }),
    ).getAllByRole('row');
    expect(rows.map(textOf)).toEqual([
      'Service time753,400 s',
      '− excluded3,600 s',
      '− unknown, left out200 s',
      '= counted749,600 s',
      '− counted as down882 s',
      '= good748,718 s',
      'Achieved = good ÷ counted99.882 %',
    ]);
    expect(textOf(dialog)).toContain('99.882 % against ≥ 99.9 %: at risk');
  });

  it('says the budget', async () => {
    const { dialog } = await open(anExplanation());

    expect(textOf(dialog)).toContain('1 min 40 sec of 16 min 22 sec');
  });

  it('lists each interval and what became of it', async () => {
    const { dialog } = await open(anExplanation());

    const table = within(dialog).getByRole('table', { name: 'Intervals' });
    const [, counted, atNight] = within(table).getAllByRole('row');
    expect(textOf(counted)).toContain('Nov 11, 2026, 9:12:00 AM');
    expect(textOf(counted)).toContain('counted: 14 min 42 sec');
    expect(textOf(counted)).toContain(
      'INC-4711 · No card payments · internal: switch · fault',
    );
    expect(textOf(atNight)).toContain(
      'not counted: outside of the service hours',
    );
  });

  it('says where nothing but up was reported', async () => {
    const { dialog } = await open(
      anExplanation({ parts: [anExplanationPart({ intervals: [] })] }),
    );

    expect(textOf(dialog)).toContain(
      'Nothing but up was reported in this period.',
    );
  });

  it('gives each part the verdict of its own version', async () => {
    const parts = [
      anExplanationPart({ agreementVersion: 2, to: '2026-11-14T23:00:00Z' }),
      anExplanationPart({
        agreementVersion: 3,
        from: '2026-11-14T23:00:00Z',
        attained: { good: 300_000, total: 300_000 },
      }),
    ];
    const { dialog } = await open({
      attainment: aFigure({
        status: 'breached',
        parts: parts.map((part, i) => ({
          ...part,
          status: i === 0 ? 'breached' : 'met',
        })),
      }),
      parts,
    });
    const text = textOf(dialog);

    expect(text).toContain('Part under version 2');
    expect(text).toContain('99.882 % against ≥ 99.9 %: breached');
    expect(text).toContain('Part under version 3');
    expect(text).toContain('100.000 % against ≥ 99.9 %: met');
  });

  it('names the calendar of each part, and gives no verdict on what only the calendar parts', async () => {
    const calendarOf = (version: number) => ({
      ...anAgreement().calendar,
      name: 'office-hours',
      version,
    });
    const change = '2026-11-14T23:00:00Z';
    const { dialog } = await open({
      attainment: aFigure({ status: 'met' }),
      parts: [
        anExplanationPart({ calendar: calendarOf(3), to: change }),
        anExplanationPart({ calendar: calendarOf(4), from: change }),
      ],
    });
    const text = textOf(dialog);

    expect(text).toContain('office-hours (version 3)');
    expect(text).toContain('office-hours (version 4)');
    expect(text).not.toContain('against ≥ 99.9 %: ');
  });

  it('says that there is no figure where nothing is known', async () => {
    const { dialog } = await open({
      attainment: aFigure({
        status: 'no-data',
        attained: null,
        attainedPercent: null,
        budget: null,
      }),
      parts: [anExplanationPart({ attained: null, intervals: [] })],
    });

    expect(dialog).toHaveAccessibleName('Why there is no figure');
  });

  it('calculates a share of events with their unit, without hours of silence or intervals', async () => {
    const objective = { kind: 'success-ratio', atLeast: 99.5 } as const;
    const attained = { good: 994_999, total: 1_000_000 };
    const { dialog } = await open(
      {
        attainment: aFigure({ objective, attained, attainedPercent: '99.499' }),
        parts: [anExplanationPart({ objective, attained, intervals: [] })],
      },
      'en',
      [anIndicator({ stream: 'counts', unit: 'requests' })],
    );

    const rows = within(
      within(dialog).getByRole('table', { name: 'Calculation' }),
    ).getAllByRole('row');
    expect(rows.map(textOf)).toEqual([
      'All requests1,000,000',
      '− not good5,001',
      '= good994,999',
      'Achieved = good ÷ counted99.499 %',
    ]);
    const text = textOf(dialog);
    expect(text).toContain('≥ 99.5 % of requests good');
    expect(text).not.toContain('Where nothing is reported');
    expect(text).not.toContain('Intervals');
  });

  it.each<[Objective, Attained, string[], string]>([
    [
      {
        kind: 'outage-count',
        atMost: 2,
        degradedWeight: 0.5,
        minimumOutageSeconds: 60,
      },
      { value: 3, unit: 'outages', count: 3 },
      [
        'Service time749,800 s',
        '= counted749,800 s',
        'Outages that counted3 outages',
      ],
      'Degraded time is part of an outage.',
    ],
    [
      {
        kind: 'longest-outage',
        atMostSeconds: 1800,
        minimumOutageSeconds: 60,
      },
      { value: 882, unit: 'seconds', count: 2 },
      [
        'Service time749,800 s',
        '= counted749,800 s',
        'Longest outage in service time14 min 42 sec',
      ],
      'Outages shorter than 1 min count as up.',
    ],
    [
      { kind: 'mean', op: 'lte', value: 300, minimum: 10 },
      { value: 248.25, unit: 'ms', count: 8000 },
      ['Values8,000', 'Mean = sum ÷ values248.25 ms'],
      'Fewer than 10 values are not judged.',
    ],
    [
      {
        kind: 'cases-in-time',
        measure: 'response',
        withinSeconds: 3600,
        atLeast: 95,
        category: null,
        openOverdueCounts: true,
        orAtMostMissed: null,
      },
      { good: 2, total: 3 },
      [
        'All cases3',
        '− not good1',
        '= good2',
        'Achieved = good ÷ counted66.666 %',
      ],
      'An open case past its limit counts as missed already.',
    ],
  ])(
    'calculates %j of %j so that a reader can repeat it',
    async (objective, attained, lines, rule) => {
      const { dialog } = await open({
        attainment: aFigure({ objective, attained, attainedPercent: null }),
        parts: [anExplanationPart({ objective, attained })],
      });

      const rows = within(
        within(dialog).getByRole('table', { name: 'Calculation' }),
      ).getAllByRole('row');
      expect(rows.map(textOf)).toEqual(lines);
      expect(textOf(dialog)).toContain(rule);
    },
  );

  it('tells the figure without exclusions and before corrections', async () => {
    const { dialog } = await open(
      anExplanation({
        attainment: aFigure({
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
      }),
    );

    const text = textOf(dialog);
    expect(text).toContain('99.930 % without exclusions');
    expect(text).toContain('99.710 % before corrections: breached');
  });

  it('stores what the API answered as a file', async () => {
    const files = storedFiles();
    const explanation = anExplanation();
    await open(explanation);

    await userEvent.click(
      screen.getByRole('button', { name: 'Download JSON' }),
    );

    expect(files.map(({ name }) => name)).toEqual([
      'Availability 2026-11 explanation.json',
    ]);
    const stored = (await bytesOf(files[0].content)).toString();
    expect(JSON.parse(stored)).toEqual(explanation);
    jest.restoreAllMocks();
  });

  it('says why it could not be read', async () => {
    const api = new FakeSlaApi();
    api.getExplanation.mockRejectedValue(new Error('network is down'));
    renderOnEntity(
      <ExplanationDialog
        figure={{ targetId: 'target-1', span: { period: '2026-11' } }}
        customers={[]}
        indicators={new Map()}
        onClose={jest.fn()}
      />,
      { api },
    );

    expect(await screen.findByRole('alert')).toHaveTextContent(
      'network is down',
    );
  });

  it('closes by its button', async () => {
    const { onClose } = await open(anExplanation());

    await userEvent.click(screen.getByRole('button', { name: 'Close' }));

    expect(onClose).toHaveBeenCalledTimes(1);
  });

  it('speaks German', async () => {
    const { dialog } = await open(anExplanation(), 'de');
    const text = textOf(dialog);

    expect(
      await screen.findByRole('dialog', { name: /Wie 99,882.% zustande kam/ }),
    ).toBeInTheDocument();
    expect(text).toContain(
      '01.11.2026, 00:00:00 bis 01.12.2026, 00:00:00 (Europe/Berlin)',
    );
    expect(text).toContain('nicht gezählt: außerhalb der Servicezeit');
  });
});
