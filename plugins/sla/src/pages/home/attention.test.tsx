import { summaryOf } from '@service-levels/backstage-plugin-sla-common';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { aCustomer } from '../../__testUtils__/aCustomer';
import { anAlert } from '../../__testUtils__/anAlert';
import { aFigure } from '../../__testUtils__/aFigure';
import { anAgreement } from '../../__testUtils__/anAgreement';
import {
  FakeSlaApi,
  type FakeSlaApiContent,
} from '../../__testUtils__/FakeSlaApi';
import { renderPage } from '../../__testUtils__/renderPage';

// The first page that is loaded brings all of the portal's components.
jest.setTimeout(60_000);
const NOW = Date.parse('2026-11-23T13:20:00Z');

const CONTENT: FakeSlaApiContent = {
  agreements: [
    {
      ...anAgreement(),
      unmeasuredTargets: ['P1 answered'],
      onOffer: {
        version: 2,
        offeredAt: '2026-11-11T09:00:00Z',
        missing: ['customer'],
      },
    },
  ],
  customers: [
    {
      ...aCustomer(),
      attention: {
        lastContactAt: null,
        openComplaints: 2,
        risks: [{ kind: 'complaint-overdue', due: '2026-11-20' }],
      },
    },
  ],
  attainment: [
    aFigure({ status: 'met' }),
    aFigure({ targetId: 'target-2', targetName: 'Answers', status: 'at-risk' }),
    aFigure({ targetId: 'target-3', targetName: 'Cases', status: 'breached' }),
    // Called as the service itself.
    aFigure({
      targetId: 'target-5',
      targetName: 'Payments',
      status: 'breached',
    }),
    aFigure({
      targetId: 'target-4',
      targetName: 'Tried out',
      status: 'breached',
      commitment: 'trial',
    }),
  ],
  slam: {
    months: ['2026-10', '2026-11'],
    measuredUntil: '2026-11-23T13:20:00Z',
    totals: [
      summaryOf(['met', 'near-miss', 'breached', 'no-data']),
      summaryOf(['met', 'at-risk', 'breached']),
    ],
    items: [],
  },
};

describe('what a manager sees first', () => {
  beforeEach(() => {
    jest.spyOn(Date, 'now').mockReturnValue(NOW);
  });
  afterEach(() => {
    jest.restoreAllMocks();
  });

  it('counts what was kept last month, what is at risk, who waits and what is not measured', async () => {
    renderPage('/sla', { api: new FakeSlaApi(CONTENT) });

    await screen.findByRole('heading', { name: 'They wait for us' });
    const tile = async (title: string) =>
      (await screen.findByRole('heading', { name: title })).parentElement;
    expect(await tile('Targets met, October 2026')).toHaveTextContent(
      /2 of 4\s*1 breached · 1 no data/,
    );
    expect(await tile('At risk now')).toHaveTextContent(/1\s*1 breached/);
    expect(await tile('They wait for us')).toHaveTextContent(
      /2\s*2 complaints open/,
    );
    expect(
      screen.getByRole('link', { name: 'Customers with open complaints' }),
    ).toHaveAttribute('href', '/sla/customers?complaintOpen=true');
    expect(await tile('Targets without measurement')).toHaveTextContent('1');
  });

  it('lists what is lost or in danger first, then customers at risk and offers; what is on trial is no matter', async () => {
    renderPage('/sla', { api: new FakeSlaApi(CONTENT) });

    const panel = within(
      await screen.findByRole('region', { name: 'Needs attention' }),
    );
    expect(
      panel.getAllByRole('listitem').map(item => item.textContent),
    ).toEqual([
      expect.stringMatching(/Cases, Payments.*breached/),
      expect.stringMatching(/^Paymentsfor Retail.*breached/),
      expect.stringMatching(/Answers, Payments.*at risk/),
      expect.stringMatching(/Retail Banking.*at risk/),
      expect.stringMatching(/Payments for Retail.*on offer for 12 days/),
    ]);
  });

  it('tells of an open alert in place of the verdict of its target, before all else', async () => {
    renderPage('/sla', {
      api: new FakeSlaApi({
        ...CONTENT,
        alerts: [
          anAlert({ targetId: 'target-2', targetName: 'Answers', level: 75 }),
          anAlert({ id: 'alert-2', state: 'recovered' }),
        ],
      }),
    });

    const panel = within(
      await screen.findByRole('region', { name: 'Needs attention' }),
    );
    const items = panel
      .getAllByRole('listitem')
      .map(({ textContent }) => textContent?.replaceAll('\u00a0', ' '));
    expect(items).toEqual([
      expect.stringMatching(/^Answers of Payments: 75 % of the budget/),
      expect.stringMatching(/Cases, Payments.*breached/),
      expect.stringMatching(/^Payments.*breached/),
      expect.stringMatching(/Retail Banking.*at risk/),
      expect.stringMatching(/on offer for 12 days/),
    ]);
  });

  it('names a target once that is called as its service', async () => {
    const api = new FakeSlaApi({
      ...CONTENT,
      alerts: [anAlert({ targetName: 'Payments' })],
    });
    renderPage('/sla', { api });
    const alert = await screen.findByRole('link', { name: /^Payments: / });
    expect(alert).not.toHaveTextContent('Payments of Payments');
  });

  it('shows the first and, when asked, all of many', async () => {
    const attainment = Array.from({ length: 20 }, (_, i) =>
      aFigure({ targetId: `target-${i}`, status: 'breached' }),
    );
    renderPage('/sla', { api: new FakeSlaApi({ ...CONTENT, attainment }) });

    const panel = within(
      await screen.findByRole('region', { name: 'Needs attention' }),
    );
    expect(panel.getAllByRole('listitem')).toHaveLength(8);
    await userEvent.click(panel.getByRole('button', { name: 'Show all 22' }));
    expect(panel.getAllByRole('listitem')).toHaveLength(22);
  });

  it('counts nothing for the side of a customer, who is not told of customers', async () => {
    renderPage('/sla', {
      api: new FakeSlaApi({ ...CONTENT, customers: [aCustomer()] }),
    });

    await screen.findByRole('region', { name: 'Needs attention' });
    expect(
      screen.queryByRole('heading', { name: 'They wait for us' }),
    ).not.toBeInTheDocument();
  });
});
