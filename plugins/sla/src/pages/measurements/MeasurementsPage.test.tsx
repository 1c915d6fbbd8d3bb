import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { anOutage } from '../../__testUtils__/aMeasurement';
import { FakeSlaApi } from '../../__testUtils__/FakeSlaApi';
import { renderOnEntity } from '../../__testUtils__/renderOnEntity';
import {
  AVAILABILITY,
  LATENCY,
  openMeasurements,
  PATIENT,
  press,
  type,
} from './__testUtils__/openMeasurements';
import { MeasurementsPage } from './MeasurementsPage';

// The first page that is loaded brings all of the portal's components.
jest.setTimeout(60_000);

describe('the measurements of an entity', () => {
  it('are listed with what was reported of them', async () => {
    await openMeasurements({
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

  it('are in the list also where they were entered while it was read', async () => {
    const api = await openMeasurements();
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

  it('are of the indicator that is chosen', async () => {
    const api = await openMeasurements({ indicators: [AVAILABILITY, LATENCY] });

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
    const api = await openMeasurements();
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
    const api = await openMeasurements();
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
    await openMeasurements(
      { measurements: [anOutage({ to: null })] },
      { language: 'de' },
    );

    expect(
      await screen.findByText('Messungen von Payments'),
    ).toBeInTheDocument();
    expect(await screen.findByText(/– dauert noch an$/)).toBeInTheDocument();
  });
});
