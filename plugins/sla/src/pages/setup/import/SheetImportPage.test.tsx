import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { aRefusalOf } from '../../../__testUtils__/aRefusalOf';
import { FakeSlaApi } from '../../../__testUtils__/FakeSlaApi';
import { renderPage } from '../../../__testUtils__/renderPage';
import { bytesOf, storedFiles } from '../../../__testUtils__/storedFiles';
import { toXlsx } from '../../../export/toXlsx';
import { tableOf } from '../../../export/tableOf';

// The first page that is loaded brings all of the portal's components.
jest.setTimeout(60_000);
const PATIENT = { timeout: 10_000 };
const PATH = '/sla/setup/import';

const csv = (name: string, ...lines: string[]) =>
  new File([['\ufeff', lines.join('\r\n'), '\r\n'].join('')], name, {
    type: 'text/csv',
  });
const CUSTOMERS = csv(
  'customers.csv',
  'name;title;TYPE',
  'acme;"ACME; Logistics";external',
  ';;',
  "branch;'=Branch;internal",
);

async function choose(...files: File[]) {
  await userEvent.upload(
    await screen.findByLabelText(/^Excel workbook/, {}, PATIENT),
    files,
  );
}
const press = async (name: string) =>
  await userEvent.click(await screen.findByRole('button', { name }, PATIENT));

