import { fireEvent, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { AnnouncedPanel } from '../../entity/announcements/AnnouncedPanel';
import { aCustomer } from '../../__testUtils__/aCustomer';
import { anAnnouncement, aRecipient } from '../../__testUtils__/anAnnouncement';
import { aRefusalOf } from '../../__testUtils__/aRefusalOf';
import { aMaintenanceWindow } from '../../__testUtils__/aMaintenanceWindow';
import { FakeSlaApi } from '../../__testUtils__/FakeSlaApi';
import { renderOnEntity } from '../../__testUtils__/renderOnEntity';
import { renderPage } from '../../__testUtils__/renderPage';
import { bytesOf, storedFiles } from '../../__testUtils__/storedFiles';
import { MaintenancePage } from '../maintenance/MaintenancePage';

// The first page that is loaded brings all of the portal's components.
jest.setTimeout(60_000);
const PATIENT = { timeout: 20_000 };

const LIST = [
  anAnnouncement({
    customers: [
      aRecipient({ state: 'told' }),
      aRecipient({ customerRef: 'customer:default/acme' }),
    ],
  }),
  anAnnouncement({
    id: 'announcement-2',
    title: '=Release',
    kind: 'service-change',
    state: 'sent',
    from: null,
    to: null,
  }),
];

const press = async (name: string) =>
  await userEvent.click(await screen.findByRole('button', { name }, PATIENT));

describe('the announcements', () => {
  it('are listed with how many customers were told', async () => {
    renderPage('/sla/announcements', {
      api: new FakeSlaApi({ announcements: LIST }),
    });
    const table = within(
      await screen.findByRole('table', { name: 'Announcements' }, PATIENT),
    );
    const link = table.getByRole('link', { name: 'Database upgrade' });
    expect(link).toHaveAttribute('href', '/sla/announcements/announcement-1');
    expect(link.closest('tr')).toHaveTextContent(
      /planned maintenance.*Dec 6, 2026.*draft.*1 of 2 told/,
    );
    expect(table.getByText('change of the service')).toBeInTheDocument();
  });

  it('are stored for a spreadsheet, and nothing of them is a formula', async () => {
    const files = storedFiles();
    renderPage('/sla/announcements', {
      api: new FakeSlaApi({ announcements: LIST }),
    });
    await press('Export as CSV');
    await screen.findByText('=Release');
    expect(files).toMatchObject([{ name: expect.stringMatching(/\.csv$/) }]);
    const text = (await bytesOf(files[0].content)).toString('utf8');
    expect(text).toContain('Database upgrade');
    expect(text).not.toMatch(/(^|[,;\n])"?=Release/);
  });

  it('are drafted, and the draft is opened', async () => {
    const api = new FakeSlaApi({ customers: [aCustomer()] });
    api.draftAnnouncement.mockResolvedValue(anAnnouncement());
    api.getAnnouncement.mockResolvedValue(anAnnouncement());
    renderPage('/sla/announcements', { api });
    expect(
      await screen.findByText(/^Nothing has been announced yet/, {}, PATIENT),
    ).toBeInTheDocument();
    expect(
      screen.getByRole('button', { name: 'Store as draft' }),
    ).toBeDisabled();
    fireEvent.change(screen.getByLabelText(/^Kind/), {
      target: { value: 'end-of-service' },
    });
    fireEvent.change(screen.getByLabelText(/^Title/), {
      target: { value: 'The archive ends' },
    });
    fireEvent.change(screen.getByLabelText(/^Text for customers/), {
      target: { value: 'Please **move**.' },
    });
    api.draftAnnouncement.mockRejectedValueOnce(
      await aRefusalOf([{ field: 'to', reason: 'must be after from' }]),
    );
    await press('Store as draft');
    expect(await screen.findByText('must be after from')).toBeInTheDocument();
    await press('Store as draft');
    expect(
      await screen.findByRole('article', { name: 'Retail Banking' }, PATIENT),
    ).toBeInTheDocument();
    expect(api.draftAnnouncement).toHaveBeenLastCalledWith({
      kind: 'end-of-service',
      title: 'The archive ends',
      text: 'Please **move**.',
      entities: [],
      from: null,
      to: null,
    });
  });

  it('say that they could not be read, in German', async () => {
    const api = new FakeSlaApi();
    api.getAnnouncements.mockRejectedValueOnce(new Error('503 for now'));
    renderPage('/sla/announcements', { api, language: 'de' });
    await screen.findByText(/503 for now/, {}, PATIENT);
    await press('Noch einmal versuchen');
    expect(
      await screen.findByText(/^Noch wurde nichts angekündigt/),
    ).toBeInTheDocument();
  });

  it('begin at a maintenance window', async () => {
    const api = new FakeSlaApi({ maintenanceWindows: [aMaintenanceWindow()] });
    api.draftAnnouncement.mockRejectedValueOnce(new Error('503 for now'));
    api.draftAnnouncement.mockResolvedValue(anAnnouncement());
    renderOnEntity(<MaintenancePage />, { api });
    await press('Announce: Database upgrade');
    expect(
      await screen.findByText('That was refused: 503 for now'),
    ).toBeInTheDocument();
    await press('Announce: Database upgrade');
    expect(api.draftAnnouncement).toHaveBeenLastCalledWith({
      maintenanceWindow: 'window-1',
    });
  });

  it('stand on the tab of what they are about once they are sent', async () => {
    const api = new FakeSlaApi({ announcements: LIST });
    renderOnEntity(<AnnouncedPanel entityRef="system:default/payments" />, {
      api,
    });
    expect(
      await screen.findByRole('link', { name: '=Release' }, PATIENT),
    ).toHaveAttribute('href', '/sla/announcements/announcement-2');
    expect(screen.getByText('0 of 1 told')).toBeInTheDocument();
    expect(screen.queryByText(/Database upgrade/)).toBeNull();
    expect(api.getAnnouncements).toHaveBeenCalledWith({
      entityRef: 'system:default/payments',
      limit: 20,
    });
  });
});
