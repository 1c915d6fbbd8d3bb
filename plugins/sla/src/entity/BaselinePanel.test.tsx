import {
  act,
  fireEvent,
  screen,
  waitFor,
  within,
} from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { aBaseline } from '../__testUtils__/aBaseline';
import { aCalendar } from '../__testUtils__/aCalendar';
import { aFigure } from '../__testUtils__/aFigure';
import { anAgreement } from '../__testUtils__/anAgreement';
import { aCustomer } from '../__testUtils__/aCustomer';
import { anIndicator } from '../__testUtils__/anIndicator';
import { aRefusal } from '../__testUtils__/aRefusal';
import { aRefusalOf } from '../__testUtils__/aRefusalOf';
import { FakeSlaApi } from '../__testUtils__/FakeSlaApi';
import { renderOnEntity } from '../__testUtils__/renderOnEntity';
import { clockZone } from '../format/localInput';
import { EntityServiceLevels } from './EntityServiceLevels';

// The first page that is loaded brings all of the portal's components.
jest.setTimeout(60_000);
const PATIENT = { timeout: 20_000 };

const INDICATOR = anIndicator();
const AGREED = {
  attainment: [aFigure()],
  agreements: [anAgreement()],
  customers: [aCustomer()],
};
const LATENCY = anIndicator({
  ref: 'system:default/payments/latency',
  name: 'latency',
  title: 'Response time',
  stream: 'values',
  unit: 'ms',
  whereNothingReported: null,
});
const TICKETS = anIndicator({
  ref: 'system:default/payments/tickets',
  name: 'tickets',
  title: 'Tickets',
  stream: 'cases',
  unit: null,
  whereNothingReported: null,
});

function open(
  content: ConstructorParameters<typeof FakeSlaApi>[0] = {},
  language: 'en' | 'de' = 'en',
) {
  const api = new FakeSlaApi({
    indicators: [INDICATOR],
    calendars: [aCalendar()],
    baselines: [aBaseline()],
    ...content,
  });
  renderOnEntity(<EntityServiceLevels />, { api, language });
  return api;
}

const thePanel = async () =>
  within(
    await screen.findByRole(
      'region',
      { name: 'What could be promised' },
      PATIENT,
    ),
  );

const theForm = async () => {
  const panel = await thePanel();
  await panel.findByRole('form', { name: 'Terms to judge by' });
  return panel;
};

const sentencesIn = (list: HTMLElement) =>
  within(list)
    .getAllByRole('listitem')
    .map(item => (item.textContent ?? '').replace(/[\u00a0\u202f]/g, ' '));

const show = async (panel: Awaited<ReturnType<typeof thePanel>>) =>
  await userEvent.click(panel.getByRole('button', { name: 'Show the months' }));

