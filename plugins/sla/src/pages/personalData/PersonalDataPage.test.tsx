import type {
  PersonalDataChange,
  PersonalDataFindings,
} from '@service-levels/backstage-plugin-sla-common';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { aRefusalOf } from '../../__testUtils__/aRefusalOf';
import { FakeSlaApi } from '../../__testUtils__/FakeSlaApi';
import { renderPage } from '../../__testUtils__/renderPage';
import { bytesOf, storedFiles } from '../../__testUtils__/storedFiles';

// The first page that is loaded brings all of the portal's components.
jest.setTimeout(60_000);
const PATIENT = { timeout: 20_000 };

const FOUND: PersonalDataFindings = {
  etag: 'seen',
  findings: [
    {
      kind: 'interactions',
      places: 120,
      kept: [],
      texts: 2,
      first: [
        {
          table: 'interactions',
          id: 'one',
          customerRef: 'customer:default/acme',
          agreementId: null,
          fields: ['participants', 'text'],
          keptBecause: null,
        },
      ],
    },
    {
      kind: 'agreements',
      places: 1,
      kept: [{ because: 'signed', places: 1 }],
      texts: 0,
      first: [
        {
          table: 'signatures',
          id: 'two',
          customerRef: null,
          agreementId: 'agreement-1',
          fields: ['signed_by'],
          keptBecause: 'signed',
        },
      ],
    },
  ],
};

const ERASED: PersonalDataChange = {
  id: 'change-1',
  kind: 'erased',
  at: '2026-11-23T09:00:00Z',
  by: 'user:default/markus',
  outcomes: [
    { kind: 'interactions', changed: 120, kept: [] },
    {
      kind: 'agreements',
      changed: 0,
      kept: [{ because: 'signed', places: 1 }],
    },
  ],
};

const TOM = { ref: 'user:default/tom', names: ['Tom Baker', 'T. Baker'] };

async function find() {
  await userEvent.type(
    await screen.findByLabelText('User in the catalog', {}, PATIENT),
    TOM.ref,
  );
  await userEvent.type(
    screen.getByLabelText('Names, one on each line'),
    'Tom Baker{enter} T. Baker{enter}',
  );
  await userEvent.click(screen.getByRole('button', { name: 'Find' }));
}

