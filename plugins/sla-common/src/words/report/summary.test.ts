import type { Attainment } from '../../model';
import {
  contentOf,
  MISSED,
  reportedAgreement,
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

  /** Four targets that were kept, and one of which there was nothing to judge. */
  const ONE_WITHOUT_CASES = [0, 1, 2, 3, 4].map(i =>
    reportedTarget({
      targetId: `target-${i}`,
      ...(i === 4 ? ({ status: 'no-events', attained: null } as const) : {}),
    }),
  );

  it.each([
    ['en', 'All 4 targets were kept.', /there was nothing to judge/],
    [
      'de',
      'Alle 4 Ziele wurden eingehalten.',
      /Es gab .* nichts zu beurteilen/,
    ],
  ] as const)(
    'does not take a month without a case for one that was not measured, in %s',
    (language, whole, nothing) => {
      const texts = textsIn(
        contentOf({ language }, { targets: ONE_WITHOUT_CASES }),
        'summary',
      );
      expect(texts[0]).toBe(whole);
      expect(texts).toContainEqual(expect.stringMatching(nothing));
      expect(texts.join()).not.toMatch(/Not judged|Nicht beurteilt/);
    },
  );

  /** A target that is judged by weeks, and one that is judged by the month. */
  const weekly = (figure: Partial<Attainment>) => [
    ...[40, 41, 42, 43].map(week =>
      reportedTarget({
        targetId: 'weekly',
        period: {
          ...reportedTarget().attainment.period,
          label: `2026-W${week}`,
        },
        ...(week === 41 ? figure : {}),
      }),
    ),
    reportedTarget(),
  ];

  it.each<[string, Partial<Attainment>, string, string]>([
    [
      'was kept in all',
      {},
      'All 2 targets were kept.',
      'Alle 2 Ziele wurden eingehalten.',
    ],
    [
      'was missed in one',
      MISSED,
      'Missed: 1 of 2 targets.',
      'Verfehlt: 1 von 2 Zielen.',
    ],
    [
      'was not measured in one',
      { status: 'no-data', attained: null },
      'Not judged, since nothing or too little was measured: 1.',
      'Nicht beurteilt, weil nichts oder zu wenig gemessen wurde: 1.',
    ],
  ])(
    'counts a target with several periods once, where it %s',
    (_, figure, english, german) => {
      const wholeIn = (language: 'en' | 'de') =>
        textsIn(
          contentOf({ language }, { targets: weekly(figure) }),
          'summary',
        )[0];
      expect(wholeIn('en')).toBe(english);
      expect(wholeIn('de')).toBe(german);
    },
  );

  const many = (
    count: number,
    figureOf: (i: number) => Partial<Attainment> = () => ({}),
  ) =>
    Array.from({ length: count }, (_, i) =>
      reportedTarget({ targetId: `target-${i}`, ...figureOf(i) }),
    );

  it('says once that all of many were kept', () => {
    expect(textsIn(contentOf({}, { targets: many(200) }), 'summary')).toEqual([
      'All 200 targets were kept.',
    ]);
  });

  it('says so of each agreement among several', () => {
    const content = contentOf({
      agreements: [
        reportedAgreement({ title: 'First', targets: many(20) }),
        reportedAgreement({
          title: 'Second',
          targets: [reportedTarget({ ...MISSED, targetId: 'other' })],
        }),
      ],
    });
    expect(textsIn(content, 'summary').slice(0, 3)).toEqual([
      'Missed: 1 of 21 targets.',
      'First',
      'All 20 targets were kept.',
    ]);
  });

  it.each([
    ['en', 'There was nothing to judge for 3 targets.'],
    ['de', 'Bei 3 Zielen gab es nichts zu beurteilen.'],
  ] as const)(
    'tells of many where there was nothing to judge, in %s',
    (language, sentence) => {
      const targets = many(20, i =>
        i < 3 ? { status: 'no-events', attained: null } : {},
      );
      const texts = textsIn(contentOf({ language }, { targets }), 'summary');
      expect(texts.slice(1)).toEqual([sentence]);
    },
  );

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
