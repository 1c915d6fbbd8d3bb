import { screen } from '@testing-library/react';
import { openEditor, PATIENT } from './__testUtils__/openEditor';

// The first page that is loaded brings all of the portal's components.
jest.setTimeout(60_000);

// In a file of its own: the portal remembers what it was allowed.
describe('a new agreement', () => {
  it('is for who may create one', async () => {
    openEditor('/sla/agreements/new', { denied: true });
    expect(
      await screen.findByText(
        'This is for those who draft agreements',
        {},
        PATIENT,
      ),
    ).toBeInTheDocument();
    expect(screen.queryByLabelText(/^Title/)).not.toBeInTheDocument();
  });
});
