import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { aCalendar } from '../../__testUtils__/aCalendar';
import { aRefusal } from '../../__testUtils__/aRefusal';
import { FakeSlaApi } from '../../__testUtils__/FakeSlaApi';
import { renderPage } from '../../__testUtils__/renderPage';

// The first page that is loaded brings all of the portal's components.
jest.setTimeout(60_000);
const PATIENT = { timeout: 20_000 };

const press = async (name: string | RegExp) =>
  await userEvent.click(screen.getByRole('button', { name }));

const fill = (label: string | RegExp, value: string) =>
  fireEvent.change(screen.getByLabelText(label), { target: { value } });

describe('the service calendars', () => {
  it('are listed with their hours in words and their version', async () => {
    renderPage('/sla/calendars', {
      api: new FakeSlaApi({ calendars: [aCalendar()] }),
    });

    const table = await screen.findByRole(
      'table',
      { name: 'Service calendars' },
      PATIENT,
    );
    const link = within(table).getByRole('link', { name: 'office-hours' });
    expect(link).toHaveAttribute('href', '/sla/calendars/office-hours');
    const row = link.closest('tr');
    expect(row).toHaveTextContent(
      'Mon–Fri 08:00–18:00, 1 holiday, 1 exception',
    );
    expect(row).toHaveTextContent('2, from Jan 1, 2027');
  });

  it('are written with night windows, public holidays, days of a file and exceptions', async () => {
    const api = new FakeSlaApi();
    api.getHolidayRegions.mockImplementation(async ({ country }) => ({
      items:
        country === undefined
          ? [{ code: 'DE', name: 'Germany' }]
          : [{ code: 'DE-BY', name: 'Bayern' }],
    }));
    api.getHolidays.mockResolvedValue({
      items: [{ date: '2027-01-06', name: 'Epiphany' }],
    });
    api.understandCalendarFile.mockResolvedValue({
      holidays: [{ date: '2027-07-14', name: 'Founders' }],
      ignored: [{ summary: 'Meeting', reason: 'has-time-of-day' }],
    });
    api.createCalendar.mockResolvedValue(aCalendar());
    renderPage('/sla/calendars', { api });

    expect(
      await screen.findByText('There is no service calendar yet', {}, PATIENT),
    ).toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Store' })).toBeDisabled();
    fill(/^Name, such as/, 'night-shift');
    fill(/^Title/, 'Night shift');

    await press('Add hours');
    const second = screen.getByRole('group', { name: 'Hours 2' });
    expect(screen.getByRole('button', { name: 'Store' })).toBeDisabled();
    await userEvent.click(within(second).getByLabelText('Sat'));
    fireEvent.change(within(second).getByLabelText(/^From/), {
      target: { value: '22:00' },
    });
    fireEvent.change(within(second).getByLabelText(/^To/), {
      target: { value: '06:00' },
    });

    await screen.findByRole('option', { name: 'Germany' });
    fill('Country', 'DE');
    await screen.findByRole('option', { name: 'Bayern' });
    fill('Region', 'DE-BY');
    fill('First year', '2027');
    fill('Last year', '2027');
    await press('Add public holidays');
    expect(await screen.findByText('1 day was added.')).toBeInTheDocument();
    expect(api.getHolidays).toHaveBeenCalledWith({
      region: 'DE-BY',
      from: 2027,
      to: 2027,
    });

    const file = new File(['BEGIN:VCALENDAR'], 'days.ics');
    Object.assign(file, { text: async () => 'BEGIN:VCALENDAR' });
    fireEvent.change(screen.getByLabelText(/^Days of an .ics file/), {
      target: { files: [file] },
    });
    expect(
      await screen.findByText(
        '1 event gives no day: Meeting (not a whole day)',
      ),
    ).toBeInTheDocument();

    const exceptions = screen.getByRole('group', { name: 'Exceptions' });
    fireEvent.change(within(exceptions).getByLabelText('Date'), {
      target: { value: '2027-12-31' },
    });
    const reason = within(exceptions).getByLabelText('Name of the day');
    fireEvent.change(reason, { target: { value: 'Year end' } });
    // Adds the exception, and sends no form.
    fireEvent.keyDown(reason, { key: 'Enter' });
    expect(
      screen.getByRole('table', { name: 'Exceptions of the calendar' }),
    ).toHaveTextContent(/Dec 31, 2027.*closed.*Year end/);

    await press('Store');
    await waitFor(() => expect(api.createCalendar).toHaveBeenCalled());
    expect(api.createCalendar.mock.calls[0][0]).toEqual({
      name: 'night-shift',
      title: 'Night shift',
      description: null,
      purpose: 'service-hours',
      hours: [
        {
          days: ['mon', 'tue', 'wed', 'thu', 'fri'],
          from: '08:00',
          to: '18:00',
        },
        { days: ['sat'], from: '22:00', to: '06:00' },
      ],
      holidays: [
        { date: '2027-01-06', name: 'Epiphany', region: 'DE-BY' },
        { date: '2027-07-14', name: 'Founders', region: null },
      ],
      exceptions: [{ date: '2027-12-31', hours: [], name: 'Year end' }],
      validFrom: null,
      note: null,
    });
    await waitFor(() => expect(api.getCalendars).toHaveBeenCalledTimes(2));
  });

  it('show in the form how a month would be', async () => {
    renderPage('/sla/calendars', { api: new FakeSlaApi() });

    await screen.findByText(/^How .* would be$/, {}, PATIENT);
    const month = () => screen.getByRole('list', { name: /^Each day of/ });
    expect(within(month()).getAllByText('closed').length).toBeGreaterThan(7);
    await userEvent.click(screen.getByLabelText('Around the clock'));
    expect(within(month()).queryByText('closed')).not.toBeInTheDocument();
    const shown = screen.getByText(/^How .* would be$/).textContent;
    await press('Month after');
    expect(screen.getByText(/^How .* would be$/).textContent).not.toBe(shown);
  });

  it('say why one is refused', async () => {
    const api = new FakeSlaApi();
    api.createCalendar.mockRejectedValue(await aRefusal(409));
    renderPage('/sla/calendars', { api });

    await screen.findByText('Write a calendar', {}, PATIENT);
    fill(/^Name, such as/, 'x');
    fill(/^Title/, 'X');
    await press('Store');
    expect(await screen.findByText('That was refused: no')).toBeInTheDocument();
  });

  it('say that they could not be read, and try again', async () => {
    const api = new FakeSlaApi();
    api.getCalendars.mockRejectedValueOnce(new Error('no network'));
    renderPage('/sla/calendars', { api });

    expect(
      await screen.findByText('no network', {}, PATIENT),
    ).toBeInTheDocument();
    await press('Try again');
    expect(
      await screen.findByText('There is no service calendar yet'),
    ).toBeInTheDocument();
  });
});

