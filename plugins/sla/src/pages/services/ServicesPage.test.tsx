import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { aRefusal } from '../../__testUtils__/aRefusal';
import { aRefusalOf } from '../../__testUtils__/aRefusalOf';
import { aService } from '../../__testUtils__/aService';
import { FakeSlaApi } from '../../__testUtils__/FakeSlaApi';
import { renderPage } from '../../__testUtils__/renderPage';

// The first page that is loaded brings all of the portal's components.
jest.setTimeout(60_000);
const PATIENT = { timeout: 20_000 };

const PRINTING = aService({
  ref: 'system:default/printing',
  title: 'Printing',
  state: 'archived',
  owner: 'user:default/gone',
});

async function openForm() {
  await userEvent.click(
    await screen.findByRole('button', { name: 'Add a service' }, PATIENT),
  );
}

const rowOf = (title: string) => {
  const row = screen.getByText(title).closest('tr');
  if (row === null) {
    throw new Error(`There is no row of ${title}`);
  }
  return row;
};

describe('the page of services that the portal keeps', () => {
  it('lists them by title, with who owns them and whether the catalog has them', async () => {
    const desk = aService({ description: 'Answers questions' });
    const api = new FakeSlaApi({ services: [desk, PRINTING] });
    renderPage('/sla/services', { api });
    await screen.findByText('Service desk', {}, PATIENT);
    expect(rowOf('Service desk')).toHaveTextContent('Payments team');
    expect(rowOf('Service desk')).toHaveTextContent('Answers questions');
    expect(rowOf('Service desk')).toHaveTextContent('in the catalog');
    expect(screen.getByRole('link', { name: 'Service desk' })).toHaveAttribute(
      'href',
      '/catalog/default/system/service-desk',
    );
    // What left the catalog has no page there, and an owner who left is shown.
    expect(screen.queryByRole('link', { name: 'Printing' })).toBeNull();
    expect(rowOf('Printing')).toHaveTextContent('archived');
    expect(rowOf('Printing')).toHaveTextContent(
      'user:default/gone (not in the catalog)',
    );
    const titles = within(screen.getByRole('table'))
      .getAllByRole('rowheader')
      .map(cell => cell.textContent);
    expect(titles).toEqual(['Printing', 'Service deskAnswers questions']);
  });

  it('keeps a new one under a name made of its title, and says where it appears', async () => {
    const api = new FakeSlaApi();
    const desk = aService();
    api.createService.mockResolvedValue(desk);
    renderPage('/sla/services', { api });
    expect(
      await screen.findByText(
        'No service is kept in the portal yet',
        {},
        PATIENT,
      ),
    ).toBeInTheDocument();
    await openForm();
    const store = screen.getByRole('button', { name: 'Store' });
    await userEvent.type(screen.getByLabelText(/^Title/), 'Service desk');
    expect(screen.getByLabelText(/^Name in the catalog/)).toHaveValue(
      'service-desk',
    );
    expect(store).toBeDisabled();
    await userEvent.type(
      screen.getByRole('combobox', { name: /^Owner/ }),
      'group:default/team-payments',
    );
    api.getServices.mockResolvedValue({ items: [desk] });
    await userEvent.click(store);
    expect(
      await screen.findByText(
        'Service desk is kept. The catalog shows it within seconds.',
      ),
    ).toBeInTheDocument();
    expect(api.createService).toHaveBeenCalledWith(
      {
        name: 'service-desk',
        title: 'Service desk',
        description: null,
        owner: 'group:default/team-payments',
        domain: null,
      },
      expect.stringMatching(/^[0-9a-f-]{36}$/),
    );
    expect(
      await screen.findByRole('link', { name: 'Service desk' }),
    ).toBeInTheDocument();
  });

  it('leaves the name alone that somebody wrote, and sends another content under another key', async () => {
    const api = new FakeSlaApi();
    api.createService.mockRejectedValue(
      await aRefusalOf([
        {
          field: 'name',
          reason: 'is that of a system which is declared in YAML',
        },
        { field: 'owner', reason: 'is not in the catalog' },
      ]),
    );
    renderPage('/sla/services', { api });
    await openForm();
    await userEvent.type(screen.getByLabelText(/^Title/), 'Desk');
    const name = screen.getByLabelText(/^Name in the catalog/);
    await userEvent.clear(name);
    await userEvent.type(name, 'help');
    await userEvent.type(screen.getByLabelText(/^Title/), ' of help');
    expect(name).toHaveValue('help');
    await userEvent.type(
      screen.getByRole('combobox', { name: /^Owner/ }),
      'group:default/ghost',
    );
    await userEvent.click(screen.getByRole('button', { name: 'Store' }));
    expect(
      await screen.findByText('is that of a system which is declared in YAML'),
    ).toBeInTheDocument();
    expect(screen.getByText('is not in the catalog')).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Store' }));
    await waitFor(() => expect(api.createService).toHaveBeenCalledTimes(2));
    await userEvent.type(name, '-desk');
    await userEvent.click(screen.getByRole('button', { name: 'Store' }));
    await waitFor(() => expect(api.createService).toHaveBeenCalledTimes(3));
    const [first, again, other] = api.createService.mock.calls.map(
      ([, key]) => key,
    );
    expect(again).toBe(first);
    expect(other).not.toBe(first);
  });

  it('changes one against the tag that was read', async () => {
    const api = new FakeSlaApi({
      services: [aService({ domain: 'domain:default/office' })],
    });
    renderPage('/sla/services', { api });
    await userEvent.click(
      await screen.findByRole(
        'button',
        { name: 'Change Service desk' },
        PATIENT,
      ),
    );
    expect(screen.queryByLabelText(/^Name in the catalog/)).toBeNull();
    await userEvent.clear(screen.getByRole('combobox', { name: 'Domain' }));
    await userEvent.type(screen.getByLabelText('Description'), 'Answers');
    await userEvent.click(screen.getByRole('button', { name: 'Store' }));
    expect(
      await screen.findByText(/^Service desk is changed/),
    ).toBeInTheDocument();
    expect(api.changeService).toHaveBeenCalledWith(
      'system:default/service-desk',
      '4',
      {
        title: 'Service desk',
        description: 'Answers',
        owner: 'group:default/team-payments',
        domain: null,
      },
    );
  });

  it('asks before one is archived, and says what stays', async () => {
    const api = new FakeSlaApi({ services: [aService()] });
    renderPage('/sla/services', { api });
    await userEvent.click(
      await screen.findByRole(
        'button',
        { name: 'Archive Service desk' },
        PATIENT,
      ),
    );
    expect(screen.getByText(/Agreements, links and figures/)).toBeVisible();
    expect(api.archiveService).not.toHaveBeenCalled();
    await userEvent.click(screen.getByRole('button', { name: 'Archive' }));
    expect(
      await screen.findByText(/^Service desk is archived/),
    ).toBeInTheDocument();
  });

  it('restores one, or says why not', async () => {
    const api = new FakeSlaApi({ services: [PRINTING] });
    api.restoreService.mockRejectedValueOnce(await aRefusal(503));
    renderPage('/sla/services', { api });
    const restore = await screen.findByRole(
      'button',
      { name: 'Restore Printing' },
      PATIENT,
    );
    await userEvent.click(restore);
    expect(await screen.findByRole('alert')).toHaveTextContent('refused');
    await userEvent.click(restore);
    expect(await screen.findByText(/^Printing is back/)).toBeInTheDocument();
  });

  it('shows where YAML of the same name holds, and offers no change', async () => {
    const api = new FakeSlaApi({ services: [aService({ home: 'catalog' })] });
    renderPage('/sla/services', { api, language: 'de' });
    expect(
      await screen.findByText(
        /ist in YAML deklariert, und das gilt/,
        {},
        PATIENT,
      ),
    ).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: /ändern/ })).toBeNull();
  });

  it('says that it could not be read, and tries again', async () => {
    const api = new FakeSlaApi({ services: [aService()] });
    api.getServices.mockRejectedValueOnce(await aRefusal(503));
    renderPage('/sla/services', { api });
    await userEvent.click(
      await screen.findByRole('button', { name: 'Try again' }, PATIENT),
    );
    expect(await screen.findByText('Service desk')).toBeInTheDocument();
  });
});
