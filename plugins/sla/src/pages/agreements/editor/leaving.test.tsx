import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {
  field,
  openEditor,
  PATIENT,
  press,
  type,
} from './__testUtils__/openEditor';

// The first page that is loaded brings all of the portal's components.
jest.setTimeout(60_000);

/** A link of the portal beside the page, such as one of its sidebar. */
function addLink(): HTMLAnchorElement {
  const link = document.createElement('a');
  link.href = '/catalog';
  document.body.append(link);
  return link;
}

describe('leaving the editor', () => {
  it('is asked about once something was typed, and lost only where one says so', async () => {
    openEditor('/sla/agreements/agreement-1/edit');
    await field(/^Title/);
    const link = addLink();
    const followed = jest.fn((event: MouseEvent) => event.preventDefault());
    link.addEventListener('click', followed);

    await userEvent.click(link);
    expect(followed).toHaveBeenCalledTimes(1);

    await type(/^Title/, 'Mine');
    await userEvent.click(link);
    expect(
      await screen.findByRole(
        'dialog',
        { name: 'Leave without storing?' },
        PATIENT,
      ),
    ).toBeInTheDocument();
    expect(followed).toHaveBeenCalledTimes(1);
    await press('Stay');
    expect(await field(/^Title/)).toHaveValue('Mine');

    await userEvent.click(link);
    await press('Leave');
    expect(followed).toHaveBeenCalledTimes(2);
    link.remove();
  });
});
