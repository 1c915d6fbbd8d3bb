import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { aCustomer } from '../../../__testUtils__/aCustomer';
import {
  aDraftReport,
  aMissedTarget,
  aReport,
  aReportContent,
  REPORT_HASH,
} from '../../../__testUtils__/aReport';
import { aRefusal } from '../../../__testUtils__/aRefusal';
import { FakeSlaApi } from '../../../__testUtils__/FakeSlaApi';
import { renderPage } from '../../../__testUtils__/renderPage';
import { storedFiles } from '../../../__testUtils__/storedFiles';
import { openReport, PATIENT } from './__testUtils__/openReport';

jest.setTimeout(60_000);

const PATH = '/sla/reports/report-1';
const press = async (name: string) =>
  await userEvent.click(await screen.findByRole('button', { name }));
const dialog = async () => within(await screen.findByRole('dialog'));

describe('the page of a report', () => {
  afterEach(() => {
    jest.restoreAllMocks();
  });

  it('reads as a document, says how it stands, and leads around', async () => {
    await openReport(aReport());
    expect(
      within(screen.getByTestId('sla-report')).getByText(/A quiet month/),
    ).toBeInTheDocument();
    const banner = within(
      screen.getByRole('region', { name: 'Revision 1: published' }),
    );
    expect(
      banner.getByText(
        'Without a word it is taken as accepted on Nov 19, 2026',
      ),
    ).toBeInTheDocument();
    expect(banner.getByText('shared')).toBeInTheDocument();
    expect(screen.getByText(REPORT_HASH)).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'Reports' })).toHaveAttribute(
      'href',
      '/sla/reports',
    );
    expect(
      screen.getByRole('link', { name: 'Month-end close' }),
    ).toHaveAttribute('href', '/sla/close/2026-10');
    expect(screen.getByRole('link', { name: 'Agreement' })).toHaveAttribute(
      'href',
      '/sla/agreements/agreement-1',
    );
    expect(
      screen.getByRole('link', { name: 'Retail Banking' }),
    ).toHaveAttribute('href', '/sla/customers/default/retail-banking');
    // Nothing is to be commented any more.
    expect(screen.queryByRole('form')).toBeNull();
  });

  it('speaks German', async () => {
    await openReport(aDraftReport(), { language: 'de' });
    expect(
      screen.getByRole('region', { name: 'Revision 1: Entwurf' }),
    ).toBeInTheDocument();
    expect(
      screen.getByRole('heading', { name: '1 Ziel wurde verfehlt: Warum?' }),
    ).toBeInTheDocument();
  });

  it('stores the files as they were published', async () => {
    const files = storedFiles();
    const api = await openReport(aReport());
    await press('XLSX');
    await waitFor(() =>
      expect(files.map(({ name }) => name)).toEqual([
        'Payments for Retail Banking, October 2026, revision 1.xlsx',
      ]),
    );
    expect(api.getReportFile).toHaveBeenCalledWith('report-1', {
      revision: 1,
      format: 'xlsx',
    });
  });

  it('asks of each miss why it was, and stores it over the draft that was read', async () => {
    const api = await openReport(aDraftReport());
    expect(screen.queryByRole('button', { name: 'Publish' })).toBeNull();
    const form = within(
      screen.getByRole('form', { name: 'Cause and measure: Availability' }),
    );
    const store = form.getByRole('button', { name: 'Store: Availability' });
    expect(store).toBeDisabled();
    await userEvent.type(form.getByLabelText(/^Cause/), 'A full disk');
    await userEvent.type(form.getByLabelText(/^Measure/), 'Watch the disks');
    await userEvent.type(form.getByLabelText('Done until'), '2026-12-01');
    await userEvent.type(
      form.getByLabelText('What caused it'),
      'resource:default/core-db',
    );
    await userEvent.click(store);
    expect(await form.findByText('Stored.')).toBeInTheDocument();
    expect(api.commentMiss).toHaveBeenCalledWith(
      expect.objectContaining({ id: 'report-1', etag: '7' }),
      aMissedTarget().targetId,
      {
        cause: 'A full disk',
        measure: 'Watch the disks',
        measureDue: '2026-12-01',
        causingEntity: 'resource:default/core-db',
      },
    );
    expect(api.getReport).toHaveBeenCalledTimes(2);
  });

  it('goes on from what was said of a miss before, and drops nothing of it', async () => {
    const target = aMissedTarget();
    const said = {
      cause: 'A full disk',
      measure: 'Watch the disks',
      measureDue: '2026-12-01',
      causingEntity: 'resource:default/core-db',
    };
    const api = await openReport(
      aDraftReport({
        state: 'commented',
        uncommented: [],
        comments: [{ targetId: target.targetId, ...said }],
      }),
    );
    const form = within(
      screen.getByRole('form', { name: 'Cause and measure: Availability' }),
    );
    await userEvent.type(form.getByLabelText(/^Measure/), ' by night');
    await userEvent.click(
      form.getByRole('button', { name: 'Store: Availability' }),
    );
    await waitFor(() =>
      expect(api.commentMiss).toHaveBeenCalledWith(
        expect.anything(),
        target.targetId,
        { ...said, measure: 'Watch the disks by night' },
      ),
    );
  });

  it('asks once about a target that was missed in several months', async () => {
    await openReport(
      aDraftReport({
        content: aReportContent([aMissedTarget(), aMissedTarget()]),
      }),
    );
    expect(
      screen.getAllByRole('form', { name: /^Cause and measure/ }),
    ).toHaveLength(1);
  });

  it('keeps what is typed where somebody else was quicker', async () => {
    const api = await openReport(aDraftReport());
    api.summarizeReport.mockRejectedValue(await aRefusal(412));
    const form = within(screen.getByRole('form', { name: 'Summary' }));
    const text = form.getByLabelText('What you say in front');
    expect(text).toHaveValue('A quiet month.');
    await userEvent.clear(text);
    await userEvent.type(text, 'A month with one miss.');
    await userEvent.click(form.getByRole('button', { name: 'Store' }));
    expect(await form.findByRole('alert')).toHaveTextContent(/refused/);
    expect(text).toHaveValue('A month with one miss.');
    expect(api.summarizeReport).toHaveBeenCalledWith(
      expect.objectContaining({ etag: '7' }),
      { summary: 'A month with one miss.' },
    );
  });

  it('publishes what is commented, after saying what that means', async () => {
    const api = await openReport(
      aDraftReport({ state: 'commented', uncommented: [] }),
    );
    await press('Publish');
    const question = await dialog();
    expect(
      question.getByText(/^Retail Banking sees it from then on/),
    ).toBeInTheDocument();
    api.getReport.mockResolvedValue(aReport());
    await userEvent.click(question.getByRole('button', { name: 'Publish' }));
    expect(
      await screen.findByRole('region', { name: 'Revision 1: published' }),
    ).toBeInTheDocument();
    // The button is gone: who pressed it hears how the report stands.
    expect(
      screen.getByRole('heading', { name: 'Revision 1: published' }),
    ).toHaveFocus();
    expect(api.publishReport).toHaveBeenCalledWith('report-1', { revision: 1 });
  });

  it('publishes nothing while something is typed that is not stored', async () => {
    const api = await openReport(
      aDraftReport({
        state: 'commented',
        uncommented: [],
        comments: [
          {
            targetId: aMissedTarget().targetId,
            cause: 'A full disk',
            measure: 'Watch the disks',
            measureDue: null,
            causingEntity: null,
          },
        ],
      }),
    );
    const summary = screen.getByLabelText('What you say in front');
    const cause = screen.getByRole('textbox', { name: /^Cause/ });
    await userEvent.type(summary, ' Not stored.');
    await userEvent.type(cause, '!');
    await press('Publish');
    const question = await dialog();
    const yes = question.getByRole('button', { name: 'Publish' });
    expect(yes).toBeDisabled();
    const alert = question.getByRole('alert');
    expect(alert).toHaveTextContent(
      /not stored.*: Summary, Cause and measure: Availability\./,
    );
    await userEvent.click(question.getByRole('button', { name: 'Close' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());

    await userEvent.type(cause, '{Backspace}');
    await userEvent.click(screen.getByRole('button', { name: 'Store' }));
    await screen.findByText('Stored.');
    await press('Publish');
    const again = await dialog();
    expect(again.queryByRole('alert')).toBeNull();
    await userEvent.click(again.getByRole('button', { name: 'Publish' }));
    await waitFor(() => expect(api.publishReport).toHaveBeenCalledTimes(1));
  });

  it('shows why it was not published', async () => {
    const api = await openReport(
      aDraftReport({ state: 'commented', uncommented: [] }),
    );
    api.publishReport.mockRejectedValue(await aRefusal(409));
    await press('Publish');
    const question = await dialog();
    await userEvent.click(question.getByRole('button', { name: 'Publish' }));
    expect(await question.findByRole('alert')).toHaveTextContent(
      'That was refused: no',
    );
  });

  it('discards a draft, and leads to the list where nothing is left of it', async () => {
    const api = await openReport(aDraftReport());
    await press('Discard the draft');
    const question = await dialog();
    await userEvent.click(
      question.getByRole('button', { name: 'Discard the draft' }),
    );
    expect(await screen.findByTestId('sla-reports')).toBeInTheDocument();
    expect(api.discardReportDraft).toHaveBeenCalledWith(
      expect.objectContaining({ id: 'report-1', etag: '7' }),
    );
  });

  it.each([
    [
      'reads it',
      () => new Promise<never>(() => {}),
      'The report is being read …',
    ],
    [
      'is not told of it',
      () => aRefusal(404).then(e => Promise.reject(e)),
      'There is no such report',
    ],
    [
      'may not see it',
      () => aRefusal(403).then(e => Promise.reject(e)),
      'You may not see this page',
    ],
    ['cannot reach it', () => Promise.reject(new Error('off')), 'off'],
  ])('says so while or where it %s', async (_, answer, text) => {
    const api = new FakeSlaApi({ customers: [aCustomer()] });
    api.getReport.mockImplementation(answer);
    renderPage(PATH, { api });
    expect(await screen.findByText(text, {}, PATIENT)).toBeInTheDocument();
  });

  it('knows no revision that is no number', async () => {
    renderPage(`${PATH}?revision=x`, { api: new FakeSlaApi({}) });
    expect(
      await screen.findByText('There is no such page', {}, PATIENT),
    ).toBeInTheDocument();
  });
});
