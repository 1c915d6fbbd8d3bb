import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { aContact } from '../../../__testUtils__/aContact';
import { aCustomer } from '../../../__testUtils__/aCustomer';
import { anInteraction } from '../../../__testUtils__/anInteraction';
import { FakeSlaApi } from '../../../__testUtils__/FakeSlaApi';
import { renderPage } from '../../../__testUtils__/renderPage';

// The first page that is loaded brings all of the portal's components.
jest.setTimeout(60_000);
const PATIENT = { timeout: 20_000 };

it('offers contacts who are still there where the participants of a meeting are typed', async () => {
  const api = new FakeSlaApi({
    customers: [aCustomer()],
    contacts: [
      aContact(),
      aContact({ id: '2', name: 'Kim Park' }),
      aContact({ id: '3', name: 'Ben Kurz', state: 'left' }),
    ],
  });
  api.recordInteraction.mockResolvedValue(anInteraction());
  renderPage('/sla/customers/default/retail-banking', { api });
  await userEvent.click(
    await screen.findByRole('button', { name: 'Meeting' }, PATIENT),
  );
  const dialog = within(await screen.findByRole('dialog'));
  const offered = within(
    await dialog.findByRole('group', { name: 'Contacts of the customer' }),
  );
  expect(
    offered.getAllByRole('button').map(({ textContent }) => textContent),
  ).toEqual(['Anna Berg', 'Kim Park']);
  const participants = dialog.getByLabelText(/^Who took part/);
  await userEvent.type(participants, 'user:default/tom');
  const anna = offered.getByRole('button', { name: 'Anna Berg' });
  const kim = offered.getByRole('button', { name: 'Kim Park' });
  expect(anna).toHaveAttribute('aria-pressed', 'false');
  await userEvent.click(anna);
  await userEvent.click(kim);
  expect(participants).toHaveValue('user:default/tom\nAnna Berg\nKim Park');
  expect(anna).toHaveAttribute('aria-pressed', 'true');
  await userEvent.click(anna);
  expect(participants).toHaveValue('user:default/tom\nKim Park');
  expect(anna).toHaveAttribute('aria-pressed', 'false');
});
