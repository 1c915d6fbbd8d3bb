import type { Agreement } from '@service-levels/backstage-plugin-sla-common';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { anAgreement } from '../../../__testUtils__/anAgreement';
import { aRefusal } from '../../../__testUtils__/aRefusal';
import { refuse } from '../../../__testUtils__/fakeAnswers';
import { openAgreement } from './__testUtils__/openAgreement';

jest.setTimeout(60_000);
const MARKUS = 'user:default/markus';
const TOM = 'user:default/tom';

const anOffer = (changes: Partial<Agreement> = {}) =>
  anAgreement({
    state: 'offered',
    version: 1,
    signatures: [],
    signing: {
      provider: { required: 1, given: 0 },
      customer: { required: 1, given: 0 },
    },
    ...changes,
  });

describe('the discussion of an agreement', () => {
  it('is internal unless the provider shares it', async () => {
    const api = await openAgreement(anOffer());
    expect(
      await screen.findByText('Can we have Saturdays?'),
    ).toBeInTheDocument();
    expect(screen.getByText(/^tom, .* about version 1$/)).toBeInTheDocument();
    api.commentOnAgreement.mockResolvedValue({
      id: 'comment-2',
      version: 1,
      text: 'Ask the team',
      visibility: 'internal',
      at: '2026-11-02T10:00:00Z',
      by: MARKUS,
    });
    const form = within(screen.getByRole('form', { name: 'Say it' }));
    await userEvent.type(
      form.getByLabelText('What do you want to say?'),
      'Ask the team',
    );
    await userEvent.click(form.getByRole('button', { name: 'Say it' }));
    await waitFor(() =>
      expect(api.commentOnAgreement).toHaveBeenCalledWith('agreement-1', {
        version: 1,
        text: 'Ask the team',
        visibility: 'internal',
      }),
    );
    await waitFor(() =>
      expect(api.getAgreementComments).toHaveBeenCalledTimes(2),
    );
  });

  it('gives the customer no choice: what they say is shared', async () => {
    const api = await openAgreement(anOffer(), { reader: TOM });
    const form = within(await screen.findByRole('form', { name: 'Say it' }));
    expect(form.queryByRole('combobox')).toBeNull();
    await userEvent.type(form.getByRole('textbox'), 'Yes');
    await userEvent.click(form.getByRole('button', { name: 'Say it' }));
    await waitFor(() =>
      expect(api.commentOnAgreement).toHaveBeenCalledWith(
        'agreement-1',
        expect.objectContaining({ visibility: 'shared' }),
      ),
    );
  });

  it('is not there for who may not read it', async () => {
    const refusal = await aRefusal(404);
    await openAgreement(anOffer(), {
      api: {
        getAgreementComments: jest.fn(
          async (_id, _query) => await Promise.reject(refusal),
        ),
      },
    });
    await waitFor(() =>
      expect(screen.queryByRole('region', { name: 'Discussion' })).toBeNull(),
    );
  });

  it('says where it could not be read, beside the agreement', async () => {
    await openAgreement(anOffer(), {
      api: {
        getAgreementComments: jest.fn(async (_id, _query) => await refuse()),
      },
    });
    expect(
      await screen.findByText('The discussion could not be read'),
    ).toBeInTheDocument();
  });

  it('takes words only of who may sign', async () => {
    await openAgreement(anOffer({ id: 'agreement-2' }), {
      reader: TOM,
      denied: 'sla.agreement.sign',
    });
    expect(
      await screen.findByText('Can we have Saturdays?'),
    ).toBeInTheDocument();
    await screen.findByRole('region', { name: 'Discussion' });
    expect(screen.queryByRole('form', { name: 'Say it' })).toBeNull();
  });
});
