import { AuthorizeResult } from '@backstage/plugin-permission-common';
import { screen } from '@testing-library/react';
import { aCustomer } from '../../../__testUtils__/aCustomer';
import { aToldAnnouncement } from '../../../__testUtils__/anAnnouncement';
import { FakeSlaApi } from '../../../__testUtils__/FakeSlaApi';
import { renderPage } from '../../../__testUtils__/renderPage';

// The first page that is loaded brings all of the portal's components.
jest.setTimeout(60_000);

// Apart from the others: what a policy said is remembered between tests.
describe('what a customer was told', () => {
  it('is read by who may not object, and offers no objection', async () => {
    renderPage('/sla/customers/default/retail-banking', {
      api: new FakeSlaApi({
        customers: [aCustomer({ side: 'customer' })],
        told: [aToldAnnouncement()],
      }),
      authorize: () => AuthorizeResult.DENY,
    });
    expect(
      await screen.findByRole(
        'button',
        { name: 'Open: Database upgrade' },
        { timeout: 20_000 },
      ),
    ).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: /^Object/ })).toBeNull();
  });
});
