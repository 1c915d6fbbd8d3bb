import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { aCustomer } from '../../../__testUtils__/aCustomer';
import {
  aComplaint,
  anInteraction,
} from '../../../__testUtils__/anInteraction';
import { FakeSlaApi } from '../../../__testUtils__/FakeSlaApi';
import { renderPage } from '../../../__testUtils__/renderPage';

// The first page that is loaded brings all of the portal's components.
jest.setTimeout(60_000);
const PATIENT = { timeout: 20_000 };

async function show(api: FakeSlaApi, language?: 'de') {
  renderPage('/sla/customers/default/retail-banking', {
    api,
    language,
  });
  return within(
    await screen.findByRole('region', { name: /^Dialog/ }, PATIENT),
  );
}

describe('the list of the dialogue', () => {
  it('shows one kind alone, and earlier ones when asked', async () => {
    const api = new FakeSlaApi({
      customers: [aCustomer()],
      interactions: [anInteraction(), aComplaint()],
    });
    const panel = await show(api);
    await userEvent.selectOptions(panel.getByLabelText('Show'), 'Complaint');
    await waitFor(() => expect(panel.getAllByRole('listitem')).toHaveLength(1));
    expect(panel.getByRole('listitem')).toHaveTextContent('Payments is slow');
    await userEvent.selectOptions(panel.getByLabelText('Show'), 'Call');
    expect(
      await panel.findByText('There is nothing of this kind.'),
    ).toBeInTheDocument();

    api.getInteractionsOf.mockImplementation(async (_ref, { cursor }) =>
      cursor === undefined
        ? { items: [anInteraction()], nextCursor: 'c' }
        : { items: [aComplaint()] },
    );
    await userEvent.selectOptions(panel.getByLabelText('Show'), 'everything');
    await userEvent.click(
      await panel.findByRole('button', { name: 'Show earlier ones' }),
    );
    await waitFor(() => expect(panel.getAllByRole('listitem')).toHaveLength(2));
    expect(panel.queryByRole('button', { name: /earlier/ })).toBeNull();
  });

  it('says why it could not be read, and reads on retry', async () => {
    const api = new FakeSlaApi({
      customers: [aCustomer()],
      interactions: [anInteraction()],
    });
    // Neither the dialogue nor the next meeting.
    const down = new Error('network is down');
    api.getInteractionsOf.mockRejectedValueOnce(down);
    api.getInteractionsOf.mockRejectedValueOnce(down);
    const panel = await show(api);
    expect(
      await panel.findByText('The dialogue could not be read: network is down'),
    ).toBeInTheDocument();
    await userEvent.click(panel.getByRole('button', { name: 'Try again' }));
    expect(await panel.findByRole('listitem')).toBeInTheDocument();
  });

  it('speaks German', async () => {
    const api = new FakeSlaApi({
      customers: [aCustomer()],
      interactions: [aComplaint()],
    });
    const panel = await show(api, 'de');
    const item = await panel.findByRole('listitem');
    expect(item).toHaveTextContent('Beschwerde');
    expect(item).toHaveTextContent('geteilt');
    expect(item).toHaveTextContent('offen');
    expect(
      panel.getByRole('button', {
        name: 'Beschwerde schließen: Payments is slow',
      }),
    ).toBeInTheDocument();
  });
});
