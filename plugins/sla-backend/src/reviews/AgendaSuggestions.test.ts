import { mockCredentials } from '@backstage/backend-test-utils';
import type { ReportSummary } from '@service-levels/backstage-plugin-sla-common';
import { AgendaSuggestions } from './AgendaSuggestions';
import type { StoredReview } from './StoredReview';

const nothing = { list: async () => ({ items: [] }) };

/** A report, as far as an agenda looks at it. */
const report = (id: string, published: object | null) =>
  ({
    id,
    title: 'Payments',
    period: { label: id },
    published,
  } as ReportSummary);

describe('AgendaSuggestions', () => {
  it('suggests the latest reports that the customer has, and no draft', async () => {
    const asked: unknown[] = [];
    const suggestions = AgendaSuggestions.create({
      actions: nothing,
      agreements: nothing,
      attainment: nothing,
      dialogue: nothing,
      improvements: nothing,
      requirements: nothing,
      satisfaction: nothing,
      reports: {
        list: async query => {
          asked.push(query.customerRef);
          return {
            items: [
              report('2026-06', null),
              ...['2026-05', '2026-04', '2026-03', '2026-02', '2026-01'].map(
                id => report(id, { at: '2026-07-01T00:00:00Z' }),
              ),
            ],
          };
        },
      },
    });
    const found = await suggestions.of(
      {
        customerRef: 'customer:default/acme',
        agreements: [],
        at: 0,
      } as Partial<StoredReview> as StoredReview,
      { credentials: mockCredentials.service() },
    );
    expect(asked).toEqual(['customer:default/acme']);
    expect(found).toEqual(
      ['2026-05', '2026-04', '2026-03', '2026-02'].map(detail => ({
        kind: 'report',
        about: detail,
        title: 'Payments',
        detail,
        visibility: 'shared',
      })),
    );
  });
});
