import { mockApis, renderInTestApp } from '@backstage/frontend-test-utils';
import { catalogApiMock } from '@backstage/plugin-catalog-react/testUtils';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { aCredit } from '../../../__testUtils__/aCredit';
import { aRefusal } from '../../../__testUtils__/aRefusal';
import { aRefusalOf } from '../../../__testUtils__/aRefusalOf';
import { exportedCsv } from '../../../__testUtils__/exportedCsv';
import { FakeSlaApi } from '../../../__testUtils__/FakeSlaApi';
import { inLanguage } from '../../../__testUtils__/inLanguage';
import { slaApiRef } from '../../../api/slaApiRef';
import { slaRouteRef } from '../../../routes';
import { CreditsPanel } from './CreditsPanel';

// The first page that is loaded brings all of the portal's components.
jest.setTimeout(60_000);
const PATIENT = { timeout: 20_000 };

/** Where a figure and its unit are kept together, as it reads. */
const plain = (text: string | null) => text?.replaceAll('\u00a0', ' ');

const MARKUS = {
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'User',
  metadata: { name: 'markus', namespace: 'default' },
  spec: { profile: { displayName: 'Markus Weber' }, memberOf: [] },
};

function renderPanel(
  api: FakeSlaApi,
  options: { mayDecide?: boolean; language?: 'en' | 'de' } = {},
) {
  const { mayDecide = true, language = 'en' } = options;
  // What the policy said of an agreement is remembered from test to test.
  const agreementId = mayDecide ? 'agreement-1' : 'agreement-2';
  renderInTestApp(<CreditsPanel agreementId={agreementId} />, {
    apis: [
      [slaApiRef, api],
      catalogApiMock({ entities: [MARKUS] }),
      mockApis.permission({
        authorize: () =>
          mayDecide ? AuthorizeResult.ALLOW : AuthorizeResult.DENY,
      }),
    ],
    mountedRoutes: { '/sla': slaRouteRef },
    config: inLanguage(language),
  });
}

async function onlyRow() {
  await screen.findByRole('table', {}, PATIENT);
  const [, row] = screen.getAllByRole('row');
  return row;
}

const cells = async () =>
  within(await onlyRow())
    .getAllByRole('cell')
    .map(cell => plain(cell.lastChild?.textContent ?? ''));

const press = async (name: string | RegExp) =>
  await userEvent.click(screen.getByRole('button', { name }));

