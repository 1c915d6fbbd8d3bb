import type { OwnAction } from '@service-levels/backstage-plugin-sla-common';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { FakeSlaApi } from '../../__testUtils__/FakeSlaApi';
import { renderPage } from '../../__testUtils__/renderPage';

// The first page that is loaded brings all of the portal's components.
jest.setTimeout(60_000);
const PATIENT = { timeout: 20_000 };

const MEMORY: OwnAction = {
  id: 'action-1',
  title: 'More memory',
  owner: 'group:default/team-payments',
  due: '2020-01-31',
  customer: { ref: 'customer:default/retail-banking', title: 'Retail Banking' },
};

function open(ownActions: readonly OwnAction[], language?: 'de') {
  const api = new FakeSlaApi({ ownActions });
  renderPage('/sla/actions', { api, language });
  return api;
}

describe('OwnActionsPage', () => {
  it('shows what is mine, of whom and by when; of whom only where I may know', async () => {
    open([
      MEMORY,
      { ...MEMORY, id: 'action-2', title: 'Offer', customer: null },
    ]);
    const table = within(await screen.findByRole('table', {}, PATIENT));
    const [memory, offer] = table.getAllByRole('row').slice(1);
    expect(memory).toHaveTextContent(/Payments team.*Jan 31, 2020.*overdue/);
    expect(
      within(memory).getByRole('link', { name: 'Retail Banking' }),
    ).toHaveAttribute('href', '/sla/customers/default/retail-banking');
    expect(offer).toHaveTextContent('not shown to you');
  });

  it('completes one', async () => {
    const api = open([MEMORY]);
    await userEvent.click(
      await screen.findByRole('button', { name: 'Done: More memory' }, PATIENT),
    );
    await waitFor(() =>
      expect(api.completeOwnAction).toHaveBeenCalledWith('action-1'),
    );
    expect(await screen.findByText('Done: More memory')).toBeInTheDocument();
    expect(api.getOwnActions).toHaveBeenCalledTimes(2);
  });

  it('says where actions come from when there are none', async () => {
    open([]);
    expect(
      await screen.findByText(
        /^Nothing is open\. What you promise/,
        {},
        PATIENT,
      ),
    ).toBeInTheDocument();
  });

  it('says why they could not be read, and reads on retry', async () => {
    const api = new FakeSlaApi({ ownActions: [MEMORY] });
    api.getOwnActions.mockRejectedValueOnce(new Error('network is down'));
    renderPage('/sla/actions', { api });
    expect(
      await screen.findByText('network is down', {}, PATIENT),
    ).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByRole('table')).toBeInTheDocument();
  });

  it('speaks German', async () => {
    open([MEMORY], 'de');
    expect(
      await screen.findByRole('region', { name: 'Meine Maßnahmen' }, PATIENT),
    ).toHaveTextContent('überfällig');
  });
});
