import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { Correction } from '@service-levels/backstage-plugin-sla-common';
import { aCase, anOutage, aValue } from '../../../__testUtils__/aMeasurement';
import { anIndicator } from '../../../__testUtils__/anIndicator';
import { aRefusalOf } from '../../../__testUtils__/aRefusalOf';
import { FakeSlaApi } from '../../../__testUtils__/FakeSlaApi';
import { renderOnEntity } from '../../../__testUtils__/renderOnEntity';
import { inputOfInstant } from '../../../format/localInput';
import { MeasurementsPage } from '../MeasurementsPage';
import { isAbout } from './correctionOf';

// The first page that is loaded brings all of the portal's components.
jest.setTimeout(60_000);
const PATIENT = { timeout: 20_000 };

const INDICATOR = anIndicator();
const TICKETS = anIndicator({
  ref: 'system:default/payments/tickets',
  name: 'tickets',
  stream: 'cases',
  whereNothingReported: null,
});

const SAID = {
  id: 'correction-1',
  indicator: INDICATOR.ref,
  reason: 'A false alarm of the monitor',
  evidence: null,
  approvedBy: null,
  createdAt: '2026-11-12T08:00:00Z',
  createdBy: 'user:default/markus',
  revoked: null,
};
const FALSE_ALARM: Correction = {
  ...SAID,
  kind: 'withdraw',
  fact: { id: 'INC-1' },
};
const LATER: Correction = {
  ...SAID,
  id: 'correction-2',
  kind: 'override',
  from: '2026-11-11T08:12:00Z',
  to: '2026-11-11T08:32:00Z',
  state: 'up',
  evidence: 'The log of the balancer',
  approvedBy: 'user:default/ada',
};
const REVOKED: Correction = {
  ...FALSE_ALARM,
  id: 'correction-3',
  revoked: {
    at: '2026-11-13T08:00:00Z',
    by: 'user:default/ada',
    reason: 'It was down after all',
  },
};

async function open(content: ConstructorParameters<typeof FakeSlaApi>[0] = {}) {
  const api = new FakeSlaApi({
    indicators: [INDICATOR],
    measurements: [anOutage()],
    ...content,
  });
  api.createCorrection.mockResolvedValue(FALSE_ALARM);
  renderOnEntity(<MeasurementsPage />, { api });
  await screen.findByRole('table', { name: 'Reported' }, PATIENT);
  return api;
}

const correct = async (name: string) => {
  await userEvent.click(
    screen.getByRole('button', { name: `Correct: ${name}` }),
  );
  return within(await screen.findByRole('dialog'));
};

const change = (field: HTMLElement, value: string) =>
  fireEvent.change(field, { target: { value } });

type Dialog = Awaited<ReturnType<typeof correct>>;

const send = async (dialog: Dialog) =>
  await userEvent.click(dialog.getByRole('button', { name: 'Correct it' }));

