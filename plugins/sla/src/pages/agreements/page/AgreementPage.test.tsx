import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { aCustomer } from '../../../__testUtils__/aCustomer';
import { anAgreement } from '../../../__testUtils__/anAgreement';
import { aRefusal } from '../../../__testUtils__/aRefusal';
import { FakeSlaApi } from '../../../__testUtils__/FakeSlaApi';
import { renderPage } from '../../../__testUtils__/renderPage';
import { storedFiles } from '../../../__testUtils__/storedFiles';

// The first page that is loaded brings all of the portal's components.
jest.setTimeout(60_000);
const PATIENT = { timeout: 20_000 };
const PATH = '/sla/agreements/agreement-1';
const HASH = 'f'.repeat(64);

const CUSTOMER = aCustomer({
  representatives: ['user:default/tom'],
  relationshipManager: 'user:default/sofia',
  serviceLevelManager: 'user:default/markus',
});

const offered = anAgreement({
  state: 'offered',
  version: 1,
  hash: HASH,
  signatures: [],
  signing: {
    provider: { required: 1, given: 0 },
    customer: { required: 1, given: 0 },
  },
});

const anApi = (
  agreement = anAgreement(),
  customer = CUSTOMER,
  versions = [agreement],
) =>
  new FakeSlaApi({ agreements: [agreement], customers: [customer], versions });

const sheet = async () =>
  await screen.findByTestId('sla-agreement', {}, PATIENT);