describe('the import of spreadsheets', () => {
  afterEach(() => {
    jest.restoreAllMocks();
  });

  it('imports a CSV row by row, as the template calls its columns', async () => {
    const api = new FakeSlaApi({
      imported: { dryRun: false, stored: 2, problems: [] },
    });
    renderPage(PATH, { api });

    await choose(CUSTOMERS);
    expect(screen.getByText(/^customers.csv, /)).toBeInTheDocument();
    await press('Import');

    expect(
      await screen.findByText('Imported: 2 customers.'),
    ).toBeInTheDocument();
    expect(api.importCustomers).toHaveBeenCalledWith(
      {
        dryRun: false,
        rows: [
          {
            row: 2,
            cells: { name: 'acme', title: 'ACME; Logistics', type: 'external' },
          },
          {
            row: 4,
            cells: { name: 'branch', title: '=Branch', type: 'internal' },
          },
        ],
      },
      expect.stringMatching(/^[0-9a-f-]{36}$/),
    );
  });

  it('reads what Excel writes as CSV on Windows', async () => {
    const api = new FakeSlaApi();
    const bytes = Buffer.from('name;title\r\nbank;Städtische Börse', 'latin1');
    renderPage(PATH, { api });

    await choose(new File([bytes], 'windows.csv'));
    await press('Check');

    await screen.findByText('The file is good. Nothing was stored.');
    expect(api.importCustomers.mock.calls[0][0].rows[0].cells.title).toBe(
      'Städtische Börse',
    );
  });

  it('sends the same file again under the same key', async () => {
    const api = new FakeSlaApi();
    api.importCustomers.mockRejectedValueOnce(new Error('network is down'));
    renderPage(PATH, { api });

    await choose(CUSTOMERS);
    await press('Import');
    expect(
      await screen.findByText('Nothing was stored: network is down'),
    ).toBeInTheDocument();
    await press('Check');
    await screen.findByText('The file is good. Nothing was stored.');

    const [[, first], [body, second]] = api.importCustomers.mock.calls;
    expect(second).toBe(first);
    expect(body.dryRun).toBe(true);
  });

  it.each([
    ['a trial', 'Check'],
    ['an import', 'Import'],
  ])('shows the cells by which %s fails', async (_what, button) => {
    const reason = 'is not in the catalog';
    const api = new FakeSlaApi({
      tried: {
        dryRun: true,
        stored: 0,
        problems: [{ sheet: 'customers', row: 3, column: 'owns', reason }],
      },
    });
    if (button === 'Import') {
      api.importCustomers.mockRejectedValue(
        await aRefusalOf([{ field: 'customers.owns', line: 3, reason }]),
      );
    }
    renderPage(PATH, { api });

    await choose(CUSTOMERS);
    await press(button);

    expect(
      await screen.findByText(
        'Nothing was stored: 1 cell has to be put right.',
      ),
    ).toBeInTheDocument();
    const row = screen.getByRole('row', { name: /customers .*owns/ });
    expect(row).toHaveTextContent('3');
    expect(row).toHaveTextContent(reason);
  });

  it('takes agreements and targets from the sheets of a workbook, in whatever order', async () => {
    const api = new FakeSlaApi();
    const content = await toXlsx({
      tables: [
        tableOf(
          'Ziele',
          ['agreement', 'name', 'atLeast'],
          [['A1', 'Availability', 99.9]],
        ),
        tableOf('Vereinbarungen', ['key', 'title'], [['A1', 'Payments']]),
      ],
    });
    const file = new File([await content.arrayBuffer()], 'all.xlsx');
    renderPage(`${PATH}?kind=agreements`, { api });

    await choose(file);
    await press('Check');

    await screen.findByText(
      'The file is good. Nothing was stored.',
      {},
      PATIENT,
    );
    expect(api.importAgreements.mock.calls[0][0]).toEqual({
      dryRun: true,
      rows: [{ row: 2, cells: { key: 'A1', title: 'Payments' } }],
      targets: [
        {
          row: 2,
          cells: { agreement: 'A1', name: 'Availability', atLeast: '99.9' },
        },
      ],
    });
  });

  it('takes them from two CSV files, too, and says which is missing', async () => {
    const api = new FakeSlaApi();
    const agreements = csv('a.csv', 'key,title', 'A1,Payments');
    renderPage(`${PATH}?kind=agreements`, { api });

    await choose(agreements);
    await press('Check');
    expect(
      await screen.findByText(/there is no table of targets with rows/),
    ).toBeInTheDocument();

    await choose(
      agreements,
      csv('t.csv', 'agreement,indicator', 'A1,payments/availability'),
    );
    await press('Check');
    await screen.findByText('The file is good. Nothing was stored.');
    expect(api.importAgreements.mock.calls[0][0].targets).toHaveLength(1);
  });

  it.each([
    ['more than 2,000 rows', 2001, 'x', /more than 2,000 rows/],
    ['more than 1 MB', 200, 'x'.repeat(9000), /larger than 1 MB/],
  ])('refuses %s before it is sent', async (_what, count, name, reason) => {
    const api = new FakeSlaApi();
    renderPage(PATH, { api });

    const rows = Array.from({ length: count }, () => `${name},Title`);
    await choose(csv('large.csv', 'name,title', ...rows));
    await press('Import');

    expect(await screen.findByText(reason)).toBeInTheDocument();
    expect(api.importCustomers).not.toHaveBeenCalled();
  });

  it('stores templates that can be given back as they are', async () => {
    const api = new FakeSlaApi();
    const files = storedFiles();
    renderPage(`${PATH}?kind=contacts`, { api });

    await press('Template for Excel');
    await waitFor(() => expect(files).toHaveLength(1), PATIENT);
    await press('Template as CSV');
    await waitFor(() => expect(files).toHaveLength(2), PATIENT);
    expect(files.map(({ name }) => name)).toEqual([
      'contacts.xlsx',
      'contacts.csv',
    ]);

    for (const { name, content } of files) {
      await choose(new File([await bytesOf(content)], name));
      await press('Check');
      await screen.findByText(
        'The file is good. Nothing was stored.',
        {},
        PATIENT,
      );
    }
    const [[workbook], [text]] = api.importContacts.mock.calls;
    expect(text).toEqual(workbook);
    expect(text.rows).toEqual([
      {
        row: 2,
        cells: expect.objectContaining({
          customer: 'retail-banking',
          phone: '+49 30 1234-56',
        }),
      },
    ]);
  });

  it('speaks German', async () => {
    renderPage(PATH, { api: new FakeSlaApi(), language: 'de' });

    expect(
      await screen.findByText('Eine Tabelle importieren', {}, PATIENT),
    ).toBeInTheDocument();
    expect(
      screen.getByRole('table', { name: 'Spalten von customers' }),
    ).toHaveTextContent('Name oder Ref einer Gruppe');
  });
});