describe('corrections', () => {
  it('say of a false alarm that it did not happen, with the reason', async () => {
    const api = await open();

    const dialog = await correct('INC-1');
    await send(dialog);
    const reason = dialog.getByLabelText(/^Reason/);
    expect(reason).toHaveAccessibleDescription('This is missing.');
    change(reason, 'A false alarm of the monitor');
    await send(dialog);

    expect(await screen.findByText('Changed.')).toBeInTheDocument();
    expect(api.createCorrection).toHaveBeenCalledWith({
      indicator: INDICATOR.ref,
      kind: 'withdraw',
      fact: { id: 'INC-1' },
      reason: 'A false alarm of the monitor',
      evidence: null,
      approvedBy: null,
    });
    expect(api.getCorrections).toHaveBeenCalledTimes(2);
  });

  it('say of an outage that it really began twenty minutes later', async () => {
    const api = await open();

    const dialog = await correct('INC-1');
    await userEvent.selectOptions(
      dialog.getByLabelText(/^What is wrong/),
      'for a time it was otherwise',
    );
    expect(dialog.getByLabelText(/^Begin/)).toHaveValue(
      inputOfInstant('2026-11-11T08:12:00Z'),
    );
    change(
      dialog.getByLabelText(/^End/),
      inputOfInstant('2026-11-11T08:32:00Z'),
    );
    change(dialog.getByLabelText(/^Reason/), 'The log says so');
    change(dialog.getByLabelText(/^Approved by/), 'user:default/ada');
    await send(dialog);

    await waitFor(() =>
      expect(api.createCorrection).toHaveBeenCalledWith({
        indicator: INDICATOR.ref,
        kind: 'override',
        from: '2026-11-11T08:12:00Z',
        to: '2026-11-11T08:32:00Z',
        state: 'up',
        reason: 'The log says so',
        evidence: null,
        approvedBy: 'user:default/ada',
      }),
    );
  });

  it('put another case in the place of one', async () => {
    const api = await open({ indicators: [TICKETS], measurements: [aCase()] });

    const dialog = await correct('T-1');
    await userEvent.selectOptions(
      dialog.getByLabelText(/^What is wrong/),
      'it was otherwise',
    );
    expect(dialog.getByLabelText(/^Ticket/)).toBeDisabled();
    change(
      dialog.getByLabelText(/^Resolved/),
      inputOfInstant('2026-11-11T11:00:00Z'),
    );
    change(dialog.getByLabelText(/^Reason/), 'Closed too late');
    await send(dialog);

    await waitFor(() =>
      expect(api.createCorrection).toHaveBeenCalledWith(
        expect.objectContaining({
          kind: 'replace',
          case: aCase({ resolved: '2026-11-11T11:00:00Z' }).fact,
        }),
      ),
    );
  });

  it('say beside its field why they are refused, and lose nothing', async () => {
    const api = await open();
    api.createCorrection.mockRejectedValueOnce(
      await aRefusalOf([
        {
          field: 'approvedBy',
          reason: 'must be somebody else than who corrects',
        },
      ]),
    );

    const dialog = await correct('INC-1');
    change(dialog.getByLabelText(/^Reason/), 'A false alarm');
    change(dialog.getByLabelText(/^Approved by/), 'user:default/markus');
    await send(dialog);

    expect(
      await dialog.findByText('must be somebody else than who corrects'),
    ).toBeInTheDocument();
    expect(dialog.getByLabelText(/^Reason/)).toHaveValue('A false alarm');
  });

  it('stand beneath what was reported, and with who and why in a list', async () => {
    await open({ corrections: [LATER, REVOKED] });

    const reported = await screen.findByText(/^Corrected: .*: up$/);
    expect(reported.closest('tr')).toHaveTextContent(/INC-1/);
    expect(screen.queryByText('Corrected: INC-1 did not happen')).toBeNull();
    const table = screen.getByRole('table', { name: 'Corrections' });
    const [, first, second] = within(table).getAllByRole('row');
    expect(first).toHaveTextContent(
      /: up.*A false alarm.*evidence: The log of the balancer.*markus.*approved by ada.*holds/,
    );
    expect(second).toHaveTextContent(
      /INC-1 did not happen.*not counter-approved.*revoked by ada.*: It was down after all/,
    );
    expect(within(second).queryByRole('button')).toBeNull();
  });

  it('are revoked with a reason', async () => {
    const api = await open({ corrections: [FALSE_ALARM] });
    api.revokeCorrection.mockResolvedValue(REVOKED);

    await userEvent.click(
      await screen.findByRole('button', {
        name: 'Revoke: INC-1 did not happen',
      }),
    );
    const dialog = within(await screen.findByRole('dialog'));
    const revoke = dialog.getByRole('button', { name: 'Revoke' });
    expect(revoke).toBeDisabled();
    change(dialog.getByLabelText(/^Reason/), 'It was down after all');
    await userEvent.click(revoke);

    await waitFor(() =>
      expect(api.revokeCorrection).toHaveBeenCalledWith('correction-1', {
        reason: 'It was down after all',
      }),
    );
    await waitFor(() => expect(api.getCorrections).toHaveBeenCalledTimes(2));
  });

  it('say that there are none', async () => {
    await open();
    expect(
      await screen.findByText('Nothing was corrected.'),
    ).toBeInTheDocument();
  });
});

describe('isAbout', () => {
  const nameless: Correction = {
    ...SAID,
    kind: 'withdraw',
    fact: { from: '2026-11-11T09:12:00+01:00', customer: null },
  };
  const replaced: Correction = {
    ...SAID,
    kind: 'replace',
    value: {
      start: '2026-11-11T09:00:00+01:00',
      seconds: 3600,
      value: 1,
      customer: null,
    },
  };

  it.each([
    ['a fact by its id', FALSE_ALARM, anOutage(), true],
    ['another id', FALSE_ALARM, anOutage({ id: 'INC-2' }), false],
    ['a fact by its begin', nameless, anOutage({ id: null }), true],
    ['a fact that has an id', nameless, anOutage(), false],
    [
      "another customer's",
      nameless,
      anOutage({ id: null, customer: 'customer:default/acme' }),
      false,
    ],
    ['a bucket by its start', replaced, aValue(), true],
    [
      'another bucket',
      replaced,
      aValue({ start: '2026-11-11T09:00:00Z' }),
      false,
    ],
    ['what reaches into a time', LATER, anOutage(), true],
    ['what goes on into it', LATER, anOutage({ to: null }), true],
    ['what ends before it', LATER, anOutage({ to: LATER.from }), false],
    ['what begins after it', LATER, anOutage({ from: LATER.to }), false],
    ['a case, of which nothing is overridden', LATER, aCase(), false],
  ])('knows %s', (_what, correction, measurement, expected) => {
    expect(isAbout(correction, measurement)).toBe(expected);
  });
});
