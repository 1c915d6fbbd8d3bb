import {
  changeOfferingSchema,
  type Offering,
} from '@service-levels/backstage-plugin-sla-common';
import { screen, waitFor } from '@testing-library/react';
import { aRequirement } from '../../../../__testUtils__/aRequirement';
import {
  aDraft,
  field,
  openEditor,
  PATIENT,
  press,
  TARGET_ID,
  type,
} from '../__testUtils__/openEditor';

// The first page that is loaded brings all of the portal's components.
jest.setTimeout(60_000);

const BANKING = 'customer:default/retail-banking';
const REQUIREMENT = aRequirement({
  state: 'captured',
  indicator: 'system:default/payments/availability',
});
const GOLD: Offering = {
  ...changeOfferingSchema.parse({
    title: 'Payments',
    level: 'gold',
    service: { title: 'Payments, around the clock' },
    timeZone: 'Europe/Berlin',
    calendar: '24x7',
    customerDuties: ['Name a contact'],
    targets: [
      {
        name: 'Availability',
        indicator: 'availability',
        objective: { kind: 'availability', atLeast: 99.9 },
        period: 'month',
      },
    ],
  }),
  name: 'payments-gold',
  state: 'kept',
  etag: '1',
  createdAt: '2026-11-01T09:00:00Z',
  createdBy: 'user:default/markus',
  changedAt: '2026-11-01T09:00:00Z',
  changedBy: 'user:default/markus',
};

describe('a new agreement that starts from something', () => {
  it('answers a requirement with a target, and takes it into review', async () => {
    const api = openEditor(
      `/sla/agreements/new?customer=${BANKING}&requirement=${REQUIREMENT.id}`,
      { content: { requirements: [REQUIREMENT] } },
    );
    expect(await field(/^Name of the target/)).toHaveValue(
      'Payments availability',
    );
    expect(await field(/^At least, in percent/)).toHaveValue(99.95);
    await type(/^Provider/, 'group:default/team-payments');
    await press('Store the draft');
    await waitFor(
      () => expect(api.createAgreement).toHaveBeenCalled(),
      PATIENT,
    );
    expect(api.createAgreement.mock.calls[0][0]).toMatchObject({
      customer: BANKING,
      entities: ['system:default/payments'],
      services: [{ title: 'Payments', entities: ['system:default/payments'] }],
      targets: [
        {
          indicator: 'system:default/payments/availability',
          objective: { kind: 'availability', atLeast: 99.95 },
        },
      ],
    });
    await waitFor(
      () =>
        expect(api.transitionRequirement).toHaveBeenCalledWith(
          BANKING,
          REQUIREMENT.id,
          { to: 'under-review' },
        ),
      PATIENT,
    );
  });

  it('copies the terms of another one, with targets of its own', async () => {
    const api = openEditor('/sla/agreements/new?copy=agreement-1', {
      agreements: [
        aDraft({ customerDuties: ['Name a contact'], effectiveTo: null }),
      ],
    });
    expect(await field(/^Title/)).toHaveValue(
      'Payments for Retail Banking (copy)',
    );
    await press('Store the draft');
    await waitFor(
      () => expect(api.createAgreement).toHaveBeenCalled(),
      PATIENT,
    );
    const [sent] = api.createAgreement.mock.calls[0];
    expect(sent.customerDuties).toEqual(['Name a contact']);
    expect(sent.targets[0].name).toBe('Availability');
    expect(JSON.stringify(sent)).not.toContain(TARGET_ID);
  });

  it('begins from an offering, says where it differs, and keeps which it was', async () => {
    const api = openEditor(
      `/sla/agreements/new?offering=payments-gold&entity=system:default/payments&customer=${BANKING}`,
      { content: { offerings: [GOLD] } },
    );
    await type(/^Provider/, 'group:default/team-payments');
    expect(await screen.findByText('As in Payments (gold).')).toBeVisible();
    await type(/^At least, in percent/, '99.5');
    expect(
      await screen.findByText('Availability: What is committed to'),
    ).toBeVisible();
    await press('Store the draft');
    await waitFor(
      () =>
        expect(api.setBeganFrom).toHaveBeenCalledWith(
          'agreement-1',
          'payments-gold',
        ),
      PATIENT,
    );
    expect(api.createAgreement.mock.calls[0][0]).toMatchObject({
      services: [
        {
          title: 'Payments, around the clock',
          entities: ['system:default/payments'],
        },
      ],
      targets: [{ indicator: 'system:default/payments/availability' }],
    });
  });

  it('says so where that is not there', async () => {
    const api = openEditor('/sla/agreements/new?copy=gone', { agreements: [] });
    expect(
      await screen.findByRole('button', { name: /Try again/ }, PATIENT),
    ).toBeInTheDocument();
    expect(api.createAgreement).not.toHaveBeenCalled();
  });
});
