import { AuthorizeResult } from '@backstage/plugin-permission-common';
import { screen } from '@testing-library/react';
import { FakeSlaApi } from '../../../__testUtils__/FakeSlaApi';
import { renderPage } from '../../../__testUtils__/renderPage';

// The first page that is loaded brings all of the portal's components.
jest.setTimeout(60_000);
const PATIENT = { timeout: 20_000 };

// In a file of its own: Backstage remembers for some seconds what was decided in the test before.
describe('the list of reports of somebody who creates none', () => {
  it('says to a customer what to expect, in German', async () => {
    renderPage('/sla/reports', {
      api: new FakeSlaApi({ reports: [] }),
      language: 'de',
      authorize: permission =>
        permission === 'sla.agreement.create'
          ? AuthorizeResult.DENY
          : AuthorizeResult.ALLOW,
    });
    expect(
      await screen.findByText(/^Hier erscheint ein Bericht/, {}, PATIENT),
    ).toBeInTheDocument();
    expect(
      screen.queryByRole('button', { name: 'Bericht anlegen' }),
    ).toBeNull();
  });
});
