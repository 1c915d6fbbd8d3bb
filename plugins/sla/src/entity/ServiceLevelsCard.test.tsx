import { screen } from '@testing-library/react';
import { aClosedFigure, aFigure } from '../__testUtils__/aFigure';
import { aCustomer } from '../__testUtils__/aCustomer';
import { anAgreement } from '../__testUtils__/anAgreement';
import { FakeSlaApi } from '../__testUtils__/FakeSlaApi';
import { renderOnEntity } from '../__testUtils__/renderOnEntity';
import { ServiceLevelsCard } from './ServiceLevelsCard';

const TAB = '/catalog/default/system/payments/service-levels';
const textOf = (element: HTMLElement) =>
  (element.textContent ?? '').replace(/[\u00a0\u202f]/g, ' ');

describe('ServiceLevelsCard', () => {
  it('shows each target now, worst first, and leads to the tab', async () => {
    const breached = aFigure({
      targetId: 'target-2',
      targetName: 'Evenings',
      status: 'breached',
      attainedPercent: '99.100',
      budget: { unit: 'seconds', allowed: 600, consumed: 720, remaining: -120 },
    });
    renderOnEntity(<ServiceLevelsCard />, {
      api: new FakeSlaApi({
        attainment: [aFigure(), breached],
        agreements: [anAgreement()],
        customers: [aCustomer()],
      }),
    });

    expect((await screen.findAllByRole('listitem')).map(textOf)).toEqual([
      'Evenings for Retail Banking99.100 %, agreed ≥ 99.9 % · 2 min overbreached',
      'Availability for Retail Banking99.882 %, agreed ≥ 99.9 % · 1 min 40 sec leftat risk',
    ]);
    expect(
      screen.getByRole('link', { name: 'All targets and their history' }),
    ).toHaveAttribute('href', TAB);
  });

  it('leads to how to begin where nothing is agreed', async () => {
    renderOnEntity(<ServiceLevelsCard />, { api: new FakeSlaApi() });

    expect(
      await screen.findByText('No service level that you may see is in force.'),
    ).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'How to begin' })).toHaveAttribute(
      'href',
      TAB,
    );
  });

  it('leaves out what has ended, and leads to it', async () => {
    renderOnEntity(<ServiceLevelsCard />, {
      api: new FakeSlaApi({
        attainment: [aClosedFigure('2026-02', { status: 'breached' })],
        agreements: [anAgreement()],
        customers: [aCustomer()],
      }),
    });

    expect(
      await screen.findByRole('link', {
        name: 'All targets and their history',
      }),
    ).toBeInTheDocument();
    expect(screen.queryByText('breached')).not.toBeInTheDocument();
  });

  it('says why it could not read', async () => {
    const api = new FakeSlaApi();
    api.getAttainment.mockRejectedValue(new Error('network is down'));
    renderOnEntity(<ServiceLevelsCard />, { api });

    expect(await screen.findByRole('alert')).toHaveTextContent(
      'network is down',
    );
  });

  it('speaks German', async () => {
    renderOnEntity(<ServiceLevelsCard />, {
      api: new FakeSlaApi(),
      language: 'de',
    });

    expect(
      await screen.findByText(
        'Es ist kein Service-Level in Kraft, den Sie sehen dürfen.',
      ),
    ).toBeInTheDocument();
  });
});
