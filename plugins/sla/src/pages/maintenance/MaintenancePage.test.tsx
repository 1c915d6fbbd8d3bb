import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { aMaintenanceWindow } from '../../__testUtils__/aMaintenanceWindow';
import { aRefusal } from '../../__testUtils__/aRefusal';
import { FakeSlaApi } from '../../__testUtils__/FakeSlaApi';
import { renderOnEntity } from '../../__testUtils__/renderOnEntity';
import { MaintenancePage } from './MaintenancePage';

// The first page that is loaded brings all of the portal's components.
jest.setTimeout(60_000);
const PATIENT = { timeout: 20_000 };

const [OCCURRENCE] = aMaintenanceWindow().occurrences;

const press = async (name: string) =>
  await userEvent.click(screen.getByRole('button', { name }));

async function fillIn() {
  fireEvent.change(await screen.findByLabelText(/^What is done/, {}, PATIENT), {
    target: { value: 'Upgrade' },
  });
  fireEvent.change(screen.getByLabelText(/^Begin/), {
    target: { value: '2026-12-06T02:00' },
  });
}

describe('the maintenance windows of an entity', () => {
  it('are listed with what each agreement does not count, what it counts and why', async () => {
    const api = new FakeSlaApi({ maintenanceWindows: [aMaintenanceWindow()] });
    renderOnEntity(<MaintenancePage />, { api });

    const table = await screen.findByRole(
      'table',
      { name: /^When Database upgrade is/ },
      PATIENT,
    );
    const row = within(table).getByText('Payments for Retail Banking');
    expect(row.closest('tr')).toHaveTextContent(/coming/);
    expect(row.closest('tr')).toHaveTextContent(/3.hr/);
    expect(row.closest('tr')).toHaveTextContent(
      /1.hr: over the hours of the month/,
    );
    expect(screen.getByText(/declared by erik/)).toBeInTheDocument();
    expect(api.getMaintenanceWindows).toHaveBeenCalledWith({
      entityRef: 'system:default/payments',
      cursor: undefined,
    });
  });

  it('are declared once was seen what is excluded, for exactly what was seen', async () => {
    const api = new FakeSlaApi();
    api.previewMaintenanceWindow.mockResolvedValue({
      occurrences: [OCCURRENCE],
    });
    api.declareMaintenanceWindow.mockResolvedValue(aMaintenanceWindow());
    renderOnEntity(<MaintenancePage />, { api });

    await fillIn();
    expect(screen.getByRole('button', { name: 'Declare' })).toBeDisabled();
    await press('Show what is excluded');
    expect(
      await screen.findByRole('table', {
        name: 'What agreements would not count',
      }),
    ).toBeInTheDocument();

    fireEvent.change(screen.getByLabelText(/^How often/), {
      target: { value: 'monthly' },
    });
    expect(screen.getByRole('button', { name: 'Declare' })).toBeDisabled();
    await press('Show what is excluded');
    await waitFor(() =>
      expect(screen.getByRole('button', { name: 'Declare' })).toBeEnabled(),
    );
    await press('Declare');

    expect(await screen.findByText('Declared.')).toBeInTheDocument();
    const [sent] = api.declareMaintenanceWindow.mock.calls[0];
    expect(sent).toEqual(api.previewMaintenanceWindow.mock.calls[1][0]);
    expect(sent).toMatchObject({
      entityRef: 'system:default/payments',
      title: 'Upgrade',
      schedule: {
        firstStart: '2026-12-06T02:00:00',
        durationSeconds: 7200,
        rrule: 'FREQ=MONTHLY;BYDAY=1SU',
      },
      announcedAt: null,
    });
    expect(api.getMaintenanceWindows).toHaveBeenCalledTimes(2);
  });

  it('say why a window is refused', async () => {
    const api = new FakeSlaApi();
    api.previewMaintenanceWindow.mockRejectedValue(await aRefusal(403));
    renderOnEntity(<MaintenancePage />, { api });

    await fillIn();
    await press('Show what is excluded');

    expect(await screen.findByText('That was refused: no')).toBeInTheDocument();
  });

  it('are cancelled after a question', async () => {
    const api = new FakeSlaApi({ maintenanceWindows: [aMaintenanceWindow()] });
    renderOnEntity(<MaintenancePage />, { api });

    await screen.findByText(/declared by erik/, {}, PATIENT);
    await press('Cancel what has not begun');
    const dialog = await screen.findByRole('dialog');
    await userEvent.click(
      within(dialog).getByRole('button', { name: 'Cancel what has not begun' }),
    );

    await waitFor(() =>
      expect(api.cancelMaintenanceWindow).toHaveBeenCalledWith('window-1'),
    );
  });

  it('say what to do where there is none', async () => {
    renderOnEntity(<MaintenancePage />, { api: new FakeSlaApi() });

    expect(
      await screen.findByText(
        'No maintenance is planned for Payments',
        {},
        PATIENT,
      ),
    ).toBeInTheDocument();
  });

  it('say that they could not be read, and try again', async () => {
    const api = new FakeSlaApi();
    api.getMaintenanceWindows.mockRejectedValueOnce(new Error('no network'));
    renderOnEntity(<MaintenancePage />, { api });

    expect(
      await screen.findByText('no network', {}, PATIENT),
    ).toBeInTheDocument();
    await press('Try again');
    expect(
      await screen.findByText('No maintenance is planned for Payments'),
    ).toBeInTheDocument();
  });

  it('are told in German', async () => {
    const api = new FakeSlaApi({ maintenanceWindows: [aMaintenanceWindow()] });
    renderOnEntity(<MaintenancePage />, { api, language: 'de' });

    expect(
      await screen.findByText('Wartungsfenster von Payments', {}, PATIENT),
    ).toBeInTheDocument();
    expect(screen.getByText(/über den Stunden des Monats/)).toBeInTheDocument();
  });
});
