import { renderInTestApp } from '@backstage/frontend-test-utils';
import { screen } from '@testing-library/react';
import { WebLink } from './WebLink';

describe('WebLink', () => {
  it('leads into the web', async () => {
    await renderInTestApp(<WebLink address="https://meet.example.com/1" />);
    expect(
      screen.getByRole('link', { name: /meet\.example\.com/ }),
    ).toHaveAttribute('href', 'https://meet.example.com/1');
  });

  it('leads nowhere else', async () => {
    await renderInTestApp(<WebLink address="ftp://files.example.com/1" />);
    expect(screen.getByText('ftp://files.example.com/1')).toBeInTheDocument();
    expect(screen.queryByRole('link')).toBeNull();
  });
});
