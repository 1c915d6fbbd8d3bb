import { fireEvent, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { anIndicator } from '../../../__testUtils__/anIndicator';
import { FakeSlaApi } from '../../../__testUtils__/FakeSlaApi';
import { renderOnEntity } from '../../../__testUtils__/renderOnEntity';
import { inputOfInstant } from '../../../format/localInput';
import { MeasurementsPage } from '../MeasurementsPage';

/** For the first page that is loaded, which brings all of the portal's components. */
export const PATIENT = { timeout: 20_000 };

const STORED = { stored: 1, replaced: 0, unchanged: 0, withdrawn: 0 };

export const AVAILABILITY = anIndicator();

export const TICKETS = anIndicator({
  ref: 'system:default/payments/tickets',
  name: 'tickets',
  title: 'Tickets',
  stream: 'cases',
  whereNothingReported: null,
});

export const LATENCY = anIndicator({
  ref: 'system:default/payments/latency',
  name: 'latency',
  title: 'Latency',
  stream: 'values',
  unit: 'ms',
  whereNothingReported: null,
  bucketSeconds: 3600,
});

/** Presses a button. */
export const press = async (name: string | RegExp) =>
  await userEvent.click(screen.getByRole('button', { name }));

/** Fills in a field. */
export const type = (label: RegExp, value: string) =>
  fireEvent.change(screen.getByLabelText(label), { target: { value } });

/** What a field shows of an instant, on whatever clock the test runs. */
export const shown = inputOfInstant;

/** Opens the page, and waits until something can be entered. */
export async function openMeasurements(
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
