import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { aCustomer } from '../__testUtils__/aCustomer';
import { aClosedFigure, aFigure } from '../__testUtils__/aFigure';
import { anAgreement } from '../__testUtils__/anAgreement';
import { anExplanation } from '../__testUtils__/anExplanation';
import { FakeSlaApi } from '../__testUtils__/FakeSlaApi';
import { renderOnEntity } from '../__testUtils__/renderOnEntity';
import {
  CONTENT,
  theFigure,
  theRow,
  withPlainSpaces,
} from './__testUtils__/entityLevels';
import { EntityServiceLevels } from './EntityServiceLevels';

// The first page that is loaded brings all of the portal's components.
jest.setTimeout(60_000);

describe('EntityServiceLevels', () => {
  it('shows for a target the calendar, the customer, the objective, the achieved and the budget left', async () => {
    renderOnEntity(<EntityServiceLevels />, { api: new FakeSlaApi(CONTENT) });

    const row = await theRow();
    const text = withPlainSpaces(row);
    expect(text).toContain('Mon–Fri 07:00–20:00');
    expect(text).toContain('≥ 99.9 %');
    expect(text).toContain('99.882 %');
    expect(text).toContain('if nothing more: 99.910 %');
    expect(text).toContain('1 min 40 sec of 16 min 22 sec');
    expect(text).toContain('at risk');
    expect(
      within(row).getByRole('link', { name: 'Retail Banking' }),
    ).toHaveAttribute('href', '/catalog/default/customer/retail-banking');
  });

  it('says in the heading which month it is about, and up to when it was measured', async () => {
    renderOnEntity(<EntityServiceLevels />, { api: new FakeSlaApi(CONTENT) });

    expect(
      await screen.findByRole('heading', {
        name: 'Service level targets — November 2026, to date',
      }),
    ).toBeInTheDocument();
    expect(
      screen.getByText(/Measured until .*2:20.* · Europe\/Berlin/),
    ).toBeInTheDocument();
  });

  it('says an overdrawn budget in words', async () => {
    const overdrawn = aFigure({
      status: 'breached',
      budget: {
        unit: 'seconds',
        allowed: 982.8,
        consumed: 1102.8,
        remaining: -120,
      },
    });
    renderOnEntity(<EntityServiceLevels />, {
      api: new FakeSlaApi({ ...CONTENT, attainment: [overdrawn] }),
    });

    expect(withPlainSpaces(await theRow())).toContain(
      '2 min over, 16 min 22 sec allowed',
    );
  });

  it('tells targets of the same name apart by their customers', async () => {
    const ofAcme = aFigure({
      targetId: 'target-2',
      customerRef: 'customer:default/acme',
      agreementId: 'agreement-2',
    });
    renderOnEntity(<EntityServiceLevels />, {
      api: new FakeSlaApi({
        ...CONTENT,
        attainment: [aFigure(), ofAcme],
        agreements: [anAgreement(), anAgreement({ id: 'agreement-2' })],
        customers: [
          aCustomer(),
          aCustomer({ ref: 'customer:default/acme', title: 'Acme' }),
        ],
      }),
    });

    const names = (
      await screen.findAllByRole('button', { name: /^Explain/ })
    ).map(button => button.getAttribute('aria-label')?.replace(/\u00a0/g, ' '));
    expect(names).toEqual([
      'Explain 99.882 %, Availability for Retail Banking',
      'Explain 99.882 %, Availability for Acme',
    ]);
  });

  it('does not give out as now what has ended', async () => {
    const ended = aClosedFigure('2026-02', { status: 'breached' });
    renderOnEntity(<EntityServiceLevels />, {
      api: new FakeSlaApi({
        ...CONTENT,
        attainment: [aClosedFigure('2026-01'), ended],
      }),
    });

    const row = await theRow();
    expect(withPlainSpaces(row)).toContain('ended on Feb 28, 2026');
    const [status] = within(row).getAllByRole('cell').slice(-1);
    expect(withPlainSpaces(status)).toContain('not in force');
    const relies = screen.getByRole('region', { name: 'Who relies on it' });
    expect(withPlainSpaces(relies)).toContain('not in force');
    expect(withPlainSpaces(relies)).not.toContain('breached');
  });

  it('says when an agreement begins that is signed and still to come', async () => {
    const coming = aFigure({
      period: {
        ...aFigure().period,
        from: '2026-11-24T23:00:00Z',
        state: 'future',
      },
      status: 'no-events',
      attained: null,
      attainedPercent: null,
      ifNothingMore: null,
      coverage: null,
    });
    renderOnEntity(<EntityServiceLevels />, {
      api: new FakeSlaApi({ ...CONTENT, attainment: [coming] }),
    });

    const text = withPlainSpaces(await theRow());
    expect(text).toContain('begins on Nov 25, 2026');
    expect(text).toContain('no service time yet');
    expect(text).toContain('not in force');
  });

  it('does not say how to begin where an agreement waits for its signatures', async () => {
    renderOnEntity(<EntityServiceLevels />, {
      api: new FakeSlaApi({
        agreements: [anAgreement({ state: 'offered', signatures: [] })],
      }),
    });

    expect(
      await screen.findByRole('heading', {
        name: 'No agreement on Payments is in force yet',
      }),
    ).toBeInTheDocument();
    expect(screen.queryByText(/Three steps/)).not.toBeInTheDocument();
    expect(screen.getByText('offered')).toBeInTheDocument();
  });

  it('has a strip of the last periods, each told in words, oldest first', async () => {
    renderOnEntity(<EntityServiceLevels />, { api: new FakeSlaApi(CONTENT) });

    const strip = within(await theRow()).getByRole('list', {
      name: 'Availability for Retail Banking: last 12 periods',
    });
    const names = within(strip)
      .getAllByRole('button')
      .map(button =>
        button.getAttribute('aria-label')?.replace(/\u00a0/g, ' '),
      );
    expect(names).toEqual([
      'September 2026: breached, 99.120 %. Explain',
      'October 2026: near miss, 99.910 %. Explain',
      'November 2026: at risk, 99.882 %. Explain',
    ]);
  });

  it('lets each row say its own period where they differ', async () => {
    const quarter = aFigure({
      targetId: 'target-2',
      targetName: 'Evenings',
      period: { ...aFigure().period, label: '2026-Q4' },
    });
    renderOnEntity(<EntityServiceLevels />, {
      api: new FakeSlaApi({ ...CONTENT, attainment: [aFigure(), quarter] }),
    });

    expect(
      await screen.findByRole('rowheader', {
        name: /Availability.*Period: November 2026/,
      }),
    ).toBeInTheDocument();
    expect(
      screen.getByRole('rowheader', { name: /Evenings.*Period: Q4 2026/ }),
    ).toBeInTheDocument();
    expect(
      screen.getByRole('heading', { name: 'Service level targets' }),
    ).toBeInTheDocument();
  });

  it('lists the customers that rely on it with role, type and worst status', async () => {
    renderOnEntity(<EntityServiceLevels />, {
      api: new FakeSlaApi({
        ...CONTENT,
        customers: [
          aCustomer(),
          aCustomer({
            ref: 'customer:default/acme',
            title: 'Acme',
            type: 'external',
            owns: [],
            uses: ['system:default/payments'],
          }),
        ],
      }),
    });

    const customers = within(
      await screen.findByRole('region', { name: 'Who relies on it' }),
    ).getAllByRole('listitem');
    expect(customers.map(item => item.textContent)).toEqual([
      'Retail Bankingbusiness owner · internalat risk',
      'Acmeuses it · externalnot agreed',
    ]);
  });

  it('lists the agreements with version, state, term and who signed', async () => {
    renderOnEntity(<EntityServiceLevels />, { api: new FakeSlaApi(CONTENT) });

    const agreement = within(
      await screen.findByRole('region', { name: 'Agreements' }),
    ).getByRole('listitem');
    expect(agreement).toHaveTextContent(
      'Payments for Retail Banking, version 3',
    );
    expect(agreement).toHaveTextContent('Dec 31, 2026');
    expect(agreement).toHaveTextContent('signed by both sides');
    expect(agreement).toHaveTextContent('active');
  });

  it('opens the explanation by keyboard, closes it by Escape and returns the focus', async () => {
    const user = userEvent.setup();
    renderOnEntity(<EntityServiceLevels />, { api: new FakeSlaApi(CONTENT) });
    (await theFigure()).focus();

    await user.keyboard('{Enter}');

    const dialog = await screen.findByRole('dialog', {
      name: /How 99\.882.% came about/,
    });
    expect(within(dialog).getByText(/INC-4711/)).toBeInTheDocument();
    await user.keyboard('{Escape}');
    await waitFor(() =>
      expect(screen.queryByRole('dialog')).not.toBeInTheDocument(),
    );
    expect(await theFigure()).toHaveFocus();
  });

  it('opens the explanation of the period of a cell', async () => {
    const closed = aClosedFigure('2026-10', {
      nearMiss: true,
      attainedPercent: '99.910',
    });
    const api = new FakeSlaApi({
      ...CONTENT,
      explanations: [anExplanation({ attainment: closed })],
    });
    renderOnEntity(<EntityServiceLevels />, { api });

    await userEvent.click(
      await screen.findByRole('button', { name: /October 2026/ }),
    );

    expect(
      await screen.findByRole('dialog', { name: /How 99\.910.% came about/ }),
    ).toBeInTheDocument();
  });

  it('speaks German, with German figures', async () => {
    renderOnEntity(<EntityServiceLevels />, {
      api: new FakeSlaApi(CONTENT),
      language: 'de',
    });

    expect(
      await screen.findByRole('heading', {
        name: 'Service-Level-Ziele – November 2026, bis jetzt',
      }),
    ).toBeInTheDocument();
    const text = withPlainSpaces(await theRow());
    expect(text).toContain('Mo–Fr 07:00–20:00');
    expect(text).toContain('99,882 %');
    expect(text).toContain('1 Min. 40 Sek. von 16 Min. 22 Sek.');
    expect(text).toContain('gefährdet');
  });
});
