import type { ReportSending } from '@service-levels/backstage-plugin-sla-common';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { FakeSlaApi } from '../../../../__testUtils__/FakeSlaApi';

/** A mail to Anna Berg that was sent. */
export function aSending(changes: Partial<ReportSending> = {}): ReportSending {
  return {
    id: 'sending-1',
    state: 'sent',
    at: '2026-11-06T09:00:00Z',
    by: 'user:default/markus',
    revision: 1,
    how: 'smtp',
    to: ['Anna Berg'],
    ...changes,
  };
}

/** Where it stands to whom a report was sent. */
export const panel = () =>
  within(screen.getByRole('region', { name: 'Sent to' }));

/** Opens the dialog. */
export const askToSend = async () => {
  await userEvent.click(
    await panel().findByRole('button', { name: 'Send by mail' }),
  );
  return within(await screen.findByRole('dialog'));
};

/** Presses a button once it can be pressed. */
export const say = async (name: string) => {
  const button = await screen.findByRole('button', { name });
  await waitFor(() => expect(button).toBeEnabled());
  await userEvent.click(button);
};

/** The keys under which mails were asked for, in turn, once there are so many. */
export const keysOf = async (api: FakeSlaApi, count: number) => {
  await waitFor(() => expect(api.sendReport).toHaveBeenCalledTimes(count));
  return api.sendReport.mock.calls.map(
    ([, , options]) => options?.idempotencyKey,
  );
};
