import type { Agreement } from '@service-levels/backstage-plugin-sla-common';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { aCustomer } from '../../../__testUtils__/aCustomer';
import { anAgreement } from '../../../__testUtils__/anAgreement';
import { aRefusal } from '../../../__testUtils__/aRefusal';
import { FakeSlaApi } from '../../../__testUtils__/FakeSlaApi';
import { renderPage } from '../../../__testUtils__/renderPage';
import { openAgreement } from './__testUtils__/openAgreement';

jest.setTimeout(60_000);
const PATIENT = { timeout: 20_000 };
const PATH = '/sla/agreements/agreement-1';
const MARKUS = 'user:default/markus';
const SOFIA = 'user:default/sofia';
const TOM = 'user:default/tom';
const HASH = 'f'.repeat(64);

const UNSIGNED = {
  signatures: [],
  signing: {
    provider: { required: 1, given: 0 },
    customer: { required: 1, given: 0 },
  },
} satisfies Partial<Agreement>;

const anOffer = (changes: Partial<Agreement> = {}) =>
  anAgreement({
    state: 'offered',
    version: 1,
    hash: HASH,
    ...UNSIGNED,
    ...changes,
  });

const aDraft = (changes: Partial<Agreement> = {}) =>
  anOffer({ state: 'draft', hash: null, ...changes });

/** Presses a button, fills in the dialog that it opens, and says yes. */
async function take(
  step: string,
  fields: Readonly<Record<string, string>>,
  yes = step,
) {
  await userEvent.click(await screen.findByRole('button', { name: step }));
  const dialog = within(await screen.findByRole('dialog'));
  for (const [label, text] of Object.entries(fields)) {
    await userEvent.type(dialog.getByLabelText(new RegExp(label)), text);
  }
  await userEvent.click(dialog.getByRole('button', { name: yes }));
}

describe('how an agreement stands', () => {
  const signing = {
    provider: { required: 1, given: 1 },
    customer: { required: 2, given: 0 },
  };

  it('says of an offer that it waits, and how many have signed', async () => {
    await openAgreement(anOffer({ signing }));
    expect(
      screen.getByText(/^It waits for the signatures of both sides/),
    ).toBeInTheDocument();
    expect(
      screen.getByText('Signatures: provider 1 of 1, customer 0 of 2.'),
    ).toBeInTheDocument();
  });

  it('says so in German', async () => {
    await openAgreement(anOffer({ signing }), { language: 'de' });
    expect(
      screen.getByText('Unterschriften: Anbieter 1 von 1, Kunde 0 von 2.'),
    ).toBeInTheDocument();
  });

  it('counts no signatures of what is in force', async () => {
    await openAgreement(anAgreement());
    expect(screen.queryByText(/^Signatures:/)).toBeNull();
  });

  it.each([
    [true, /^Nobody was asked to approve it\. Approval is for: sofia/],
    [false, undefined],
  ])(
    'says who approves only where somebody has to: %s',
    async (required, said) => {
      await openAgreement(
        aDraft({
          approval: {
            state: 'none',
            required,
            approvers: required ? [SOFIA] : [],
            by: null,
            at: null,
            note: null,
          },
        }),
      );
      const texts = screen.queryAllByText(/Approval is for/);
      expect(texts).toHaveLength(said === undefined ? 0 : 1);
      texts.forEach(text => expect(text).toHaveTextContent(said ?? ''));
    },
  );
});

