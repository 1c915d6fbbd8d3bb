import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { aClose, aCloseLine } from '../../__testUtils__/aClose';
import { aRefusal } from '../../__testUtils__/aRefusal';
import {
  exportedCsv,
  HARMFUL,
  HARMLESS,
} from '../../__testUtils__/exportedCsv';
import { FakeSlaApi } from '../../__testUtils__/FakeSlaApi';
import { renderPage } from '../../__testUtils__/renderPage';
import { monthBeside } from '../../format/monthBeside';

// The first page that is loaded brings all of the portal's components.
jest.setTimeout(60_000);
const PATIENT = { timeout: 20_000 };
const NOW = Date.parse('2026-11-10T12:00:00Z');

const ASK = {
  id: 'ask-1',
  owner: 'group:default/team-payments',
  due: '2026-11-06',
  askedAt: '2026-11-03T09:00:00Z',
  askedBy: 'user:default/markus',
  reminders: 1,
  answeredAt: null,
};
const MISS = {
  targetId: 'target-1',
  name: 'Availability',
  entityRef: 'system:default/payments',
  isCommented: false,
  ask: null,
};
const READY = aCloseLine();
const LATE = aCloseLine({
  agreementId: 'agreement-2',
  agreementTitle: 'Warehouse for ACME',
  data: {
    ...READY.data,
    isComplete: false,
    coveragePercent: '97.250',
    unknownSeconds: 3_600,
    withoutVerdict: ['Response'],
    daysNotJudged: 2,
    indicatorsWithoutFacts: ['system:default/warehouse/response'],
  },
  exclusions: { waitingForApproval: 1, waitingForCustomer: 2 },
  misses: [
    { ...MISS, ask: ASK },
    { ...MISS, targetId: 'target-2', name: 'Latency' },
  ],
  openDisputes: 1,
  report: null,
  isOverdue: true,
  isReady: false,
});
const DONE = aCloseLine({
  agreementId: 'agreement-3',
  agreementTitle: 'Archive',
  report: {
    id: 'report-3',
    state: 'accepted',
    revision: 2,
    isDraft: false,
    publishedAt: '2026-11-04T09:00:00Z',
    sentAt: '2026-11-05T09:00:00Z',
    acceptedAt: '2026-11-09T09:00:00Z',
    accepted: 'taken-as-accepted',
  },
  isReady: false,
});
const CLOSE = aClose([DONE, READY, LATE], {
  overdue: 1,
  missesWithoutComment: 2,
  asksOpen: 1,
  ready: 1,
  published: 1,
});
async function open(
  options: { close?: typeof CLOSE; path?: string; language?: 'de' } = {},
) {
  const { close = CLOSE, path = '/sla/close/2026-10', language } = options;
  const api = new FakeSlaApi({ close });
  renderPage(path, { api, language });
  await screen.findByTestId('sla-close', {}, PATIENT);
  return api;
}

const rowsOf = async () =>
  within(await screen.findByRole('table', {}, PATIENT))
    .getAllByRole('row')
    .slice(1);