describe('the page of an agreement', () => {
  afterEach(() => {
    jest.restoreAllMocks();
  });

  it('reads as a document, with the titles of whoever it names', async () => {
    renderPage(PATH, { api: anApi() });

    const document = within(await sheet());
    expect(
      document.getByRole('heading', { name: 'Payments for Retail Banking' }),
    ).toBeInTheDocument();
    expect(
      document.getByText('between Payments team and Retail Banking'),
    ).toBeInTheDocument();
    expect(
      document.getByText('Monday to Friday, 07:00 to 20:00'),
    ).toBeInTheDocument();
    expect(
      screen.getByRole('region', { name: 'Version 3: active' }),
    ).toBeInTheDocument();
    const contents = within(screen.getByLabelText('Contents')).getAllByRole(
      'link',
      { hidden: true },
    );
    expect(contents.map(link => link.getAttribute('href'))).toEqual(
      document
        .getAllByRole('region')
        .map(section => `#${section.getAttribute('id')}`),
    );
  });

  it('speaks German', async () => {
    renderPage(PATH, { api: anApi(), language: 'de' });

    const document = within(await sheet());
    expect(
      document.getByText('zwischen Payments team und Retail Banking'),
    ).toBeInTheDocument();
    expect(
      screen.getByRole('region', { name: 'Version 3: in Kraft' }),
    ).toBeInTheDocument();
    expect(
      screen.getByRole('link', { name: 'Dieser Monat auf einem Blatt' }),
    ).toHaveAttribute('href', `${PATH}/months`);
  });

  it('leads to its months, to what is excluded, and to the next version', async () => {
    const agreement = anAgreement({
      nextVersion: { version: 4, state: 'offered' },
    });
    renderPage(PATH, {
      api: anApi(agreement, CUSTOMER, [
        { ...offered, version: 4, title: 'Payments, anew' },
      ]),
    });

    await sheet();
    expect(screen.getByRole('link', { name: 'Exclusions' })).toHaveAttribute(
      'href',
      `${PATH}/exclusions`,
    );
    await userEvent.click(
      screen.getByRole('link', { name: 'Version 4 comes next: offered' }),
    );
    expect(
      await screen.findByRole('heading', { name: 'Payments, anew' }),
    ).toBeInTheDocument();
    expect(
      screen.getByRole('link', { name: 'Back to version 3: active' }),
    ).toBeInTheDocument();
  });

  it('shows the version that is asked for, and leads to every other', async () => {
    const second = anAgreement({
      version: 2,
      state: 'superseded',
      title: 'Payments as they were',
      nextVersion: { version: 3, state: 'active' },
    });
    const api = anApi(anAgreement(), CUSTOMER, [second]);
    renderPage(`${PATH}?version=2`, { api });

    expect(
      await screen.findByRole(
        'heading',
        { name: 'Payments as they were' },
        PATIENT,
      ),
    ).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: /Version/ }));
    const choices = within(await screen.findByRole('listbox'));
    expect(choices.getAllByRole('option').map(o => o.textContent)).toEqual([
      'Version 3',
      'Version 2',
      'Version 1',
    ]);
  });

  it.each([
    [
      'reads it',
      () => new Promise<never>(() => {}),
      'The agreement is being read …',
    ],
    [
      'is not told of it',
      () => aRefusal(404).then(e => Promise.reject(e)),
      'There is no such agreement',
    ],
    [
      'may not see it',
      () => aRefusal(403).then(e => Promise.reject(e)),
      'You may not see this page',
    ],
    ['cannot reach it', () => Promise.reject(new Error('off')), 'off'],
  ])('says so while or where it %s', async (_, answer, text) => {
    const api = anApi();
    api.getAgreement.mockImplementation(answer);
    renderPage(PATH, { api });
    expect(await screen.findByText(text, {}, PATIENT)).toBeInTheDocument();
  });

  it('knows no version that is no number', async () => {
    renderPage(`${PATH}?version=x`, { api: anApi() });
    expect(
      await screen.findByText('There is no such page', {}, PATIENT),
    ).toBeInTheDocument();
  });

  it('stands for an agreement with a supplier, of which no customer is read', async () => {
    const api = anApi(
      anAgreement({
        type: 'uc',
        provider: { supplier: 'Quayside Hosting' },
        customer: 'group:default/team-payments',
      }),
    );
    renderPage(PATH, { api });
    expect(
      await screen.findByText(
        'between Quayside Hosting and Payments team',
        {},
        PATIENT,
      ),
    ).toBeInTheDocument();
    expect(api.getCustomer).not.toHaveBeenCalled();
  });

  it('stores the document as a PDF, in the customer’s language for the provider', async () => {
    const files = storedFiles();
    const api = anApi();
    renderPage(PATH, { api });
    await sheet();
    await userEvent.click(screen.getByRole('button', { name: 'PDF' }));
    await waitFor(() =>
      expect(files.map(({ name }) => name)).toEqual([
        'Payments for Retail Banking, version 3.pdf',
      ]),
    );
    expect(api.getAgreementPdf).toHaveBeenCalledWith('agreement-1', {
      version: 3,
      language: undefined,
    });
  });

  it('is signed by a representative in few clicks, who sees what they sign', async () => {
    const api = anApi(offered, { ...CUSTOMER, side: 'customer' });
    renderPage(PATH, { api, reader: 'user:default/tom' });

    await sheet();
    expect(screen.queryByRole('button', { name: 'Offer' })).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: 'Sign' }));
    const dialog = within(await screen.findByRole('dialog'));
    expect(dialog.getByText('for the customer: Retail Banking')).toBeVisible();
    expect(dialog.getByText(HASH)).toBeVisible();
    const sign = dialog.getByRole('button', { name: 'Sign' });
    expect(sign).toBeDisabled();
    await userEvent.click(
      dialog.getByRole('checkbox', { name: /I have read version 1/ }),
    );
    await userEvent.click(sign);

    await waitFor(() =>
      expect(api.signAgreement).toHaveBeenCalledWith('agreement-1', {
        party: 'customer',
        version: 1,
        hash: HASH,
      }),
    );
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  });

  it('takes a signature of the customer from the relationship manager with evidence only', async () => {
    const api = anApi(offered);
    renderPage(PATH, { api, reader: 'user:default/sofia' });
    await sheet();
    await userEvent.click(screen.getByRole('button', { name: 'Sign' }));
    const dialog = within(await screen.findByRole('dialog'));
    await userEvent.click(dialog.getByRole('checkbox'));
    expect(dialog.getByRole('button', { name: 'Sign' })).toBeDisabled();
    await userEvent.type(
      dialog.getByRole('textbox', { name: /Evidence/ }),
      'Mail of 2 December',
    );
    await userEvent.click(dialog.getByRole('button', { name: 'Sign' }));
    await waitFor(() =>
      expect(api.signAgreement).toHaveBeenCalledWith(
        'agreement-1',
        expect.objectContaining({
          party: 'customer',
          evidence: 'Mail of 2 December',
        }),
      ),
    );
  });

  it('shows why a signature was refused, and keeps the dialog', async () => {
    const api = anApi(offered);
    api.signAgreement.mockRejectedValue(await aRefusal(409));
    renderPage(PATH, { api });
    await sheet();
    await userEvent.click(screen.getByRole('button', { name: 'Sign' }));
    const dialog = within(await screen.findByRole('dialog'));
    await userEvent.click(dialog.getByRole('checkbox'));
    await userEvent.click(dialog.getByRole('button', { name: 'Sign' }));
    expect(await dialog.findByRole('alert')).toHaveTextContent(
      'That was refused: no',
    );
  });

  it('offers a draft', async () => {
    const api = anApi(
      anAgreement({ state: 'draft', version: 1, hash: null, signatures: [] }),
    );
    renderPage(PATH, { api });
    expect(within(await sheet()).getByText('Draft')).toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Edit' })).toHaveAttribute(
      'href',
      `${PATH}/edit`,
    );
    await userEvent.click(screen.getByRole('button', { name: 'Offer' }));
    const dialog = within(await screen.findByRole('dialog'));
    await userEvent.click(dialog.getByRole('button', { name: 'Offer' }));
    await waitFor(() =>
      expect(api.offerAgreement).toHaveBeenCalledWith('agreement-1', {
        version: 1,
      }),
    );
  });

  it('opens the next version and leads to it', async () => {
    const draft = anAgreement({ version: 4, state: 'draft', hash: null });
    const api = anApi(anAgreement(), CUSTOMER, [draft]);
    api.amendAgreement.mockResolvedValue(
      anAgreement({ nextVersion: { version: 4, state: 'draft' } }),
    );
    renderPage(PATH, { api });
    await sheet();
    await userEvent.click(screen.getByRole('button', { name: 'Amend' }));
    const dialog = within(await screen.findByRole('dialog'));
    await userEvent.click(dialog.getByRole('button', { name: 'Amend' }));
    expect(
      await screen.findByRole('region', { name: 'Version 4: draft' }, PATIENT),
    ).toBeInTheDocument();
  });
});