describe('a service calendar', () => {
  const USES = [
    {
      agreementId: 'agreement-1',
      agreementTitle: 'Payments for Retail Banking',
      agreementVersion: 1,
      state: 'active' as const,
      calendarVersion: 1,
      follows: true,
    },
    {
      agreementId: 'agreement-2',
      agreementTitle: 'Payments for ACME',
      agreementVersion: 3,
      state: 'draft' as const,
      calendarVersion: null,
      follows: false,
    },
  ];

  it('tells its hours, each day of a month, its versions and who uses which', async () => {
    renderPage('/sla/calendars/office-hours', {
      api: new FakeSlaApi({ calendars: [aCalendar()], calendarUses: USES }),
    });

    expect(
      await screen.findByText('Hours of Office hours', {}, PATIENT),
    ).toBeInTheDocument();
    expect(screen.getAllByText('Mon–Fri 08:00–18:00')).not.toHaveLength(0);
    expect(
      screen.getByText('Dec 31, 2026: 08:00–12:00 (Half a day)'),
    ).toBeInTheDocument();
    expect(
      screen.getAllByRole('list', { name: /^Each day of/ }),
    ).not.toHaveLength(0);
    const versions = screen.getByRole('table', { name: 'Versions' });
    expect(within(versions).getByText('Holidays of 2027')).toBeInTheDocument();
    expect(versions).toHaveTextContent(/by markus/);
    const uses = screen.getByRole('table', { name: 'Agreements that name it' });
    expect(uses).toHaveTextContent(/version 1, and later ones/);
    expect(uses).toHaveTextContent(/the newest when it is offered/);
  });

  it('shows another of its versions', async () => {
    const api = new FakeSlaApi({ calendars: [aCalendar()] });
    renderPage('/sla/calendars/office-hours', { api });

    await screen.findByText('Versions', {}, PATIENT);
    await press('Show: Version 1');
    await waitFor(() =>
      expect(api.getCalendar).toHaveBeenCalledWith('office-hours', {
        version: 1,
      }),
    );
  });

  it('gets its next version on the one that was read', async () => {
    const api = new FakeSlaApi({ calendars: [aCalendar()] });
    api.addCalendarVersion.mockResolvedValue(aCalendar({ version: 3 }));
    renderPage('/sla/calendars/office-hours', { api });

    await screen.findByText('Write version 3', {}, PATIENT);
    fill(/^Counts from/, '2027-06-01');
    fill(/^Why there is/, 'We open on Saturdays');
    await press('Store');
    await waitFor(() => expect(api.addCalendarVersion).toHaveBeenCalled());
    const [name, etag, version] = api.addCalendarVersion.mock.calls[0];
    expect([name, etag]).toEqual(['office-hours', '2']);
    const { hours, holidays, exceptions } = aCalendar();
    expect(version).toMatchObject({
      title: 'Office hours',
      hours,
      holidays,
      exceptions,
      validFrom: '2027-06-01',
      note: 'We open on Saturdays',
    });
    expect(await screen.findByText('Version 3 is stored.')).toBeInTheDocument();
  });

  it('is told in German', async () => {
    renderPage('/sla/calendars/office-hours', {
      api: new FakeSlaApi({ calendars: [aCalendar()], calendarUses: USES }),
      language: 'de',
    });

    expect(
      await screen.findByText('Stunden von Office hours', {}, PATIENT),
    ).toBeInTheDocument();
    expect(
      screen.getByText('Vereinbarungen, die ihn nennen'),
    ).toBeInTheDocument();
  });

  it('is not there for who may not see it', async () => {
    const api = new FakeSlaApi();
    api.getCalendar.mockRejectedValue(await aRefusal(404));
    renderPage('/sla/calendars/other', { api });

    expect(await screen.findByRole('alert', {}, PATIENT)).toBeInTheDocument();
  });
});
