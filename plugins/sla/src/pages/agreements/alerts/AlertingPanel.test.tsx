import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { aRefusalOf } from '../../../__testUtils__/aRefusalOf';
import { anAgreement } from '../../../__testUtils__/anAgreement';
import { anAlert, anAlerting } from '../../../__testUtils__/anAlert';
import { FakeSlaApi } from '../../../__testUtils__/FakeSlaApi';
import { openAgreement } from '../page/__testUtils__/openAgreement';

// The first page that is loaded brings all of the portal's components.
jest.setTimeout(60_000);

const PATIENT = { timeout: 20_000 };
const agreement = anAgreement();
const { id: agreementId } = agreement;
const [{ id: targetId, name }] = agreement.targets;

const apiWith = (content: ConstructorParameters<typeof FakeSlaApi>[0]) => {
  const { getAlerts, getAlerting, changeAlerting } = new FakeSlaApi(content);
  return { getAlerts, getAlerting, changeAlerting };
};

async function thePanel(): Promise<HTMLElement> {
  return await screen.findByRole('region', { name: 'Alerts' }, PATIENT);
}

const plainText = ({ textContent }: HTMLElement) =>
  (textContent ?? '').replaceAll('\u00a0', ' ');

describe('AlertingPanel', () => {
  it('says how one is alerted, and what is open', async () => {
    await openAgreement(agreement, {
      api: apiWith({
        alerts: [anAlert({ agreementId, targetId, kind: 'breached' })],
        alertings: [
          anAlerting({
            agreementId,
            isDefault: false,
            tellRelationshipManager: true,
            noDataMinutes: null,
            burnWindows: [{ longMinutes: 60, shortMinutes: 5, factor: 14.4 }],
            targets: [{ targetId, stages: [80] }],
          }),
        ],
      }),
    });
    const text = plainText(await thePanel());
    expect(text).toContain('breached in November 2026');
    expect(text).toContain('and who looks after the relationship');
    expect(text).toContain('50 %, 75 %, 90 %');
    expect(text).toContain('Without datanot told');
    expect(text).toContain('14.4 times over 1 hr and 5 min');
    expect(text).toContain(`${name}: 80 %`);
  });

  it('stores what is filled in, and keeps what the form does not show', async () => {
    const burnWindows = [{ longMinutes: 60, shortMinutes: 5, factor: 10 }];
    const api = await openAgreement(agreement, {
      api: apiWith({
        alertings: [
          anAlerting({
            agreementId,
            etag: '4',
            burnWindows,
            targets: [{ targetId, noDataMinutes: 90 }],
          }),
        ],
      }),
    });
    const panel = await thePanel();
    await userEvent.click(
      within(panel).getByRole('button', { name: 'Change alerts' }),
    );
    const dialog = await screen.findByRole('dialog');
    const fill = async (label: string, value: string) => {
      const field = within(dialog).getByLabelText(label);
      await userEvent.clear(field);
      await userEvent.type(field, value);
    };
    await fill('Percent of the budget used', '60 80');
    await fill('Minutes without data', 'soon');
    expect(
      within(dialog).getByText('Must be whole minutes, such as 15'),
    ).toBeInTheDocument();
    expect(
      within(dialog).getByRole('button', { name: 'Store' }),
    ).toBeDisabled();
    await fill('Minutes without data', '15, 30');
    expect(
      within(dialog).getByText('Must be whole minutes, such as 15'),
    ).toBeInTheDocument();
    await fill('Minutes without data', '30');
    await fill(`Percent for ${name}`, '95');
    await userEvent.click(
      within(dialog).getByLabelText(
        'Tell who looks after the relationship, too',
      ),
    );
    await userEvent.click(
      within(dialog).getByRole('button', { name: 'Store' }),
    );
    expect(await screen.findByText('Stored.')).toBeInTheDocument();
    const [[read, change]] = api.changeAlerting.mock.calls;
    expect(read.etag).toBe('4');
    expect(JSON.parse(JSON.stringify(change))).toEqual({
      stages: [60, 80],
      noDataMinutes: 30,
      burnWindows,
      muted: false,
      tellRelationshipManager: true,
      targets: [{ targetId, noDataMinutes: 90, stages: [95] }],
    });
  });

  it('says at the field what was refused', async () => {
    const alerting = apiWith({});
    alerting.changeAlerting.mockRejectedValue(
      await aRefusalOf([{ field: 'stages.1', reason: 'must be at least 1' }]),
    );
    await openAgreement(agreement, { api: alerting });
    await userEvent.click(
      within(await thePanel()).getByRole('button', { name: 'Change alerts' }),
    );
    const dialog = await screen.findByRole('dialog');
    await userEvent.click(
      within(dialog).getByRole('button', { name: 'Store' }),
    );
    expect(
      await within(dialog).findByText('must be at least 1'),
    ).toBeInTheDocument();
    expect(
      within(dialog).getByLabelText('Percent of the budget used'),
    ).toHaveAttribute('aria-invalid', 'true');
  });

  it('is not there for the customer, who asks for nothing of it', async () => {
    const api = await openAgreement(agreement, { reader: 'user:default/tom' });
    expect(screen.queryByText('Alerts')).not.toBeInTheDocument();
    expect(api.getAlerting).not.toHaveBeenCalled();
    expect(api.getAlerts).not.toHaveBeenCalled();
  });

  it('lets nobody change it who may not', async () => {
    // Backstage remembers what was decided about the agreement of the other tests.
    await openAgreement(anAgreement({ id: 'agreement-denied' }), {
      denied: 'sla.agreement.update',
    });
    const panel = await thePanel();
    await waitFor(() =>
      expect(
        within(panel).queryByRole('button', { name: 'Change alerts' }),
      ).not.toBeInTheDocument(),
    );
  });
});
