import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { aRefusalOf } from '../../../__testUtils__/aRefusalOf';
import {
  aDraft,
  field,
  openEditor,
  PATIENT,
  press,
  type,
} from './__testUtils__/openEditor';

// The first page that is loaded brings all of the portal's components.
jest.setTimeout(60_000);

const STALE = [{ field: 'If-Match', reason: 'is not the current one' }];
const THEIRS = aDraft({
  etag: 'etag-2',
  title: 'Payments, theirs',
  effectiveTo: '2027-06-30',
});

/** Opens a draft, types, and stores it after somebody else did. */
async function collide(theirs = THEIRS) {
  const api = openEditor('/sla/agreements/agreement-1/edit');
  await type(/^Title/, 'Payments, mine');
  await type(/^At least, in percent/, '99.5');
  api.getAgreement.mockResolvedValue(theirs);
  api.updateAgreement.mockRejectedValueOnce(await aRefusalOf(STALE));
  await press('Store the draft');
  return api;
}

describe('a draft that somebody else stored meanwhile', () => {
  it('takes in what they changed, asks about what both did, and loses nothing that was typed', async () => {
    const api = await collide();
    const panel = within(
      await screen.findByRole(
        'region',
        { name: 'Somebody else stored this draft meanwhile' },
        PATIENT,
      ),
    );
    expect(panel.getByRole('listitem')).toHaveTextContent('Term: Last day');
    const both = within(panel.getByRole('group', { name: 'Parties: Title' }));
    expect(both.getByText('Payments, mine')).toBeInTheDocument();
    expect(both.getByText('Payments, theirs')).toBeInTheDocument();
    expect(await field(/^Title/)).toHaveValue('Payments, mine');
    expect(await field(/^Last day/)).toHaveValue('2027-06-30');

    await userEvent.click(
      both.getByRole('button', { name: 'Take theirs: Parties: Title' }),
    );
    expect(await field(/^Title/)).toHaveValue('Payments, theirs');

    await press('Store the draft');
    await waitFor(
      () => expect(api.updateAgreement).toHaveBeenCalledTimes(2),
      PATIENT,
    );
    const [, etag, sent] = api.updateAgreement.mock.calls[1];
    expect(etag).toBe('etag-2');
    expect(sent).toMatchObject({
      title: 'Payments, theirs',
      effectiveTo: '2027-06-30',
      targets: [{ objective: { atLeast: 99.5 } }],
    });
  });

  it('keeps mine where I choose that', async () => {
    const api = await collide();
    await press('Keep yours: Parties: Title');
    await press('Store the draft');
    await waitFor(
      () => expect(api.updateAgreement).toHaveBeenCalledTimes(2),
      PATIENT,
    );
    expect(api.updateAgreement.mock.calls[1][2]).toMatchObject({
      title: 'Payments, mine',
      effectiveTo: '2027-06-30',
    });
  });

  it('cannot be stored once it was offered, and what was typed is still there', async () => {
    await collide({ ...THEIRS, state: 'offered' });
    expect(
      await screen.findByText(/^It was offered meanwhile/, {}, PATIENT),
    ).toBeInTheDocument();
    expect(await field(/^Title/)).toHaveValue('Payments, mine');
    expect(
      screen.getByRole('button', { name: 'Store the draft' }),
    ).toBeDisabled();
  });
});
