import { AuthorizeResult } from '@backstage/plugin-permission-common';
import { screen } from '@testing-library/react';
import { anAgreement } from '../../../__testUtils__/anAgreement';
import { FakeSlaApi } from '../../../__testUtils__/FakeSlaApi';
import { renderPage } from '../../../__testUtils__/renderPage';

// The first page that is loaded brings all of the portal's components.
jest.setTimeout(60_000);
const PATIENT = { timeout: 20_000 };

// Apart from the others: what a policy said is remembered between tests.
describe('the overview of agreements', () => {
  it("offers a customer's side to read alone", async () => {
    renderPage('/sla/agreements', {
      api: new FakeSlaApi({ agreements: [anAgreement()] }),
      authorize: () => AuthorizeResult.DENY,
    });
    await screen.findByRole(
      'link',
      { name: 'Payments for Retail Banking' },
      PATIENT,
    );
    expect(screen.queryByText('New agreement')).toBeNull();
    expect(screen.queryByText('Import YAML')).toBeNull();
    expect(screen.queryByText('Without measurement')).toBeNull();
    expect(screen.getByText('Without agreed reviews')).toBeInTheDocument();
  });
});
