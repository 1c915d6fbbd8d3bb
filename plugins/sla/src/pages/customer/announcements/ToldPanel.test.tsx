import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { aCustomer } from '../../../__testUtils__/aCustomer';
import { aToldAnnouncement } from '../../../__testUtils__/anAnnouncement';
import { aRefusal } from '../../../__testUtils__/aRefusal';
import { FakeSlaApi } from '../../../__testUtils__/FakeSlaApi';
import { renderPage } from '../../../__testUtils__/renderPage';

// The first page that is loaded brings all of the portal's components.
jest.setTimeout(60_000);
const PATIENT = { timeout: 20_000 };

const TOM = 'user:default/tom';
const KEY = {
  customerRef: 'customer:default/retail-banking',
  id: 'announcement-1',
};
const OBJECTION = {
  id: 'objection-1',
  reason: 'It is the end of the year',
  at: '2026-11-28T08:00:00Z',
  by: TOM,
};

const world = (
  told = [aToldAnnouncement()],
  side: 'provider' | 'customer' = 'customer',
) =>
  new FakeSlaApi({
    customers: [aCustomer({ side, representatives: [TOM] })],
    told,
  });

const page = (api: FakeSlaApi, language?: 'en' | 'de') =>
  renderPage('/sla/customers/default/retail-banking', { api, language });

const press = async (name: string) =>
  await userEvent.click(await screen.findByRole('button', { name }, PATIENT));

