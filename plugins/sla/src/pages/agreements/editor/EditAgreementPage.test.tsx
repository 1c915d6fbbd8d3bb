import { agreementDraftSchema } from '@service-levels/backstage-plugin-sla-common';
import { fireEvent, screen, waitFor } from '@testing-library/react';
import {
  aDraft,
  field,
  openEditor,
  PATIENT,
  press,
  TARGET_ID,
  type,
} from './__testUtils__/openEditor';

// The first page that is loaded brings all of the portal's components.
jest.setTimeout(60_000);

describe('the editor of a draft', () => {
  it('sends exactly the terms that there were, where nothing was changed', async () => {
    const draft = aDraft();
    const api = openEditor('/sla/agreements/agreement-1/edit', {
      agreements: [draft],
    });
    await press('Store the draft');
    await waitFor(
      () => expect(api.updateAgreement).toHaveBeenCalled(),
      PATIENT,
    );
    const [id, etag, sent] = api.updateAgreement.mock.calls[0];
    expect([id, etag]).toEqual(['agreement-1', 'etag-1']);
    const terms = Object.entries(draft).filter(
      ([name]) => name in agreementDraftSchema.shape,
    );
    expect(agreementDraftSchema.parse(sent)).toEqual(Object.fromEntries(terms));
  });

  it('changes what was typed and nothing else', async () => {
    const api = openEditor('/sla/agreements/agreement-1/edit');
    await type(/^At least, in percent/, '99.95');
    await press('Store the draft');
    await waitFor(
      () => expect(api.updateAgreement).toHaveBeenCalled(),
      PATIENT,
    );
    expect(api.updateAgreement.mock.calls[0][2].targets).toEqual([
      expect.objectContaining({
        id: TARGET_ID,
        name: 'Availability',
        objective: expect.objectContaining({ atLeast: 99.95 }),
      }),
    ]);
  });

  it('says beneath a field what is wrong with it as soon as it is left', async () => {
    openEditor('/sla/agreements/agreement-1/edit');
    const atLeast = await field(/^At least, in percent/);
    fireEvent.change(atLeast, { target: { value: '101' } });
    expect(atLeast).not.toBeInvalid();
    fireEvent.blur(atLeast);
    expect(await screen.findByText('Must be at most 100')).toBeInTheDocument();
    expect(atLeast).toBeInvalid();
  });

  it('stores nothing that is wrong, and leads to it', async () => {
    const api = openEditor('/sla/agreements/agreement-1/edit');
    const title = await field(/^Title/);
    fireEvent.change(title, { target: { value: '' } });
    await press('Store the draft');
    expect(
      await screen.findByText('1 thing is not right yet', { selector: 'h2' }),
    ).toBeInTheDocument();
    await waitFor(() => expect(title).toHaveFocus(), PATIENT);
    expect(title).toBeInvalid();
    expect(api.updateAgreement).not.toHaveBeenCalled();
  });

  it('opens the draft of the next version, not the one that is in force', async () => {
    const next = aDraft({ version: 4, title: 'Payments, amended' });
    const api = openEditor('/sla/agreements/agreement-1/edit', {
      agreements: [
        aDraft({
          state: 'active',
          version: 3,
          nextVersion: { version: 4, state: 'draft' },
        }),
      ],
      versions: [next],
    });
    expect(
      await screen.findByText('Draft: Payments, amended', {}, PATIENT),
    ).toBeInTheDocument();
    expect(api.getAgreementVersion).toHaveBeenCalledWith('agreement-1', 4);
  });

  it('leads to the draft that was stored, not to the one that is in force', async () => {
    const next = aDraft({ version: 4 });
    const api = openEditor('/sla/agreements/agreement-1/edit', {
      agreements: [
        aDraft({
          state: 'active',
          version: 3,
          nextVersion: { version: 4, state: 'draft' },
        }),
      ],
      versions: [next],
    });
    api.updateAgreement.mockResolvedValue(next);
    await press('Store the draft');
    expect(
      await screen.findByRole('heading', { name: 'Version 4: draft' }, PATIENT),
    ).toBeInTheDocument();
  });

  it('says that what was agreed is not changed', async () => {
    openEditor('/sla/agreements/agreement-1/edit', {
      agreements: [aDraft({ state: 'active' })],
    });
    expect(
      await screen.findByText('There is no draft to change', {}, PATIENT),
    ).toBeInTheDocument();
  });
});
