import type { Announcement } from '@service-levels/backstage-plugin-sla-common';
import { fireEvent, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { aContact } from '../../__testUtils__/aContact';
import { aCustomer } from '../../__testUtils__/aCustomer';
import { anAnnouncement, aRecipient } from '../../__testUtils__/anAnnouncement';
import { aRefusal } from '../../__testUtils__/aRefusal';
import { FakeSlaApi } from '../../__testUtils__/FakeSlaApi';
import { renderPage } from '../../__testUtils__/renderPage';
import { storedFiles } from '../../__testUtils__/storedFiles';

// The first page that is loaded brings all of the portal's components.
jest.setTimeout(60_000);
const PATIENT = { timeout: 20_000 };

const BANKING = 'customer:default/retail-banking';
const KEY = { id: 'announcement-1', customerRef: BANKING };
const SENT = anAnnouncement({
  etag: '4',
  state: 'sent',
  sentAt: '2026-11-27T08:00:00Z',
  customers: [
    aRecipient({
      state: 'told',
      proofs: [
        {
          how: 'notification',
          at: '2026-11-27T08:00:00Z',
          recordedAt: '2026-11-27T08:00:00Z',
          by: 'user:default/markus',
          to: ['user:default/tom'],
        },
        {
          how: 'mail',
          at: '2026-11-27T09:00:00Z',
          recordedAt: '2026-11-28T09:00:00Z',
          by: 'user:default/markus',
          to: ['Ms Meyer'],
        },
      ],
      readAt: '2026-11-29T08:00:00Z',
      readBy: 'user:default/tom',
      objections: [
        {
          id: 'objection-1',
          reason: 'It is the end of the year',
          at: '2026-11-30T08:00:00Z',
          by: 'user:default/tom',
        },
      ],
    }),
  ],
});

function open(announcement: Announcement, language?: 'en' | 'de') {
  const api = new FakeSlaApi({
    announcements: [announcement],
    customers: [
      aCustomer(),
      aCustomer({ ref: 'customer:default/acme', title: 'Acme' }),
    ],
  });
  renderPage('/sla/announcements/announcement-1', { api, language });
  return api;
}

const customer = async (name = 'Retail Banking') =>
  within(await screen.findByRole('article', { name }, PATIENT));
const press = async (name: string | RegExp) =>
  await userEvent.click(await screen.findByRole('button', { name }, PATIENT));
const dialog = async () => within(await screen.findByRole('dialog'));

describe('an announcement', () => {
  it('says whom it concerns and why, and whether their notice is kept', async () => {
    open(
      anAnnouncement({
        customers: [
          aRecipient(),
          aRecipient({
            customerRef: 'customer:default/acme',
            customerTitle: 'Acme',
            state: 'left-out',
            reason: 'They know',
            concerns: [
              {
                kind: 'uses',
                entityRef: 'system:default/payments',
                agreementId: null,
              },
            ],
          }),
        ],
      }),
    );
    const banking = await customer();
    expect(banking.getByRole('heading')).toHaveTextContent(
      'Retail Banking · to be told',
    );
    expect(await banking.findByText('owns Payments')).toBeInTheDocument();
    expect(banking.getByText(/kept if it is sent now$/)).toHaveTextContent(
      /^Payments for Retail Banking asks for 48.hr of notice/,
    );
    const acme = await customer('Acme');
    expect(acme.getByRole('heading')).toHaveTextContent('Acme · left out');
    expect(acme.getByText('Reason: They know')).toBeInTheDocument();
    expect(
      await acme.findByRole('button', { name: 'Tell after all: Acme' }),
    ).toBeInTheDocument();
    expect(acme.queryByRole('button', { name: /^Mail/ })).toBeNull();
  });

  it('is sent once that was confirmed, and says who was not told', async () => {
    const api = open(anAnnouncement());
    await press('Send …');
    const asked = await dialog();
    expect(asked.getByText('To: Retail Banking')).toBeInTheDocument();
    expect(api.sendAnnouncement).not.toHaveBeenCalled();
    await userEvent.click(asked.getByRole('button', { name: 'Send' }));
    expect(
      await screen.findByText(/^Not told: Retail Banking\./),
    ).toBeInTheDocument();
    expect(api.sendAnnouncement).toHaveBeenCalledWith('announcement-1', '3');

    api.sendAnnouncement.mockResolvedValue(SENT);
    api.getAnnouncement.mockResolvedValue(SENT);
    await press('Send …');
    await userEvent.click(
      (await dialog()).getByRole('button', { name: 'Send' }),
    );
    expect(await screen.findByText('Sent.')).toBeInTheDocument();
    expect(
      screen.queryByRole('heading', { name: 'Change the draft' }),
    ).toBeNull();
  });

  it('says why it could not be sent, and shows how it is now', async () => {
    const api = open(anAnnouncement());
    api.sendAnnouncement.mockRejectedValue(await aRefusal(403));
    await press('Send …');
    await userEvent.click(
      (await dialog()).getByRole('button', { name: 'Send' }),
    );
    expect(await screen.findByText('That was refused: no')).toBeInTheDocument();
    expect(api.getAnnouncement).toHaveBeenCalledTimes(2);
  });

  it('shows the proof, who read it, and what they object', async () => {
    open(SENT);
    const banking = await customer();
    for (const text of [
      /of notice: kept$/,
      /^Notification from markus to tom, Nov 27, 2026/,
      /^Mail from markus to Ms Meyer, Nov 27, 2026.*recorded Nov 28, 2026/,
      /^Read by tom, Nov 29, 2026/,
      /^Objection from tom, Nov 30, 2026.*: It is the end of the year$/,
    ]) {
      expect(banking.getByText(text)).toBeInTheDocument();
    }
    expect(screen.queryByRole('button', { name: 'Send …' })).toBeNull();
  });

  it('leaves a customer out with a reason', async () => {
    const api = open(anAnnouncement());
    await press('Leave out: Retail Banking');
    const asked = await dialog();
    await userEvent.type(asked.getByRole('textbox'), 'They know');
    await userEvent.click(asked.getByRole('button', { name: 'Leave out' }));
    expect(api.decideAnnouncementCustomer).toHaveBeenCalledWith(KEY, '3', {
      isTold: false,
      reason: 'They know',
    });
    expect(screen.queryByText('This customer is not told')).toBeNull();
  });

  it('adds a customer that is not there yet, with a reason', async () => {
    const api = open(anAnnouncement());
    await press('Add a customer');
    const asked = await dialog();
    expect(
      await asked.findByRole('option', { name: 'Acme' }),
    ).toBeInTheDocument();
    expect(asked.queryByRole('option', { name: 'Retail Banking' })).toBeNull();
    await userEvent.selectOptions(
      asked.getByRole('combobox'),
      'customer:default/acme',
    );
    expect(asked.getByRole('button', { name: 'Add' })).toBeDisabled();
    await userEvent.type(asked.getByRole('textbox'), 'They asked');
    await userEvent.click(asked.getByRole('button', { name: 'Add' }));
    expect(api.decideAnnouncementCustomer).toHaveBeenCalledWith(
      { id: 'announcement-1', customerRef: 'customer:default/acme' },
      '3',
      { isTold: true, reason: 'They asked' },
    );
  });

  it('gives a mail to chosen contacts, and records to whom it was sent', async () => {
    const files = storedFiles();
    const api = open(anAnnouncement());
    const contacts = [
      aContact({ id: 'berg' }),
      aContact({ id: 'koch', name: 'Jo Koch', receivesAnnouncements: false }),
      aContact({ id: 'none', name: 'No Address', email: null, function: null }),
      aContact({ id: 'left', name: 'Left Long Ago', state: 'left' }),
    ];
    api.getContacts.mockResolvedValue({ items: contacts });
    await press('By mail …: Retail Banking');
    const asked = await dialog();
    // Who is to be told of announcements is chosen from the beginning.
    expect(await asked.findByLabelText(/^Anna Berg/)).toBeChecked();
    expect(
      asked.getByLabelText(/^Jo Koch · Head of payments/),
    ).not.toBeChecked();
    expect(asked.queryByLabelText(/^Left/)).toBeNull();
    await userEvent.click(asked.getByLabelText('No Address · no address'));
    await userEvent.click(
      asked.getByRole('button', { name: 'Get the mail (.eml)' }),
    );
    expect(files).toMatchObject([{ name: 'retail-banking.eml' }]);
    expect(api.getAnnouncementMail).toHaveBeenCalledWith({
      ...KEY,
      contacts: ['berg'],
    });

    fireEvent.change(asked.getByLabelText(/^To others/), {
      target: { value: 'Ms Meyer\n\n Mr Miller ' },
    });
    await userEvent.click(
      asked.getByRole('button', { name: 'Record that it was sent' }),
    );
    expect(api.recordAnnouncementMail).toHaveBeenCalledWith(KEY, {
      about: 'announcement',
      contacts: ['berg', 'none'],
      to: ['Ms Meyer', 'Mr Miller'],
      at: null,
    });
  });

  it('takes names alone where contacts may not be seen, or could not be read', async () => {
    const api = open(anAnnouncement());
    api.getContacts.mockRejectedValueOnce(await aRefusal(500));
    api.getContacts.mockRejectedValue(await aRefusal(404));
    await press('By mail …: Retail Banking');
    const asked = await dialog();
    expect(
      asked.getByRole('button', { name: 'Record that it was sent' }),
    ).toBeDisabled();
    await userEvent.click(
      await asked.findByRole('button', { name: 'Try again' }),
    );
    expect(asked.queryByText('Contacts')).toBeNull();
    fireEvent.change(asked.getByLabelText(/^To others/), {
      target: { value: 'Ms Meyer' },
    });
    await userEvent.click(
      asked.getByRole('button', { name: 'Record that it was sent' }),
    );
    expect(api.recordAnnouncementMail).toHaveBeenCalledWith(
      KEY,
      expect.objectContaining({ contacts: [], to: ['Ms Meyer'] }),
    );
  });

  it('is changed as a whole, with the tag that was read', async () => {
    const api = open(anAnnouncement());
    fireEvent.change(await screen.findByLabelText(/^Title/, {}, PATIENT), {
      target: { value: 'Larger upgrade' },
    });
    await press('Store');
    expect(await screen.findByText('Stored.')).toBeInTheDocument();
    const { kind, text, entities, from, to } = anAnnouncement();
    expect(api.changeAnnouncement).toHaveBeenCalledWith('announcement-1', '3', {
      kind,
      title: 'Larger upgrade',
      text,
      entities,
      from,
      to,
    });
  });

  it('says that there is none, or none to see', async () => {
    const api = new FakeSlaApi();
    api.getAnnouncement.mockRejectedValue(await aRefusal(404));
    renderPage('/sla/announcements/announcement-1', { api });
    expect(
      await screen.findByText('There is no such announcement', {}, PATIENT),
    ).toBeInTheDocument();
  });

  it('is told in German', async () => {
    open(SENT, 'de');
    const banking = await customer();
    expect(banking.getByRole('heading')).toHaveTextContent(
      'Retail Banking · mitgeteilt',
    );
    expect(
      banking.getByText(/^Benachrichtigung von markus/),
    ).toBeInTheDocument();
  });
});
