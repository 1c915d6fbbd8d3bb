import { AuthorizeResult } from '@backstage/plugin-permission-common';
import { screen } from '@testing-library/react';
import { FakeSlaApi } from '../../../__testUtils__/FakeSlaApi';
import { renderPage } from '../../../__testUtils__/renderPage';

// The first page that is loaded brings all of the portal's components.
jest.setTimeout(60_000);
const PATIENT = { timeout: 10_000 };
const PATH = '/sla/setup/groups';

describe('customers of groups without a permission', () => {
  it('says who gives the permission', async () => {
    renderPage(PATH, {
      api: new FakeSlaApi(),
      authorize: () => AuthorizeResult.DENY,
    });
    expect(
      await screen.findByText(/sla\.customer\.create/, {}, PATIENT),
    ).toBeInTheDocument();
  });
});
