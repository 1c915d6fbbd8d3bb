import type { Announcement } from '@service-levels/backstage-plugin-sla-common';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { aCustomer } from '../../__testUtils__/aCustomer';
import { anAnnouncement, aRecipient } from '../../__testUtils__/anAnnouncement';
import { aRefusal } from '../../__testUtils__/aRefusal';
import { FakeSlaApi } from '../../__testUtils__/FakeSlaApi';
import { renderPage } from '../../__testUtils__/renderPage';

// The first page that is loaded brings all of the portal's components.
jest.setTimeout(60_000);
const PATIENT = { timeout: 20_000 };

const REASON = 'The supplier moved it';
const PROOF = {
  how: 'notification',
  at: '2026-11-27T08:00:00Z',
  recordedAt: '2026-11-27T08:00:00Z',
  by: 'user:default/markus',
  to: ['user:default/tom'],
} as const;
const TOLD = aRecipient({ state: 'told', proofs: [PROOF] });
const SENT = anAnnouncement({
  etag: '4',
  state: 'sent',
  sentAt: PROOF.at,
  customers: [TOLD],
});
const WITHDRAWN = anAnnouncement({
  ...SENT,
  etag: '5',
  state: 'withdrawn',
  withdrawn: {
    at: '2026-11-28T08:00:00Z',
    by: 'user:default/markus',
    reason: REASON,
  },
  customers: [
    {
      ...TOLD,
      notices: [],
      withdrawal: { state: 'told', missing: [], proofs: [PROOF] },
    },
  ],
});

function open(announcement: Announcement, language?: 'en' | 'de') {
  const api = new FakeSlaApi({
    announcements: [
      announcement,
      anAnnouncement({ id: 'announcement-2', title: 'The new one' }),
    ],
    customers: [aCustomer()],
  });
  renderPage('/sla/announcements/announcement-1', { api, language });
  return api;
}

const press = async (name: string | RegExp) =>
  await userEvent.click(await screen.findByRole('button', { name }, PATIENT));
const answer = async (yes: string) => {
  const dialog = within(await screen.findByRole('dialog'));
  await userEvent.type(dialog.getByRole('textbox'), REASON);
  await userEvent.click(dialog.getByRole('button', { name: yes }));
  return dialog;
};

