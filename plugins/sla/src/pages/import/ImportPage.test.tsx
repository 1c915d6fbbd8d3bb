import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { anImport } from '../../__testUtils__/anImport';
import { anIndicator } from '../../__testUtils__/anIndicator';
import { aRefusal } from '../../__testUtils__/aRefusal';
import { FakeSlaApi } from '../../__testUtils__/FakeSlaApi';
import { renderOnEntity } from '../../__testUtils__/renderOnEntity';
import { bytesOf, storedFiles } from '../../__testUtils__/storedFiles';
import { ImportPage } from './ImportPage';

// The first page that is loaded brings all of the portal's components.
jest.setTimeout(60_000);
const PATIENT = { timeout: 20_000 };
const RESULT = { stored: 2, replaced: 1, unchanged: 0, withdrawn: 0 };
const FILE = new File(['id,state,from,to\r\n'], 'october.csv', {
  type: 'text/csv',
});

/** An API with one indicator; it stores what it is sent. */
function anApi(content: ConstructorParameters<typeof FakeSlaApi>[0] = {}) {
  const api = new FakeSlaApi({ indicators: [anIndicator()], ...content });
  api.importMeasurements.mockResolvedValue(RESULT);
  return api;
}

async function choose(file = FILE) {
  await userEvent.upload(
    await screen.findByLabelText(/^CSV file/, {}, PATIENT),
    file,
  );
}
const press = async (name: string) =>
  await userEvent.click(screen.getByRole('button', { name }));

