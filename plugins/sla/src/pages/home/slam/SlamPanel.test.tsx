import {
  summaryOf,
  type Slam,
} from '@service-levels/backstage-plugin-sla-common';
import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { aCustomer } from '../../../__testUtils__/aCustomer';
import { aFigure } from '../../../__testUtils__/aFigure';
import { anAgreement } from '../../../__testUtils__/anAgreement';
import { aRefusal } from '../../../__testUtils__/aRefusal';
import { FakeSignals } from '../../../__testUtils__/FakeSignals';
import { FakeSlaApi } from '../../../__testUtils__/FakeSlaApi';
import { renderPage } from '../../../__testUtils__/renderPage';
import { bytesOf, storedFiles } from '../../../__testUtils__/storedFiles';

// The first page that is loaded brings all of the portal's components.
jest.setTimeout(60_000);

const PAYMENTS = 'system:default/payments';
const SLAM: Slam = {
  months: ['2026-09', '2026-10', '2026-11'],
  measuredUntil: '2026-11-23T13:20:00Z',
  totals: [
    summaryOf([]),
    summaryOf(['breached', 'met', 'met', 'no-data', 'near-miss']),
    summaryOf(['met']),
  ],
  items: [
    {
      entityRef: PAYMENTS,
      cells: [
        null,
        { worst: 'breached', count: 1, targets: 5 },
        { worst: 'met', count: 1, targets: 1 },
      ],
    },
  ],
};
const FIGURES = [
  aFigure({ targetName: 'Availability at night', status: 'met' }),
  aFigure({ targetId: 'target-2', targetName: 'Answers', status: 'breached' }),
];

function open(api: FakeSlaApi, signals?: FakeSignals) {
  renderPage('/sla', { api, signals });
}

function anApi(slam: Slam = SLAM) {
  return new FakeSlaApi({
    agreements: [anAgreement()],
    customers: [aCustomer()],
    slam,
    slamFigures: FIGURES,
  });
}

const chart = () =>
  screen.findByRole('table', { name: 'SLAM chart' }, { timeout: 20_000 });

describe('the SLAM chart', () => {
  it('reads as a table: services by months, each cell with its verdict', async () => {
    open(anApi());

    const table = within(await chart());
    expect(
      table
        .getAllByRole('columnheader')
        .map(head => head.getAttribute('aria-label') ?? head.textContent),
    ).toEqual(['Service', 'September 2026', 'October 2026', 'November 2026']);
    expect(
      table.getAllByRole('button').map(cell => cell.getAttribute('aria-label')),
    ).toEqual([
      'Payments, October 2026: 1 of 5 breached',
      'Payments, November 2026, running: met',
    ]);
    expect(table.getByRole('img', { name: 'nothing agreed' })).toBeVisible();
  });

  it('is one stop of the Tab key, and arrows lead from cell to cell', async () => {
    open(anApi());
    const [october, november] = within(await chart()).getAllByRole('button');
    expect([october, november].map(cell => cell.tabIndex)).toEqual([-1, 0]);

    november.focus();
    await userEvent.keyboard('{ArrowLeft}');
    expect(october).toHaveFocus();
    expect([october, november].map(cell => cell.tabIndex)).toEqual([0, -1]);
    // Nothing was agreed in September: next is the name of the service.
    await userEvent.keyboard('{ArrowLeft}');
    expect(
      within(await chart()).getByRole('link', { name: 'Payments' }),
    ).toHaveFocus();
    await userEvent.keyboard('{ArrowRight}{ArrowRight}');
    expect(november).toHaveFocus();
  });

  it('opens a cell with its targets, the worst first', async () => {
    const api = anApi();
    open(api);

    await userEvent.click(
      within(await chart()).getByRole('button', { name: /October/ }),
    );

    const dialog = await screen.findByRole('dialog', {
      name: 'Payments in October 2026',
    });
    await waitFor(() => expect(dialog).toHaveTextContent('Answers'));
    expect(dialog).toHaveTextContent(/Answers.*Availability at night/);
    expect(api.getSlamFigures).toHaveBeenCalledWith({
      service: PAYMENTS,
      month: '2026-10',
    });
  });

  it('asks for a customer and a type, and for the same behind a cell', async () => {
    const api = anApi();
    open(api);
    await chart();
    // Customers come with the rest of the page, after the chart.
    await screen.findByRole('option', { name: 'Retail Banking' });

    await userEvent.selectOptions(
      screen.getByRole('combobox', { name: 'Customer' }),
      'Retail Banking',
    );

    await waitFor(() =>
      expect(api.getSlam).toHaveBeenLastCalledWith({
        months: 12,
        customerRef: 'customer:default/retail-banking',
      }),
    );
    await userEvent.click(
      within(await chart()).getByRole('button', { name: /October/ }),
    );
    expect(api.getSlamFigures).toHaveBeenCalledWith({
      service: PAYMENTS,
      month: '2026-10',
      customerRef: 'customer:default/retail-banking',
    });
  });

  it('is read before the rest of the page', async () => {
    const api = anApi();
    let answer: (slam: Slam) => void = () => undefined;
    api.getSlam.mockReturnValueOnce(
      new Promise(resolve => {
        answer = resolve;
      }),
    );
    open(api);
    await waitFor(() => expect(api.getSlam).toHaveBeenCalled());
    expect(api.getAgreements).not.toHaveBeenCalled();

    act(() => answer(SLAM));
    await chart();
    await waitFor(() => expect(api.getAgreements).toHaveBeenCalled());
  });

  it('says that nothing was agreed where there is nothing', async () => {
    open(anApi({ ...SLAM, items: [] }));

    expect(
      await screen.findByText(/Nothing was agreed in these months/),
    ).toBeVisible();
  });

  it('says why it could not be read, and reads again', async () => {
    const api = anApi();
    const refusal = await aRefusal(500);
    let failures = 1;
    api.getSlam.mockImplementation(async ({ months }) => {
      // The tiles ask for two months.
      if (months === 12 && failures > 0) {
        failures -= 1;
        throw refusal;
      }
      return SLAM;
    });
    open(api);

    const problem = await screen.findByRole('alert');
    expect(problem).toHaveTextContent('The chart could not be read');
    // What was chosen may be the reason.
    expect(screen.getByLabelText('Owned by, or part of')).toBeVisible();
    await userEvent.click(within(problem).getByRole('button'));
    expect(await chart()).toBeVisible();
  });

  it('is read again where something changes while it is read', async () => {
    const signals = new FakeSignals();
    const api = anApi();
    const answers: ((slam: Slam) => void)[] = [];
    // The tiles ask for two months.
    api.getSlam.mockImplementation(async ({ months }) =>
      months === 12 ? new Promise(answer => answers.push(answer)) : SLAM,
    );
    open(api, signals);
    await waitFor(() => expect(answers).toHaveLength(1), { timeout: 20_000 });

    await act(async () => signals.raiseAtOnce());

    await waitFor(() => expect(answers).toHaveLength(2));
    answers[1](SLAM);
    answers[0]({ ...SLAM, items: [] });
    expect(await chart()).toBeVisible();
  });

  it('is stored as it is shown', async () => {
    const files = storedFiles();
    open(anApi());
    await chart();
    const panel = within(screen.getByRole('region', { name: 'SLAM chart' }));

    await userEvent.click(panel.getByRole('button', { name: /CSV/ }));

    await waitFor(() => expect(files).toHaveLength(1));
    expect((await bytesOf(files[0].content)).toString('utf8')).toContain(
      'Payments,,1 of 5 breached,met',
    );
  });
});
