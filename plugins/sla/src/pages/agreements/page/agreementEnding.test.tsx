import type { Agreement } from '@service-levels/backstage-plugin-sla-common';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { anAgreement } from '../../../__testUtils__/anAgreement';
import { aRefusal } from '../../../__testUtils__/aRefusal';
import { openAgreement } from './__testUtils__/openAgreement';

jest.setTimeout(60_000);
const MARKUS = 'user:default/markus';
const SOFIA = 'user:default/sofia';
const TOM = 'user:default/tom';

/** Notice of three months to the end of a month, without an end. */
const OPEN_ENDED: Partial<Agreement> = {
  effectiveTo: null,
  endsOn: null,
  term: { kind: 'open-ended', notice: { months: 3, to: 'month-end' } },
};

const NOTICE: Partial<Agreement> = {
  termination: {
    lastDay: '2026-10-31',
    by: 'customer',
    givenOn: '2026-07-01',
    byAgreement: false,
    reason: 'We move',
    evidence: null,
    enteredBy: TOM,
    enteredAt: '2026-07-01T09:00:00Z',
  },
  endsOn: '2026-10-31',
};

const ASKED: Agreement['continuation'] = {
  version: 3,
  until: '2027-06-30',
  askedFor: 'provider',
  askedBy: MARKUS,
  askedAt: '2026-05-01T09:00:00Z',
  acceptedBy: null,
  acceptedAt: null,
};

type Options = Parameters<typeof openAgreement>[1];

const open = async (changes: Partial<Agreement>, options?: Options) =>
  await openAgreement(anAgreement(changes), options);

async function openDialog(step: string) {
  await userEvent.click(await screen.findByRole('button', { name: step }));
  return within(await screen.findByRole('dialog'));
}

type Dialog = Awaited<ReturnType<typeof openDialog>>;

function fill(dialog: Dialog, label: RegExp, value: string) {
  fireEvent.change(dialog.getByLabelText(label), { target: { value } });
}

const yes = (dialog: Dialog, name: string) =>
  dialog.getByRole('button', { name });

describe('notice of an agreement', () => {
  it.each([
    ['withdrawn', true],
    ['agreed', false],
  ] as const)(
    'is given of the last version that both signed, also beneath a draft: the next is %s',
    async (state, canBeGiven) => {
      const next = anAgreement({ version: 4, state });
      const draft = anAgreement({ version: 5, state: 'draft' });
      await open(
        { nextVersion: { version: 5, state: 'draft' } },
        { versions: [next, draft] },
      );
      expect(
        screen.queryAllByRole('button', { name: 'Give notice' }),
      ).toHaveLength(canBeGiven ? 1 : 0);
    },
  );

  beforeEach(() => {
    jest.spyOn(Date, 'now').mockReturnValue(Date.parse('2026-05-10T12:00:00Z'));
  });

  afterEach(() => {
    jest.restoreAllMocks();
  });

  it('is given to the earliest day that the terms reach, with a reason', async () => {
    const api = await open(OPEN_ENDED, { reader: TOM });
    const dialog = await openDialog('Give notice');
    expect(
      dialog.getByText(/^The earliest last day by notice is Aug 31, 2026/),
    ).toBeInTheDocument();
    expect(yes(dialog, 'Give notice')).toBeDisabled();
    fill(dialog, /^Reason/, 'We move');
    await userEvent.click(yes(dialog, 'Give notice'));
    await waitFor(() =>
      expect(api.terminateAgreement).toHaveBeenCalledWith('agreement-1', {
        version: 3,
        lastDay: '2026-08-31',
        by: 'customer',
        byAgreement: false,
        reason: 'We move',
      }),
    );
  });

  it('reaches an earlier day where it came earlier, with evidence', async () => {
    const api = await open(OPEN_ENDED, { reader: TOM });
    const dialog = await openDialog('Give notice');
    fill(dialog, /^Notice was given on/, '2026-04-28');
    expect(dialog.getByLabelText(/^Last day/)).toHaveValue('2026-07-31');
    fill(dialog, /^Reason/, 'We move');
    expect(yes(dialog, 'Give notice')).toBeDisabled();
    fill(dialog, /^Evidence/, 'Letter of 28 April');
    await userEvent.click(yes(dialog, 'Give notice'));
    await waitFor(() =>
      expect(api.terminateAgreement).toHaveBeenCalledWith(
        'agreement-1',
        expect.objectContaining({
          lastDay: '2026-07-31',
          givenOn: '2026-04-28',
          evidence: 'Letter of 28 April',
        }),
      ),
    );
  });

  it('reaches no other day unless both sides agreed on it, with evidence', async () => {
    const api = await open(OPEN_ENDED);
    const dialog = await openDialog('Give notice');
    fill(dialog, /^Reason/, 'We move');
    fill(dialog, /^Last day/, '2026-06-15');
    expect(
      dialog.getByText(/does not reach that day by the terms/),
    ).toBeInTheDocument();
    expect(yes(dialog, 'Give notice')).toBeDisabled();
    await userEvent.click(dialog.getByRole('checkbox'));
    expect(yes(dialog, 'Give notice')).toBeDisabled();
    fill(dialog, /^Evidence/, 'Minutes of the meeting');
    await userEvent.click(yes(dialog, 'Give notice'));
    await waitFor(() =>
      expect(api.terminateAgreement).toHaveBeenCalledWith('agreement-1', {
        version: 3,
        lastDay: '2026-06-15',
        by: 'provider',
        byAgreement: true,
        reason: 'We move',
        evidence: 'Minutes of the meeting',
      }),
    );
  });

  it('is told that the terms have none', async () => {
    await open({});
    const dialog = await openDialog('Give notice');
    expect(dialog.getByText(/^Its terms have no notice/)).toBeInTheDocument();
    expect(dialog.getByLabelText(/^Last day/)).toHaveValue('');
  });

  it('takes evidence of what the relationship manager says for the customer', async () => {
    await open(OPEN_ENDED, { reader: SOFIA });
    const dialog = await openDialog('Give notice');
    fill(dialog, /^Reason/, 'They move');
    expect(yes(dialog, 'Give notice')).toBeDisabled();
    fill(dialog, /^Evidence/, 'Mail of today');
    expect(yes(dialog, 'Give notice')).toBeEnabled();
  });

  it('says why it was refused, and keeps what was typed', async () => {
    const api = await open(OPEN_ENDED);
    api.terminateAgreement.mockRejectedValue(await aRefusal(409));
    const dialog = await openDialog('Give notice');
    fill(dialog, /^Reason/, 'We move');
    await userEvent.click(yes(dialog, 'Give notice'));
    expect(await dialog.findByRole('alert')).toHaveTextContent('refused: no');
    expect(dialog.getByDisplayValue('We move')).toBeInTheDocument();
  });

  it('is not offered where the policy does not allow it', async () => {
    // What the policy said of another agreement is remembered for a while.
    const options = { denied: 'sla.agreement.terminate' };
    await open({ id: 'agreement-2' }, options);
    await openDialog('Ask to go on');
    expect(screen.queryByText('Give notice')).toBeNull();
  });

  it('is said above the agreement, and revoked by the side whose it was', async () => {
    const api = await open(NOTICE, { reader: TOM });
    expect(
      screen.getByText(
        /^Notice was given by the customer on Jul 1, 2026; the last day is Oct 31, 2026\. “We move”$/,
      ),
    ).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Give notice' })).toBeNull();
    const dialog = await openDialog('Revoke notice');
    fill(dialog, /^Reason/, 'We stay');
    await userEvent.click(yes(dialog, 'Revoke notice'));
    await waitFor(() =>
      expect(api.revokeTermination).toHaveBeenCalledWith('agreement-1', {
        reason: 'We stay',
        evidence: undefined,
      }),
    );
  });

  it('is not revoked by the other side', async () => {
    await open(NOTICE);
    await screen.findByRole('button', { name: 'Amend' });
    expect(screen.queryByRole('button', { name: 'Revoke notice' })).toBeNull();
  });
});