describe('CreditsPanel', () => {
  it('says which figure a credit rests on, exactly, and in which band it lies', async () => {
    renderPanel(new FakeSlaApi({ credits: [aCredit()] }));
    const row = plain((await onlyRow()).textContent);
    expect(row).toContain('October 2026');
    expect(row).toContain('99.373 %');
    expect(row).toContain('exactly 2,665,199.5 of 2,682,000');
    expect(row).toContain('from 99 %, below 99.9 %');
    expect(row).toContain('5 %');
    expect(row).toContain('€500.00');
    expect((await cells()).slice(5, 6)).toEqual(['proposed']);
  });

  it('says what the cap took, what a part of a period is, and what the facts say now', async () => {
    const credit = aCredit({
      state: 'confirmed',
      amount: 12_345,
      period: { ...aCredit().period, days: 10 },
      decision: {
        at: '2026-11-02T09:00:00Z',
        by: 'user:default/markus',
        reason: 'As measured',
      },
      now: {
        attained: { good: 1, total: 1 },
        attainedPercent: '100.000',
        percent: 0,
        amount: 0,
      },
    });
    renderPanel(new FakeSlaApi({ credits: [credit] }));
    expect(
      await screen.findByText(/Confirmed by Markus Weber/, {}, PATIENT),
    ).toHaveTextContent('Nov 2, 2026');
    const row = plain((await onlyRow()).textContent);
    expect(row).toContain('October 2026, 10 of 31 days (version 3)');
    expect(row).toContain('limited by the cap; otherwise €500.00');
    expect(row).toContain('Reason: As measured');
    expect(row).toContain(
      'The facts say something else now: 100.000 %, which would give €0.00',
    );
  });

  it('confirms exactly what was read, and says so', async () => {
    const api = new FakeSlaApi({ credits: [aCredit()] });
    renderPanel(api);
    await onlyRow();
    const confirmed = aCredit({ state: 'confirmed', etag: '2' });
    api.decideCredit.mockResolvedValue(confirmed);
    await press('Confirm: Availability, October 2026');
    const dialog = within(screen.getByRole('dialog'));
    expect(
      dialog.getByText('Availability, October 2026: €500.00'),
    ).toBeInTheDocument();
    api.getCredits.mockResolvedValue({ items: [confirmed] });
    await userEvent.click(dialog.getByRole('button', { name: 'Confirm' }));
    expect(
      await screen.findByText(
        'Availability, October 2026: confirmed. The customer sees it now.',
      ),
    ).toBeInTheDocument();
    expect(api.decideCredit).toHaveBeenCalledWith(
      expect.objectContaining({ id: 'credit-1', etag: '1' }),
      { word: 'confirm', reason: null },
    );
    expect(
      await screen.findByRole('button', {
        name: 'Settle: Availability, October 2026',
      }),
    ).toBeInTheDocument();
  });

  it.each([
    ['Waive', aCredit(), { word: 'waive', reason: 'CN-7' }],
    [
      'Settle',
      aCredit({ state: 'confirmed' }),
      { word: 'settle', reference: 'CN-7' },
    ],
  ] as const)('%ss with words alone', async (name, credit, decision) => {
    const api = new FakeSlaApi({ credits: [credit] });
    renderPanel(api);
    await onlyRow();
    await press(new RegExp(`^${name}:`));
    const dialog = within(screen.getByRole('dialog'));
    const yes = dialog.getByRole('button', { name });
    expect(yes).toBeDisabled();
    await userEvent.type(dialog.getByRole('textbox'), ' CN-7 ');
    await userEvent.click(yes);
    await waitFor(() =>
      expect(api.decideCredit).toHaveBeenCalledWith(credit, decision),
    );
  });

  it('says that facts changed it meanwhile, and reads it anew', async () => {
    const api = new FakeSlaApi({ credits: [aCredit()] });
    renderPanel(api);
    await onlyRow();
    api.decideCredit.mockRejectedValue(
      await aRefusalOf([{ field: 'If-Match', reason: 'was changed' }]),
    );
    await press(/^Confirm:/);
    const dialog = within(screen.getByRole('dialog'));
    await userEvent.click(dialog.getByRole('button', { name: 'Confirm' }));
    expect(await dialog.findByRole('alert')).toHaveTextContent(
      'Facts or somebody else changed it since you read it.',
    );
    api.getCredits.mockResolvedValue({ items: [aCredit({ amount: 99_900 })] });
    await userEvent.click(dialog.getByRole('button', { name: 'Cancel' }));
    expect(await screen.findByText('€999.00')).toBeInTheDocument();
  });

  it('shows the customer what was confirmed, without anything to decide', async () => {
    const credit = aCredit({
      agreementId: 'agreement-2',
      state: 'settled',
      decision: { at: '2026-11-02T09:00:00Z', by: null, reason: null },
      settlement: { at: '2026-11-03T09:00:00Z', by: null, reference: 'CN-7' },
    });
    renderPanel(new FakeSlaApi({ credits: [credit] }), { mayDecide: false });
    const row = await onlyRow();
    expect(row).toHaveTextContent('Confirmed on Nov 2, 2026');
    expect(row).toHaveTextContent(/Settled on Nov 3, 2026.* as CN-7/);
    expect(within(row).queryByRole('button')).toBeNull();
    expect(screen.queryByText('To do')).toBeNull();
    expect(
      screen.getByText(/^What the provider has confirmed/),
    ).toBeInTheDocument();
  });

  it('stores exact figures and amounts as numbers', async () => {
    renderPanel(new FakeSlaApi({ credits: [aCredit()] }));
    const csv = await exportedCsv();
    expect(csv).toContain('October 2026,Availability,99.373,2665199.5,2682000');
    expect(plain(csv)).toContain('5,10000,500,500,EUR,proposed');
  });

  it('speaks German', async () => {
    renderPanel(new FakeSlaApi({ credits: [aCredit()] }), { language: 'de' });
    const row = plain((await onlyRow()).textContent);
    expect(row).toContain('genau 2.665.199,5 von 2.682.000');
    expect(row).toContain('ab 99 %, unter 99,9 %');
    expect(row).toContain('500,00 €');
    expect(row).toContain('vorgeschlagen');
  });

  it.each([
    ['who decides', true, /^A credit is proposed here/],
    ['the customer', false, /^A credit appears here/],
  ])(
    'says what comes here where there is none, to %s',
    async (_who, mayDecide, text) => {
      renderPanel(new FakeSlaApi(), { mayDecide });
      expect(await screen.findByText(text, {}, PATIENT)).toBeInTheDocument();
      expect(screen.queryByRole('table')).toBeNull();
    },
  );

  it('says that it is being read, and reads again after a failure', async () => {
    const api = new FakeSlaApi({ credits: [aCredit()] });
    api.getCredits.mockRejectedValueOnce(await aRefusal(500));
    renderPanel(api);
    const alert = await screen.findByRole('alert', {}, PATIENT);
    await userEvent.click(within(alert).getByRole('button'));
    expect(await onlyRow()).toHaveTextContent('Availability');
  });
});