describe('BaselinePanel', () => {
  it('says at once where nothing is agreed which values would have been met, and shows the months', async () => {
    const api = open();

    const panel = await theForm();
    expect(sentencesIn(await panel.findByRole('list'))).toEqual([
      'Nothing would have been met in 12 of the last 12 months: too few of them have a figure.',
      '99.151 % would have been met in 11 of the last 12 months.',
      '100.000 % would have been met in 10 of the last 12 months.',
    ]);
    expect(
      panel.getByText('Availability: around the clock, Europe/Berlin'),
    ).toBeInTheDocument();
    const table = panel.getByRole('table', { name: 'The last 12 months' });
    const rows = within(table)
      .getAllByRole('row')
      .slice(1)
      .map(row => (row.textContent ?? '').replace(/\u00a0/g, ' '));
    expect(rows).toHaveLength(12);
    expect(rows[0]).toMatch(/^November 2025.*100\.000 %/);
    expect(rows[7]).toMatch(/^June 2026.*99\.151 %/);
    expect(rows[9]).toMatch(
      /^August 2026.*no data: less than 90 % of its time is known.*10 days/,
    );
    expect(api.getBaseline).toHaveBeenCalledWith({
      indicator: INDICATOR.ref,
      timeZone: clockZone(),
    });
  });

  it('judges under the calendar and the zone that are chosen, and says so', async () => {
    const api = open();
    const panel = await theForm();
    await panel.findByRole('table');
    api.getBaseline.mockResolvedValue(
      aBaseline({
        timeZone: 'Asia/Tokyo',
        calendar: { name: 'office-hours', version: 2, title: 'Office hours' },
      }),
    );

    await userEvent.selectOptions(
      panel.getByLabelText('Service hours'),
      'Office hours',
    );
    fireEvent.change(panel.getByLabelText(/^Time zone/), {
      target: { value: 'Asia/Tokyo' },
    });
    // What was judged by other terms does not stand beneath these.
    expect(panel.queryByRole('table')).not.toBeInTheDocument();
    await show(panel);

    expect(
      await panel.findByText(
        'Availability: Office hours, version 2, Asia/Tokyo',
      ),
    ).toBeInTheDocument();
    expect(api.getBaseline).toHaveBeenLastCalledWith({
      indicator: INDICATOR.ref,
      calendar: 'office-hours',
      timeZone: 'Asia/Tokyo',
    });
  });

  it('begins with what has no target, and judges a year of the others only for who asks', async () => {
    const api = open({
      ...AGREED,
      indicators: [INDICATOR],
    });

    const panel = await theForm();
    expect(
      panel.getByRole('option', { name: 'Availability (has a target)' }),
    ).toBeInTheDocument();
    expect(api.getBaseline).not.toHaveBeenCalled();
    // Months of the zone that the figures above are told in.
    expect(panel.getByLabelText(/^Time zone/)).toHaveValue('Europe/Berlin');
    await show(panel);
    expect(await panel.findByRole('table')).toBeInTheDocument();
  });

  it('tells of values which mean would have been met, in their unit', async () => {
    const api = open({
      ...AGREED,
      indicators: [INDICATOR, LATENCY],
      baselines: [
        aBaseline({
          indicator: LATENCY.ref,
          judgedBy: { kind: 'mean', op: 'lte' },
          unit: 'ms',
          months: aBaseline().months.map((month, i) => ({
            ...month,
            attained: i < 2 ? null : { value: 248.3311, unit: 'ms', count: 3 },
            missing: i < 2 ? 'no-events' : null,
          })),
          wouldHaveMet: [
            { months: 12, value: null },
            { months: 11, value: null },
            { months: 10, value: '248.332' },
          ],
        }),
      ],
    });

    const panel = await theForm();
    expect(sentencesIn(await panel.findByRole('list'))[2]).toBe(
      'A mean of at most 248.332 ms would have been met in 10 of the last 12 months.',
    );
    const [, first, , third] = panel.getAllByRole('row');
    expect(first).toHaveTextContent(/no values/);
    expect(third).toHaveTextContent(/248\.332.ms.*of 3 values/);

    await userEvent.selectOptions(
      panel.getByLabelText('Better is'),
      'a high value',
    );
    await show(panel);
    expect(api.getBaseline).toHaveBeenLastCalledWith(
      expect.objectContaining({ indicator: LATENCY.ref, op: 'gte' }),
    );
  });

  it('asks of cases within how many hours, before it judges them', async () => {
    const api = open({ indicators: [TICKETS] });
    api.getBaseline.mockResolvedValue(
      aBaseline({
        indicator: TICKETS.ref,
        judgedBy: {
          kind: 'cases-in-time',
          measure: 'response',
          withinSeconds: 5400,
        },
        months: aBaseline().months.map(month => ({
          ...month,
          attained: { good: 2, total: 3 },
          missing: null,
        })),
      }),
    );

    const panel = await theForm();
    expect(
      panel.getByRole('button', { name: 'Show the months' }),
    ).toBeDisabled();
    expect(api.getBaseline).not.toHaveBeenCalled();
    await userEvent.selectOptions(
      panel.getByLabelText('What is to be in time'),
      'the response',
    );
    fireEvent.change(panel.getByLabelText(/^Within how many hours/), {
      target: { value: '1.5' },
    });
    await show(panel);

    expect(api.getBaseline).toHaveBeenCalledWith({
      indicator: TICKETS.ref,
      timeZone: clockZone(),
      measure: 'response',
      withinSeconds: 5400,
    });
    expect(
      await panel.findByText(/^Tickets: the response within 1.hr 30.min/),
    ).toBeInTheDocument();
    expect(panel.getAllByRole('row')[1]).toHaveTextContent(
      'cases in time: 2 of 3',
    );
  });

  it('says it plainly where no month has a figure', async () => {
    open({
      baselines: [
        aBaseline({
          months: aBaseline().months.map(month => ({
            ...month,
            attained: null,
            missing: 'no-data',
          })),
        }),
      ],
    });

    const panel = await theForm();
    expect(
      await panel.findByText(/^None of the last 12 months has a figure/),
    ).toBeInTheDocument();
  });

  it('says at the field why it was refused, and brings the reader there', async () => {
    const api = open();
    const panel = await theForm();
    await panel.findByRole('table');
    api.getBaseline.mockRejectedValueOnce(
      await aRefusalOf([{ field: 'timeZone', reason: 'must be a time zone' }]),
    );

    const zone = panel.getByLabelText(/^Time zone/);
    fireEvent.change(zone, { target: { value: 'Europe/Nowhere' } });
    await show(panel);

    expect(await panel.findByText('must be a time zone')).toBeInTheDocument();
    await waitFor(() => expect(zone).toHaveFocus());
  });

  it('says while it reads and judges that it does', async () => {
    const api = open();
    const panel = await theForm();
    await panel.findByRole('table');
    let release = () => {};
    api.getBaseline.mockReturnValueOnce(
      new Promise(resolve => {
        release = () => resolve(aBaseline());
      }),
    );

    await show(panel);

    expect(
      panel.getByText('The months are being judged …'),
    ).toBeInTheDocument();
    await act(async () => release());
    expect(panel.getByRole('table')).toBeInTheDocument();
  });

  it('says why it could not read what is measured, and reads on retry', async () => {
    const api = new FakeSlaApi({
      indicators: [INDICATOR],
      baselines: [aBaseline()],
    });
    api.getIndicators.mockRejectedValueOnce(new Error('network is down'));
    renderOnEntity(<EntityServiceLevels />, { api });

    const panel = await thePanel();
    expect(
      await panel.findByText(
        'What is measured could not be read: network is down',
      ),
    ).toBeInTheDocument();
    await userEvent.click(panel.getByRole('button', { name: 'Try again' }));
    expect(await panel.findByRole('table')).toBeInTheDocument();
  });

  it.each([
    ['nothing is measured', async (_api: FakeSlaApi) => {}],
    [
      'the reader may not see what is',
      async (api: FakeSlaApi) =>
        api.getIndicators.mockRejectedValue(await aRefusal(403)),
    ],
  ])('is not there where %s', async (_, prepare) => {
    const api = new FakeSlaApi(AGREED);
    await prepare(api);
    renderOnEntity(<EntityServiceLevels />, { api });

    await screen.findByRole('rowheader', { name: /Availability/ }, PATIENT);
    await waitFor(() =>
      expect(
        screen.queryByRole('region', { name: 'What could be promised' }),
      ).not.toBeInTheDocument(),
    );
    expect(api.getBaseline).not.toHaveBeenCalled();
  });

  it('speaks German', async () => {
    open({}, 'de');

    expect(
      await screen.findByText(
        /^99,151.% wären in 11 der letzten 12 Monate eingehalten worden\.$/,
        {},
        PATIENT,
      ),
    ).toBeInTheDocument();
    expect(
      screen.getByText('Availability: rund um die Uhr, Europe/Berlin'),
    ).toBeInTheDocument();
  });
});