describe('the import of outages', () => {
  afterEach(() => {
    jest.restoreAllMocks();
  });

  it('imports a file, and tells what came of it', async () => {
    const api = anApi();
    renderOnEntity(<ImportPage />, { api });

    await choose();
    expect(screen.getByText('october.csv, 1 kB')).toBeInTheDocument();
    await press('Import');

    expect(
      await screen.findByText(
        'Imported: 2 new, 1 replaced, 0 unchanged, 0 withdrawn.',
      ),
    ).toBeInTheDocument();
    expect(api.importMeasurements).toHaveBeenCalledWith(
      {
        indicator: 'system:default/payments/availability',
        stream: 'states',
        dryRun: false,
        id: expect.stringMatching(
          /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
        ),
      },
      FILE,
      expect.anything(),
    );
  });

  it('only checks where that is asked for', async () => {
    const api = anApi();
    renderOnEntity(<ImportPage />, { api });

    await choose();
    await press('Check');

    expect(
      await screen.findByText(/The file is good.*Nothing was stored/),
    ).toBeInTheDocument();
    expect(api.importMeasurements.mock.calls[0][0].dryRun).toBe(true);
  });

  it('takes a file that is dropped', async () => {
    const api = anApi();
    renderOnEntity(<ImportPage />, { api });

    fireEvent.drop(await screen.findByTestId('sla-drop', {}, PATIENT), {
      dataTransfer: { files: [FILE] },
    });

    expect(screen.getByText('october.csv, 1 kB')).toBeInTheDocument();
  });

  it('tells how far it is, and cancels', async () => {
    const api = anApi();
    api.importMeasurements.mockImplementation(
      async (_request, _csv, options) =>
        await new Promise((_resolve, reject) => {
          options?.signal?.addEventListener('abort', () =>
            reject(new Error('aborted')),
          );
        }),
    );
    api.getImport.mockResolvedValue(
      anImport({
        state: 'staging',
        rowsRead: 70_000,
        rowsStored: 0,
        result: null,
        finishedAt: null,
      }),
    );
    renderOnEntity(<ImportPage />, { api });

    await choose();
    await press('Import');
    expect(
      screen.getByText('The file is being sent and processed …'),
    ).toBeInTheDocument();
    expect(
      await screen.findByText(/^70,000 rows read, 0 stored, /, {}, PATIENT),
    ).toBeInTheDocument();
    expect(screen.getByRole('progressbar')).toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Import' })).toBeDisabled();

    await press('Cancel');
    expect(await screen.findByText(/^Cancelled/)).toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Import' })).toBeEnabled();
  });

  it('lists the problems of a file that was refused, to copy and to export', async () => {
    const files = storedFiles();
    const api = anApi();
    api.importMeasurements.mockRejectedValue(await aRefusal(400));
    api.getImport.mockResolvedValue(
      anImport({
        state: 'refused',
        result: null,
        problems: [
          { line: 700_000, field: 'from', reason: 'must be an instant' },
        ],
      }),
    );
    renderOnEntity(<ImportPage />, { api });

    await choose();
    await press('Import');

    const table = await screen.findByRole('table', {
      name: 'Problems in the file',
    });
    expect(within(table).getAllByRole('row')[1]).toHaveTextContent(
      /700000.*from.*must be an instant/,
    );
    expect(
      screen.getByText('The file was refused; nothing was stored.'),
    ).toBeInTheDocument();
    expect(
      screen.getByRole('button', { name: 'Copy the problems' }),
    ).toBeInTheDocument();
    await userEvent.click(
      screen.getAllByRole('button', { name: 'Export as CSV' })[0],
    );
    await waitFor(() => expect(files).toHaveLength(1), PATIENT);
    expect((await bytesOf(files[0].content)).toString()).toContain(
      '700000,from,must be an instant',
    );
  });

  it('says why where the backend has not begun to read', async () => {
    const api = anApi();
    api.importMeasurements.mockRejectedValue(new Error('network is down'));
    api.getImport.mockRejectedValue(await aRefusal(404));
    renderOnEntity(<ImportPage />, { api });

    await choose();
    await press('Import');

    expect(
      await screen.findByText(
        'The file could not be imported: network is down',
      ),
    ).toBeInTheDocument();
  });

  it('lists the last imports: when, by whom, and what came of them', async () => {
    renderOnEntity(<ImportPage />, {
      api: anApi({
        imports: [
          anImport({ id: 'second', dryRun: true }),
          anImport(),
          anImport({
            id: 'third',
            state: 'refused',
            result: null,
            problems: [{ line: 3, field: 'to', reason: 'is before from' }],
          }),
        ],
      }),
    });

    const table = await screen.findByRole(
      'table',
      { name: 'Last imports' },
      PATIENT,
    );
    const [, checked, done, refused] = within(table).getAllByRole('row');
    expect(checked).toHaveTextContent('checked');
    expect(done).toHaveTextContent(/markus.*imported.*1,200.*1,199 new/);
    expect(refused).toHaveTextContent(/refused.*is before from/);
  });

  it('gives a template whose columns the import knows', async () => {
    const files = storedFiles();
    renderOnEntity(<ImportPage />, { api: anApi() });

    await userEvent.click(
      await screen.findByRole(
        'button',
        { name: 'Download a template' },
        PATIENT,
      ),
    );

    expect(files[0].name).toBe('outages-template.csv');
    expect((await bytesOf(files[0].content)).toString()).toMatch(
      /^id,state,from,to,customer,note,publicNote,cause\r\n/,
    );
  });

  it('says what to do where nothing is measured, or something else', async () => {
    renderOnEntity(<ImportPage />, {
      api: anApi({ indicators: [anIndicator({ stream: 'counts' })] }),
    });

    expect(
      await screen.findByText(
        'Nothing is measured on Payments yet',
        {},
        PATIENT,
      ),
    ).toBeInTheDocument();
  });

  it('says why what is measured could not be read, and tries again', async () => {
    const api = anApi();
    api.getIndicators.mockRejectedValueOnce(new Error('network is down'));
    renderOnEntity(<ImportPage />, { api });

    expect(await screen.findByRole('alert', {}, PATIENT)).toHaveTextContent(
      'network is down',
    );
    await press('Try again');
    expect(await screen.findByLabelText(/^CSV file/)).toBeInTheDocument();
  });

  it('speaks German', async () => {
    renderOnEntity(<ImportPage />, { api: anApi(), language: 'de' });

    expect(
      await screen.findByText('Ausfälle von Payments importieren', {}, PATIENT),
    ).toBeInTheDocument();
  });
});
