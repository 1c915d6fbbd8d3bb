import type { Exclusion } from '@service-levels/backstage-plugin-sla-common';
import { fireEvent, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { anAgreement } from '../../__testUtils__/anAgreement';
import { anExclusion } from '../../__testUtils__/anExclusion';
import { aRefusal } from '../../__testUtils__/aRefusal';
import { FakeSlaApi } from '../../__testUtils__/FakeSlaApi';
import { renderPage } from '../../__testUtils__/renderPage';

// The first page that is loaded brings all of the portal's components.
jest.setTimeout(60_000);
const PATIENT = { timeout: 20_000 };
const PATH = '/sla/agreements/agreement-1/exclusions';

const AGREEMENT = anAgreement({
  exclusionGrounds: ['third-party', 'measurement-error'],
  exclusionApproval: 'customer',
});

const anApi = (...exclusions: readonly Partial<Exclusion>[]) =>
  new FakeSlaApi({
    agreements: [AGREEMENT],
    exclusions: exclusions.map(changes => anExclusion(changes)),
  });

const rowOf = async (reason: RegExp) =>
  within(
    (await screen.findByText(reason, {}, PATIENT)).closest('tr') ??
      document.body,
  );

describe('the exclusions of an agreement', () => {
  it('tell when, why, whether they count and who said what', async () => {
    const api = anApi({
      state: 'counts',
      counterApproved: true,
      disputed: true,
      words: [
        {
          kind: 'agreed',
          at: '2026-10-07T08:00:00Z',
          by: 'user:default/tom',
          reason: null,
          evidence: null,
        },
        {
          kind: 'objected',
          at: '2026-10-08T08:00:00Z',
          by: 'user:default/tom',
          reason: 'It was open',
          evidence: null,
        },
      ],
    });
    renderPage(PATH, { api });

    const row = await rowOf(/The exchange was closed/);
    expect(
      row.getByText('does not count in the figures · disputed by the customer'),
    ).toBeInTheDocument();
    expect(row.getByText('all targets')).toBeInTheDocument();
    expect(row.getByText(/^agreed for the customer: tom/)).toBeInTheDocument();
    expect(
      row.getByText(/^objected for the customer: tom.*It was open/),
    ).toBeInTheDocument();
    expect(
      screen.getByText(
        /Grounds: third party, error of measurement\. It counts once the customer agreed/,
      ),
    ).toBeInTheDocument();
  });

  it('that count at once are shown as not counter-approved', async () => {
    renderPage(PATH, {
      api: anApi({ approval: 'nobody', state: 'counts' }),
    });
    expect(
      await screen.findByText(/not counter-approved/, {}, PATIENT),
    ).toBeInTheDocument();
  });

  it('are revoked with a reason, and the refusal is told', async () => {
    const api = anApi({ approval: 'manager' });
    api.sayOfExclusion.mockRejectedValue(await aRefusal(403));
    renderPage(PATH, { api });

    const row = await rowOf(/The exchange was closed/);
    expect(row.getByRole('button', { name: /^Approve/ })).toBeEnabled();
    await userEvent.click(row.getByRole('button', { name: /^Revoke/ }));
    const dialog = within(await screen.findByRole('dialog'));
    const revoke = dialog.getByRole('button', { name: 'Revoke' });
    expect(revoke).toBeDisabled();
    fireEvent.change(dialog.getByLabelText(/^Reason/), {
      target: { value: 'A mistake' },
    });
    await userEvent.click(revoke);

    expect(await dialog.findByText('That was refused: no')).toBeInTheDocument();
    expect(api.sayOfExclusion).toHaveBeenCalledWith(expect.anything(), {
      word: 'revoke',
      reason: 'A mistake',
    });
  });

  it('are declared on a ground that the agreement names', async () => {
    const api = anApi();
    api.declareExclusion.mockResolvedValue(anExclusion());
    renderPage(PATH, { api });

    fireEvent.change(await screen.findByLabelText(/^From/, {}, PATIENT), {
      target: { value: '2026-10-05T10:00' },
    });
    fireEvent.change(screen.getByLabelText(/^To/), {
      target: { value: '2026-10-05T11:00' },
    });
    expect(
      within(screen.getByLabelText('Ground'))
        .getAllByRole('option')
        .map(({ textContent }) => textContent),
    ).toEqual(['third party', 'error of measurement']);
    fireEvent.change(screen.getByLabelText('Target'), {
      target: { value: 'target-1' },
    });
    fireEvent.change(screen.getByLabelText(/^Reason/), {
      target: { value: 'The exchange was closed' },
    });
    await userEvent.click(screen.getByRole('button', { name: 'Declare' }));

    expect(
      await screen.findByText(/^Declared\. The list shows/),
    ).toBeInTheDocument();
    const [id, sent] = api.declareExclusion.mock.calls[0];
    expect(id).toBe('agreement-1');
    expect(sent).toMatchObject({
      ground: 'third-party',
      reason: 'The exchange was closed',
      evidence: null,
      targets: ['target-1'],
    });
    expect(Date.parse(sent.to) - Date.parse(sent.from)).toBe(3_600_000);
  });

  it('cannot be declared where the agreement names no ground', async () => {
    renderPage(PATH, { api: new FakeSlaApi({ agreements: [anAgreement()] }) });

    expect(
      await screen.findByText(/^The agreement names no ground/, {}, PATIENT),
    ).toBeInTheDocument();
    expect(screen.queryByRole('form')).toBeNull();
  });

  it.each([403, 404])('say what is wrong on %d', async status => {
    const api = anApi();
    api.getAgreement.mockRejectedValue(await aRefusal(status));
    renderPage(PATH, { api });
    expect(await screen.findByRole('alert', {}, PATIENT)).toBeInTheDocument();
  });

  it('are told in German', async () => {
    renderPage(PATH, { api: anApi({}), language: 'de' });
    expect(
      await screen.findByText(/^Ausschlüsse: Payments/, {}, PATIENT),
    ).toBeInTheDocument();
    expect(
      screen.getByText('wartet auf Zustimmung und gilt noch nicht'),
    ).toBeInTheDocument();
  });
});
