import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import readExcelFile from 'read-excel-file/node';
import { aFigure } from '../../__testUtils__/aFigure';
import {
  anExplanation,
  anExplanationPart,
} from '../../__testUtils__/anExplanation';
import { renderPage } from '../../__testUtils__/renderPage';
import { bytesOf, storedFiles } from '../../__testUtils__/storedFiles';
import {
  monthApi,
  NOVEMBER,
  NOW,
  sheet,
  textOf,
} from './__testUtils__/monthSheet';

// The first page that is loaded brings all of the portal's components.
jest.setTimeout(60_000);

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

describe('the sheet of a month, on the page and as a file', () => {
  beforeEach(() => {
    jest.spyOn(Date, 'now').mockReturnValue(NOW);
  });
  afterEach(() => {
    jest.restoreAllMocks();
  });

  it('keeps to one sheet: the longest outages, the others as a sum, all of them in the file', async () => {
    const files = storedFiles();
    const intervals = Array.from({ length: 20 }, (_, i) =>
      anOutage(i + 1, i + 1),
    );
    const parts = [anExplanationPart({ intervals })];
    renderPage(NOVEMBER, {
      api: monthApi({ explanations: [anExplanation({ parts })] }),
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
      api: monthApi({
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
});
