import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { anIndicator } from '../../__testUtils__/anIndicator';
import { exportedCsv } from '../../__testUtils__/exportedCsv';
import { FakeSlaApi } from '../../__testUtils__/FakeSlaApi';
import { renderPage } from '../../__testUtils__/renderPage';

jest.setTimeout(60_000);

const SERVICE = {
  entityRef: 'system:default/payments',
  customerRef: 'customer:default/acme',
  link: 'uses',
} as const;

const rowsOf = async (table: string) =>
  within(await screen.findByRole('table', { name: table }))
    .getAllByRole('row')
    .slice(1);

describe('UnagreedPage', () => {
  it('lists services of customers with a way to an agreement, and measurements that nobody uses', async () => {
    renderPage('/sla/unagreed', {
      api: new FakeSlaApi({
        unagreedServices: [SERVICE],
        indicators: [anIndicator()],
      }),
    });

    const [service] = await rowsOf('Services without agreement');
    expect(service).toHaveTextContent(/Payments.*acme.*uses it/);
    expect(
      within(service).getByRole('link', {
        name: 'Draft an agreement with acme',
      }),
    ).toHaveAttribute(
      'href',
      '/sla/agreements/new?customer=customer%3Adefault%2Facme',
    );
    const [indicator] = await rowsOf('Measurements without target');
    expect(indicator).toHaveTextContent(/Payments.*Availability.*states/i);
  });

  it('asks only for indicators that nothing is agreed about', async () => {
    const api = new FakeSlaApi({});
    renderPage('/sla/unagreed', { api });

    expect(
      await screen.findByText(
        'Every service of every customer has its agreement.',
      ),
    ).toBeInTheDocument();
    expect(
      screen.getByText('Every measurement has its target.'),
    ).toBeInTheDocument();
    expect(api.getIndicators).toHaveBeenCalledWith(
      expect.objectContaining({ unagreed: true }),
    );
  });

  it('shows a hundred of many, and more when asked; the file has all', async () => {
    const unagreedServices = Array.from({ length: 150 }, (_, i) => ({
      ...SERVICE,
      entityRef: `system:default/s-${i}`,
    }));
    renderPage('/sla/unagreed', { api: new FakeSlaApi({ unagreedServices }) });

    expect(await rowsOf('Services without agreement')).toHaveLength(100);
    const csv = await exportedCsv('Services without agreement');
    expect(csv.match(/system:default\/s-/g)).toHaveLength(150);
    await userEvent.click(
      screen.getByRole('button', { name: 'Show 50 more, 50 left' }),
    );
    expect(await rowsOf('Services without agreement')).toHaveLength(150);
  });

  it('says that it could not be read', async () => {
    const api = new FakeSlaApi({});
    api.getUnagreedServices.mockRejectedValue(new Error('network is down'));
    renderPage('/sla/unagreed', { api });
    expect(await screen.findByText(/network is down/)).toBeInTheDocument();
  });
});