describe('going on after a fixed end', () => {
  it('is asked for one side, to a day after the end', async () => {
    const api = await open({}, { reader: SOFIA });
    const dialog = await openDialog('Ask to go on');
    fill(dialog, /^Evidence/, 'Mail of today');
    fill(dialog, /^Last day/, '2026-12-31');
    expect(dialog.getByText(/^Must be after /)).toBeInTheDocument();
    expect(yes(dialog, 'Ask to go on')).toBeDisabled();
    fill(dialog, /^Last day/, '2027-06-30');
    await userEvent.click(yes(dialog, 'Ask to go on'));
    await waitFor(() =>
      expect(api.continueAgreement).toHaveBeenCalledWith('agreement-1', {
        version: 3,
        party: 'customer',
        until: '2027-06-30',
        evidence: 'Mail of today',
      }),
    );
  });

  it('is asked until notice where no day is given', async () => {
    const api = await open({});
    const dialog = await openDialog('Ask to go on');
    await userEvent.click(yes(dialog, 'Ask to go on'));
    await waitFor(() =>
      expect(api.continueAgreement).toHaveBeenCalledWith('agreement-1', {
        version: 3,
        party: 'provider',
        until: null,
      }),
    );
  });

  it('is accepted exactly as the other side asked', async () => {
    const api = await open({ continuation: ASKED }, { reader: TOM });
    expect(
      screen.getByText(/^The provider asked to go on .* until Jun 30, 2027/),
    ).toBeInTheDocument();
    const dialog = await openDialog('Agree to go on');
    await userEvent.click(yes(dialog, 'Agree to go on'));
    await waitFor(() =>
      expect(api.continueAgreement).toHaveBeenCalledWith('agreement-1', {
        version: 3,
        party: 'customer',
        until: '2027-06-30',
      }),
    );
  });

  it('is not accepted by the side that asked', async () => {
    await open({ continuation: ASKED });
    await screen.findByRole('button', { name: 'Ask to go on' });
    expect(screen.queryByRole('button', { name: 'Agree to go on' })).toBeNull();
  });
});
