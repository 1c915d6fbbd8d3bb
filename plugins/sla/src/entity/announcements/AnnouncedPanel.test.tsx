import { screen } from '@testing-library/react';
import { anAnnouncement } from '../../__testUtils__/anAnnouncement';
import { FakeSlaApi } from '../../__testUtils__/FakeSlaApi';
import { renderOnEntity } from '../../__testUtils__/renderOnEntity';
import { AnnouncedPanel } from './AnnouncedPanel';

describe('what was announced of an entity', () => {
  it('is listed without drafts, and says what was withdrawn, by whom, when and why', async () => {
    const api = new FakeSlaApi({
      announcements: [
        anAnnouncement({ id: 'draft', title: 'Only a draft' }),
        anAnnouncement({ id: 'sent', title: 'Sent', state: 'sent' }),
        anAnnouncement({
          id: 'gone',
          title: 'Gone',
          state: 'withdrawn',
          withdrawn: {
            at: '2026-11-28T08:00:00Z',
            by: 'user:default/markus',
            reason: 'The supplier moved it',
          },
        }),
      ],
    });
    renderOnEntity(<AnnouncedPanel entityRef="system:default/payments" />, {
      api,
    });
    expect(
      await screen.findByText(
        /Withdrawn by markus, Nov 28, 2026.*The supplier moved it$/,
      ),
    ).toBeInTheDocument();
    expect(screen.getByText('Sent')).toBeInTheDocument();
    expect(screen.getAllByText(/Withdrawn by/)).toHaveLength(1);
    expect(screen.queryByText(/Only a draft/)).toBeNull();
  });
});
