import { AuthorizeResult } from '@backstage/plugin-permission-common';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { aContact } from '../../../__testUtils__/aContact';
import { aDraftReport, aReport } from '../../../__testUtils__/aReport';
import { aRefusal } from '../../../__testUtils__/aRefusal';
import { storedFiles } from '../../../__testUtils__/storedFiles';
import { openReport } from './__testUtils__/openReport';
import {
  askToSend,
  aSending,
  keysOf,
  panel,
  say,
} from './__testUtils__/sending';

jest.setTimeout(60_000);

const ANNA = aContact({ id: 'anna', name: 'Anna Berg', receivesReports: true });
const BEN = aContact({ id: 'ben', name: 'Ben Holm', email: 'ben@example.org' });
const CONTACTS = [
  ANNA,
  BEN,
  aContact({ id: 'cleo', name: 'Cleo Voss', email: null }),
  aContact({ id: 'dan', name: 'Dan Ito', state: 'left' }),
];

describe('sending a report', () => {
  afterEach(() => {
    jest.restoreAllMocks();
  });

  it('goes to contacts with an address, with a note, and says to whom it went', async () => {
    const api = await openReport(aReport(), {
      content: { contacts: CONTACTS },
    });
    const question = await askToSend();
    expect(
      question.getByText('Retail Banking finds the mail in the dialogue, too.'),
    ).toBeInTheDocument();
    expect(
      await question.findByRole('checkbox', { name: /^Anna Berg/ }),
    ).toBeChecked();
    expect(question.getAllByRole('checkbox')).toHaveLength(2);
    await userEvent.click(question.getByRole('checkbox', { name: /^Ben/ }));
    await userEvent.type(question.getByLabelText('Note'), ' As agreed. ');
    const sent = aSending({ to: ['Anna Berg', 'Ben Holm'] });
    api.sendReport.mockResolvedValue(sent);
    api.getReport.mockResolvedValue(aReport({ sent: [sent] }));
    await say('Send');

    expect(
      await panel().findByText('Sent by mail: Anna Berg, Ben Holm'),
    ).toBeInTheDocument();
    expect(
      await panel().findByText('By mail: Anna Berg, Ben Holm'),
    ).toBeInTheDocument();
    expect(api.sendReport).toHaveBeenCalledWith(
      'report-1',
      { revision: 1, contacts: ['anna', 'ben'], note: 'As agreed.' },
      { idempotencyKey: expect.stringMatching(/^[0-9a-f-]{36}$/) },
    );
  });

  it('says that the server for mails did not take it, and sends what was written again', async () => {
    const failed = aSending({ state: 'failed' });
    const api = await openReport(aReport(), { content: { contacts: [ANNA] } });
    api.sendReport.mockResolvedValueOnce(failed);
    const question = await askToSend();
    await userEvent.type(question.getByLabelText('Note'), 'As agreed.');
    api.getReport.mockResolvedValue(aReport({ sent: [failed] }));
    await say('Send');
    expect(await question.findByRole('alert')).toHaveTextContent(
      'The server for mails did not take it, and it was not sent: Anna Berg. You can try again.',
    );
    expect(
      await screen.findByText('the server for mails did not take it'),
    ).toBeInTheDocument();

    api.sendReport.mockResolvedValueOnce(aSending({ id: 'sending-2' }));
    await say('Send');

    expect(
      await panel().findByText('Sent by mail: Anna Berg'),
    ).toBeInTheDocument();
    const [[, first, { idempotencyKey: key } = {}], [, again, options]] =
      api.sendReport.mock.calls;
    expect(first).toEqual(again);
    expect(again.note).toBe('As agreed.');
    // It would else be answered as the sending that failed.
    expect(options?.idempotencyKey).not.toBe(key);
  });

  it('hands out the mail where it is sent by hand, also to nobody', async () => {
    const files = storedFiles();
    const mail = aSending({ how: 'eml', to: [] });
    const api = await openReport(aReport(), { content: { contacts: [] } });
    api.sendReport.mockResolvedValue(mail);
    api.getReport.mockResolvedValue(aReport({ sent: [mail] }));
    const question = await askToSend();
    expect(
      await question.findByText(
        'No contact of this customer has an email address.',
      ),
    ).toBeInTheDocument();
    await say('Send');
    expect(await panel().findByRole('status')).toHaveTextContent(
      'The mail is written. Open it, and send it with your own program.',
    );
    await userEvent.click(
      await panel().findByRole('button', { name: /^Open the mail/ }),
    );
    await waitFor(() =>
      expect(files.map(({ name }) => name)).toEqual(['report.eml']),
    );
    expect(api.getReportMail).toHaveBeenCalledWith('report-1', 'sending-1');
  });

  it('stays open with what was refused, and repeats the same mail under its key', async () => {
    const api = await openReport(aReport(), { content: { contacts: [ANNA] } });
    api.sendReport.mockRejectedValue(await aRefusal(403));
    const question = await askToSend();
    await say('Send');
    expect(await question.findByRole('alert')).toHaveTextContent(
      'That was refused: no',
    );
    await say('Send');
    await userEvent.type(question.getByLabelText('Note'), 'Other');
    await say('Send');
    const [first, again, other] = await keysOf(api, 3);
    expect(again).toBe(first);
    expect(other).not.toBe(first);
  });

  it('waits for contacts, and says where they cannot be read', async () => {
    const api = await openReport(aReport(), { content: { contacts: [ANNA] } });
    api.getContacts.mockRejectedValueOnce(new Error('off'));
    const question = await askToSend();
    expect(
      await question.findByText('The contacts could not be read: off'),
    ).toBeInTheDocument();
    expect(question.getByRole('button', { name: 'Send' })).toBeDisabled();
    await userEvent.click(question.getByRole('button', { name: 'Try again' }));
    expect(
      await question.findByRole('checkbox', { name: /^Anna Berg/ }),
    ).toBeInTheDocument();
    expect(question.getByRole('button', { name: 'Send' })).toBeEnabled();
  });

  it('says what comes of choosing nobody', async () => {
    await openReport(aReport(), { content: { contacts: [BEN] } });
    const question = await askToSend();
    // Who does not receive reports is chosen by hand.
    const ben = await question.findByRole('checkbox', { name: /^Ben Holm/ });
    expect(ben).not.toBeChecked();
    const nobody =
      'Nobody is chosen: you get the mail without an address, and send it yourself.';
    expect(question.getByText(nobody)).toBeInTheDocument();
    await userEvent.click(ben);
    expect(question.queryByText(nobody)).toBeNull();
  });

  it('is listed with what became of it', async () => {
    const api = await openReport(
      aReport({
        sent: [
          aSending(),
          aSending({ id: 's-2', state: 'failed', to: ['Ben Holm'] }),
          aSending({ id: 's-3', state: 'sending', to: ['Cleo Voss'] }),
          aSending({ id: 's-4', how: 'eml', to: ['Dan Ito'] }),
        ],
      }),
    );
    const rows = panel().getAllByRole('listitem');
    expect(within(rows[0]).getByText('sent')).toBeInTheDocument();
    expect(
      within(rows[1]).getByText('the server for mails did not take it'),
    ).toBeInTheDocument();
    // It can still be sent with one's own program.
    expect(
      await within(rows[1]).findByRole('button', {
        name: /^Open the mail: Ben Holm/,
      }),
    ).toBeInTheDocument();
    expect(within(rows[0]).queryByRole('button')).toBeNull();
    expect(
      within(rows[2]).getByText('not known whether it arrived'),
    ).toBeInTheDocument();
    api.getReportMail.mockRejectedValue(await aRefusal(404));
    await userEvent.click(
      await within(rows[3]).findByRole('button', {
        name: /^Open the mail: Dan Ito, Nov 6, 2026/,
      }),
    );
    expect(await within(rows[3]).findByRole('alert')).toHaveTextContent(
      'The mail could not be read: no',
    );
  });

  it('names who has the revision before and does not know of the correction, and goes to them', async () => {
    const untold = [
      { contactId: 'ben', name: 'Ben Holm', revision: 1 },
      { contactId: 'gone', name: 'Gone Since', revision: 2 },
    ];
    const before = aSending({ to: ['Ben Holm'] });
    const report = { revision: 3, correction: 'Late facts' };
    const api = await openReport(
      aReport({ ...report, untold, sent: [before] }),
      {
        content: { contacts: CONTACTS },
      },
    );
    const hint =
      'Revision 1 was sent by mail to Ben Holm. They have not been told of this correction.';
    expect(panel().getByText(hint)).toBeInTheDocument();
    expect(
      panel().getByText(/^Revision 2 was sent by mail to Gone Since\./),
    ).toBeInTheDocument();
    const question = await askToSend();
    expect(
      await question.findByRole('checkbox', { name: /^Ben Holm/ }),
    ).toBeChecked();
    expect(
      question.getByRole('checkbox', { name: /^Anna Berg/ }),
    ).not.toBeChecked();
    const sent = aSending({ id: 's-2', revision: 3, to: ['Ben Holm'] });
    api.sendReport.mockResolvedValue(sent);
    api.getReport.mockResolvedValue(
      aReport({ ...report, sent: [before, sent] }),
    );
    await say('Send');
    await waitFor(() => expect(panel().queryByText(hint)).toBeNull());
    expect(api.sendReport).toHaveBeenCalledWith(
      'report-1',
      { revision: 3, contacts: ['ben'], note: null },
      expect.anything(),
    );
  });

  it('is no business of the customer, whoever was not told', async () => {
    const untold = [{ contactId: 'ben', name: 'Ben Holm', revision: 1 }];
    await openReport(aReport({ revision: 2, untold }), { side: 'customer' });
    expect(screen.queryByText(/Ben Holm/)).toBeNull();
  });

  it('is not offered for a draft', async () => {
    await openReport(aDraftReport());
    expect(screen.queryByRole('button', { name: 'Send by mail' })).toBeNull();
  });

  it('is not offered to who may not publish', async () => {
    // Backstage remembers what was decided about an agreement: this is another.
    const report = aReport({
      agreementId: 'agreement-2',
      sent: [aSending({ how: 'eml' })],
    });
    await openReport(report, { authorize: () => AuthorizeResult.DENY });
    expect(
      await panel().findByText('As a mail to send by hand: Anna Berg'),
    ).toBeInTheDocument();
    expect(panel().queryByRole('button')).toBeNull();
  });
});
