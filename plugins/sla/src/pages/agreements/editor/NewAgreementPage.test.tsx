import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { aRefusalOf } from '../../../__testUtils__/aRefusalOf';
import {
  field,
  openEditor,
  PATIENT,
  press,
  type,
} from './__testUtils__/openEditor';

// The first page that is loaded brings all of the portal's components.
jest.setTimeout(60_000);

async function fillIn() {
  await type(/^Title/, 'Payments');
  await screen.findByRole('option', { name: 'Retail Banking' }, PATIENT);
  await type(/^Customer/, 'customer:default/retail-banking');
  await type(/^Provider/, 'group:default/team-payments');
  await type(/^Entities of the catalog/, 'system:default/payments');
  await press(/^Add.*Entities of the catalog/);
  await press('Add a target');
  await type(/^Name of the target/, 'Availability');
  await type(/^At least, in percent/, '99.9');
  await screen.findByRole('option', { name: /^Availability of/ }, PATIENT);
  await type(/^Measured by/, 'system:default/payments/availability');
}

describe('a new agreement', () => {
  it('is drafted from an empty form', async () => {
    const api = openEditor('/sla/agreements/new');
    await fillIn();
    await press('Store the draft');
    await waitFor(
      () => expect(api.createAgreement).toHaveBeenCalledTimes(1),
      PATIENT,
    );
    expect(api.createAgreement.mock.calls[0][0]).toMatchObject({
      type: 'sla',
      title: 'Payments',
      customer: 'customer:default/retail-banking',
      provider: 'group:default/team-payments',
      entities: ['system:default/payments'],
      targets: [
        {
          name: 'Availability',
          indicator: 'system:default/payments/availability',
          objective: { kind: 'availability', atLeast: 99.9 },
          period: 'month',
        },
      ],
    });
  });

  it('is the same one where it is sent again, and another one once it was changed', async () => {
    const api = openEditor('/sla/agreements/new');
    api.createAgreement.mockRejectedValue(new Error('connection lost'));
    await fillIn();
    await press('Store the draft');
    expect(
      await screen.findByText('That was refused: connection lost'),
    ).toBeInTheDocument();
    await press('Store the draft');
    await type(/^Title/, 'Payments and more');
    await press('Store the draft');
    await waitFor(
      () => expect(api.createAgreement).toHaveBeenCalledTimes(3),
      PATIENT,
    );
    const [first, second, third] = api.createAgreement.mock.calls.map(
      ([, options]) => options?.idempotencyKey,
    );
    expect(first).toBe(second);
    expect(third).not.toBe(first);
  });

  it('says at the field what the server refused of it, until that is changed', async () => {
    const api = openEditor('/sla/agreements/new');
    api.createAgreement.mockRejectedValue(
      await aRefusalOf([
        {
          field: 'provider',
          reason: 'the catalog has no entity group:default/team-payments',
        },
      ]),
    );
    await fillIn();
    await press('Store the draft');
    const provider = await field(/^Provider/);
    await waitFor(() => expect(provider).toBeInvalid(), PATIENT);
    expect(
      screen.getByText('the catalog has no entity group:default/team-payments'),
    ).toBeInTheDocument();
    fireEvent.change(provider, { target: { value: 'group:default/web' } });
    await waitFor(() => expect(provider).not.toBeInvalid(), PATIENT);
  });

  it('lists problems in the order of the form, and leads to the first of it', async () => {
    openEditor('/sla/agreements/new');
    const title = await field(/^Title/);
    await press('Store the draft');
    const problems = within(
      await screen.findByRole('group', { name: /not right yet$/ }, PATIENT),
    );
    const sections = problems
      .getAllByRole('button')
      .map(({ textContent }) => textContent?.replace(/:.*/, ''));
    expect(sections).toEqual([
      'Parties',
      'Parties',
      'Parties',
      'Services',
      'Service level targets',
    ]);
    await waitFor(() => expect(title).toHaveFocus(), PATIENT);
  });

  it('has sections that are rarely needed closed, with what is in them', async () => {
    openEditor('/sla/agreements/new');
    const credits = await screen.findByRole(
      'button',
      { name: 'Service credits' },
      PATIENT,
    );
    expect(credits).toHaveAttribute('aria-expanded', 'false');
    await userEvent.click(credits);
    await userEvent.click(await field('Credits are agreed'));
    await type(/^Fee/, '1250');
    await userEvent.click(credits);
    expect(
      await screen.findByText('parts of 1250 EUR per month'),
    ).toBeInTheDocument();
  });

  it('speaks German', async () => {
    openEditor('/sla/agreements/new', { language: 'de' });
    expect(
      await screen.findByRole(
        'heading',
        { name: 'Vereinbarung entwerfen' },
        PATIENT,
      ),
    ).toBeInTheDocument();
  });
});
