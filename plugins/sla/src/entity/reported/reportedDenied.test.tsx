import { screen, waitFor, within } from '@testing-library/react';
import { aCustomer } from '../../__testUtils__/aCustomer';
import { aClosedFigure } from '../../__testUtils__/aFigure';
import { anAgreement } from '../../__testUtils__/anAgreement';
import { aReportedResult } from '../../__testUtils__/aReportedResult';
import { FakeSlaApi } from '../../__testUtils__/FakeSlaApi';
import { renderOnEntity } from '../../__testUtils__/renderOnEntity';
import { EntityServiceLevels } from '../EntityServiceLevels';

jest.setTimeout(60_000);
const PATIENT = { timeout: 20_000 };

const CONTENT = {
  attainment: [aClosedFigure('2026-10')],
  agreements: [anAgreement()],
  customers: [aCustomer()],
};

// In a file of its own: the portal remembers permissions from test to test.
describe('reported results, to whom may not enter any', () => {
  it('are listed, and cannot be changed', async () => {
    renderOnEntity(<EntityServiceLevels />, {
      api: new FakeSlaApi({
        ...CONTENT,
        reportedResults: [aReportedResult()],
      }),
      isAllowed: false,
    });

    const panel = within(
      await screen.findByRole('region', { name: 'Reported results' }, PATIENT),
    );
    expect(panel.getByRole('table')).toHaveTextContent('ACME Hosting');
    // What may be read may be exported.
    expect(
      panel.queryAllByRole('button').map(({ textContent }) => textContent),
    ).toEqual(['XLSX', 'CSV']);
  });

  it('are not there where nothing was reported', async () => {
    const api = new FakeSlaApi(CONTENT);
    renderOnEntity(<EntityServiceLevels />, { api, isAllowed: false });

    await screen.findByRole('rowheader', { name: /Availability/ }, PATIENT);
    await waitFor(() => expect(api.getReportedResults).toHaveBeenCalled());
    expect(
      screen.queryByRole('region', { name: 'Reported results' }),
    ).not.toBeInTheDocument();
  });
});
