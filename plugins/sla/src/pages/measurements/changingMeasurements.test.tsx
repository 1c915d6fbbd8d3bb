import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { aCase, anOutage } from '../../__testUtils__/aMeasurement';
import {
  AVAILABILITY,
  openMeasurements,
  press,
  shown,
  TICKETS,
} from './__testUtils__/openMeasurements';

// The first page that is loaded brings all of the portal's components.
jest.setTimeout(60_000);

describe('measurements that were reported', () => {
  it('are changed under the key that they have', async () => {
    const api = await openMeasurements({ measurements: [anOutage()] });

    await screen.findByRole('table', { name: 'Reported' });
    await press('Change: INC-1');
    const dialog = within(await screen.findByRole('dialog'));
    fireEvent.change(dialog.getByLabelText(/^State/), {
      target: { value: 'degraded' },
    });
    await userEvent.click(dialog.getByRole('button', { name: 'Save' }));

    await waitFor(() =>
      expect(api.sendMeasurements).toHaveBeenCalledWith({
        indicator: AVAILABILITY.ref,
        states: [anOutage({ state: 'degraded' }).fact],
      }),
    );
    expect(await screen.findByText('Changed.')).toBeInTheDocument();
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('are withdrawn under the old key where a change gives them another one', async () => {
    const nameless = anOutage({ id: null });
    const api = await openMeasurements({ measurements: [nameless] });

    await screen.findByRole('table', { name: 'Reported' });
    await press(/^Change/);
    const dialog = within(await screen.findByRole('dialog'));
    fireEvent.change(dialog.getByLabelText(/^Begin/), {
      target: { value: shown('2026-11-11T08:00:00Z') },
    });
    await userEvent.click(dialog.getByRole('button', { name: 'Save' }));

    await waitFor(() =>
      expect(api.sendMeasurements).toHaveBeenCalledWith({
        indicator: AVAILABILITY.ref,
        states: [anOutage({ id: null, from: '2026-11-11T08:00:00Z' }).fact],
        withdraw: [{ from: '2026-11-11T08:12:00Z', customer: null }],
      }),
    );
  });

  it('are over since somebody says so', async () => {
    const api = await openMeasurements({
      measurements: [anOutage({ to: null })],
    });

    await screen.findByRole('table', { name: 'Reported' });
    await press('It is over …: INC-1');
    const dialog = within(await screen.findByRole('dialog'));
    const since = dialog.getByLabelText(/^Since/);
    fireEvent.change(since, {
      target: { value: shown('2026-11-11T08:00:00Z') },
    });
    await userEvent.click(dialog.getByRole('button', { name: 'Save' }));
    expect(since).toHaveAccessibleDescription('This is before the begin.');
    fireEvent.change(since, {
      target: { value: shown('2026-11-11T09:00:00Z') },
    });
    await userEvent.click(dialog.getByRole('button', { name: 'Save' }));

    await waitFor(() =>
      expect(api.sendMeasurements).toHaveBeenCalledWith({
        indicator: AVAILABILITY.ref,
        states: [anOutage({ to: '2026-11-11T09:00:00Z' }).fact],
      }),
    );
  });

  it('are withdrawn after a question', async () => {
    const api = await openMeasurements({ measurements: [anOutage()] });

    await screen.findByRole('table', { name: 'Reported' });
    await press('Withdraw: INC-1');
    const dialog = within(await screen.findByRole('dialog'));
    expect(dialog.getByText('Withdraw INC-1?')).toBeInTheDocument();
    expect(api.sendMeasurements).not.toHaveBeenCalled();
    await userEvent.click(dialog.getByRole('button', { name: 'Withdraw' }));

    await waitFor(() =>
      expect(api.sendMeasurements).toHaveBeenCalledWith({
        indicator: AVAILABILITY.ref,
        withdraw: ['INC-1'],
      }),
    );
  });

  it('of a case keep what was not changed', async () => {
    const ticket = aCase({
      reopened: [
        {
          resolvedAt: '2026-11-11T10:00:00Z',
          reopenedAt: '2026-11-11T11:00:00Z',
        },
      ],
    });
    const api = await openMeasurements({
      indicators: [TICKETS],
      measurements: [ticket],
    });

    await screen.findByRole('table', { name: 'Reported' });
    await press('Change: T-1');
    const dialog = within(await screen.findByRole('dialog'));
    await userEvent.click(dialog.getByRole('button', { name: 'Save' }));

    await waitFor(() =>
      expect(api.sendMeasurements).toHaveBeenCalledWith({
        indicator: TICKETS.ref,
        cases: [ticket.fact],
      }),
    );
  });
});
