import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { aCase, anOutage, aValue } from '../../__testUtils__/aMeasurement';
import { anIndicator } from '../../__testUtils__/anIndicator';
import { aRefusalOf } from '../../__testUtils__/aRefusalOf';
import { FakeSlaApi } from '../../__testUtils__/FakeSlaApi';
import { renderOnEntity } from '../../__testUtils__/renderOnEntity';
import { inputOfInstant } from '../../format/localInput';
import { MeasurementsPage } from './MeasurementsPage';

// The first page that is loaded brings all of the portal's components.
jest.setTimeout(60_000);
const PATIENT = { timeout: 20_000 };

const STORED = { stored: 1, replaced: 0, unchanged: 0, withdrawn: 0 };
const AVAILABILITY = anIndicator();
const TICKETS = anIndicator({
  ref: 'system:default/payments/tickets',
  name: 'tickets',
  title: 'Tickets',
  stream: 'cases',
  whereNothingReported: null,
});
const LATENCY = anIndicator({
  ref: 'system:default/payments/latency',
  name: 'latency',
  title: 'Latency',
  stream: 'values',
  unit: 'ms',
  whereNothingReported: null,
  bucketSeconds: 3600,
});

const press = async (name: string | RegExp) =>
  await userEvent.click(screen.getByRole('button', { name }));

const type = (label: RegExp, value: string) =>
  fireEvent.change(screen.getByLabelText(label), { target: { value } });

/** What a field shows of an instant, on whatever clock the test runs. */
const shown = inputOfInstant;

async function open(
  content: ConstructorParameters<typeof FakeSlaApi>[0] = {},
  options: { path?: string; language?: 'en' | 'de' } = {},
) {
  const api = new FakeSlaApi({ indicators: [AVAILABILITY], ...content });
  api.sendMeasurements.mockResolvedValue(STORED);
  renderOnEntity(<MeasurementsPage />, { api, ...options });
  await screen.findByRole(
    'button',
    { name: options.language === 'de' ? 'Eintragen' : 'Enter' },
    PATIENT,
  );
  return api;
}

describe('the measurements of an entity', () => {
  it('are listed with what was reported of them', async () => {
    await open({
      measurements: [
        anOutage({ id: 'INC-2', state: 'degraded', to: null }),
        anOutage(),
      ],
    });

    const table = await screen.findByRole('table', { name: 'Reported' });
    const [, first, second] = within(table).getAllByRole('row');
    expect(first).toHaveTextContent(/still going on.*degraded.*INC-2/);
    expect(second).toHaveTextContent(
      /down.*INC-1.*everybody.*faultNote for ourselves: a disk/,
    );
    expect(
      within(second).queryByRole('button', { name: /^It is over/ }),
    ).toBeNull();
  });

  it('are entered, and an outage that still goes on has no end', async () => {
    const api = await open();

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

  it('are in the list also where they were entered while it was read', async () => {
    const api = await open();
    let answerLate: (page: { items: [] }) => void = () => {};
    api.getMeasurements.mockImplementationOnce(
      async () =>
        await new Promise(resolve => {
          answerLate = resolve;
        }),
    );
    await userEvent.selectOptions(screen.getByLabelText('Shown'), '31');
    api.getMeasurements.mockResolvedValue({ items: [anOutage()] });

    type(/^Begin/, '2026-11-11T09:12');
    type(/^End/, '2026-11-11T09:30');
    await press('Enter');
    expect(await screen.findByText('INC-1')).toBeInTheDocument();
    answerLate({ items: [] });
    expect(await screen.findByText('INC-1')).toBeInTheDocument();
  });

  it('say beside a field what is wrong with it, and send nothing', async () => {
    const api = await open();

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
    const api = await open();
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

  it('are changed under the key that they have', async () => {
    const api = await open({ measurements: [anOutage()] });

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
    const api = await open({ measurements: [nameless] });

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
    const api = await open({ measurements: [anOutage({ to: null })] });

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
    const api = await open({ measurements: [anOutage()] });

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

  it('of a case have pauses, whose clock stands', async () => {
    const api = await open(
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

  it('of a case keep what was not changed', async () => {
    const ticket = aCase({
      reopened: [
        {
          resolvedAt: '2026-11-11T10:00:00Z',
          reopenedAt: '2026-11-11T11:00:00Z',
        },
      ],
    });
    const api = await open({ indicators: [TICKETS], measurements: [ticket] });

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

  it('of values have the width of those before, and another begin is another value', async () => {
    const api = await open({ indicators: [LATENCY], measurements: [aValue()] });

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

  it('are of the indicator that is chosen', async () => {
    const api = await open({ indicators: [AVAILABILITY, LATENCY] });

    expect(api.getMeasurements.mock.calls[0][0].indicator).toBe(
      AVAILABILITY.ref,
    );
    await userEvent.selectOptions(
      screen.getByLabelText('What was measured'),
      'Latency',
    );
    expect(screen.getByLabelText(/^Value in ms/)).toBeInTheDocument();
    await waitFor(() =>
      expect(api.getMeasurements).toHaveBeenLastCalledWith(
        expect.objectContaining({ indicator: LATENCY.ref }),
      ),
    );
  });

  it('are read page by page', async () => {
    const api = await open();
    api.getMeasurements.mockImplementation(async ({ cursor }) =>
      cursor === undefined
        ? { items: [anOutage()], nextCursor: 'next' }
        : { items: [anOutage({ id: 'INC-0' })] },
    );
    await userEvent.selectOptions(screen.getByLabelText('Shown'), '31');
    await screen.findByText('INC-1');
    await press('Show earlier ones');

    expect(await screen.findByText('INC-0')).toBeInTheDocument();
    expect(screen.getByText('INC-1')).toBeInTheDocument();
    expect(
      screen.queryByRole('button', { name: 'Show earlier ones' }),
    ).toBeNull();
  });

  it('say that nothing was reported, that they could not be read, and try again', async () => {
    const api = await open();
    expect(
      await screen.findByText('Nothing was reported in this time.'),
    ).toBeInTheDocument();

    api.getMeasurements.mockRejectedValueOnce(new Error('no network'));
    await userEvent.selectOptions(screen.getByLabelText('Shown'), '31');
    expect(await screen.findByText('no network')).toBeInTheDocument();
    await press('Try again');
    await waitFor(() => expect(screen.queryByText('no network')).toBeNull());
  });

  it('say how to begin where nothing is measured', async () => {
    renderOnEntity(<MeasurementsPage />, { api: new FakeSlaApi() });

    expect(
      await screen.findByText(
        'Nothing is measured on Payments yet',
        {},
        PATIENT,
      ),
    ).toBeInTheDocument();
  });

  it('are told in German', async () => {
    await open({ measurements: [anOutage({ to: null })] }, { language: 'de' });

    expect(
      await screen.findByText('Messungen von Payments'),
    ).toBeInTheDocument();
    expect(await screen.findByText(/– dauert noch an$/)).toBeInTheDocument();
  });
});
