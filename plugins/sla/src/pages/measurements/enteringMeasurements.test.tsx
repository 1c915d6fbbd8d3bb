import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { aValue } from '../../__testUtils__/aMeasurement';
import { aRefusalOf } from '../../__testUtils__/aRefusalOf';
import {
  AVAILABILITY,
  LATENCY,
  openMeasurements,
  press,
  shown,
  TICKETS,
  type,
} from './__testUtils__/openMeasurements';

// The first page that is loaded brings all of the portal's components.
jest.setTimeout(60_000);

describe('measurements that are entered by hand', () => {
  it('are entered, and an outage that still goes on has no end', async () => {
    const api = await openMeasurements();

    type(/^Begin/, shown('2026-11-11T08:12:00Z'));
    await userEvent.click(screen.getByLabelText('still going on'));
    type(/^Reference/, 'INC-7');
    type(/^Note for customers/, 'card payments');
    await press('Enter');

    expect(await screen.findByText(/^Entered/)).toBeInTheDocument();
    expect(api.sendMeasurements).toHaveBeenCalledWith({
      indicator: AVAILABILITY.ref,
      states: [
        {
          id: 'INC-7',
          state: 'down',
          from: '2026-11-11T08:12:00Z',
          to: null,
          customer: null,
          note: null,
          publicNote: 'card payments',
          cause: null,
        },
      ],
    });
    expect(api.getMeasurements).toHaveBeenCalledTimes(2);
    expect(screen.getByLabelText(/^Reference/)).toHaveValue('');
  });

  it('say beside a field what is wrong with it, and send nothing', async () => {
    const api = await openMeasurements();

    type(/^Begin/, '2026-11-11T09:12');
    type(/^End/, '2026-11-11T09:11');
    await press('Enter');
    const end = screen.getByLabelText(/^End/);
    expect(end).toHaveAccessibleDescription('This is before the begin.');
    expect(end).toHaveFocus();

    type(/^Begin/, '');
    await press('Enter');
    expect(screen.getByLabelText(/^Begin/)).toHaveAccessibleDescription(
      'This is missing.',
    );
    expect(api.sendMeasurements).not.toHaveBeenCalled();
  });

  it('lose nothing where they are refused, and are sent again under the same id', async () => {
    const api = await openMeasurements();
    api.sendMeasurements.mockRejectedValueOnce(
      await aRefusalOf([
        { field: 'states.cause', reason: 'is too odd', index: 0 },
      ]),
    );

    type(/^Begin/, '2026-11-11T09:12');
    type(/^End/, '2026-11-11T09:30');
    type(/^Cause/, 'odd');
    await press('Enter');
    expect(
      await screen.findByText('That was refused: refused'),
    ).toBeInTheDocument();
    expect(screen.getByLabelText(/^Cause/)).toHaveAccessibleDescription(
      'is too odd',
    );
    expect(screen.getByLabelText(/^End/)).toHaveValue('2026-11-11T09:30');

    await press('Enter');
    expect(await screen.findByText(/^Entered/)).toBeInTheDocument();
    const [first, again] = api.sendMeasurements.mock.calls.map(([sent]) =>
      JSON.stringify(sent),
    );
    expect(first).toMatch(/"id":"by-hand-[0-9a-f-]{36}"/);
    expect(again).toBe(first);
  });

  it('of a case have pauses, whose clock stands', async () => {
    const api = await openMeasurements(
      { indicators: [AVAILABILITY, TICKETS], measurements: [] },
      { path: '/?indicator=tickets' },
    );

    type(/^Ticket/, 'T-9');
    type(/^Category/, 'P2');
    type(/^Opened/, shown('2026-11-11T08:00:00Z'));
    await press('Add a pause');
    await press('Enter');
    expect(
      screen.getByLabelText(/^Pause 1: begin/),
    ).toHaveAccessibleDescription('This is missing.');
    type(/^Pause 1: begin/, shown('2026-11-11T09:00:00Z'));
    type(/^Pause 1: end/, shown('2026-11-11T10:00:00Z'));
    await press('Enter');

    expect(await screen.findByText(/^Entered/)).toBeInTheDocument();
    expect(api.sendMeasurements).toHaveBeenCalledWith({
      indicator: TICKETS.ref,
      cases: [
        {
          id: 'T-9',
          category: 'P2',
          opened: '2026-11-11T08:00:00Z',
          responded: null,
          resolved: null,
          pauses: [
            { from: '2026-11-11T09:00:00Z', to: '2026-11-11T10:00:00Z' },
          ],
          reopened: [],
          customer: null,
        },
      ],
    });
  });

  it('of values have the width of those before, and another begin is another value', async () => {
    const api = await openMeasurements({
      indicators: [LATENCY],
      measurements: [aValue()],
    });

    const table = await screen.findByRole('table', { name: 'Reported' });
    expect(table).toHaveTextContent('182.4 ms');
    type(/^Value in ms/, 'x');
    await press('Enter');
    expect(screen.getByLabelText(/^Value in ms/)).toHaveAccessibleDescription(
      'This is missing.',
    );
    type(/^Begin/, shown('2026-11-11T09:00:00Z'));
    type(/^Value in ms/, '99.5');
    await press('Enter');
    expect(await screen.findByText(/^Entered/)).toBeInTheDocument();
    expect(api.sendMeasurements).toHaveBeenLastCalledWith({
      indicator: LATENCY.ref,
      values: [aValue({ start: '2026-11-11T09:00:00Z', value: 99.5 }).fact],
    });

    await press(/^Change/);
    const dialog = within(await screen.findByRole('dialog'));
    fireEvent.change(dialog.getByLabelText(/^Begin/), {
      target: { value: shown('2026-11-11T07:00:00Z') },
    });
    await userEvent.click(dialog.getByRole('button', { name: 'Save' }));
    await waitFor(() =>
      expect(api.sendMeasurements).toHaveBeenLastCalledWith({
        indicator: LATENCY.ref,
        values: [aValue({ start: '2026-11-11T07:00:00Z' }).fact],
        withdraw: [{ start: '2026-11-11T08:00:00Z', customer: null }],
      }),
    );
  });
});
