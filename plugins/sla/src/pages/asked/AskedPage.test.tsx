import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { anAskedForm } from '../../__testUtils__/aClose';
import { aRefusal } from '../../__testUtils__/aRefusal';
import { FakeSlaApi } from '../../__testUtils__/FakeSlaApi';
import { renderPage } from '../../__testUtils__/renderPage';

// The first page that is loaded brings all of the portal's components.
jest.setTimeout(60_000);
const PATIENT = { timeout: 20_000 };

const ANSWER = {
  cause: 'The disk was full.',
  measure: 'It grows by itself now.',
  measureDue: '2026-11-30',
  causingEntity: 'resource:default/payments-db',
};

async function open(asked = anAskedForm(), language?: 'de') {
  const api = new FakeSlaApi({ asked });
  renderPage('/sla/asked/ask-1', { api, language });
  await screen.findByTestId('sla-asked', {}, PATIENT);
  return api;
}

describe('what one is asked', () => {
  it('says in a sentence what was missed, and lists the outages with times', async () => {
    await open();
    expect(
      await screen.findByText(
        /^Payments was down 52.min in October 2026; 17.min 9.sec were agreed\.$/,
      ),
    ).toBeInTheDocument();
    expect(screen.getByText(/asks you to say what happened/)).toHaveTextContent(
      'Please answer by Nov 6, 2026.',
    );
    const [, outage] = screen.getAllByRole('row');
    expect(outage).toHaveTextContent(
      /Oct 14, 2026, 10:12:00.*Oct 14, 2026, 11:04:00.*52.min.*Disk full/,
    );
  });

  it('says that a program asks, where nobody did', async () => {
    await open({ ...anAskedForm(), askedBy: 'external:month-end' });
    expect(
      screen.getByText(/^month-end \(a program\) asks you to say/),
    ).toBeInTheDocument();
  });

  it('says another miss by what was achieved and agreed', async () => {
    const asked = anAskedForm();
    await open({
      ...asked,
      outages: [],
      figure: {
        ...asked.figure,
        objective: {
          kind: 'outage-count',
          atMost: 1,
          degradedWeight: 0,
          minimumOutageSeconds: 0,
        },
        attained: { value: 3, unit: 'outages', count: 3 },
        budget: null,
      },
    });
    expect(
      await screen.findByText(
        /^Availability of Payments was missed in October 2026: 3 outages was achieved; agreed is: /,
      ),
    ).toBeInTheDocument();
    expect(screen.getByText('No single outages are known.')).toBeVisible();
  });

  it('sends cause and measure', async () => {
    const api = await open();
    const send = await screen.findByRole('button', { name: 'Send the answer' });
    expect(send).toBeDisabled();
    await userEvent.type(screen.getByLabelText(/\(cause\)/), ANSWER.cause);
    await userEvent.type(screen.getByLabelText(/\(measure\)/), ANSWER.measure);
    await userEvent.click(send);
    await waitFor(() =>
      expect(api.answerAsked).toHaveBeenCalledWith('ask-1', {
        cause: ANSWER.cause,
        measure: ANSWER.measure,
        measureDue: null,
        causingEntity: null,
      }),
    );
    expect(await screen.findByText(/^Thank you\./)).toBeInTheDocument();
    expect(
      screen.getByRole('button', { name: 'Send the changed answer' }),
    ).toBeEnabled();
  });

  it('says why the answer was refused, and keeps it', async () => {
    const answer = { ...ANSWER, at: '2026-11-04T09:00:00Z', by: 'user:x/erik' };
    const api = await open(anAskedForm({ answer }));
    api.answerAsked.mockRejectedValue(new Error('has been reported'));
    await userEvent.click(
      await screen.findByRole('button', { name: 'Send the changed answer' }),
    );
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'That was refused: has been reported',
    );
    expect(screen.getByLabelText(/\(cause\)/)).toHaveValue(ANSWER.cause);
  });

  it('lets nothing be changed once the report is published', async () => {
    await open(anAskedForm({ isClosed: true }));
    expect(
      await screen.findByText(/^The report is published/),
    ).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: /^Send/ })).toBeNull();
    expect(screen.getByLabelText(/\(cause\)/)).toBeDisabled();
  });

  it('says what to do where nothing is asked of the reader', async () => {
    const api = new FakeSlaApi();
    api.getAsked.mockRejectedValue(await aRefusal(404));
    renderPage('/sla/asked/ask-1', { api });
    expect(
      await screen.findByText('Nothing is asked here', {}, PATIENT),
    ).toBeInTheDocument();
  });

  it('speaks German', async () => {
    await open(undefined, 'de');
    expect(
      await screen.findByText(
        /^Payments war im Oktober 2026 52.Min\. ausgefallen; vereinbart sind 17.Min\./,
      ),
    ).toBeInTheDocument();
  });
});
