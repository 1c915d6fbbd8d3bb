import type { Contact } from '@service-levels/backstage-plugin-sla-common';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { aContact } from '../../../__testUtils__/aContact';
import { aCustomer } from '../../../__testUtils__/aCustomer';
import { aRefusal } from '../../../__testUtils__/aRefusal';
import { aRefusalOf } from '../../../__testUtils__/aRefusalOf';
import { FakeSlaApi } from '../../../__testUtils__/FakeSlaApi';
import { renderOnEntity } from '../../../__testUtils__/renderOnEntity';
import { exportFile } from '../../../export/exportFile';
import { toCsv } from '../../../export/toCsv';
import { ContactsList } from './ContactsList';

jest.mock('../../../export/exportFile', () => ({ exportFile: jest.fn() }));

// The first page that is loaded brings all of the portal's components.
jest.setTimeout(60_000);
const PATIENT = { timeout: 20_000 };

const BANKING = 'customer:default/retail-banking';
const BEN = aContact({
  id: '5b8f7c3e-7d0a-4f7e-9d57-0f6a3a7f5d02',
  name: 'Ben Kurz',
  function: null,
  email: null,
  phone: null,
  language: null,
  receivesAnnouncements: false,
  state: 'left',
});

function show(
  contacts: readonly Contact[],
  options: { readonly language?: 'en' | 'de' } = {},
) {
  const api = new FakeSlaApi({ customers: [aCustomer()], contacts });
  renderOnEntity(<ContactsList customerRef={BANKING} />, { api, ...options });
  return api;
}

const theList = async (name = 'Contacts') =>
  within(await screen.findByRole('region', { name }, PATIENT));

const change = (field: HTMLElement, value: string) =>
  fireEvent.change(field, { target: { value } });

/** Waits for a button that comes with the permission, and presses it. */
async function press(name: string) {
  await userEvent.click(await screen.findByRole('button', { name }, PATIENT));
  return within(await screen.findByRole('dialog'));
}

const untilClosed = async () =>
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());

const staleRefusal = async () =>
  await aRefusalOf([{ field: 'If-Match', reason: 'is 3, current is 4' }]);

