import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { anImport } from '../../__testUtils__/anImport';
import { anIndicator } from '../../__testUtils__/anIndicator';
import { aRefusal } from '../../__testUtils__/aRefusal';
import { FakeSlaApi } from '../../__testUtils__/FakeSlaApi';
import { renderOnEntity } from '../../__testUtils__/renderOnEntity';
import { MeasurementsPage } from './MeasurementsPage';

// The first page that is loaded brings all of the portal's components.
jest.setTimeout(60_000);
const PATIENT = { timeout: 20_000 };

const RESULT = { stored: 2, replaced: 0, unchanged: 0, withdrawn: 0 };
const ROWS =
  'state\tfrom\tto\ndown\t2026-11-11T08:12:00Z\t\ndown\t2026-11-12T08:12:00Z\t';

async function paste(api: FakeSlaApi) {
  renderOnEntity(<MeasurementsPage />, { api });
  const rows = await screen.findByLabelText(/^Rows, with/, {}, PATIENT);
  fireEvent.change(rows, { target: { value: ROWS } });
  return rows;
}

const button = (name: string) => screen.getByRole('button', { name });

describe('rows of a spreadsheet', () => {
  it('are checked first, and then stored as they were checked', async () => {
    const api = new FakeSlaApi({ indicators: [anIndicator()] });
    api.importMeasurements.mockResolvedValue(RESULT);
    const rows = await paste(api);

    expect(button('Store')).toBeDisabled();
    await userEvent.click(button('Check'));
    expect(
      await screen.findByText(/^All rows are good\..*2 new/),
    ).toBeInTheDocument();

    fireEvent.change(rows, { target: { value: `${ROWS} ` } });
    expect(button('Store')).toBeDisabled();
    fireEvent.change(rows, { target: { value: ROWS } });
    await userEvent.click(button('Store'));
    expect(await screen.findByText(/^Stored: 2 new/)).toBeInTheDocument();

    const [checked, stored] = api.importMeasurements.mock.calls;
    expect(checked[0]).toMatchObject({
      indicator: anIndicator().ref,
      stream: 'states',
      dryRun: true,
    });
    expect(stored[0].dryRun).toBe(false);
    expect(checked[1]).toMatchObject({ size: (stored[1] as Blob).size });
    // Once to begin with, and after the check and the storing.
    await waitFor(() => expect(api.getMeasurements).toHaveBeenCalledTimes(3));
    expect(rows).toHaveValue(ROWS);
  });

  it('are refused by row and column, and stay to be put right', async () => {
    const api = new FakeSlaApi({ indicators: [anIndicator()] });
    api.importMeasurements.mockRejectedValue(await aRefusal(400));
    api.getImport.mockResolvedValue(
      anImport({
        state: 'refused',
        result: null,
        problems: [{ line: 3, field: 'from', reason: 'must be an instant' }],
      }),
    );
    const rows = await paste(api);

    await userEvent.click(button('Check'));
    const table = await screen.findByRole('table', {
      name: 'Problems in the file',
    });
    expect(within(table).getAllByRole('row')[1]).toHaveTextContent(
      /3.*from.*must be an instant/,
    );
    expect(
      screen.getByText('The rows were refused; nothing was stored.'),
    ).toBeInTheDocument();
    expect(button('Store')).toBeDisabled();
    expect(rows).toHaveValue(ROWS);
  });

  it('lead to the import of a file', async () => {
    await paste(new FakeSlaApi({ indicators: [anIndicator()] }));

    expect(
      screen.getByRole('link', { name: 'Import a file (CSV) instead' }),
    ).toHaveAttribute(
      'href',
      '/catalog/default/system/payments/service-levels/import',
    );
  });
});
