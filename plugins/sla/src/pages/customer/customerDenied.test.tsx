import { AuthorizeResult } from '@backstage/plugin-permission-common';
import { screen } from '@testing-library/react';
import { aKeptCustomer } from '../../__testUtils__/aKeptCustomer';
import { FakeSlaApi } from '../../__testUtils__/FakeSlaApi';
import { renderPage } from '../../__testUtils__/renderPage';

// The first page that is loaded brings all of the portal's components.
jest.setTimeout(60_000);
const PATIENT = { timeout: 20_000 };

// Apart from the others: what a policy said is remembered between tests.
describe('the page of a customer', () => {
  it('offers nothing to who may only read', async () => {
    renderPage('/sla/customers/default/retail-banking', {
      api: new FakeSlaApi({ customers: [aKeptCustomer()] }),
      language: 'de',
      authorize: () => AuthorizeResult.DENY,
    });
    expect(
      await screen.findByText('Personen', {}, PATIENT),
    ).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Ändern' })).toBeNull();
  });
});
