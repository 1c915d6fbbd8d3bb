import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { field, openEditor, PATIENT } from './__testUtils__/openEditor';

// The first page that is loaded brings all of the portal's components.
jest.setTimeout(60_000);

const MISSING = 'At least one entity is needed';

describe('what is wrong with a field that was left', () => {
  it('is said only once the button that was pressed has got its click', async () => {
    openEditor('/sla/agreements/new');
    const user = userEvent.setup();
    await user.click(await field(/^Entities of the catalog/));
    await user.keyboard('system:default/payments');
    const add = screen.getByRole('button', {
      name: /^Add.*Entities of the catalog/,
      hidden: true,
    });

    await user.pointer({ keys: '[MouseLeft>]', target: add });
    expect(await field(/^Entities of the catalog/)).not.toHaveFocus();
    expect(screen.queryByText(MISSING)).toBeNull();
    // Let go elsewhere, nothing is added.
    await user.pointer({ keys: '[/MouseLeft]', target: document.body });
    expect(await screen.findByText(MISSING, {}, PATIENT)).toBeVisible();

    await user.click(add);
    expect(
      await screen.findByRole(
        'button',
        { name: 'Remove system:default/payments', hidden: true },
        PATIENT,
      ),
    ).toBeVisible();
    expect(screen.queryByText(MISSING)).toBeNull();
  });

  it('is said at once where it was left by the keyboard', async () => {
    openEditor('/sla/agreements/new');
    const user = userEvent.setup();
    await user.click(await field(/^Entities of the catalog/));
    await user.tab();
    expect(screen.getByText(MISSING)).toBeVisible();
  });
});
