import type { Attainment } from '@service-levels/backstage-plugin-sla-common';
import { aFigure } from '../__testUtils__/aFigure';
import { wordsIn } from '../__testUtils__/wordsIn';
import {
  achievedInWords,
  ifNothingMoreInWords,
  besidesInWords,
} from './figures';

const words = wordsIn('en');
const plain = (text: string | undefined) => text?.replace(/\u00a0/g, ' ');

describe('ifNothingMoreInWords', () => {
  it('cuts down, so that a missed target never reads as its objective', () => {
    expect(
      plain(
        ifNothingMoreInWords(
          aFigure({ ifNothingMore: { good: 998_999, total: 1_000_000 } }),
          words,
        ),
      ),
    ).toBe('if nothing more: 99.899 %');
  });

  it.each([null, { good: 0, total: 0 }])(
    'is left out for %j',
    ifNothingMore => {
      expect(
        ifNothingMoreInWords(aFigure({ ifNothingMore }), words),
      ).toBeUndefined();
    },
  );
});

describe('achievedInWords', () => {
  const nothing = {
    attained: null,
    attainedPercent: null,
    status: 'no-events' as const,
  };

  it.each<[Attainment['objective'], string]>([
    [aFigure().objective, 'no service time yet'],
    [{ kind: 'success-ratio', atLeast: 99 }, 'no events yet'],
    [{ kind: 'mean', op: 'lte', value: 1, minimum: 1 }, 'no values yet'],
  ])('says what there was not of %j', (objective, text) => {
    expect(achievedInWords(aFigure({ ...nothing, objective }), words)).toBe(
      text,
    );
  });

  it('leads to the parts where the objective changed in between', () => {
    const { objective } = aFigure();
    const part = {
      agreementVersion: 2,
      from: '2026-10-31T23:00:00Z',
      to: '2026-11-14T23:00:00Z',
      objective,
      status: 'met' as const,
      attained: { good: 1, total: 1 },
    };
    expect(
      achievedInWords(
        aFigure({ attained: null, attainedPercent: null, parts: [part] }),
        words,
      ),
    ).toBe('see the parts');
  });
});

describe('besidesInWords', () => {
  it('is silent where nothing was excluded or corrected', () => {
    expect(besidesInWords(aFigure(), words)).toEqual([]);
  });

  it('tells the figures as they would be, with a verdict where it is another', () => {
    expect(
      besidesInWords(
        aFigure({
          withoutExclusions: {
            attained: { good: 1, total: 1 },
            attainedPercent: '99.930',
            status: 'at-risk',
          },
          withoutCorrections: {
            attained: { good: 1, total: 1 },
            attainedPercent: '99.710',
            status: 'breached',
          },
        }),
        words,
      ),
    ).toEqual([
      '99.930 % without exclusions',
      '99.710 % before corrections: breached',
    ]);
  });

  it.each<[Partial<Attainment>, number, string]>([
    [{}, 99.95, '99.95 %'],
    [
      {
        objective: {
          kind: 'longest-outage',
          atMostSeconds: 3600,
          minimumOutageSeconds: 0,
        },
      },
      630,
      '10 min 30 sec',
    ],
    [
      {
        objective: {
          kind: 'outage-count',
          atMost: 1,
          degradedWeight: 0,
          minimumOutageSeconds: 0,
        },
      },
      2,
      'outages: 2',
    ],
  ])(
    'marks what was reported as not measured: %j',
    (figure, attained, told) => {
      const reported = {
        id: 'result-1',
        attained,
        status: 'breached' as const,
        reportedBy: 'ACME Hosting',
        evidence: null,
        createdBy: 'user:default/markus',
        createdAt: '2026-12-01T08:00:00Z',
      };
      expect(
        besidesInWords(aFigure({ ...figure, reported }), words).map(plain),
      ).toEqual([`reported, not measured: ${told} (ACME Hosting): breached`]);
    },
  );

  it('tells a figure that is no ratio', () => {
    expect(
      besidesInWords(
        aFigure({
          objective: {
            kind: 'outage-count',
            atMost: 2,
            degradedWeight: 0,
            minimumOutageSeconds: 0,
          },
          withoutCorrections: {
            attained: { value: 3, unit: 'outages', count: 3 },
            attainedPercent: null,
            status: 'at-risk',
          },
        }),
        words,
      ),
    ).toEqual(['3 outages before corrections']);
  });
});
