import { screen } from '@testing-library/react';
import { anImport } from '../../__testUtils__/anImport';
import { FakeSlaApi } from '../../__testUtils__/FakeSlaApi';
import { renderOnEntity } from '../../__testUtils__/renderOnEntity';
import { ImportOutcome } from './ImportOutcome';

// The first page that is loaded brings all of the portal's components.
jest.setTimeout(60_000);

describe('ImportOutcome', () => {
  it('announces that it has begun, but not the count of each second', async () => {
    renderOnEntity(
      <ImportOutcome
        progress={{
          kind: 'running',
          dryRun: false,
          startedAt: Date.now(),
          read: anImport({ state: 'staging', rowsRead: 70_000, rowsStored: 0 }),
        }}
      />,
      { api: new FakeSlaApi() },
    );

    const counter = await screen.findByText(
      /^70,000 rows read, 0 stored, /,
      {},
      { timeout: 20_000 },
    );
    expect(counter.closest('[aria-live], [role="status"]')).toBeNull();
    expect(
      screen.getByText('The file is being sent and processed …'),
    ).toHaveAttribute('aria-live', 'polite');
  });

  it('announces what came of it', async () => {
    renderOnEntity(
      <ImportOutcome
        progress={{
          kind: 'done',
          dryRun: false,
          result: { stored: 2, replaced: 1, unchanged: 0, withdrawn: 0 },
        }}
      />,
      { api: new FakeSlaApi() },
    );

    expect(
      await screen.findByText(
        /^Imported: 2 new/,
        {},
        {
          timeout: 20_000,
        },
      ),
    ).toHaveAttribute('aria-live', 'polite');
  });
});
