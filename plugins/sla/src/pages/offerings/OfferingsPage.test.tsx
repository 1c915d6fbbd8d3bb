import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { anOffering } from '../../__testUtils__/anOffering';
import { aRefusal } from '../../__testUtils__/aRefusal';
import { aRefusalOf } from '../../__testUtils__/aRefusalOf';
import { exportedCsv } from '../../__testUtils__/exportedCsv';
import { FakeSlaApi } from '../../__testUtils__/FakeSlaApi';
import { renderPage } from '../../__testUtils__/renderPage';

// The first page that is loaded brings all of the portal's components.
jest.setTimeout(60_000);
const PATIENT = { timeout: 20_000 };
const PATH = '/sla/offerings';

const SILVER = anOffering({
  name: 'silver',
  title: 'Payments, silver',
  level: 'silver',
  state: 'archived',
  calendar: 'office-hours',
});

async function rowOf(title: string) {
  const row = (await screen.findByText(title, {}, PATIENT)).closest('tr');
  if (row === null) {
    throw new Error(`There is no row of ${title}`);
  }
  return row;
}

const press = async (name: string) =>
  await userEvent.click(await screen.findByRole('button', { name }, PATIENT));

const fill = async (label: RegExp, text: string) => {
  const field = screen.getByLabelText(label);
  await userEvent.clear(field);
  await userEvent.type(field, text);
};

describe('the page of service offerings', () => {
  it('says what each promises, when, and whether it is offered', async () => {
    renderPage(PATH, {
      api: new FakeSlaApi({ offerings: [anOffering(), SILVER] }),
    });
    const gold = await rowOf('Payments, gold');
    expect(gold).toHaveTextContent('gold');
    expect(gold).toHaveTextContent(/Availability: .*99\.9/);
    expect(gold).toHaveTextContent('offered');
    const silver = await rowOf('Payments, silver');
    expect(silver).toHaveTextContent('office-hours');
    expect(silver).toHaveTextContent('archived');
    expect(
      within(silver)
        .getAllByRole('button')
        .map(button => button.textContent),
    ).toEqual(['Restore']);
  });

  it('keeps a new one', async () => {
    const api = new FakeSlaApi();
    api.createOffering.mockResolvedValue(anOffering());
    renderPage(PATH, { api });
    expect(
      await screen.findByText('No service is offered yet', {}, PATIENT),
    ).toBeInTheDocument();
    await press('Add an offering');
    const store = screen.getByRole('button', { name: 'Store' });
    await fill(/^Title/, 'Payments, gold');
    await fill(/^Level/, 'gold');
    await fill(/^Name \*/, 'payments-gold');
    await fill(/^Service in the customer/, 'Payments');
    await fill(/^Time zone/, 'Europe/Berlin');
    await fill(/^Name of the target/, 'Availability');
    await fill(/^Indicator/, 'availability');
    expect(store).toBeDisabled();
    await fill(/^At least/, '99.9');
    await userEvent.click(store);
    expect(
      await screen.findByText('Payments, gold is offered now.'),
    ).toBeInTheDocument();
    expect(api.createOffering).toHaveBeenCalledWith(
      expect.objectContaining({
        name: 'payments-gold',
        title: 'Payments, gold',
        level: 'gold',
        service: { title: 'Payments' },
        timeZone: 'Europe/Berlin',
        calendar: '24x7',
        targets: [
          expect.objectContaining({
            name: 'Availability',
            indicator: 'availability',
            objective: expect.objectContaining({ atLeast: 99.9 }),
            period: 'month',
          }),
        ],
      }),
      expect.stringMatching(/^[0-9a-f-]{36}$/),
    );
  });

  it('changes what the form has fields for, and leaves the rest as it is', async () => {
    const gold = anOffering();
    const api = new FakeSlaApi({ offerings: [gold] });
    renderPage(PATH, { api });
    await press('Change Payments, gold');
    await fill(/^At least/, '99.5');
    await userEvent.click(screen.getByRole('button', { name: 'Store' }));
    expect(
      await screen.findByText(/^Payments, gold is changed/),
    ).toBeInTheDocument();
    const [[name, etag, sent]] = api.changeOffering.mock.calls;
    expect([name, etag]).toEqual(['payments-gold', '4']);
    expect(sent).toMatchObject({
      calendar: '24x7',
      credits: gold.credits,
      targets: [
        {
          objective: {
            kind: 'availability',
            atLeast: 99.5,
            degradedWeight: 0.5,
            minimumOutageSeconds: 60,
          },
          credits: [{ from: 0, below: 99.5, percent: 10 }],
        },
      ],
    });
    expect(sent).not.toHaveProperty('etag');
    expect(sent).not.toHaveProperty('name');
  });

  it('says which field was refused, and what somebody else changed meanwhile', async () => {
    const api = new FakeSlaApi({ offerings: [anOffering()] });
    renderPage(PATH, { api });
    await press('Change Payments, gold');
    api.changeOffering.mockRejectedValueOnce(
      await aRefusalOf([
        { field: 'calendar', reason: 'there is no calendar late-hours' },
      ]),
    );
    await fill(/^Service hours/, 'late-hours');
    await userEvent.click(screen.getByRole('button', { name: 'Store' }));
    expect(
      await screen.findByText('there is no calendar late-hours'),
    ).toBeInTheDocument();
    api.changeOffering.mockRejectedValueOnce(
      await aRefusalOf([{ field: 'If-Match', reason: 'was changed' }]),
    );
    await userEvent.click(screen.getByRole('button', { name: 'Store' }));
    expect(
      await screen.findByText(/^Somebody else changed it/),
    ).toBeInTheDocument();
    expect(screen.getByLabelText(/^Service hours/)).toHaveValue('late-hours');
  });

  it.each([
    [
      'Archive Payments, gold',
      'archiveOffering',
      'payments-gold',
      /is archived/,
    ],
    [
      'Restore Payments, silver',
      'restoreOffering',
      'silver',
      /is offered again/,
    ],
  ] as const)('does "%s"', async (button, method, name, told) => {
    const api = new FakeSlaApi({ offerings: [anOffering(), SILVER] });
    renderPage(PATH, { api });
    await press(button);
    await waitFor(() => expect(api[method]).toHaveBeenCalledWith(name));
    expect(await screen.findByText(told)).toBeInTheDocument();
  });

  it('stores the list', async () => {
    renderPage(PATH, { api: new FakeSlaApi({ offerings: [SILVER] }) });
    expect(await exportedCsv()).toContain(
      'silver,"Payments, silver",silver,,office-hours',
    );
  });

  it('speaks German', async () => {
    renderPage(PATH, {
      api: new FakeSlaApi({ offerings: [anOffering()] }),
      language: 'de',
    });
    expect(await rowOf('Payments, gold')).toHaveTextContent('angeboten');
    expect(
      screen.getByRole('button', { name: 'Angebot anlegen' }),
    ).toBeInTheDocument();
  });

  it.each([403, 500])('reads again after a refusal, %s', async status => {
    const api = new FakeSlaApi();
    api.getOfferings.mockRejectedValue(await aRefusal(status));
    renderPage(PATH, { api });
    const alert = await screen.findByRole('alert', {}, PATIENT);
    api.getOfferings.mockResolvedValue({ items: [anOffering()] });
    await userEvent.click(within(alert).getByRole('button'));
    expect(await rowOf('Payments, gold')).toBeInTheDocument();
  });
});