describe('what a customer was told', () => {
  it('is opened by its side, and counts as read from then on', async () => {
    const api = world();
    page(api);
    const one = within(
      await screen.findByRole('article', { name: 'Database upgrade' }, PATIENT),
    );
    expect(one.getByText(/^planned maintenance\. Told/)).toHaveTextContent(
      /Nov 27, 2026.*not read yet$/,
    );
    expect(one.getByText(/^When: Dec 6, 2026/)).toBeInTheDocument();
    expect(one.queryByText('pause')).toBeNull();
    api.getToldAnnouncements.mockResolvedValue({
      items: [aToldAnnouncement({ readAt: '2026-11-28T08:00:00Z' })],
    });
    await press('Open: Database upgrade');
    expect(await one.findByText('pause')).toBeInTheDocument();
    expect(
      await one.findByText(/read Nov 28, 2026/, {}, PATIENT),
    ).toBeInTheDocument();
    expect(api.readAnnouncement).toHaveBeenCalledWith(KEY);
    await press('Close: Database upgrade');
    await press('Open: Database upgrade');
    expect(api.readAnnouncement).toHaveBeenCalledTimes(1);
  });

  it('stands there with who withdrew it, when and why, and what came in its place', async () => {
    page(
      world([
        aToldAnnouncement({ id: 'announcement-2', isReplacement: true }),
        aToldAnnouncement({
          title: 'Larger upgrade',
          withdrawn: {
            at: '2026-11-28T08:00:00Z',
            by: 'user:default/markus',
            reason: 'The supplier moved it',
          },
          isReplaced: true,
        }),
      ]),
    );
    const one = within(
      await screen.findByRole('article', { name: 'Larger upgrade' }, PATIENT),
    );
    expect(
      one.getByText(/^Withdrawn by markus, Nov 28, 2026.*supplier moved it$/),
    ).toBeInTheDocument();
    expect(
      one.getByText('You were told another one in its place.'),
    ).toBeInTheDocument();
    expect(one.queryByRole('button', { name: /^Object/ })).toBeNull();
    const anew = within(
      screen.getByRole('article', { name: 'Database upgrade' }),
    );
    expect(anew.getByText(/^It stands in the place of/)).toBeInTheDocument();
  });

  it('is objected to with a reason, which then stands there', async () => {
    const api = world();
    page(api);
    await press('Object: Database upgrade');
    const dialog = within(await screen.findByRole('dialog'));
    expect(dialog.getByRole('button', { name: 'Object' })).toBeDisabled();
    await userEvent.type(dialog.getByRole('textbox'), OBJECTION.reason);
    api.objectToAnnouncement.mockRejectedValueOnce(await aRefusal(403));
    await userEvent.click(dialog.getByRole('button', { name: 'Object' }));
    expect(
      await dialog.findByText('It could not be sent: no'),
    ).toBeInTheDocument();
    expect(dialog.getByRole('textbox')).toHaveValue(OBJECTION.reason);

    api.getToldAnnouncements.mockResolvedValue({
      items: [aToldAnnouncement({ objections: [OBJECTION] })],
    });
    await userEvent.click(dialog.getByRole('button', { name: 'Object' }));
    expect(
      await screen.findByText(/^Objection, Nov 28, 2026.*the end of the year/),
    ).toBeInTheDocument();
    expect(screen.getByText('Your objection is recorded.')).toBeInTheDocument();
    expect(api.objectToAnnouncement).toHaveBeenLastCalledWith(KEY, {
      reason: OBJECTION.reason,
    });
  });

  it("is for the provider's side to see, and proves nothing by its click", async () => {
    const api = world([aToldAnnouncement()], 'provider');
    page(api);
    await press('Open: Database upgrade');
    expect(await screen.findByText('pause')).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: /^Object/ })).toBeNull();
    expect(api.readAnnouncement).not.toHaveBeenCalled();
  });

  it('makes no HTML of a text, and no address that could run', async () => {
    page(
      world([
        aToldAnnouncement({
          text: '<b>bold</b> [here](javascript:alert(1))',
          from: null,
          to: null,
        }),
      ]),
    );
    await press('Open: Database upgrade');
    const one = await screen.findByRole('article', {
      name: 'Database upgrade',
    });
    expect(one).toHaveTextContent('<b>bold</b>');
    expect(within(one).queryByRole('link', { name: 'here' })).toBeNull();
    expect(one.innerHTML).not.toMatch(/javascript:/);
    expect(screen.queryByText(/^When:/)).toBeNull();
  });

  it('is not there where the reader may not see it', async () => {
    const api = world();
    api.getToldAnnouncements.mockRejectedValue(await aRefusal(403));
    page(api);
    await screen.findByText('People', {}, PATIENT);
    await waitFor(() => expect(api.getToldAnnouncements).toHaveBeenCalled());
    await waitFor(() =>
      expect(screen.queryByText('Announcements are being read …')).toBeNull(),
    );
    expect(screen.queryByRole('region', { name: 'Announcements' })).toBeNull();
  });

  it('says that it could not be read, and tries again', async () => {
    const api = world([]);
    api.getToldAnnouncements.mockRejectedValueOnce(new Error('503 for now'));
    page(api);
    const panel = within(
      await screen.findByRole('region', { name: 'Announcements' }, PATIENT),
    );
    expect(
      panel.getByText('Announcements could not be read: 503 for now'),
    ).toBeInTheDocument();
    await userEvent.click(panel.getByRole('button', { name: 'Try again' }));
    expect(
      await screen.findByText('Nothing has been announced yet.'),
    ).toBeInTheDocument();
  });

  it('is told in German', async () => {
    page(world(), 'de');
    expect(
      await screen.findByRole(
        'button',
        { name: 'Einwand erheben: Database upgrade' },
        PATIENT,
      ),
    ).toBeInTheDocument();
    expect(
      screen.getByText(/^geplante Wartung\. Mitgeteilt/),
    ).toHaveTextContent(/noch nicht gelesen/);
  });

  it('stands on My services, for each customer that the reader represents', async () => {
    const acme = aCustomer({
      ref: 'customer:default/acme',
      title: 'Acme',
      representatives: [TOM],
    });
    const own = aCustomer({ representatives: [TOM] });
    const api = new FakeSlaApi({
      customers: [own, acme],
      told: [aToldAnnouncement()],
    });
    renderPage('/sla/mine', { api, reader: TOM });
    const banking = within(
      await screen.findByRole(
        'region',
        { name: 'Announcements for Retail Banking' },
        PATIENT,
      ),
    );
    expect(
      banking.getByRole('button', { name: 'Object: Database upgrade' }),
    ).toBeInTheDocument();
    expect(
      within(
        screen.getByRole('region', { name: 'Announcements for Acme' }),
      ).getByText('Nothing has been announced yet.'),
    ).toBeInTheDocument();
  });
});
