import { screen, waitFor, within } from '@testing-library/react';
import { aCustomer } from '../__testUtils__/aCustomer';
import { aRequirement } from '../__testUtils__/aRequirement';
import { FakeSlaApi } from '../__testUtils__/FakeSlaApi';
import { renderOnEntity } from '../__testUtils__/renderOnEntity';
import { WantedPanel } from './WantedPanel';

// The first page that is loaded brings all of the portal's components.
jest.setTimeout(60_000);
const PATIENT = { timeout: 20_000 };

function open(content: ConstructorParameters<typeof FakeSlaApi>[0] = {}) {
  const api = new FakeSlaApi(content);
  renderOnEntity(
    <WantedPanel
      entityRef="system:default/payments"
      name="Payments"
      customers={[aCustomer()]}
    />,
    { api },
  );
  return api;
}

const REGION = { name: 'What customers want of it' };

describe('WantedPanel', () => {
  it('lists what is wanted of a service and by whom, but for what was declined', async () => {
    const api = open({
      requirements: [
        aRequirement(),
        aRequirement({ id: 'other', title: 'Free', state: 'declined' }),
      ],
    });
    const panel = within(await screen.findByRole('region', REGION, PATIENT));
    const rows = panel.getAllByRole('row').slice(1);
    expect(rows.map(({ textContent }) => textContent)).toEqual([
      expect.stringMatching(
        /^Payments availability.*Retail Banking.*≥ 99\.95.%.*must.*under review$/,
      ),
    ]);
    expect(
      panel.getByRole('link', { name: 'Payments availability' }),
    ).toHaveAttribute(
      'href',
      `/sla/customers/default/retail-banking?requirement=${aRequirement().id}`,
    );
    expect(api.getAllRequirements).toHaveBeenCalledWith(
      expect.objectContaining({ entityRef: 'system:default/payments' }),
    );
  });

  it('says that only its targets are happy with it', async () => {
    open({
      watermelons: {
        threshold: 3,
        items: [
          {
            service: 'system:default/payments',
            targets: 1,
            satisfaction: { count: 5, mean: 2.1, scores: null },
            isUnsatisfied: true,
            complaints: [],
          },
        ],
        uncovered: [],
      },
    });
    const panel = within(await screen.findByRole('region', REGION, PATIENT));
    expect(
      panel.getByText(
        /^Watermelon: the only target of Payments was met.*2\.1 of 5/,
      ),
    ).toBeInTheDocument();
  });

  it('is not there where there is nothing to say', async () => {
    const api = open();
    await waitFor(
      () => expect(api.getWatermelonsOfService).toHaveBeenCalled(),
      PATIENT,
    );
    expect(screen.queryByRole('region', REGION)).not.toBeInTheDocument();
  });
});