describe('what can be done with an agreement on its page', () => {
  it('is declined by its representative, who says why', async () => {
    const api = await openAgreement(anOffer(), { reader: TOM });
    expect(screen.queryByRole('button', { name: 'Withdraw' })).toBeNull();
    await take('Decline', { Reason: 'Too few hours' });
    await waitFor(() =>
      expect(api.declineAgreement).toHaveBeenCalledWith('agreement-1', {
        version: 1,
        reason: 'Too few hours',
        evidence: undefined,
      }),
    );
  });

  it('is countered for the customer by the relationship manager, with evidence', async () => {
    const api = await openAgreement(anOffer(), { reader: SOFIA });
    await take('Counter', {
      Reason: 'Saturdays, too',
      'Evidence of what': 'Mail of today',
    });
    await waitFor(() =>
      expect(api.counterAgreement).toHaveBeenCalledWith('agreement-1', {
        version: 1,
        reason: 'Saturdays, too',
        evidence: 'Mail of today',
      }),
    );
  });

  it('is not suggested to be taken back, where nothing else is left', async () => {
    const [byProvider] = anAgreement().signatures;
    await openAgreement(
      anOffer({
        signatures: [{ ...byProvider, party: 'customer', signedBy: TOM }],
        signing: { ...UNSIGNED.signing, customer: { required: 1, given: 1 } },
      }),
      { reader: TOM },
    );
    const steps = await screen.findByRole('group', { name: 'What you can do' });
    const buttons = within(steps).getAllByRole('button');
    expect(buttons.map(({ textContent }) => textContent)).toEqual([
      'Counter',
      'Decline',
    ]);
    buttons.forEach(button => {
      expect(button).not.toHaveClass('MuiButton-contained');
    });
  });

  it('is withdrawn by the provider', async () => {
    const api = await openAgreement(anOffer());
    await take('Withdraw', { Reason: 'A mistake' });
    await waitFor(() =>
      expect(api.withdrawAgreement).toHaveBeenCalledWith('agreement-1', {
        version: 1,
        reason: 'A mistake',
      }),
    );
  });

  it('is approved exactly as it was read, by who was asked', async () => {
    const api = await openAgreement(
      aDraft({
        approval: {
          state: 'asked',
          required: true,
          approvers: [MARKUS],
          by: SOFIA,
          at: '2026-11-02T09:00:00Z',
          note: 'By Friday, please',
        },
      }),
    );
    expect(
      screen.getByText(/sofia asked for approval.*cannot be offered/),
    ).toBeInTheDocument();
    expect(screen.getByText('“By Friday, please”')).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Offer' })).toBeNull();
    await take('Approve', {});
    await waitFor(() =>
      expect(api.approveAgreement).toHaveBeenCalledWith('agreement-1', {
        version: 1,
        etag: 'etag-1',
        note: undefined,
      }),
    );
  });

  it('takes a signature from paper, of somebody outside, with its hash', async () => {
    const api = await openAgreement(anOffer(), { reader: SOFIA });
    await take('Enter a signature', {
      'Who signed': 'Ada Öztürk',
      'Date beside': '2026-11-03',
      'Evidence of the': 'Folder 7',
    });
    await waitFor(() =>
      expect(api.enterSignature).toHaveBeenCalledWith('agreement-1', {
        party: 'customer',
        version: 1,
        hash: HASH,
        signedBy: { name: 'Ada Öztürk' },
        signedOn: '2026-11-03',
        evidence: 'Folder 7',
      }),
    );
  });

  it('says which signature is not confirmed, and lets a second person confirm it', async () => {
    const api = await openAgreement(
      anOffer({
        signatures: [
          {
            id: 'signature-1',
            party: 'customer',
            signedBy: null,
            principal: 'user',
            signedAt: '2026-11-03T09:00:00Z',
            hash: HASH,
            evidence: 'Folder 7',
            entered: {
              name: 'Ada',
              role: null,
              signedOn: '2026-11-03',
              by: SOFIA,
              confirmation: 'not-confirmed',
              confirmedBy: null,
              confirmedAt: null,
            },
          },
        ],
      }),
    );
    expect(
      screen.getByText('Not confirmed by a second person'),
    ).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Confirm' }));
    await waitFor(() =>
      expect(api.confirmSignature).toHaveBeenCalledWith(
        'agreement-1',
        'signature-1',
      ),
    );
  });

  it('says how an offer ended, and offers nothing more', async () => {
    await openAgreement(
      anOffer({
        state: 'declined',
        closed: {
          how: 'declined',
          by: TOM,
          at: '2026-11-04T09:00:00Z',
          reason: 'Too few hours',
          evidence: null,
          proposal: null,
        },
      }),
      { language: 'de' },
    );
    expect(
      screen.getByText(/^Abgelehnt von tom, 04\.11\.2026/),
    ).toBeInTheDocument();
    expect(screen.getByText('„Too few hours“')).toBeInTheDocument();
    expect(
      screen.queryByRole('group', { name: 'Was Sie tun können' }),
    ).toBeNull();
  });

  it('says why something was refused, and keeps what was typed', async () => {
    const api = await openAgreement(anOffer());
    api.withdrawAgreement.mockRejectedValue(await aRefusal(409));
    await take('Withdraw', { Reason: 'A mistake' });
    const dialog = within(screen.getByRole('dialog'));
    expect(await dialog.findByRole('alert')).toHaveTextContent('refused: no');
    expect(dialog.getByDisplayValue('A mistake')).toBeInTheDocument();
  });
});

it('shows in words what differs from the version before', async () => {
  const before = anAgreement({ version: 2, state: 'superseded' });
  const agreement = anAgreement({ customerDuties: ['Names a contact.'] });
  const api = new FakeSlaApi({
    agreements: [agreement],
    versions: [before],
    customers: [aCustomer()],
  });
  renderPage(PATH, { api });
  await userEvent.click(
    await screen.findByRole(
      'button',
      { name: 'Show what is different' },
      PATIENT,
    ),
  );
  expect(await screen.findByText('is: Names a contact.')).toBeInTheDocument();
  expect(api.getAgreementVersion).toHaveBeenCalledWith('agreement-1', 2);
});