describe('ContactsList', () => {
  it('says who it is, how to reach them, and what they receive', async () => {
    show([aContact(), BEN]);
    const list = await theList();
    const anna = list.getByRole('row', { name: /Anna Berg/ });
    expect(anna).toHaveTextContent('Head of payments');
    expect(anna).toHaveTextContent('German');
    expect(anna).toHaveTextContent('Announcements');
    expect(anna).not.toHaveTextContent('has left');
    expect(
      list.getByRole('link', { name: 'a.berg+sla@payments.example.org' }),
    ).toHaveAttribute('href', 'mailto:a.berg%2Bsla@payments.example.org');
    expect(
      list.getByRole('link', { name: '+49 (30) 1234-56' }),
    ).toHaveAttribute('href', 'tel:+4930123456');
    const ben = list.getByRole('row', { name: /Ben Kurz/ });
    expect(ben).toHaveTextContent('nothing');
    expect(ben).toHaveTextContent('has left');
    expect(within(ben).queryByRole('link')).toBeNull();
  });

  it('speaks German', async () => {
    show([aContact()], { language: 'de' });
    const list = await theList('Kontakte');
    const anna = list.getByRole('row', { name: /Anna Berg/ });
    expect(anna).toHaveTextContent('Deutsch');
    expect(anna).toHaveTextContent('Ankündigungen');
    const dialog = await press('Kontakt hinzufügen');
    expect(dialog.getByLabelText('Telefon')).toHaveAccessibleDescription(
      'Etwa +49 30 1234-56',
    );
  });

  it('says that there is none, and adds one', async () => {
    const api = show([]);
    api.createContact.mockResolvedValue(aContact());
    const list = await theList();
    expect(
      list.getByText('No contact has been added yet.'),
    ).toBeInTheDocument();
    expect(list.queryByRole('button', { name: /CSV/ })).toBeNull();
    const dialog = await press('Add a contact');
    const store = dialog.getByRole('button', { name: 'Store' });
    expect(store).toBeDisabled();
    change(dialog.getByLabelText(/^Name/), ' Anna Berg ');
    change(dialog.getByLabelText('Phone'), '+49 30 1234-56');
    await userEvent.click(dialog.getByLabelText('Service level reports'));
    api.getContacts.mockResolvedValue({ items: [aContact()] });
    await userEvent.click(store);
    await untilClosed();
    expect(api.createContact).toHaveBeenCalledWith(BANKING, {
      name: 'Anna Berg',
      function: null,
      email: null,
      phone: '+49 30 1234-56',
      language: null,
      receivesAnnouncements: false,
      receivesReports: true,
      state: 'active',
    });
    expect(await list.findByText('Anna Berg')).toBeInTheDocument();
    expect(list.getByText('The contact is stored.')).toBeInTheDocument();
  });

  it('changes one by the tag that was read, and says what is refused beside its field', async () => {
    const api = show([aContact()]);
    const reason = 'must be one plain address such as berg@example.org';
    api.changeContact.mockRejectedValue(
      await aRefusalOf([{ field: 'email', reason }]),
    );
    const dialog = await press('Change: Anna Berg');
    change(dialog.getByLabelText('Email'), 'berg');
    await userEvent.selectOptions(dialog.getByLabelText('State'), 'left');
    await userEvent.click(dialog.getByRole('button', { name: 'Store' }));
    const email = dialog.getByLabelText('Email');
    await waitFor(() => expect(email).toHaveAccessibleDescription(reason));
    expect(email).toHaveFocus();
    expect(api.changeContact).toHaveBeenCalledWith(BANKING, {
      id: aContact().id,
      etag: '3',
      contact: expect.objectContaining({
        name: 'Anna Berg',
        email: 'berg',
        state: 'left',
        receivesAnnouncements: true,
      }),
    });
  });

  it('says that somebody else changed it meanwhile, and shows that once the form is closed', async () => {
    const api = show([aContact()]);
    api.changeContact.mockRejectedValue(await staleRefusal());
    const dialog = await press('Change: Anna Berg');
    change(dialog.getByLabelText('Function'), 'Chief of payments');
    await userEvent.click(dialog.getByRole('button', { name: 'Store' }));
    expect(await dialog.findByRole('alert')).toHaveTextContent(
      /^Somebody else has changed this contact meanwhile/,
    );
    expect(dialog.getByLabelText('Function')).toHaveValue('Chief of payments');
    api.getContacts.mockResolvedValue({
      items: [aContact({ function: 'Retired', etag: '4' })],
    });
    await userEvent.click(dialog.getByRole('button', { name: 'Cancel' }));
    await untilClosed();
    expect(await screen.findByText('Retired')).toBeInTheDocument();
  });

  it('removes one once that was confirmed', async () => {
    const api = show([aContact()]);
    api.removeContact.mockRejectedValueOnce(await staleRefusal());
    api.removeContact.mockResolvedValueOnce({ id: aContact().id });
    const dialog = await press('Remove: Anna Berg');
    expect(dialog.getByText(/deleted for good/)).toBeInTheDocument();
    expect(api.removeContact).not.toHaveBeenCalled();
    const remove = dialog.getByRole('button', { name: 'Remove' });
    await userEvent.click(remove);
    expect(await dialog.findByRole('alert')).toHaveTextContent(
      /^Somebody else/,
    );
    api.getContacts.mockResolvedValue({ items: [] });
    await userEvent.click(remove);
    await untilClosed();
    expect(api.removeContact).toHaveBeenLastCalledWith(BANKING, {
      id: aContact().id,
      etag: '3',
    });
    expect(
      await screen.findByText('Anna Berg is removed.'),
    ).toBeInTheDocument();
    expect(
      await screen.findByText('No contact has been added yet.'),
    ).toBeInTheDocument();
  });

  it('offers no change to who may only read', async () => {
    // Another customer: what is allowed is remembered from one test to the next.
    const api = new FakeSlaApi({ contacts: [aContact()] });
    renderOnEntity(<ContactsList customerRef="customer:default/acme" />, {
      api,
      isAllowed: false,
    });
    const list = await theList();
    expect(list.getByText('Anna Berg')).toBeInTheDocument();
    expect(
      list.queryByRole('button', { name: /Add|Change|Remove/ }),
    ).toBeNull();
  });

  it('exports them, a number that begins with + as a text', async () => {
    show([aContact({ name: '=cmd()' }), BEN]);
    const list = await theList();
    await userEvent.click(list.getByRole('button', { name: /CSV/ }));
    await waitFor(() => expect(exportFile).toHaveBeenCalledTimes(1));
    const [[file]] = jest.mocked(exportFile).mock.calls;
    const [, anna, ben] = toCsv(file).split('\r\n');
    expect(anna).toBe(
      "'=cmd(),Head of payments,a.berg+sla@payments.example.org,'+49 (30) 1234-56,German,Announcements,active",
    );
    expect(ben).toBe('Ben Kurz,,,,,nothing,has left');
  });

  it('says that they could not be read, and reads them again', async () => {
    const api = new FakeSlaApi({ contacts: [aContact()] });
    api.getContacts.mockRejectedValueOnce(new Error('broken'));
    renderOnEntity(<ContactsList customerRef={BANKING} />, { api });
    const list = await theList();
    expect(
      list.getByText('Contacts could not be read: broken'),
    ).toBeInTheDocument();
    await userEvent.click(list.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByText('Anna Berg')).toBeInTheDocument();
  });

  it('is not there for whom the API knows none', async () => {
    const api = new FakeSlaApi();
    api.getContacts.mockRejectedValue(await aRefusal(404));
    renderOnEntity(<ContactsList customerRef={BANKING} />, { api });
    await waitFor(() => expect(api.getContacts).toHaveBeenCalled(), PATIENT);
    await waitFor(() => expect(screen.queryByText(/being read/)).toBeNull());
    expect(screen.queryByText('Contacts')).toBeNull();
  });
});
