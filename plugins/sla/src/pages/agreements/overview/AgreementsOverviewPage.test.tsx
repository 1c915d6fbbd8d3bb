import { formatInstant } from '@service-levels/backstage-plugin-sla-common';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { anAgreement } from '../../../__testUtils__/anAgreement';
import { aRefusal } from '../../../__testUtils__/aRefusal';
import { aRefusalOf } from '../../../__testUtils__/aRefusalOf';
import { exportedCsv } from '../../../__testUtils__/exportedCsv';
import { FakeSlaApi } from '../../../__testUtils__/FakeSlaApi';
import { renderPage } from '../../../__testUtils__/renderPage';

// The first page that is loaded brings all of the portal's components.
jest.setTimeout(60_000);
const PATIENT = { timeout: 20_000 };

const ID = '0194f0ab-0000-7000-8000-000000000001';
const NOW = Date.parse('2026-03-20T12:00:00Z');
const offeredAt = formatInstant(NOW / 1000 - 12 * 86_400 - 60);

const WAITING = {
  ...anAgreement({
    id: ID,
    title: 'Payments',
    state: 'offered',
    version: 1,
    signatures: [],
    review: { everyMonths: 3 },
    term: {
      kind: 'renewing',
      extensionMonths: 12,
      notice: { months: 3, to: 'term-end' },
    },
  }),
  onOffer: { version: 1, offeredAt, missing: ['customer'] },
  unmeasuredTargets: ['Availability'],
} as const;
const HOSTING = anAgreement({
  id: 'agreement-2',
  type: 'uc',
  title: 'Hosting',
  provider: { supplier: 'ACME Hosting' },
  effectiveTo: null,
  version: 3,
  nextVersion: { version: 4, state: 'draft' },
});

const rowOf = (title: string) => {
  const row = screen.getByRole('link', { name: title }).closest('tr');
  if (row === null) {
    throw new Error(`There is no row of ${title}`);
  }
  return row;
};

const open = async (path = '/sla/agreements', language?: 'en' | 'de') => {
  const api = new FakeSlaApi({ agreements: [WAITING, HOSTING] });
  renderPage(path, { api, language });
  await screen.findByRole('link', { name: 'Payments' }, PATIENT);
  return api;
};

