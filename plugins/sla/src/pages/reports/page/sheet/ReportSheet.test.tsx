import { screen, within } from '@testing-library/react';
import {
  aDraftReport,
  aMissedTarget,
  aReport,
  aReportContent,
} from '../../../../__testUtils__/aReport';
import { openReport } from '../__testUtils__/openReport';

jest.setTimeout(60_000);

const sheet = () => within(screen.getByTestId('sla-report'));

describe('the document of a report', () => {
  it('has each target with its verdict, its figure and its last periods', async () => {
    const trend = [
      {
        period: '2026-09',
        status: 'met' as const,
        nearMiss: true,
        attainedPercent: '99.912',
      },
      {
        period: '2026-10',
        status: 'breached' as const,
        nearMiss: false,
        attainedPercent: '99.412',
      },
    ];
    await openReport(
      aReport({ content: aReportContent([aMissedTarget({ trend })]) }),
    );
    const table = within(
      sheet().getByRole('table', { name: 'All targets of the period' }),
    );
    const row = table.getByRole('row', { name: /^Availability/ });
    expect(row).toHaveTextContent(/99\.412.%/);
    expect(within(row).getByText('breached')).toBeInTheDocument();
    const strip = within(
      sheet().getByRole('list', {
        name: 'The last periods, the reported one last: Availability',
      }),
    );
    // A sign is also said in words.
    expect(
      strip.getAllByRole('listitem').map(cell => cell.textContent),
    ).toEqual([
      expect.stringMatching(/^09.26near miss$/),
      expect.stringMatching(/^10.26breached$/),
    ]);
  });

  it('is written in the language of its customer, whoever reads it', async () => {
    await openReport(
      aReport({ content: aReportContent(undefined, { language: 'de' }) }),
    );
    expect(screen.getByTestId('sla-report')).toHaveAttribute('lang', 'de');
    expect(
      sheet().getByText(/^Service-Level-Bericht · Revision 1$/),
    ).toBeInTheDocument();
    expect(
      screen.getByRole('region', { name: 'Revision 1: published' }),
    ).toBeInTheDocument();
  });

  it('says across it that a draft is one', async () => {
    await openReport(aDraftReport());
    expect(sheet().getByText('Draft')).toBeInTheDocument();
  });
});
