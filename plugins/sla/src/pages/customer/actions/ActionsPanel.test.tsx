import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { aCustomer } from '../../../__testUtils__/aCustomer';
import { anAction } from '../../../__testUtils__/anAction';
import { aRefusalOf } from '../../../__testUtils__/aRefusalOf';
import { FakeSlaApi } from '../../../__testUtils__/FakeSlaApi';
import { renderPage } from '../../../__testUtils__/renderPage';

// The first page that is loaded brings all of the portal's components.
jest.setTimeout(60_000);
const PATIENT = { timeout: 20_000 };
const BANKING = 'customer:default/retail-banking';

async function open(
  content: ConstructorParameters<typeof FakeSlaApi>[0],
  language?: 'de',
) {
  const api = new FakeSlaApi({ customers: [aCustomer()], ...content });
  renderPage('/sla/customers/default/retail-banking', {
    api,
    language,
  });
  const name = language === 'de' ? 'Offene Maßnahmen' : 'Open actions';
  const panel = within(await screen.findByRole('region', { name }, PATIENT));
  return { api, panel };
}

const change = (field: HTMLElement, value: string) =>
  fireEvent.change(field, { target: { value } });

describe('ActionsPanel', () => {
  it('shows what is open: whose, by when, whether that is over, and who sees it', async () => {
    const { panel } = await open({
      actions: [
        anAction({ due: '2020-01-31' }),
        anAction({ id: 'action-2', title: 'Offer', due: '2099-12-31' }),
        anAction({ id: 'action-3', title: 'Gone', state: 'done' }),
      ],
    });
    const table = within(await panel.findByRole('table'));
    const rows = table
      .getAllByRole('rowheader')
      .map(header => header.closest('tr'));
    expect(rows).toHaveLength(2);
    expect(rows[0]).toHaveTextContent(
      /More memory.*Payments team.*Jan 31, 2020.*overdue.*internal/,
    );
    expect(rows[1]).not.toHaveTextContent('overdue');
  });

  it('completes one, and says why where that is refused', async () => {
    const { api, panel } = await open({ actions: [anAction()] });
    api.completeAction.mockRejectedValueOnce(
      await aRefusalOf([{ field: 'id', reason: 'is dropped' }]),
    );
    const done = await panel.findByRole('button', {
      name: 'Done: More memory',
    });
    await userEvent.click(done);
    expect(await panel.findByRole('alert')).toHaveTextContent('refused');
    await userEvent.click(done);
    expect(await panel.findByText('Done: More memory')).toBeInTheDocument();
    expect(api.completeAction).toHaveBeenLastCalledWith(
      expect.objectContaining({ customerRef: BANKING, id: 'action-1' }),
    );
    expect(api.getActions).toHaveBeenCalledTimes(2);
  });

  it('drops one with a reason', async () => {
    const { api, panel } = await open({ actions: [anAction()] });
    await userEvent.click(
      await panel.findByRole('button', { name: 'Drop: More memory' }),
    );
    const dialog = within(await screen.findByRole('dialog'));
    const drop = dialog.getByRole('button', { name: 'Drop' });
    expect(drop).toBeDisabled();
    change(dialog.getByLabelText(/^Reason/), 'Not needed');
    await userEvent.click(drop);
    await waitFor(() =>
      expect(api.dropAction).toHaveBeenCalledWith(
        expect.objectContaining({ id: 'action-1' }),
        { reason: 'Not needed' },
      ),
    );
    expect(await panel.findByText('Dropped.')).toBeInTheDocument();
  });

  it('promises one, and says beside its field why it is refused', async () => {
    const { api, panel } = await open({ actions: [] });
    const reason = 'must be a user or a group such as user:default/sofia';
    api.createAction.mockRejectedValueOnce(
      await aRefusalOf([{ field: 'owner', reason }]),
    );
    expect(await panel.findByText('Nothing is open.')).toBeInTheDocument();
    await userEvent.click(
      await panel.findByRole('button', { name: 'Promise an action' }),
    );
    const dialog = within(await screen.findByRole('dialog'));
    const store = dialog.getByRole('button', { name: 'Store' });
    change(dialog.getByLabelText(/^What is promised/), 'Offer');
    change(dialog.getByLabelText(/^Due on/), '2026-12-31');
    expect(store).toBeDisabled();
    const owner = dialog.getByLabelText(/^Owner/);
    change(owner, 'sofia');
    await userEvent.click(store);
    await waitFor(() => expect(owner).toHaveAccessibleDescription(reason));
    api.createAction.mockResolvedValueOnce(anAction());
    change(owner, 'user:default/sofia');
    await userEvent.click(store);
    await waitFor(() =>
      expect(api.createAction).toHaveBeenLastCalledWith(BANKING, {
        title: 'Offer',
        text: '',
        owner: 'user:default/sofia',
        due: '2026-12-31',
        visibility: 'internal',
      }),
    );
  });

  it('changes one, with the tag that was read', async () => {
    const { api, panel } = await open({ actions: [anAction()] });
    await userEvent.click(
      await panel.findByRole('button', { name: 'Change: More memory' }),
    );
    const dialog = within(await screen.findByRole('dialog'));
    change(dialog.getByLabelText(/^Due on/), '2027-01-31');
    await userEvent.click(dialog.getByRole('button', { name: 'Store' }));
    await waitFor(() =>
      expect(api.changeAction).toHaveBeenCalledWith(
        expect.objectContaining({ id: 'action-1' }),
        '2',
        {
          title: 'More memory',
          text: '',
          owner: 'group:default/team-payments',
          due: '2027-01-31',
          visibility: 'internal',
        },
      ),
    );
  });

  it('loses nothing where somebody else changed it meanwhile', async () => {
    const { api, panel } = await open({ actions: [anAction()] });
    await userEvent.click(
      await panel.findByRole('button', { name: 'Change: More memory' }),
    );
    const dialog = within(await screen.findByRole('dialog'));
    change(dialog.getByLabelText(/^Due on/), '2027-01-31');
    api.changeAction.mockRejectedValueOnce(
      await aRefusalOf([{ field: 'If-Match', reason: 'was changed' }]),
    );
    api.getAction.mockResolvedValueOnce(
      anAction({ etag: '3', title: 'Much more memory', due: '2026-12-24' }),
    );
    const store = dialog.getByRole('button', { name: 'Store' });
    await userEvent.click(store);
    expect(await dialog.findByRole('alert')).toHaveTextContent(
      /^Somebody else changed this while.*Both of you changed: Due on \(stored now: Dec 24, 2026\)/,
    );
    expect(dialog.getByLabelText(/^Due on/)).toHaveValue('2027-01-31');
    expect(dialog.getByLabelText(/^What is promised/)).toHaveValue(
      'Much more memory',
    );
    await userEvent.click(store);
    await waitFor(() =>
      expect(api.changeAction).toHaveBeenLastCalledWith(
        expect.objectContaining({ etag: '3' }),
        '3',
        expect.objectContaining({
          title: 'Much more memory',
          due: '2027-01-31',
        }),
      ),
    );
  });

  it('speaks German', async () => {
    const { panel } = await open(
      { actions: [anAction({ due: '2020-01-31' })] },
      'de',
    );
    expect(await panel.findByRole('table')).toHaveTextContent('überfällig');
  });
});
