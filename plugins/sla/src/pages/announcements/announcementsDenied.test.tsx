import { AuthorizeResult } from '@backstage/plugin-permission-common';
import { screen } from '@testing-library/react';
import { anAnnouncement } from '../../__testUtils__/anAnnouncement';
import { FakeSlaApi } from '../../__testUtils__/FakeSlaApi';
import { renderPage } from '../../__testUtils__/renderPage';

// The first page that is loaded brings all of the portal's components.
jest.setTimeout(60_000);
const PATIENT = { timeout: 20_000 };
const authorize = (): AuthorizeResult.DENY => AuthorizeResult.DENY;

// Apart from the others: what a policy said is remembered between tests.
describe('the announcements', () => {
  it('offer nothing to who may only read', async () => {
    renderPage('/sla/announcements/announcement-1', {
      api: new FakeSlaApi({ announcements: [anAnnouncement()] }),
      authorize,
    });
    await screen.findByText('owns Payments', {}, PATIENT);
    for (const name of ['Send …', 'Add a customer', 'Store']) {
      expect(screen.queryByRole('button', { name })).toBeNull();
    }
    expect(screen.queryByRole('button', { name: /Retail Banking/ })).toBeNull();
  });

  it('say that there is none to see, and offer no draft', async () => {
    renderPage('/sla/announcements', { api: new FakeSlaApi(), authorize });
    expect(
      await screen.findByText(
        'There is no announcement that you may see.',
        {},
        PATIENT,
      ),
    ).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Store as draft' })).toBeNull();
  });
});