describe('the page of personal data', () => {
  it('finds a person, and says where the name stands and what stays', async () => {
    const api = new FakeSlaApi({ personalData: FOUND });
    renderPage('/sla/personal-data', { api });
    expect(
      await screen.findByRole('button', { name: 'Find' }, PATIENT),
    ).toBeDisabled();
    expect(screen.getByRole('status')).toBeEmptyDOMElement();
    await find();
    expect(api.findPersonalData).toHaveBeenCalledWith(TOM);
    const table = await screen.findByRole('table', {
      name: 'Where the name stands',
    });
    expect(within(table).getByText('Dialogue').closest('tr')).toHaveTextContent(
      /120.*nothing.*The first 1 of 120.*interactions: participants, text · customer acme/,
    );
    expect(
      within(table).getByText('Agreements').closest('tr'),
    ).toHaveTextContent(/1: offered or signed, evidence.*signed_by.*stays/);
    expect(
      within(table).getByRole('link', { name: 'customer acme', hidden: true }),
    ).toHaveAttribute('href', '/sla/customers/default/acme');
    expect(screen.getByText(/^2 texts name the person/)).toBeInTheDocument();
    expect(
      within(
        screen.getByRole('region', { name: 'Where the name stands' }),
      ).getByRole('button', { name: /XLSX/ }),
    ).toBeInTheDocument();
  });

  it('stores all that is kept, as JSON', async () => {
    const files = storedFiles();
    const api = new FakeSlaApi({ personalData: FOUND });
    renderPage('/sla/personal-data', { api });
    await find();
    await userEvent.click(
      await screen.findByRole('button', { name: 'All that is kept, as JSON' }),
    );
    await waitFor(() => expect(files).toHaveLength(1));
    expect(files[0].name).toBe('personal-data.json');
    const content = JSON.parse(String(await bytesOf(files[0].content)));
    expect(content.person).toEqual(TOM);
  });

  it('erases after a question, and says what was done and what stays', async () => {
    const api = new FakeSlaApi({ personalData: FOUND });
    api.erasePersonalData.mockResolvedValue(ERASED);
    renderPage('/sla/personal-data', { api });
    await find();
    await userEvent.click(
      await screen.findByRole('button', { name: 'Erase …' }),
    );
    const dialog = screen.getByRole('dialog', { name: 'Erase this person?' });
    expect(dialog).toHaveTextContent(/In 120 places/);
    expect(dialog).toHaveTextContent(/In 1 place the name stays/);
    const yes = within(dialog).getByRole('button', { name: 'Erase' });
    expect(yes).toBeDisabled();
    await userEvent.click(within(dialog).getByRole('checkbox'));
    await userEvent.click(yes);
    expect(api.erasePersonalData).toHaveBeenCalledWith(TOM, 'seen');
    const outcome = await screen.findByRole('region', {
      name: 'The person was erased.',
    });
    expect(outcome).toHaveTextContent('Dialogue: 120 changed');
    expect(outcome).toHaveTextContent(
      'Agreements: 1 stays (offered or signed, evidence)',
    );
    expect(
      within(outcome).getByRole('heading', { name: 'The person was erased.' }),
    ).toHaveFocus();
    expect(screen.getByRole('status')).toContainElement(outcome);
  });

  it('asks to look again where something was added meanwhile', async () => {
    const api = new FakeSlaApi({ personalData: FOUND });
    api.erasePersonalData.mockRejectedValue(
      await aRefusalOf([{ field: 'If-Match', reason: 'was changed' }]),
    );
    renderPage('/sla/personal-data', { api });
    await find();
    await userEvent.click(
      await screen.findByRole('button', { name: 'Erase …' }),
    );
    const dialog = screen.getByRole('dialog');
    await userEvent.click(within(dialog).getByRole('checkbox'));
    await userEvent.click(
      within(dialog).getByRole('button', { name: 'Erase' }),
    );
    expect(await within(dialog).findByRole('alert')).toHaveTextContent(
      /^Something was added or changed since you looked/,
    );
  });

  it('corrects a ref and names', async () => {
    const api = new FakeSlaApi({ personalData: FOUND });
    api.replacePersonalData.mockResolvedValue({ ...ERASED, kind: 'replaced' });
    renderPage('/sla/personal-data', { api });
    await find();
    await userEvent.click(
      await screen.findByRole('button', { name: 'Correct …' }),
    );
    await userEvent.type(
      screen.getByLabelText('Right user'),
      'user:default/tina',
    );
    expect(screen.getByRole('button', { name: 'Correct' })).toBeDisabled();
    await userEvent.type(screen.getByLabelText('Right name'), 'Tina Baker');
    await userEvent.click(screen.getByRole('button', { name: 'Correct' }));
    expect(api.replacePersonalData).toHaveBeenCalledWith(
      { ...TOM, to: { ref: 'user:default/tina', name: 'Tina Baker' } },
      'seen',
    );
    expect(
      await screen.findByRole('heading', { name: 'It was corrected.' }),
    ).toHaveFocus();
  });

  it('says at the field what is wrong, and that a name stands nowhere', async () => {
    const api = new FakeSlaApi();
    api.findPersonalData.mockRejectedValueOnce(
      await aRefusalOf([
        { field: 'names.1', reason: 'must have at least 3 characters' },
      ]),
    );
    renderPage('/sla/personal-data', { api });
    await find();
    expect(
      await screen.findByLabelText('Names, one on each line'),
    ).toHaveAccessibleDescription('must have at least 3 characters');
    await userEvent.click(screen.getByRole('button', { name: 'Find' }));
    expect(
      await screen.findByText(/^The name stands nowhere/),
    ).toBeInTheDocument();
    expect(
      screen.queryByRole('button', { name: 'Erase …' }),
    ).not.toBeInTheDocument();
  });

  it('previews what is removed when, also before it is configured', async () => {
    const api = new FakeSlaApi({
      retention: [
        { kind: 'satisfaction', keptDays: 365, before: '2025-11-23', due: 7 },
        { kind: 'actions', keptDays: null, before: null, due: 0 },
      ],
    });
    renderPage('/sla/personal-data', { api });
    const table = await screen.findByRole(
      'table',
      { name: 'What is removed because it is old' },
      PATIENT,
    );
    expect(
      within(table).getByText('Satisfaction').closest('tr'),
    ).toHaveTextContent(/365 days.*2025.*7/);
    expect(within(table).getByText('Actions').closest('tr')).toHaveTextContent(
      /kept for good/,
    );
    await userEvent.type(
      screen.getByLabelText('Count as if after so many days'),
      '730',
    );
    await userEvent.click(screen.getByRole('button', { name: 'Count' }));
    expect(api.previewRetention).toHaveBeenLastCalledWith({ days: 730 });
  });

  it('speaks German', async () => {
    renderPage('/sla/personal-data', {
      api: new FakeSlaApi({ personalData: FOUND }),
      language: 'de',
    });
    await userEvent.type(
      await screen.findByLabelText('Benutzer im Katalog', {}, PATIENT),
      TOM.ref,
    );
    await userEvent.click(screen.getByRole('button', { name: 'Suchen' }));
    expect(
      await screen.findByRole('table', { name: 'Wo der Name steht' }),
    ).toHaveTextContent(/angeboten oder unterzeichnet, Nachweis/);
  });
});
