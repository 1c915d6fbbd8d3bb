import type { Objective } from '@service-levels/backstage-plugin-sla-common';
import { screen, waitFor, within } from '@testing-library/react';
import { anIndicator } from '../../../../__testUtils__/anIndicator';
import { aPromiseCheck } from '../../../../__testUtils__/aPromiseCheck';
import { aRefusalOf } from '../../../../__testUtils__/aRefusalOf';
import {
  aDraft,
  field,
  openEditor,
  PATIENT,
  press,
  type,
} from '../__testUtils__/openEditor';

// The first page that is loaded brings all of the portal's components.
jest.setTimeout(90_000);

const AGREEMENT_ID = '0c6a7c1e-95a0-4d52-8a3a-5f9be5a2c7d1';
const [AVAILABILITY] = aDraft().targets;
const SPEED = {
  ...AVAILABILITY,
  id: 'b0e5d1a2-3c44-4b55-9d66-7e88f9a0b1c2',
  name: 'Speed',
};

const named = (targets: readonly { readonly name: string }[]) =>
  targets.map(({ name }) => name);

describe('the targets in the editor', () => {
  it('are moved, duplicated and removed by buttons', async () => {
    const api = openEditor('/sla/agreements/agreement-1/edit', {
      agreements: [aDraft({ targets: [AVAILABILITY, SPEED] })],
    });
    await press('Move down: Target 1: Availability');
    await press('Duplicate: Target 1: Speed');
    await press('Remove: Target 3: Availability');
    await press('Store the draft');
    await waitFor(
      () => expect(api.updateAgreement).toHaveBeenCalled(),
      PATIENT,
    );
    const [, , { targets }] = api.updateAgreement.mock.calls[0];
    expect(named(targets)).toEqual(['Speed', 'Speed (copy)']);
    // The copy is another target.
    expect(targets.map(({ id }) => id)).toEqual([SPEED.id, undefined]);
  });

  it('say exactly what will be judged, while it is typed', async () => {
    openEditor('/sla/agreements/agreement-1/edit');
    const sentence = await screen.findByRole(
      'region',
      { name: 'What will be judged' },
      PATIENT,
    );
    await waitFor(
      () =>
        expect(sentence).toHaveTextContent(/Payments is up at least 99\.9\s%/),
      PATIENT,
    );
    await type(/^At least, in percent/, '99.5');
    await waitFor(
      () =>
        expect(sentence).toHaveTextContent(/Payments is up at least 99\.5\s%/),
      PATIENT,
    );
    await type(/^At least, in percent/, '');
    await waitFor(
      () => expect(sentence).toHaveTextContent(/^Once it is complete/),
      PATIENT,
    );
  });

  it('can be asked whether they can be promised, as they are typed', async () => {
    const api = openEditor(`/sla/agreements/${AGREEMENT_ID}/edit`, {
      agreements: [aDraft({ id: AGREEMENT_ID })],
      content: { promiseCheck: aPromiseCheck() },
    });
    await type(/^At least, in percent/, '99.5');
    expect(api.checkPromise).not.toHaveBeenCalled();
    await press('Can we promise this? Availability');
    await waitFor(
      () =>
        expect(api.checkPromise).toHaveBeenLastCalledWith(
          expect.objectContaining({
            indicator: 'system:default/payments/availability',
            objective: expect.objectContaining({ atLeast: 99.5 }),
            provider: 'group:default/team-payments',
            agreementId: AGREEMENT_ID,
          }),
        ),
      PATIENT,
    );
  });

  it('are measured by something new where nothing measures them yet', async () => {
    const api = openEditor('/sla/agreements/agreement-1/edit');
    const created = anIndicator({
      ref: 'system:default/payments/uptime',
      name: 'uptime',
      title: 'Uptime',
    });
    api.createIndicator.mockRejectedValueOnce(
      await aRefusalOf([{ field: 'name', reason: 'must follow the rule' }]),
    );
    api.createIndicator.mockResolvedValue(created);
    await press('Measure something new …');
    const dialog = within(await screen.findByRole('dialog', {}, PATIENT));
    await type('Name, such as availability *', 'uptime!');
    await press('Create it');
    expect(await dialog.findByText('must follow the rule')).toBeVisible();
    await type('Name, such as availability *', 'uptime');
    await press('Create it');
    await waitFor(
      async () =>
        expect(await field(/^Measured by/)).toHaveValue(
          'system:default/payments/uptime',
        ),
      PATIENT,
    );
    expect(api.createIndicator).toHaveBeenLastCalledWith(
      expect.objectContaining({
        entityRef: 'system:default/payments',
        name: 'uptime',
        stream: 'states',
        whereNothingReported: 'unknown',
      }),
    );
    expect(api.updateAgreement).not.toHaveBeenCalled();
  });

  const KINDS: readonly [
    Objective['kind'],
    readonly (readonly [RegExp, string])[],
    object,
  ][] = [
    [
      'longest-outage',
      [[/^No outage is longer than/, '30']],
      { atMostSeconds: 1800, minimumOutageSeconds: 0 },
    ],
    [
      'value-slices',
      [
        [/^Limit of the value/, '300'],
        [/^At least, in percent/, '95'],
        [/^Each slice is so long/, '5'],
      ],
      { slice: { op: 'lte', value: 300 }, sliceSeconds: 300, atLeast: 95 },
    ],
    [
      'cases-in-time',
      [
        [/^Within/, '1.5'],
        [/^At least, in percent/, '90'],
        [/^Category/, 'P1'],
      ],
      { withinSeconds: 5400, atLeast: 90, category: 'P1' },
    ],
  ];
  it.each(KINDS)(
    'have fields of their own for %s, in the units of people',
    async (kind, typed, objective) => {
      const api = openEditor('/sla/agreements/agreement-1/edit');
      await type('What is committed to', kind);
      for (const [label, value] of typed) {
        await type(label, value);
      }
      await press('Store the draft');
      await waitFor(
        () => expect(api.updateAgreement).toHaveBeenCalled(),
        PATIENT,
      );
      const [, , sent] = api.updateAgreement.mock.calls[0];
      expect(sent.targets[0].objective).toMatchObject({ kind, ...objective });
    },
  );
});
