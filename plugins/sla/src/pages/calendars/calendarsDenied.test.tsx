import { AuthorizeResult } from '@backstage/plugin-permission-common';
import { screen } from '@testing-library/react';
import { FakeSlaApi } from '../../__testUtils__/FakeSlaApi';
import { renderPage } from '../../__testUtils__/renderPage';

// The first page that is loaded brings all of the portal's components.
jest.setTimeout(60_000);
const PATIENT = { timeout: 20_000 };

// In a file of its own: the portal remembers what it was allowed.
describe('the service calendars', () => {
  it('are read only for who may not write them', async () => {
    renderPage('/sla/calendars', {
      api: new FakeSlaApi(),
      authorize: () => AuthorizeResult.DENY,
    });

    expect(
      await screen.findByText(
        /^Whoever manages service levels writes them/,
        {},
        PATIENT,
      ),
    ).toBeInTheDocument();
    expect(screen.queryByText('Write a calendar')).not.toBeInTheDocument();
  });
});
