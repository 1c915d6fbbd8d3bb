import { draft } from '../__testUtils__/draft';
import { postOf, sentBy } from '../__testUtils__/sentBy';

describe('previewRoutes', () => {
  it('posts a draft, with the agreement that it belongs to', async () => {
    const request = {
      draft,
      agreementId: '00000000-0000-4000-8000-000000000001',
      periods: 6,
    };
    expect(await sentBy(client => client.previewAgreement(request))).toEqual(
      postOf('/agreements/preview', request),
    );
  });
});
