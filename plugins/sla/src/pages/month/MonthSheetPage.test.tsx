import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { aFigure } from '../../__testUtils__/aFigure';
import { anExplanation } from '../../__testUtils__/anExplanation';
import { aRefusal } from '../../__testUtils__/aRefusal';
import { renderPage } from '../../__testUtils__/renderPage';
import {
  monthApi,
  NOVEMBER,
  NOW,
  sheet,
  textOf,
} from './__testUtils__/monthSheet';

// The first page that is loaded brings all of the portal's components.
jest.setTimeout(60_000);

describe('the sheet of a month', () => {
  beforeEach(() => {
    jest.spyOn(Date, 'now').mockReturnValue(NOW);
  });
  afterEach(() => {
    jest.restoreAllMocks();
  });

  it('tells in plain words what was agreed and achieved, to date', async () => {
    renderPage(NOVEMBER, { api: monthApi({}) });

    const words = textOf(await sheet());
    expect(words).toContain('Payments for Retail Banking: November 2026');
    expect(words).toContain('Preliminary: no report was published');
    expect(words).toContain(
      'Payments team (provider) and Retail Banking (customer)',
    );
    expect(words).toContain('November 2026, to date');
    expect(words).toContain('Mon–Fri 07:00–20:00');
    expect(words).toContain('Europe/Berlin');
    expect(words).toContain('Nov 23, 2026, 2:20:00 PM');
    expect(words).toContain(
      'Payments has worked as agreed in November 2026 so far, but little is left: 14 min 42 sec of 16 min 22 sec allowed downtime used.',
    );
    const targets = screen.getByRole('table', {
      name: 'What was agreed and achieved',
    });
    expect(textOf(within(targets).getAllByRole('row')[1])).toMatch(
      /Payments.*≥ 99\.9 %.*99\.882 %.*16 min 22 sec.*14 min 42 sec.*1 min 40 sec.*at risk/,
    );
  });

  it('lists what counted with the words for the customer, and sums up what did not', async () => {
    renderPage(NOVEMBER, { api: monthApi({}) });

    const words = textOf(await sheet());
    const outages = screen.getByRole('table', { name: 'Outages that counted' });
    expect(textOf(within(outages).getAllByRole('row')[1])).toMatch(
      /Payments.*Nov 11, 2026, 9:12 AM.*Nov 11, 2026, 9:26 AM.*14 min 42 sec.*No card payments/,
    );
    expect(words).toContain(
      '1 × outside of the service hours, together 30 min',
    );
    // The note of the provider, whoever looks.
    expect(words).not.toContain('switch');
  });

  it('says so where the agreement was not in force', async () => {
    renderPage('/sla/agreements/agreement-1/months/2025-10', {
      api: monthApi({}),
    });

    expect(
      await screen.findByText(
        'Payments for Retail Banking: nothing to tell of October 2025',
      ),
    ).toBeInTheDocument();
    expect(
      screen.getByText(/holds from Jan 1, 2026 until Dec 31, 2026/),
    ).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Print' })).toBeNull();
  });

  it('says so where the month has not begun', async () => {
    const future = aFigure({
      status: 'no-events',
      period: { ...aFigure().period, label: '2026-12', state: 'future' },
    });
    renderPage('/sla/agreements/agreement-1/months/2026-12', {
      api: monthApi({
        figures: [future],
        explanations: [anExplanation({ attainment: future })],
      }),
    });

    expect(
      await screen.findByText(/December 2026 has not begun yet/),
    ).toBeInTheDocument();
  });

  it('leads to the months beside, not into the future, and prints', async () => {
    const print = jest.spyOn(window, 'print').mockReturnValue();
    renderPage(NOVEMBER, { api: monthApi({}) });

    await sheet();
    const links = within(screen.getByRole('navigation')).getAllByRole('link');
    expect(links.map(link => link.getAttribute('href'))).toEqual([
      '/sla',
      '/sla/agreements/agreement-1/exclusions',
      '/sla/agreements/agreement-1/months/2026-10',
    ]);
    await userEvent.click(screen.getByRole('button', { name: 'Print' }));
    expect(print).toHaveBeenCalledTimes(1);
  });

  it.each([
    [404, 'There is no such agreement'],
    [403, 'You may not see this page'],
  ])('says on %d: %s', async (status, text) => {
    const api = monthApi({});
    api.getAgreement.mockRejectedValue(await aRefusal(status));
    renderPage(NOVEMBER, { api });

    expect(await screen.findByRole('alert')).toHaveTextContent(text);
  });

  it('says that it reads, and tries again after a failure', async () => {
    const api = monthApi({});
    api.getAgreement.mockRejectedValueOnce(new Error('network is down'));
    renderPage(NOVEMBER, { api });

    expect(screen.getByText('The month is being read …')).toBeInTheDocument();
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'network is down',
    );
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await sheet()).toBeInTheDocument();
  });

  it.each(['2026-13', '2026-Q4', 'november'])(
    'knows no month %s',
    async period => {
      renderPage(`/sla/agreements/agreement-1/months/${period}`, {
        api: monthApi({}),
      });

      expect(
        await screen.findByText('There is no such page'),
      ).toBeInTheDocument();
    },
  );

  it('speaks German', async () => {
    renderPage(NOVEMBER, { api: monthApi({}), language: 'de' });

    expect(textOf(await sheet())).toContain(
      'Payments läuft im November 2026 bisher wie vereinbart, doch es bleibt wenig übrig',
    );
  });
});
