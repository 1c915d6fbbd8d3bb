import { AuthorizeResult } from '@backstage/plugin-permission-common';
import { screen } from '@testing-library/react';
import { FakeSlaApi } from '../../__testUtils__/FakeSlaApi';
import { renderPage } from '../../__testUtils__/renderPage';

jest.setTimeout(60_000);

// A file of its own: what was once allowed is remembered.
describe('UnagreedPage of who may not draft agreements', () => {
  it('lists services, and offers no agreement', async () => {
    renderPage('/sla/unagreed', {
      api: new FakeSlaApi({
        unagreedServices: [
          {
            entityRef: 'system:default/payments',
            customerRef: 'customer:default/acme',
            link: 'uses',
          },
        ],
      }),
      authorize: () => AuthorizeResult.DENY,
    });

    expect(
      await screen.findByRole('table', { name: 'Services without agreement' }),
    ).toHaveTextContent(/Payments.*acme/);
    expect(screen.queryByText('Draft an agreement')).not.toBeInTheDocument();
  });
});
