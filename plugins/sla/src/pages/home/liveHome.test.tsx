import { act, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { aFigure } from '../../__testUtils__/aFigure';
import { aCustomer } from '../../__testUtils__/aCustomer';
import { anAgreement } from '../../__testUtils__/anAgreement';
import { aRefusal } from '../../__testUtils__/aRefusal';
import { FakeSignals } from '../../__testUtils__/FakeSignals';
import { FakeSlaApi } from '../../__testUtils__/FakeSlaApi';
import { renderPage } from '../../__testUtils__/renderPage';

jest.setTimeout(60_000);

const OF_MANAGERS = { lastContactAt: null, openComplaints: 0, risks: [] };
const CONTENT = {
  agreements: [anAgreement()],
  customers: [{ ...aCustomer(), attention: OF_MANAGERS }],
  attainment: [aFigure({ status: 'met' })],
  unagreedIndicators: 3,
  unagreedServices: [
    {
      entityRef: 'system:default/payments',
      customerRef: 'customer:default/retail-banking',
      link: 'owns',
    } as const,
  ],
};

describe('the home while something happens', () => {
  async function opened() {
    const api = new FakeSlaApi(CONTENT);
    const signals = new FakeSignals();
    renderPage('/sla', { api, signals });
    await screen.findByText('Nothing needs attention now.');
    return { api, signals };
  }

  const raise = async (signals: FakeSignals) =>
    await act(async () => signals.raiseAtOnce('measurements'));

  it('shows what is breached soon after a signal; what is typed and where the focus is stay', async () => {
    const { api, signals } = await opened();
    const search = screen.getByRole('searchbox', { name: 'Search' });
    await userEvent.type(search, 'Pay');
    api.getAttainment.mockResolvedValue({
      items: [aFigure({ targetName: 'Answers', status: 'breached' })],
    });

    await raise(signals);

    const panel = within(
      screen.getByRole('region', { name: 'Needs attention' }),
    );
    expect(await panel.findByText(/Answers, Payments/)).toBeInTheDocument();
    expect(search).toHaveFocus();
    expect(search).toHaveValue('Pay');
  });

  it('keeps what it shows while it reads again, and where that fails says so', async () => {
    const { api, signals } = await opened();
    api.getAgreements.mockRejectedValue(new Error('network is down'));
    api.getSlam.mockRejectedValue(new Error('network is down'));

    await raise(signals);

    const warnings = await screen.findAllByText(
      'The figures could not be refreshed: network is down',
    );
    expect(warnings).toHaveLength(2);
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
    expect(
      screen.getByRole('region', { name: 'Agreements' }),
    ).toBeInTheDocument();
  });
});

describe('what the home counts besides', () => {
  it('gives no figure of which a part is missing, and says so', async () => {
    const api = new FakeSlaApi(CONTENT);
    api.getOwnActions.mockRejectedValueOnce(new Error('off'));
    renderPage('/sla', { api });

    expect(
      await screen.findByText(
        'Figures are missing here, they could not be read: off',
      ),
    ).toBeInTheDocument();
    expect(screen.queryByText('They wait for us')).toBeNull();
    expect(screen.getByText('Targets without measurement')).toBeInTheDocument();

    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));

    expect(await screen.findByText('They wait for us')).toBeInTheDocument();
  });

  it('counts what waits, too, for who may not see what is unagreed', async () => {
    const api = new FakeSlaApi(CONTENT);
    api.getUnagreed.mockRejectedValue(await aRefusal(403));
    renderPage('/sla', { api });

    expect(await screen.findByText('They wait for us')).toBeInTheDocument();
    expect(screen.queryByText('Services without agreement')).toBeNull();
  });

  const tile = async (title: string) =>
    within(
      (await screen.findByRole('heading', { name: title }))
        .parentElement as HTMLElement,
    );

  it('leads from services without agreement and measurements without target to their lists', async () => {
    renderPage('/sla', { api: new FakeSlaApi(CONTENT) });

    const services = await tile('Services without agreement');
    expect(services.getByText('1')).toBeInTheDocument();
    expect(
      services.getByRole('link', { name: 'These services' }),
    ).toHaveAttribute('href', '/sla/unagreed');
    const measured = await tile('Measurements without target');
    expect(measured.getByText('3')).toBeInTheDocument();
    expect(
      measured.getByRole('link', { name: 'What is measured' }),
    ).toHaveAttribute('href', '/sla/unagreed#indicators');
  });

  it('leads to agreements without review, and counts whose signature is waited for', async () => {
    const onOffer = { version: 2, offeredAt: '2026-11-11T09:00:00Z' };
    renderPage('/sla', {
      api: new FakeSlaApi({
        ...CONTENT,
        unreviewed: 4,
        agreements: [
          { ...anAgreement(), onOffer: { ...onOffer, missing: ['customer'] } },
          {
            ...anAgreement({ id: 'agreement-2' }),
            onOffer: { ...onOffer, missing: ['provider', 'customer'] },
          },
          anAgreement({ id: 'agreement-3', state: 'draft' }),
        ],
      }),
    });

    const unreviewed = await tile('Agreements without review');
    expect(unreviewed.getByText('4')).toBeInTheDocument();
    expect(unreviewed.getByRole('link')).toHaveAttribute(
      'href',
      '/sla/agreements?state=active&unreviewed=true',
    );
    expect(
      (await tile('They wait for us')).getByText('1 offer to sign'),
    ).toBeInTheDocument();
    expect(
      (await tile('We wait for them')).getByText('2 offers to sign'),
    ).toBeInTheDocument();
  });
});
