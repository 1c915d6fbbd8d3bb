import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { aReport } from '../../../__testUtils__/aReport';
import { exportedCsv } from '../../../__testUtils__/exportedCsv';
import { openReport } from './__testUtils__/openReport';

jest.setTimeout(60_000);

const DIFFERENCE = {
  agreementId: 'agreement-1',
  targetId: '11111111-1111-4111-8111-111111111111',
  targetName: 'Availability',
  field: 'attained',
  before: '99.950 %',
  after: '99.981 %',
  why: ['exclusion'],
} as const;

describe('a report that differs from current facts', () => {
  afterEach(() => {
    jest.restoreAllMocks();
  });

  it('says what differs and why, and keeps the report as it is', async () => {
    const api = await openReport(aReport({ differs: true }), {
      content: { reportDifferences: [DIFFERENCE] },
    });
    const table = within(
      await screen.findByRole('table', {
        name: 'It differs from current facts',
      }),
    );
    const cells = table.getAllByRole('cell').map(cell => cell.textContent);
    expect(cells).toEqual([
      expect.stringContaining('Achieved'),
      expect.stringMatching(/99\.950\s%/),
      expect.stringMatching(/99\.981\s%/),
      expect.stringContaining('an exclusion'),
    ]);
    expect(api.getReportDifferences).toHaveBeenCalledWith('report-1', {
      revision: 1,
    });
    expect(await exportedCsv('It differs from current facts')).toMatch(
      /99\.981\s%/,
    );
  });

  it('calls what differs by its name, and writes verdicts and durations out', async () => {
    const others = [
      { field: 'status', before: 'met', after: 'no-data' },
      { field: 'budgetConsumed', before: '60 seconds', after: '4400 seconds' },
    ];
    await openReport(aReport({ differs: true }), {
      content: {
        reportDifferences: others.map(one => ({ ...DIFFERENCE, ...one })),
      },
    });
    const table = await screen.findByRole('table', {
      name: 'It differs from current facts',
    });
    const rows = within(table).getAllByRole('row').slice(1);
    expect(rows.map(row => row.textContent)).toEqual([
      expect.stringMatching(/Verdict.*met.*not measured/),
      expect.stringMatching(/Used.*1.min.*1.h.13.min.20.s/),
    ]);
  });

  it('opens the draft of a corrected report with a reason', async () => {
    const api = await openReport(aReport({ differs: true }));
    await userEvent.click(
      screen.getByRole('button', { name: 'Make a corrected report' }),
    );
    const question = within(await screen.findByRole('dialog'));
    const yes = question.getByRole('button', {
      name: 'Make a corrected report',
    });
    expect(yes).toBeDisabled();
    await userEvent.type(
      question.getByRole('textbox'),
      'Maintenance was agreed late',
    );
    const draft = aReport({ revision: 2, state: 'commented', published: null });
    api.correctReport.mockResolvedValue(draft);
    api.getReport.mockResolvedValue(draft);
    await userEvent.click(yes);
    expect(
      await screen.findByRole('region', {
        name: 'Revision 2: draft, commented',
      }),
    ).toBeInTheDocument();
    expect(api.correctReport).toHaveBeenCalledWith('report-1', {
      revision: 1,
      reason: 'Maintenance was agreed late',
    });
    // What is published stays what one is shown who asks for no revision.
    expect(api.getReport).toHaveBeenLastCalledWith(
      'report-1',
      { revision: 2 },
      expect.anything(),
    );
  });

  it('leads from what was replaced to what is published last, and to a draft', async () => {
    const api = await openReport(
      aReport({
        state: 'superseded',
        draftRevision: 3,
        revisions: [
          { revision: 3, state: 'draft', publishedAt: null, correction: 'x' },
          {
            revision: 2,
            state: 'published',
            publishedAt: '2026-11-20T08:00:00Z',
            correction: 'Late facts',
          },
          {
            revision: 1,
            state: 'superseded',
            publishedAt: '2026-11-05T06:30:00Z',
            correction: null,
          },
        ],
      }),
      { query: '?revision=1' },
    );
    expect(
      screen.queryByRole('button', { name: 'Make a corrected report' }),
    ).toBeNull();
    expect(
      screen.getByRole('link', {
        name: 'A corrected report is drafted: revision 3',
      }),
    ).toHaveAttribute('href', '/sla/reports/report-1?revision=3');
    await userEvent.click(
      screen.getByRole('link', {
        name: 'What is published last: revision 2, published',
      }),
    );
    await waitFor(() =>
      expect(api.getReport).toHaveBeenLastCalledWith(
        'report-1',
        { revision: 2 },
        expect.anything(),
      ),
    );
  });
});