describe('the close of a month', () => {
  beforeEach(() => {
    jest.spyOn(Date, 'now').mockReturnValue(NOW);
  });
  afterEach(() => jest.restoreAllMocks());

  it('has what is left to do first, with all that it waits for', async () => {
    await open();
    const [late, ready, done] = await rowsOf();
    expect(late).toHaveTextContent(
      /Warehouse for ACME.*incomplete.*97\.250.% known.*1.hr unknown.*2 days not over.*too little known: Response.*no facts: system:default\/warehouse\/response/,
    );
    expect(late).toHaveTextContent(
      /1 waits for approval, 2 wait for the customer/,
    );
    expect(late).toHaveTextContent('Availability: no comment');
    expect(
      await within(late).findByText(
        'Payments team asked on Nov 3, 2026, overdue since Nov 6, 2026; reminded 1 time',
      ),
    ).toBeInTheDocument();
    expect(late).toHaveTextContent(/1 open.*no report yet.*not sent.*overdue/);
    expect(ready).toHaveTextContent(/Payments for Retail Banking.*complete/);
    expect(done).toHaveTextContent(
      /taken as accepted, revision 2.*Nov 5, 2026.*taken as accepted on Nov 9, 2026/,
    );
  });

  it('counts what is left', async () => {
    await open();
    const counts = await screen.findByRole(
      'region',
      { name: 'What is left' },
      PATIENT,
    );
    expect(counts).toHaveTextContent(/Overdue1 of 3/);
    expect(counts).toHaveTextContent(/Misses without comment2/);
    expect(counts).toHaveTextContent(/of them asked, not answered1/);
  });

  it('shows only what is chosen, and keeps it in the address', async () => {
    await open({ path: '/sla/close/2026-10?left=published' });
    expect(await rowsOf()).toHaveLength(1);
    await userEvent.selectOptions(screen.getByLabelText('Show'), 'misses');
    const [only] = await rowsOf();
    expect(only).toHaveTextContent('Warehouse for ACME');
    await userEvent.type(screen.getByLabelText('Search'), 'nothing like it');
    await userEvent.click(
      screen.getByRole('button', { name: 'Show everything' }),
    );
    expect(await rowsOf()).toHaveLength(3);
  });

  it('asks the owning team, and says who is asked', async () => {
    const api = await open();
    await userEvent.click(
      await screen.findByRole(
        'button',
        { name: 'Ask the owning team: Latency, Warehouse for ACME' },
        PATIENT,
      ),
    );
    const dialog = within(await screen.findByRole('dialog'));
    await userEvent.type(dialog.getByLabelText('A word to them'), 'Please!');
    await userEvent.click(dialog.getByRole('button', { name: 'Ask' }));
    await waitFor(() =>
      expect(api.askForComment).toHaveBeenCalledWith('2026-10', {
        agreementId: 'agreement-2',
        targetId: 'target-2',
        owner: null,
        due: null,
        note: 'Please!',
      }),
    );
    expect(
      await screen.findByText('Payments team is asked, until Nov 6, 2026.'),
    ).toBeInTheDocument();
    expect(api.getClose).toHaveBeenCalledTimes(2);
  });

  it('says why asking was refused, and keeps what was written', async () => {
    const api = await open();
    api.askForComment.mockRejectedValue(new Error('has been reported'));
    await userEvent.click(
      await screen.findByRole('button', { name: /^Remind: Availa/ }, PATIENT),
    );
    const dialog = within(await screen.findByRole('dialog'));
    await userEvent.click(dialog.getByRole('button', { name: 'Ask' }));
    expect(await dialog.findByRole('alert')).toHaveTextContent(
      'That was refused: has been reported',
    );
    expect(dialog.getByLabelText(/Who is asked/)).toHaveValue(ASK.owner);
  });

  it('offers neither to ask nor to publish where the reader may not', async () => {
    const lines = [READY, LATE].map(line => ({ ...line, mayPublish: false }));
    await open({ close: aClose(lines) });
    await rowsOf();
    expect(screen.queryByRole('checkbox')).toBeNull();
    expect(
      screen.queryByRole('button', { name: /^Ask the owning/ }),
    ).toBeNull();
    expect(
      screen.getByText('No report is ready that you may publish.'),
    ).toBeInTheDocument();
  });

  it('leads to the months beside, and not to one that is to come', async () => {
    await open({ path: '/sla/close/2026-11' });
    const months = within(screen.getByRole('navigation', { name: 'Months' }));
    expect(months.getByRole('link', { name: 'October 2026' })).toHaveAttribute(
      'href',
      '/sla/close/2026-10',
    );
    expect(months.queryByRole('link', { name: 'December 2026' })).toBeNull();
  });

  it.each([
    ['Berlin', -60, '2026-10'],
    ['New York', 240, '2026-09'],
  ])(
    'begins with the month that was over last in %s',
    async (_, offset, last) => {
      jest.mocked(Date.now).mockReturnValue(Date.parse('2026-10-31T23:30:00Z'));
      jest.spyOn(Date.prototype, 'getTimezoneOffset').mockReturnValue(offset);
      const api = await open({ path: '/sla/close' });
      expect(api.getClose).toHaveBeenCalledWith(last, expect.anything());
      const months = within(screen.getByRole('navigation', { name: 'Months' }));
      // Leads on to the month that runs.
      expect(months.getAllByRole('link').at(-1)).toHaveAttribute(
        'href',
        `/sla/close/${monthBeside(last, 1)}`,
      );
    },
  );

  it('says what to do where nothing was in force', async () => {
    await open({ close: aClose([]) });
    expect(
      await screen.findByText(/^No SLA that you may see was in force/),
    ).toBeInTheDocument();
  });

  it('says that it is not for everybody', async () => {
    const api = new FakeSlaApi();
    api.getClose.mockRejectedValue(await aRefusal(403));
    renderPage('/sla/close/2026-10', { api });
    expect(await screen.findByRole('alert', {}, PATIENT)).toHaveTextContent(
      'may not',
    );
  });

  it('is stored as it is shown, and nothing as a formula', async () => {
    await open({ close: aClose([{ ...READY, agreementTitle: HARMFUL }]) });
    expect(await exportedCsv()).toContain(HARMLESS);
  });

  it('speaks German', async () => {
    await open({ language: 'de' });
    const [late] = await rowsOf();
    expect(late).toHaveTextContent(
      /unvollständig.*überfällig seit 06\.11\.2026; 1-mal erinnert/,
    );
  });
});
