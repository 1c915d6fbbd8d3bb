import { mockCredentials } from '@backstage/backend-test-utils';
import type {
  Attainment,
  ReportSummary,
} from '@service-levels/backstage-plugin-sla-common';
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

type Sources = Parameters<typeof AgendaSuggestions.create>[0];

/** For a review of one agreement, where there is nothing but what is given. */
async function suggested(sources: Partial<Sources>) {
  const suggestions = AgendaSuggestions.create({
    actions: nothing,
    agreements: nothing,
    attainment: nothing,
    dialogue: nothing,
    improvements: nothing,
    reports: nothing,
    requirements: nothing,
    satisfaction: nothing,
    ...sources,
  });
  return await suggestions.of(
    {
      customerRef: 'customer:default/acme',
      agreements: ['payments'],
      at: 0,
    } as Partial<StoredReview> as StoredReview,
    { credentials: mockCredentials.service() },
  );
}

describe('AgendaSuggestions', () => {
  it('suggests the latest reports that the customer has, and no draft', async () => {
    const asked: unknown[] = [];
    const found = await suggested({
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

  it('suggests what was missed in four closed periods, beside the running one', async () => {
    const months = ['2026-06', '2026-05', '2026-04', '2026-03', '2026-02'];
    const figures = months.map((label, i) => ({
      targetId: 'availability',
      targetName: 'Availability',
      agreementTitle: 'Payments',
      period: { label, state: i === 0 ? 'open' : 'closed' },
    }));
    const found = await suggested({
      attainment: {
        list: async ({ asked }) => ({
          items: (asked.kind === 'last'
            ? figures.slice(0, asked.count)
            : []) as Attainment[],
        }),
      },
    });
    expect(found.map(({ kind, detail }) => `${kind} ${detail}`)).toEqual(
      months.slice(1).map(label => `missed-target ${label}`),
    );
  });
});
