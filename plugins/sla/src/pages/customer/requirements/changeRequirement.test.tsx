import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { Entity } from '@backstage/catalog-model';
import type {
  CustomerDetails,
  Requirement,
} from '@service-levels/backstage-plugin-sla-common';
import { aCustomer } from '../../../__testUtils__/aCustomer';
import { aRefusalOf } from '../../../__testUtils__/aRefusalOf';
import {
  aRequirement,
  available,
  theBars,
} from '../../../__testUtils__/aRequirement';
import { FakeSlaApi } from '../../../__testUtils__/FakeSlaApi';
import { renderOnEntity } from '../../../__testUtils__/renderOnEntity';
import { RequirementsPanel } from './RequirementsPanel';

// The first page that is loaded brings all of the portal's components.
jest.setTimeout(60_000);
const PATIENT = { timeout: 20_000 };

const BANKING = 'customer:default/retail-banking';

const SOFIA: Entity = {
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'User',
  metadata: { name: 'sofia', namespace: 'default' },
  spec: { profile: { displayName: 'Sofia Brandt' } },
};

async function open(
  changes: Partial<Requirement> = {},
  options: {
    readonly side?: CustomerDetails['side'];
    readonly entity?: Entity;
  } = {},
) {
  const { side = 'provider', entity } = options;
  const requirement = aRequirement(changes);
  const api = new FakeSlaApi({
    customers: [aCustomer()],
    requirements: [requirement],
    requirementBars: [theBars()],
  });
  api.changeRequirement.mockResolvedValue(requirement);
  renderOnEntity(<RequirementsPanel customerRef={BANKING} side={side} />, {
    api,
    entity,
    path: `/?requirement=${requirement.id}`,
  });
  const dialog = within(
    await screen.findByRole('dialog', { name: requirement.title }, PATIENT),
  );
  await dialog.findByText('History');
  return { api, dialog, requirement };
}

const theForm = async () => {
  const button = screen.getByRole('button', { name: 'Change' });
  await waitFor(() => expect(button).toBeEnabled());
  await userEvent.click(button);
  return within(
    await screen.findByRole('dialog', { name: /^Change the requirement/ }),
  );
};

const type = (field: HTMLElement, value: string) =>
  fireEvent.change(field, { target: { value } });

const store = async () =>
  await userEvent.click(screen.getByRole('button', { name: 'Store' }));

