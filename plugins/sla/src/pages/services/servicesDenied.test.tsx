import { AuthorizeResult } from '@backstage/plugin-permission-common';
import { screen } from '@testing-library/react';
import { FakeSlaApi } from '../../__testUtils__/FakeSlaApi';
import { renderPage } from '../../__testUtils__/renderPage';

// The first page that is loaded brings all of the portal's components.
jest.setTimeout(60_000);
const PATIENT = { timeout: 20_000 };

// In a file of its own: the portal remembers what it was allowed.
describe('the page of services that the portal keeps', () => {
  it('says who it is for, and asks for nothing', async () => {
    const api = new FakeSlaApi();
    renderPage('/sla/services', {
      api,
      authorize: () => AuthorizeResult.DENY,
    });
    expect(
      await screen.findByText(
        'This is for who maintains the services',
        {},
        PATIENT,
      ),
    ).toBeInTheDocument();
    expect(api.getServices).not.toHaveBeenCalled();
  });
});