describe('the overview of agreements', () => {
  beforeEach(() => {
    jest.spyOn(Date, 'now').mockReturnValue(NOW);
  });
  afterEach(() => jest.restoreAllMocks());

  it('shows of each agreement how it stands, when it ends and what is left to do', async () => {
    await open();
    const payments = within(rowOf('Payments'));
    expect(payments.getByText('Payments team')).toBeInTheDocument();
    expect(payments.getByText('offered')).toBeInTheDocument();
    expect(payments.getByText('renews for 12 months')).toBeInTheDocument();
    expect(
      payments.getByText('notice: 3 months to the end of the term'),
    ).toBeInTheDocument();
    expect(
      payments.getByText('signature of the customer missing'),
    ).toBeInTheDocument();
    expect(payments.getByText('on offer for 12 days')).toBeInTheDocument();
    expect(
      payments.getByText('without measurement: Availability'),
    ).toBeInTheDocument();
    expect(payments.queryByText('no reviews agreed')).toBeNull();
    expect(screen.getByRole('link', { name: 'Payments' })).toHaveAttribute(
      'href',
      `/sla/agreements/${ID}`,
    );

    const hosting = within(rowOf('Hosting'));
    expect(hosting.getByText('ACME Hosting')).toBeInTheDocument();
    expect(hosting.getByText('Version 4: draft')).toBeInTheDocument();
    expect(hosting.getByText('no reviews agreed')).toBeInTheDocument();
  });

  it('says it in German', async () => {
    await open('/sla/agreements', 'de');
    expect(screen.getByText('seit 12 Tagen im Angebot')).toBeInTheDocument();
    expect(
      screen.getByRole('button', { name: 'YAML importieren' }),
    ).toBeInTheDocument();
  });

  it('asks for what the address says, and keeps there what is chosen', async () => {
    const api = await open(
      '/sla/agreements?state=offered&expiring=3&unsigned=14&unmeasured=true&unreviewed=true&sort=effective-to',
    );
    expect(api.getAgreements).toHaveBeenLastCalledWith(
      expect.objectContaining({
        state: 'offered',
        expiringBefore: '2026-06-20',
        unsignedFor: 14,
        withoutMeasurement: true,
        withoutReview: true,
        sort: 'effective-to',
      }),
    );
    await userEvent.selectOptions(screen.getByLabelText('Type'), 'uc');
    await waitFor(() =>
      expect(api.getAgreements).toHaveBeenLastCalledWith(
        expect.objectContaining({ type: 'uc', state: 'offered' }),
      ),
    );
  });

  it('finds by title, customer or provider in what was read', async () => {
    const api = await open();
    const asked = api.getAgreements.mock.calls.length;
    await userEvent.type(screen.getByLabelText('Search'), 'acme host');
    expect(screen.queryByRole('link', { name: 'Payments' })).toBeNull();
    expect(screen.getByRole('status')).toHaveTextContent('1 agreement');
    await userEvent.type(screen.getByLabelText('Search'), 'x');
    await userEvent.click(screen.getByRole('button', { name: 'Show all' }));
    expect(rowOf('Payments')).toBeInTheDocument();
    expect(api.getAgreements.mock.calls).toHaveLength(asked);
  });

  it('exports what is shown', async () => {
    await open('/sla/agreements?text=payments');
    const csv = await exportedCsv();
    expect(csv).toContain('signature of the customer missing');
    expect(csv).toContain('renews for 12 months; notice: 3 months');
    expect(csv).not.toContain('Hosting');
  });

  it.each([
    ['where there is none', async () => ({ items: [] }), 'No agreement yet'],
    [
      'where the reader may not',
      async () => {
        throw await aRefusal(403);
      },
      'You may not see this page',
    ],
    [
      'where it could not be read',
      async () => {
        throw new Error('the network is gone');
      },
      'the network is gone',
    ],
    [
      'while it is read',
      async () => await new Promise<never>(() => {}),
      /being read/,
    ],
  ])('says so %s', async (_where, answered, words) => {
    const api = new FakeSlaApi();
    api.getAgreements.mockImplementation(answered);
    renderPage('/sla/agreements', { api });
    expect(
      (await screen.findAllByText(words, {}, PATIENT)).length,
    ).toBeGreaterThan(0);
  });

  describe('importing YAML', () => {
    const openDialog = async () => {
      const api = await open();
      await userEvent.click(
        screen.getByRole('button', { name: 'Import YAML' }),
      );
      return { api, dialog: within(await screen.findByRole('dialog')) };
    };
    const paste = async (text: string) => {
      await userEvent.click(screen.getByRole('textbox', { name: /YAML/ }));
      await userEvent.paste(text);
    };

    it('names the lines that are wrong', async () => {
      const { api, dialog } = await openDialog();
      api.importAgreementYaml.mockRejectedValue(
        await aRefusalOf([
          { field: 'spec.targets.0.period', reason: 'must be month', line: 17 },
        ]),
      );
      await paste('kind: Agreement');
      await userEvent.click(dialog.getByRole('button', { name: 'Import' }));
      const row = (await dialog.findByText('spec.targets.0.period')).closest(
        'tr',
      );
      expect(row).toHaveTextContent('17');
      expect(row).toHaveTextContent('must be month');
      expect(dialog.getByRole('alert')).toHaveTextContent(
        '1 line is wrong; nothing was stored.',
      );
    });

    it('makes a new agreement of what was exported of none', async () => {
      const { api, dialog } = await openDialog();
      await paste('kind: Agreement');
      expect(dialog.queryByRole('checkbox')).toBeNull();
      await userEvent.click(dialog.getByRole('button', { name: 'Import' }));
      await waitFor(() =>
        expect(api.importAgreementYaml).toHaveBeenCalledWith(
          'kind: Agreement',
          undefined,
        ),
      );
    });

    it('replaces the draft that it was exported from, unless told otherwise', async () => {
      const { api, dialog } = await openDialog();
      const text = `metadata:\n  annotations:\n    sla/agreement-id: ${ID}\n`;
      api.importAgreementYaml.mockRejectedValue(await aRefusal(409));
      await paste(text);
      const button = dialog.getByRole('button', { name: 'Import' });
      await userEvent.click(button);
      await waitFor(() =>
        expect(api.importAgreementYaml).toHaveBeenLastCalledWith(
          text,
          'etag-1',
        ),
      );
      await userEvent.click(dialog.getByRole('checkbox'));
      await userEvent.click(button);
      await waitFor(() =>
        expect(api.importAgreementYaml).toHaveBeenLastCalledWith(
          text,
          undefined,
        ),
      );
    });
  });
});
