import { AuthorizeResult } from '@backstage/plugin-permission-common';
import type { Exclusion } from '@service-levels/backstage-plugin-sla-common';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { anAgreement } from '../../__testUtils__/anAgreement';
import { anExclusion } from '../../__testUtils__/anExclusion';
import { FakeSlaApi } from '../../__testUtils__/FakeSlaApi';
import { renderPage } from '../../__testUtils__/renderPage';

jest.setTimeout(60_000);
const PATIENT = { timeout: 20_000 };
const PATH = '/sla/agreements/agreement-1/exclusions';

const AGREEMENT = anAgreement({
  exclusionGrounds: ['third-party', 'measurement-error'],
  exclusionApproval: 'customer',
});

const onlyApproves = (permission: string) =>
  permission === 'sla.exclusion.approve'
    ? AuthorizeResult.ALLOW
    : AuthorizeResult.DENY;

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

// In a file of its own: what was allowed once is remembered.
describe('the exclusions of an agreement', () => {
  it('are agreed to by the customer, who cannot revoke or declare', async () => {
    const api = anApi({});
    renderPage(PATH, { api, authorize: onlyApproves });

    const row = await rowOf(/The exchange was closed/);
    expect(row.queryByRole('button', { name: /^Revoke/ })).toBeNull();
    expect(screen.queryByRole('form')).toBeNull();
    await userEvent.click(row.getByRole('button', { name: /^Agree/ }));
    const dialog = within(await screen.findByRole('dialog'));
    await userEvent.click(dialog.getByRole('button', { name: 'Agree' }));

    await waitFor(() =>
      expect(api.sayOfExclusion).toHaveBeenCalledWith(
        expect.objectContaining({ id: 'exclusion-1' }),
        { word: 'agree' },
      ),
    );
    await waitFor(() => expect(api.getExclusions).toHaveBeenCalledTimes(2));
  });

  it('offer no word to who is not told who said what', async () => {
    renderPage(PATH, {
      api: anApi({ reason: null, declaredBy: null, disputed: null }),
      authorize: onlyApproves,
    });
    await screen.findByText('Declared so far', {}, PATIENT);
    expect(screen.queryByRole('button', { name: /^Agree/ })).toBeNull();
  });
});
