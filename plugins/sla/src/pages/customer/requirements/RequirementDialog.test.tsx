import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { Requirement } from '@service-levels/backstage-plugin-sla-common';
import { aCustomer } from '../../../__testUtils__/aCustomer';
import { anAgreement } from '../../../__testUtils__/anAgreement';
import { aRequirement, theBars } from '../../../__testUtils__/aRequirement';
import { FakeSlaApi } from '../../../__testUtils__/FakeSlaApi';
import { renderOnEntity } from '../../../__testUtils__/renderOnEntity';
import { RequirementsPanel } from './RequirementsPanel';

// The first page that is loaded brings all of the portal's components.
jest.setTimeout(60_000);
const PATIENT = { timeout: 20_000 };

const BANKING = 'customer:default/retail-banking';

async function open(changes: Partial<Requirement> = {}) {
  const requirement = aRequirement(changes);
  const { history, changes: edits, discussion, ...head } = requirement;
  const api = new FakeSlaApi({
    customers: [aCustomer()],
    agreements: [anAgreement()],
    requirements: [requirement],
    requirementBars: [theBars({ requirement: head })],
  });
  api.transitionRequirement.mockResolvedValue(requirement);
  api.changeRequirement.mockResolvedValue(requirement);
  renderOnEntity(<RequirementsPanel customerRef={BANKING} side="provider" />, {
    api,
  });
  await userEvent.click(
    await screen.findByRole('button', { name: requirement.title }, PATIENT),
  );
  const dialog = within(await screen.findByRole('dialog'));
  await dialog.findByText('Month-end runs must not stop');
  return { api, dialog, requirement };
}

describe('RequirementDialog', () => {
  it('tells who recorded it for whom, and how it was decided on', async () => {
    const { dialog } = await open();
    const steps = dialog.getAllByRole('listitem').map(item => item.textContent);
    expect(steps).toEqual([
      expect.stringMatching(/recorded by tom, for the customer$/),
      expect.stringMatching(/under review, by sofia$/),
    ]);
  });

  it('is declined with a reason alone, and agreed with a target alone', async () => {
    const { api, dialog, requirement } = await open({ state: 'offered' });
    const decline = dialog.getByRole('button', { name: 'Decline' });
    expect(decline).toBeDisabled();
    expect(dialog.getByRole('button', { name: 'Agreed' })).toBeDisabled();
    fireEvent.change(dialog.getByLabelText(/^Reason of the decision/), {
      target: { value: 'Nobody on call' },
    });
    await userEvent.click(decline);
    await waitFor(() =>
      expect(api.transitionRequirement).toHaveBeenCalledWith(
        BANKING,
        requirement.id,
        { to: 'declined', reason: 'Nobody on call' },
      ),
    );
    await waitFor(() => expect(api.getRequirement).toHaveBeenCalledTimes(2));
  });

  it('links the target that answers it, and leaves the rest as it is', async () => {
    const { api, dialog, requirement } = await open();
    const [target] = anAgreement().targets;
    await userEvent.selectOptions(
      await dialog.findByRole('combobox', { name: 'Target that answers it' }),
      target.id,
    );
    await userEvent.click(
      dialog.getByRole('button', { name: 'Link the target' }),
    );
    await waitFor(() => expect(api.changeRequirement).toHaveBeenCalled());
    const [, change] = api.changeRequirement.mock.calls[0];
    expect(change).toMatchObject({
      id: requirement.id,
      etag: '2',
      requirement: {
        title: requirement.title,
        wanted: requirement.wanted,
        targetId: target.id,
      },
    });
  });

  it('corrects the answer of what is agreed with a reason, and does not take it away', async () => {
    const [target] = anAgreement().targets;
    const { api, dialog } = await open({
      state: 'agreed',
      answeredBy: {
        targetId: '5e5ba1b4-23b3-4a2c-9d35-0d5e1a0a1c11',
        targetName: 'Availability before',
        agreementId: 'a1',
        agreementTitle: 'An older one',
      },
    });
    const choice = await dialog.findByRole('combobox', {
      name: 'Target that answers it',
    });
    expect(
      within(choice).queryByRole('option', { name: 'none yet' }),
    ).not.toBeInTheDocument();
    await userEvent.selectOptions(choice, target.id);
    const correct = dialog.getByRole('button', { name: 'Correct the answer' });
    expect(correct).toBeDisabled();
    fireEvent.change(dialog.getByLabelText(/^Why it is changed/), {
      target: { value: 'The wrong one' },
    });
    await userEvent.click(correct);
    await waitFor(() => expect(api.changeRequirement).toHaveBeenCalled());
    expect(api.changeRequirement.mock.calls[0][1].requirement).toMatchObject({
      targetId: target.id,
      changeReason: 'The wrong one',
    });
  });

  it('reviews again what is agreed, and puts the reason of a decision right', async () => {
    const { api, dialog, requirement } = await open({
      state: 'agreed',
      history: [
        {
          from: 'offered',
          to: 'agreed',
          reason: 'From March on',
          at: '2026-11-05T09:00:00Z',
          by: 'user:default/sofia',
        },
      ],
    });
    const again = dialog.getByRole('button', { name: 'Review again' });
    const correct = dialog.getByRole('button', { name: 'Correct the reason' });
    expect(again).toBeDisabled();
    const reason = dialog.getByLabelText(/^Reason of the decision/);
    fireEvent.change(reason, { target: { value: 'From March on' } });
    expect(again).toBeEnabled();
    expect(correct).toBeDisabled();
    fireEvent.change(reason, { target: { value: 'From May on' } });
    await userEvent.click(correct);
    await waitFor(() =>
      expect(api.transitionRequirement).toHaveBeenCalledWith(
        BANKING,
        requirement.id,
        { to: 'agreed', reason: 'From May on' },
      ),
    );
  });

  it('shows who reads a comment, and says something to one side or both', async () => {
    const { api, dialog, requirement } = await open({
      discussion: [
        {
          id: 'c1',
          text: 'Too <b>dear</b> [really](javascript:alert(1))',
          visibility: 'internal',
          at: '2026-11-03T09:00:00Z',
          by: 'user:default/sofia',
        },
        {
          id: 'c2',
          text: 'How often?',
          visibility: 'shared',
          at: '2026-11-04T09:00:00Z',
          by: 'user:default/sofia',
        },
      ],
    });
    api.commentRequirement.mockResolvedValue(requirement.discussion[0]);
    expect(dialog.getByText(/^sofia, .* · internal$/)).toBeInTheDocument();
    expect(
      dialog.getByText(/^sofia, .* · shared with the customer$/),
    ).toBeInTheDocument();
    expect(dialog.queryByRole('link', { name: 'really' })).toBeNull();
    fireEvent.change(dialog.getByRole('textbox', { name: 'Say something' }), {
      target: { value: 'Every night' },
    });
    expect(
      dialog.getByRole('button', { name: 'Say it internally' }),
    ).toBeEnabled();
    await userEvent.click(dialog.getByLabelText('Share it with the customer'));
    await userEvent.click(
      dialog.getByRole('button', { name: 'Say it to both sides' }),
    );
    await waitFor(() =>
      expect(api.commentRequirement).toHaveBeenCalledWith(
        BANKING,
        requirement.id,
        { text: 'Every night', visibility: 'shared' },
      ),
    );
  });
});
