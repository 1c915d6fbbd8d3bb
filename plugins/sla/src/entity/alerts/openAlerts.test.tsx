import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { anAlert } from '../../__testUtils__/anAlert';
import { FakeSlaApi } from '../../__testUtils__/FakeSlaApi';
import { renderOnEntity } from '../../__testUtils__/renderOnEntity';
import { anExplanation } from '../../__testUtils__/anExplanation';
import { CONTENT } from '../__testUtils__/entityLevels';
import { EntityServiceLevels } from '../EntityServiceLevels';

// The first page that is loaded brings all of the portal's components.
jest.setTimeout(60_000);

const PATIENT = { timeout: 20_000 };

const explanation = anExplanation();
const { targetId } = explanation.attainment;

describe('open alerts on the tab', () => {
  it('says of each target what is the matter most, and since when', async () => {
    renderOnEntity(<EntityServiceLevels />, {
      api: new FakeSlaApi({
        ...CONTENT,
        alerts: [
          anAlert({ id: '1', level: 50 }),
          anAlert({ id: '2', level: 75 }),
          anAlert({ id: '3', kind: 'no-data', level: 0, targetId: 'other' }),
          anAlert({ id: '4', kind: 'breached', state: 'over' }),
        ],
      }),
    });
    const panel = await screen.findByRole(
      'region',
      { name: 'Open alerts' },
      PATIENT,
    );
    const lines = within(panel)
      .getAllByRole('listitem')
      .map(({ textContent }) => textContent?.replaceAll('\u00a0', ' '));
    expect(lines).toEqual([
      expect.stringMatching(
        /^Availability: 75 % of the budget for November 2026 are used.*since Nov 11, 2026.*at risk$/,
      ),
      expect.stringMatching(/^Availability: no data come in.*no data$/),
    ]);
  });

  it('is not there where none is open', async () => {
    renderOnEntity(<EntityServiceLevels />, { api: new FakeSlaApi(CONTENT) });
    await screen.findByTestId('sla-content', {}, PATIENT);
    expect(screen.queryByText('Open alerts')).not.toBeInTheDocument();
  });

  it('speaks German', async () => {
    renderOnEntity(<EntityServiceLevels />, {
      api: new FakeSlaApi({
        ...CONTENT,
        alerts: [anAlert({ kind: 'burn-rate', level: 60 })],
      }),
      language: 'de',
    });
    expect(
      await screen.findByRole('heading', { name: 'Offene Warnungen' }, PATIENT),
    ).toBeInTheDocument();
    expect(
      screen.getByRole('link', {
        name: /Availability: das Budget wird zu schnell verbraucht, gesehen über 1.Std\./,
      }),
    ).toBeInTheDocument();
  });
});

describe('an address that names a figure', () => {
  it('opens its explanation, as that of a notification does, and is left by closing it', async () => {
    const api = new FakeSlaApi({ ...CONTENT, explanations: [explanation] });
    renderOnEntity(<EntityServiceLevels />, {
      api,
      path: `/?explain=${targetId}&period=2026-11`,
    });
    const dialog = await screen.findByRole('dialog', {}, PATIENT);
    expect(api.getExplanation).toHaveBeenCalledWith(targetId, {
      period: '2026-11',
      from: undefined,
      to: undefined,
    });
    await userEvent.click(
      await within(dialog).findByRole('button', { name: 'Close' }),
    );
    await waitFor(() =>
      expect(screen.queryByRole('dialog')).not.toBeInTheDocument(),
    );
  });

  it('is what an open alert leads to', async () => {
    renderOnEntity(<EntityServiceLevels />, {
      api: new FakeSlaApi({
        ...CONTENT,
        explanations: [explanation],
        alerts: [anAlert({ targetId })],
      }),
    });
    const link = await screen.findByRole(
      'link',
      { name: /of the budget for November 2026 are used/ },
      PATIENT,
    );
    expect(link).toHaveAttribute(
      'href',
      `/catalog/default/system/payments/service-levels?explain=${targetId}`,
    );
  });
});