describe('changing a requirement', () => {
  it('begins with what is stored, and sends what was typed over it', async () => {
    const wanted = { ...available(99.95), degradedWeight: 0.5 };
    const { api, requirement } = await open({ wanted });
    const form = await theForm();
    expect(form.getByLabelText(/^Why it is needed/)).toHaveValue(
      'Month-end runs must not stop',
    );
    const level = form.getByLabelText(/^Wanted/);
    expect(level).toHaveValue(99.95);
    type(level, '99.9');
    type(form.getByLabelText(/^Why it is changed/), 'Asked again');
    await store();
    await waitFor(() =>
      expect(api.changeRequirement).toHaveBeenCalledWith(BANKING, {
        id: requirement.id,
        etag: '2',
        requirement: {
          title: 'Payments availability',
          service: 'system:default/payments',
          indicator: null,
          // What the form does not ask for stays.
          wanted: { ...wanted, atLeast: 99.9 },
          leastAcceptable: null,
          reason: 'Month-end runs must not stop',
          costOfFailing: '',
          priority: 'must',
          changeReason: 'Asked again',
        },
      }),
    );
    await waitFor(() => expect(api.getRequirement).toHaveBeenCalledTimes(2));
    expect(screen.getByRole('dialog')).toHaveAccessibleName(requirement.title);
    expect(screen.getByRole('button', { name: 'Change' })).toHaveFocus();
  });

  it('loses nothing where somebody else changed it meanwhile, and takes over what was not touched', async () => {
    const { api, requirement } = await open();
    const form = await theForm();
    type(form.getByLabelText(/^Wanted/), '99.9');
    type(form.getByLabelText(/^What failing costs/), 'A fine');
    api.changeRequirement.mockRejectedValueOnce(
      await aRefusalOf([{ field: 'If-Match', reason: 'was changed' }]),
    );
    api.getRequirement.mockResolvedValue({
      ...requirement,
      etag: '3',
      wanted: available(99.5),
      priority: 'could',
    });
    await store();
    const alert = await form.findByRole('alert');
    expect(alert).toHaveTextContent(/^Somebody else changed this while/);
    expect(alert.textContent?.replace(/[\u00a0\u202f]/g, ' ')).toContain(
      'Both of you changed: Wanted (stored now: ≥ 99.5 %).',
    );
    expect(form.getByLabelText(/^Wanted/)).toHaveValue(99.9);
    expect(form.getByLabelText(/^What failing costs/)).toHaveValue('A fine');
    expect(form.getByLabelText(/^Priority/)).toHaveValue('could');
    await store();
    await waitFor(() => expect(api.changeRequirement).toHaveBeenCalledTimes(2));
    expect(api.changeRequirement.mock.calls[1][1]).toMatchObject({
      etag: '3',
      requirement: {
        wanted: available(99.9),
        costOfFailing: 'A fine',
        priority: 'could',
      },
    });
  });

  it('needs a reason once it was agreed or declined', async () => {
    await open({ state: 'declined' });
    const form = await theForm();
    type(form.getByLabelText(/^What is needed/), 'Payments at night');
    expect(form.getByRole('button', { name: 'Store' })).toBeDisabled();
    type(form.getByLabelText(/^Why it is changed/), 'A wrong title');
    expect(form.getByRole('button', { name: 'Store' })).toBeEnabled();
  });

  it('says beside its field why it is refused', async () => {
    const { api } = await open();
    const form = await theForm();
    const reason = 'must be at most 100';
    api.changeRequirement.mockRejectedValueOnce(
      await aRefusalOf([{ field: 'wanted.atLeast', reason }]),
    );
    await store();
    await waitFor(() =>
      expect(form.getByLabelText(/^Wanted/)).toHaveAccessibleDescription(
        reason,
      ),
    );
  });

  it.each([
    ['captured', 'customer', 1],
    ['under-review', 'customer', 0],
    ['captured', 'provider', 0],
  ] as const)(
    'is for the representative where it is %s and was recorded for the %s: %s button',
    async (state, recordedOn, buttons) => {
      const { dialog } = await open(
        { state, recordedOn },
        { side: 'customer' },
      );
      await dialog.findByRole('button', { name: /^Say it/ });
      expect(dialog.queryAllByRole('button', { name: 'Change' })).toHaveLength(
        buttons,
      );
    },
  );
});

describe('the history of a requirement', () => {
  it('says who changed what when, by their names, and how it was before', async () => {
    const { dialog } = await open(
      {
        history: [
          {
            from: 'under-review',
            to: 'declined',
            reason: 'Nobody on call',
            at: '2026-11-05T09:00:00Z',
            by: 'user:default/sofia',
          },
          {
            from: 'declined',
            to: 'declined',
            reason: 'Too dear',
            at: '2026-11-06T09:00:00Z',
            by: 'user:default/gone',
          },
        ],
        changes: [
          {
            before: {
              wanted: available(99.9),
              costOfFailing: null,
              answeredBy: null,
            },
            reason: 'Asked again',
            at: '2026-11-04T09:00:00Z',
            by: 'user:default/sofia',
          },
        ],
      },
      { entity: SOFIA },
    );
    await dialog.findByText(/by Sofia Brandt: Asked again/);
    const steps = dialog
      .getAllByRole('listitem')
      .map(item => item.textContent?.replace(/[\u00a0\u202f]/g, ' '));
    expect(steps).toEqual([
      expect.stringMatching(/recorded by tom, for the customer$/),
      expect.stringMatching(
        /changed by Sofia Brandt: Asked againWanted, before: ≥ 99\.9 %What failing costs, before: nothingTarget that answers it, before: nothing$/,
      ),
      expect.stringMatching(/declined, by Sofia Brandt: Nobody on call$/),
      expect.stringMatching(/“declined” corrected by gone: Too dear$/),
    ]);
    expect(dialog.queryByText(/user:default/)).not.toBeInTheDocument();
  });
});
