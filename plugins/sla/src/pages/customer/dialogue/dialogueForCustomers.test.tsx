import { AuthorizeResult } from '@backstage/plugin-permission-common';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { aCustomer } from '../../../__testUtils__/aCustomer';
import { aComplaint } from '../../../__testUtils__/anInteraction';
import { FakeSlaApi } from '../../../__testUtils__/FakeSlaApi';
import { renderPage } from '../../../__testUtils__/renderPage';

// The first page that is loaded brings all of the portal's components.
jest.setTimeout(60_000);
const PATIENT = { timeout: 20_000 };
const BANKING = 'customer:default/retail-banking';

const change = (field: HTMLElement, value: string) =>
  fireEvent.change(field, { target: { value } });

// In a file of its own: what a permission was is kept from one test to the next.
describe('the dialogue for the side of the customer', () => {
  it('lets the customer complain in its own words, and open it again', async () => {
    const closed = aComplaint({
      complaint: {
        state: 'closed',
        owner: null,
        due: '2026-11-09',
        answer: null,
        closedAt: '2026-11-05T08:00:00Z',
        closedBy: 'user:default/tom',
        escalatedAt: null,
      },
    });
    const api = new FakeSlaApi({
      customers: [aCustomer()],
      interactions: [closed],
    });
    renderPage('/sla/customers/default/retail-banking', {
      api,
      authorize: permission =>
        permission === 'sla.dialogue.update'
          ? AuthorizeResult.DENY
          : AuthorizeResult.ALLOW,
    });
    const panel = within(
      await screen.findByRole('region', { name: 'Dialogue' }, PATIENT),
    );
    api.recordInteraction.mockResolvedValue(aComplaint());

    await userEvent.click(
      await panel.findByRole('button', { name: 'Complain' }),
    );
    const dialog = within(await screen.findByRole('dialog'));
    expect(dialog.queryByLabelText('Who sees it')).toBeNull();
    expect(
      dialog.getByText('The provider reads what you write here.'),
    ).toBeInTheDocument();
    change(dialog.getByLabelText(/^In one line/), 'Slow again');
    await userEvent.click(dialog.getByRole('button', { name: 'Store' }));
    await waitFor(() =>
      expect(api.recordInteraction).toHaveBeenCalledWith(
        BANKING,
        expect.objectContaining({
          kind: 'complaint',
          title: 'Slow again',
          visibility: 'shared',
          owner: null,
          due: null,
        }),
      ),
    );
    expect(panel.queryByRole('button', { name: /^Answer/ })).toBeNull();
    await userEvent.click(
      panel.getByRole('button', { name: 'Open again: Payments is slow' }),
    );
    const reopen = within(await screen.findByRole('dialog'));
    change(reopen.getByLabelText(/^Why is it not settled/), 'Still slow');
    await userEvent.click(reopen.getByRole('button', { name: 'Open again' }));
    await waitFor(() =>
      expect(api.reopenComplaint).toHaveBeenCalledWith(
        expect.objectContaining({ id: 'interaction-2' }),
        { reason: 'Still slow' },
      ),
    );
  });
});