describe('withdrawing an announcement', () => {
  it('asks for the reason, and shows what it is now', async () => {
    const api = open(SENT);
    await press('Withdraw …');
    const asked = within(await screen.findByRole('dialog'));
    expect(asked.getByRole('button', { name: 'Withdraw' })).toBeDisabled();
    api.withdrawAnnouncement.mockRejectedValueOnce(await aRefusal(403));
    await answer('Withdraw');
    expect(await asked.findByText('That was refused: no')).toBeInTheDocument();

    api.getAnnouncement.mockResolvedValue(WITHDRAWN);
    await userEvent.click(asked.getByRole('button', { name: 'Withdraw' }));
    expect(api.withdrawAnnouncement).toHaveBeenLastCalledWith(
      'announcement-1',
      '4',
      { reason: REASON },
    );
    expect(
      await screen.findByText(/^Withdrawn by markus, Nov 28, 2026.*supplier/),
    ).toBeInTheDocument();
    const customer = within(
      screen.getByRole('article', { name: 'Retail Banking' }),
    );
    expect(
      customer.getByText('Told that it was withdrawn'),
    ).toBeInTheDocument();
    // What was sent stays, with its proof.
    expect(
      customer.getByText(/^Notification from markus to tom/),
    ).toBeInTheDocument();
    expect(
      customer.getByText(/^Withdrawal: Notification from markus/),
    ).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Withdraw …' })).toBeNull();
    expect(screen.queryByRole('button', { name: 'Add a customer' })).toBeNull();
  });

  it('goes on to what is announced in its place', async () => {
    const api = open(SENT);
    api.draftAnnouncement.mockResolvedValue(
      anAnnouncement({ id: 'announcement-2', title: 'The new one' }),
    );
    await press('Announce a change of it …');
    await answer('Withdraw and write the new one');
    expect(
      await screen.findByRole('heading', { name: 'The new one' }, PATIENT),
    ).toBeInTheDocument();
    expect(api.withdrawAnnouncement).toHaveBeenCalledWith(
      'announcement-1',
      '4',
      { reason: REASON },
    );
    expect(api.draftAnnouncement).toHaveBeenCalledWith({
      replaces: 'announcement-1',
    });
  });

  it('can be followed by another one later, and links the two', async () => {
    const api = open(WITHDRAWN);
    api.draftAnnouncement.mockRejectedValueOnce(await aRefusal(409));
    await press('Announce it anew');
    expect(await screen.findByText('That was refused: no')).toBeInTheDocument();
    expect(api.draftAnnouncement).toHaveBeenCalledWith({
      replaces: 'announcement-1',
    });
  });

  it('links what stands in its place, and what it stands in the place of', async () => {
    open({ ...WITHDRAWN, replaces: 'before', replacedBy: 'after' });
    expect(
      await screen.findByRole(
        'link',
        { name: 'Another one stands in its place' },
        PATIENT,
      ),
    ).toHaveAttribute('href', '/sla/announcements/after');
    expect(
      screen.getByRole('link', { name: /^It stands in the place of/ }),
    ).toHaveAttribute('href', '/sla/announcements/before');
    expect(
      screen.queryByRole('button', { name: 'Announce it anew' }),
    ).toBeNull();
  });

  it('says who was not told of it, and tells them', async () => {
    const api = open({
      ...WITHDRAWN,
      customers: [
        {
          ...TOLD,
          withdrawal: {
            state: 'failed',
            missing: ['notification'],
            proofs: [],
          },
        },
      ],
    });
    expect(
      await screen.findByText(
        'Could not be told that it was withdrawn',
        {},
        PATIENT,
      ),
    ).toBeInTheDocument();
    api.sendAnnouncement.mockResolvedValue(WITHDRAWN);
    await press('Tell them of the withdrawal …');
    const asked = within(await screen.findByRole('dialog'));
    await userEvent.click(asked.getByRole('button', { name: 'Send' }));
    expect(api.sendAnnouncement).toHaveBeenCalledWith('announcement-1', '5');
    expect(await screen.findByText('Sent.')).toBeInTheDocument();
  });

  it('offers a mail of it to those who were told by mail', async () => {
    const api = open({
      ...WITHDRAWN,
      customers: [
        {
          ...TOLD,
          withdrawal: { state: 'planned', missing: ['mail'], proofs: [] },
        },
      ],
    });
    expect(
      await screen.findByText(/^Was told by mail/, {}, PATIENT),
    ).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: /^Tell them of/ })).toBeNull();
    await press('By mail …: Retail Banking');
    const dialog = within(
      await screen.findByRole('dialog', {
        name: 'Tell Retail Banking by mail that it was withdrawn',
      }),
    );
    await userEvent.type(dialog.getByLabelText(/^To others/), 'Ms Meyer');
    await userEvent.click(
      dialog.getByRole('button', { name: 'Record that it was sent' }),
    );
    expect(api.recordAnnouncementMail).toHaveBeenCalledWith(
      expect.anything(),
      expect.objectContaining({ about: 'withdrawal', to: ['Ms Meyer'] }),
    );
  });

  it('is said in German', async () => {
    open(WITHDRAWN, 'de');
    expect(
      await screen.findByText(/^Zurückgezogen von markus/, {}, PATIENT),
    ).toBeInTheDocument();
  });
});

describe('discarding a draft', () => {
  it('is asked for once more, and leads to the others', async () => {
    const api = open(anAnnouncement());
    await press('Discard …');
    const asked = within(await screen.findByRole('dialog'));
    api.discardAnnouncement.mockRejectedValueOnce(await aRefusal(409));
    await userEvent.click(asked.getByRole('button', { name: 'Discard' }));
    expect(await asked.findByText('That was refused: no')).toBeInTheDocument();
    await userEvent.click(asked.getByRole('button', { name: 'Discard' }));
    expect(api.discardAnnouncement).toHaveBeenLastCalledWith(
      'announcement-1',
      '3',
    );
    expect(
      await screen.findByRole('heading', { name: 'Announcements' }, PATIENT),
    ).toBeInTheDocument();
  });

  it('is not offered once somebody was told, nor withdrawing before', async () => {
    open(SENT);
    await screen.findByRole('button', { name: 'Withdraw …' }, PATIENT);
    expect(screen.queryByRole('button', { name: 'Discard …' })).toBeNull();
  });
});

describe('announcements that were withdrawn', () => {
  it('stand in the list with who, when and why', async () => {
    const api = new FakeSlaApi({ announcements: [WITHDRAWN] });
    renderPage('/sla/announcements', { api });
    expect(
      await screen.findByText(
        /^Withdrawn by markus, Nov 28, 2026.*supplier moved it$/,
        {},
        PATIENT,
      ),
    ).toBeInTheDocument();
  });
});
