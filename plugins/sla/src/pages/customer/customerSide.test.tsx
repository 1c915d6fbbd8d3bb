import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { aContact } from '../../__testUtils__/aContact';
import { aCustomer } from '../../__testUtils__/aCustomer';
import { FakeSlaApi } from '../../__testUtils__/FakeSlaApi';
import { renderPage } from '../../__testUtils__/renderPage';

// The first page that is loaded brings all of the portal's components.
jest.setTimeout(60_000);
const PATIENT = { timeout: 20_000 };

async function show(side: 'provider' | 'customer') {
  const api = new FakeSlaApi({
    customers: [aCustomer({ side })],
    contacts: [aContact()],
  });
  renderPage('/sla/customers/default/retail-banking', { api });
  const dialogue = within(
    await screen.findByRole('region', { name: 'Dialogue' }, PATIENT),
  );
  return { api, dialogue };
}

describe('the customer page under a policy that allows all', () => {
  it("offers a representative what the customer's side says, and nothing of the provider's", async () => {
    const { api, dialogue } = await show('customer');
    expect(
      await dialogue.findByRole('button', { name: 'Complain' }),
    ).toBeInTheDocument();
    expect(dialogue.queryByRole('button', { name: 'Meeting' })).toBeNull();
    expect(
      await screen.findByRole('button', { name: 'Enter an answer' }),
    ).toBeInTheDocument();
    expect(
      screen.queryByRole('link', { name: 'Form for the customer' }),
    ).toBeNull();
    expect(
      screen.queryByRole('button', { name: 'Promise an action' }),
    ).toBeNull();
    // Nor of its contacts, which are not even asked for: neither by the page nor by a form.
    await userEvent.click(dialogue.getByRole('button', { name: 'Complain' }));
    await screen.findByRole('dialog');
    expect(screen.queryByText(/Contacts|Anna Berg/)).toBeNull();
    expect(api.getContacts).not.toHaveBeenCalled();
  });

  it("offers the provider's side its own", async () => {
    const { dialogue } = await show('provider');
    expect(
      await dialogue.findByRole('button', { name: 'Meeting' }),
    ).toBeInTheDocument();
    expect(dialogue.queryByRole('button', { name: 'Complain' })).toBeNull();
    expect(
      await screen.findByRole('link', { name: 'Form for the customer' }),
    ).toBeInTheDocument();
    expect(
      screen.getByRole('button', { name: 'Promise an action' }),
    ).toBeInTheDocument();
    const people = within(screen.getByRole('region', { name: 'People' }));
    expect(await people.findByText('Anna Berg')).toBeInTheDocument();
  });
});
