import { AuthorizeResult } from '@backstage/plugin-permission-common';
import { screen } from '@testing-library/react';
import { FakeSlaApi } from '../../__testUtils__/FakeSlaApi';
import { renderPage } from '../../__testUtils__/renderPage';

// The first page that is loaded brings all of the portal's components.
jest.setTimeout(60_000);
const PATIENT = { timeout: 20_000 };

// Apart from the others: what a policy said is remembered between tests.
describe('the page of customers', () => {
  it('offers nothing to who may not keep one', async () => {
    renderPage('/sla/customers', {
      api: new FakeSlaApi(),
      authorize: () => AuthorizeResult.DENY,
    });
    expect(
      await screen.findByText(/None is yours to see/, {}, PATIENT),
    ).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Add a customer' })).toBeNull();
    expect(screen.queryByText('Services kept in the portal')).toBeNull();
  });
});
