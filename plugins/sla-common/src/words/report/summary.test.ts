import type { Attainment } from '../../model';
import {
  contentOf,
  MISSED,
  reportedTarget,
  textsIn,
} from './__testUtils__/reports';

function summaryOf(figure: Partial<Attainment>, language: 'en' | 'de' = 'en') {
  const targets = [reportedTarget(figure)];
  return textsIn(contentOf({ language }, { targets }), 'summary');
}

describe('a report in short', () => {
  it.each<[string, Partial<Attainment>, string, string]>([
    [
      'kept: what was used is counted up, what is allowed is cut down',
      {},
      'Zahlen & Überweisen worked as agreed in October 2026: 16 min 43 s of 16 min 44 s used.',
      'Zahlen & Überweisen lief im Oktober 2026 wie vereinbart: 16 min 43 s von 16 min 44 s verbraucht.',
    ],
    [
      'a near miss',
      { nearMiss: true },
      'Zahlen & Überweisen only just worked as agreed in October 2026: 16 min 43 s of 16 min 44 s used.',
      'Zahlen & Überweisen lief im Oktober 2026 gerade noch wie vereinbart: 16 min 43 s von 16 min 44 s verbraucht.',
    ],
    [
      'missed',
      MISSED,
      'Zahlen & Überweisen did not work as agreed in October 2026: down for 40 min, where 16 min 44 s were allowed.',
      'Zahlen & Überweisen lief im Oktober 2026 nicht wie vereinbart: 40 min ausgefallen, 16 min 44 s erlaubt.',
    ],
    [
      'not measured',
      { status: 'no-data', attained: null },
      'Zahlen & Überweisen: too little was measured in October 2026.',
      'Zahlen & Überweisen: Es wurde im Oktober 2026 zu wenig gemessen.',
    ],
    [
      'reported by the other side',
      {
        status: 'no-data',
        attained: null,
        reported: {
          id: 'r',
          attained: 99.95,
          status: 'met',
          reportedBy: 'Quayside',
          evidence: null,
          createdBy: 'user:default/erik',
          createdAt: '2026-11-02T00:00:00Z',
        },
      },
      'Zahlen & Überweisen worked as agreed in October 2026, as Quayside reports; it was not measured here.',
      'Zahlen & Überweisen lief im Oktober 2026 wie vereinbart, wie Quayside meldet; gemessen wurde es hier nicht.',
    ],
  ])('tells %s', (_, figure, english, german) => {
    expect(summaryOf(figure)).toContain(english);
    expect(summaryOf(figure, 'de')).toContain(german);
  });

  it('counts what binds, and begins with what the manager says', () => {
    const content = contentOf(
      { summary: 'A quiet month.' },
      {
        targets: [
          reportedTarget(),
          reportedTarget({ ...MISSED, targetId: 'target-2' }),
          reportedTarget({
            ...MISSED,
            targetId: 'target-3',
            commitment: 'trial',
          }),
        ],
      },
    );
    expect(textsIn(content, 'summary').slice(0, 2)).toEqual([
      'A quiet month.',
      'Missed: 1 of 2 targets.',
    ]);
  });

  it('tells of two hundred targets only those that are not plainly met', () => {
    const targets = Array.from({ length: 200 }, (_, i) =>
      reportedTarget(
        { targetId: `target-${i}`, ...(i === 7 ? MISSED : {}) },
        { name: `Target ${i}` },
      ),
    );
    expect(textsIn(contentOf({}, { targets }), 'summary')).toEqual([
      'Missed: 1 of 200 targets.',
      'Zahlen & Überweisen (Target 7) did not work as agreed in October 2026: down for 40 min, where 16 min 44 s were allowed.',
      'The other 199 were kept without trouble.',
    ]);
  });

  it('names the worst first, and refers to the table for what nobody would read to the end', () => {
    const targets = Array.from({ length: 40 }, (_, i) =>
      reportedTarget(
        {
          targetId: `target-${i}`,
          ...(i % 2 === 0 ? { nearMiss: true } : MISSED),
        },
        { name: `Target ${i}` },
      ),
    );
    const [missed, first, ...others] = textsIn(
      contentOf({}, { targets }),
      'summary',
    );
    expect(missed).toBe('Missed: 20 of 40 targets.');
    expect(first).toContain('(Target 1) did not work as agreed');
    expect(others).toHaveLength(12);
    expect(others.at(-1)).toBe(
      'For 28 more that were not kept without trouble see the next section.',
    );
  });
});
