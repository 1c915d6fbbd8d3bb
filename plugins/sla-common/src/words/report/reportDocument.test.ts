import type { Attainment } from '../../model';
import {
  contentOf,
  figureOf,
  MISSED,
  reportedAgreement,
  reportedTarget,
  textsIn,
} from './__testUtils__/reports';
import { reportDocument } from './reportDocument';

const HASH = 'c'.repeat(64);

describe('reportDocument', () => {
  it('says what it is, for whom, from whom and of which revision', () => {
    expect(reportDocument(contentOf(), { hash: HASH })).toMatchObject({
      type: 'Service level report',
      title: 'Zahlungsverkehr für Privatkunden',
      subtitle: 'for Privatkunden, from Team Zahlungen',
      period: 'October 2026',
      version: 'Revision 1',
      hash: HASH,
      mark: null,
    });
    expect(
      reportDocument(
        contentOf({ language: 'de', company: 'Nordwind', scope: 'customer' }),
        { hash: null },
      ),
    ).toMatchObject({
      type: 'Service-Level-Bericht',
      title: 'Privatkunden',
      subtitle: 'für Privatkunden, von Nordwind',
      period: 'Oktober 2026',
      mark: 'Entwurf',
    });
  });

  it('numbers what there is to say', () => {
    const { sections } = reportDocument(contentOf(), { hash: HASH });
    expect(sections.map(({ heading }) => heading)).toEqual([
      '1. In short',
      '2. At a glance',
      '3. Target by target',
      '4. Complaints',
      '5. Open actions',
      '6. How the figures came about',
    ]);
  });

  it('never lets a missed target read as its objective', () => {
    const attained = { good: 998_999_999, total: 1_000_000_000 };
    const targets = [
      reportedTarget({ ...MISSED, attained, attainedPercent: '99.899' }),
    ];
    expect(textsIn(contentOf({}, { targets }), 'overview')).toEqual([
      'Verfügbarkeit | at least 99.9 % | 99.899 % | overdrawn by 23 min 16 s | breached',
      'Verfügbarkeit',
    ]);
  });

  it('tells all there is to know of a target', () => {
    const target = reportedTarget(
      {
        ...MISSED,
        excludedSeconds: 3_600,
        unknownSeconds: 60,
        coverage: { good: 1_004_340, total: 1_004_400 },
        withoutExclusions: {
          attained: { good: 998_400, total: 1_008_000 },
          attainedPercent: '99.047',
          status: 'breached',
        },
      },
      {
        trend: [
          {
            period: '2026-09',
            status: 'met',
            nearMiss: true,
            attainedPercent: '99.912',
          },
          {
            period: '2026-10',
            status: 'breached',
            nearMiss: false,
            attainedPercent: '99.761',
          },
        ],
        outages: [
          {
            from: '2026-10-05T10:00:00Z',
            to: '2026-10-05T10:40:00Z',
            state: 'down',
            seconds: 2_400,
            note: 'Kein Strom',
            cause: 'Netzteil',
          },
        ],
        exclusions: [
          {
            from: '2026-10-07T01:00:00Z',
            to: '2026-10-07T02:00:00Z',
            seconds: 3_600,
            ground: 'maintenance',
            reason: 'Neue Version',
            approvedBy: null,
            disputed: false,
          },
          {
            from: '2026-10-08T01:00:00Z',
            to: '2026-10-08T02:00:00Z',
            seconds: 3_600,
            ground: 'third-party',
            reason: 'Börse zu',
            approvedBy: null,
            disputed: true,
          },
        ],
        corrections: [{ from: null, to: null, reason: 'Doppelt gemeldet' }],
        comment: {
          cause: 'Netzteil defekt',
          measure: 'Zweites Netzteil',
          measureDue: '2026-12-01',
          causedBy: 'Rechenzentrum',
        },
      },
    );
    const content = contentOf({ language: 'de' }, { targets: [target] });
    expect(textsIn(content, 'agreement-1')).toEqual([
      'Anbieter: Team Zahlungen',
      'Services: Zahlen & Überweisen',
      'Version der Vereinbarung: Version 3',
      `Ihre Prüfsumme (SHA-256): ${'a'.repeat(64)}`,
      'Verfügbarkeit',
      'verletzt',
      'Zahlungen sind verfügbar.',
      'Erreicht: 99,761 %',
      'Erlaubt: 16 min 44 s',
      'Verbraucht: 40 min',
      'Überzogen um: 23 min 16 s',
      'Servicezeit: 279 h',
      'Nicht gezählt: 1 h',
      'Wenn nichts ausgenommen wäre: 99,047 %, verletzt',
      'Abdeckung: 99,994 % davon sind bekannt | über 1 min ist nichts bekannt',
      'Ursache: Netzteil defekt',
      'Verursacht durch: Rechenzentrum',
      'Was dagegen getan wird: Zweites Netzteil (bis 1. Dezember 2026)',
      '09/26 99,912 knapp eingehalten | 10/26 99,761 verletzt',
      'Was dagegen zählte',
      '05.10.2026, 12:00 | 05.10.2026, 12:40 | 40 min | Ausfall; Kein Strom; Ursache: Netzteil',
      'Was nicht gezählt wurde',
      '07.10.2026, 03:00 | 07.10.2026, 04:00 | 1 h | angekündigte Wartung; Neue Version | in den Bedingungen vereinbart',
      '08.10.2026, 03:00 | 08.10.2026, 04:00 | 1 h | von Dritten verursacht; Börse zu | nicht gegengezeichnet; der Kunde widerspricht',
      'Was an den Messungen korrigiert wurde',
      '– | – | Doppelt gemeldet',
    ]);
  });

  it.each<[Partial<Attainment>, string]>([
    [
      {
        objective: {
          kind: 'outage-count',
          atMost: 2,
          degradedWeight: 0,
          minimumOutageSeconds: 0,
        },
        attained: { value: 1, unit: 'outages', count: 1 },
        budget: { unit: 'outages', allowed: 2, consumed: 1, remaining: 1 },
      },
      'at most 2 outages | 1 outage | 1 outage | met',
    ],
    [
      {
        objective: {
          kind: 'longest-outage',
          atMostSeconds: 7_200,
          minimumOutageSeconds: 0,
        },
        attained: { value: 0, unit: 'seconds', count: 0 },
        budget: {
          unit: 'seconds',
          allowed: 7_200,
          consumed: 0,
          remaining: 7_200,
        },
      },
      'no outage longer than 2 h | no outage | 2 h | met',
    ],
    [
      {
        objective: { kind: 'success-ratio', atLeast: 99 },
        attained: { good: 12_345, total: 12_400 },
        budget: { unit: 'events', allowed: 124, consumed: 55, remaining: 69 },
      },
      'at least 99 % good | 99.556 % | 69 events | met',
    ],
    [
      {
        objective: { kind: 'mean', op: 'lte', value: 300, minimum: 1 },
        attained: { value: 248.33012, unit: 'ms', count: 12 },
        budget: null,
      },
      'on average at most 300 ms | 248.331 ms | – | met',
    ],
    [
      {
        objective: {
          kind: 'value-slices',
          slice: { op: 'lte', value: 250 },
          sliceSeconds: 300,
          atLeast: 90,
        },
        attained: { good: 95, total: 100 },
        budget: { unit: 'slices', allowed: 10, consumed: 5, remaining: 5 },
      },
      'in at least 90 % of the time slices | 95.000 % | 5 time slices | met',
    ],
    [
      {
        objective: {
          kind: 'cases-in-time',
          measure: 'resolution',
          withinSeconds: 14_400,
          atLeast: 80,
          category: null,
          orAtMostMissed: 3,
          openOverdueCounts: true,
        },
        attained: { good: 9, total: 10 },
        budget: { unit: 'cases', allowed: 2, consumed: 1, remaining: 1 },
      },
      'at least 80 % within 4 h, or at most 3 missed | 90.000 % | 1 case | met',
    ],
  ])('shows a figure of %j', (figure, text) => {
    const targets = [reportedTarget(figure)];
    const [row] = textsIn(contentOf({}, { targets }), 'overview');
    expect(row).toBe(`Verfügbarkeit | ${text}`);
  });

  it('tells months of a quarter apart', () => {
    const targets = ['2026-10', '2026-11'].map(label =>
      reportedTarget({ period: { ...figureOf().period, label } }),
    );
    const texts = textsIn(contentOf({}, { targets }));
    expect(texts).toContain('Verfügbarkeit, October 2026');
    expect(texts).toContain('Verfügbarkeit, November 2026');
  });

  it('shows what changed in a corrected report, and why', () => {
    const content = contentOf({
      revision: 2,
      correction: {
        reason: 'The exchange confirmed late.',
        corrects: { revision: 1, hash: HASH },
        changes: [
          {
            agreementId: 'agreement-1',
            targetId: 'target-1',
            targetName: 'Verfügbarkeit',
            field: 'attained',
            before: '99.1 %',
            after: '99.9 %',
            why: ['exclusion', 'late-facts'],
          },
        ],
      },
    });
    expect(reportDocument(content, { hash: HASH }).mark).toBe(
      'Corrected report',
    );
    expect(textsIn(content, 'correction')).toEqual([
      'Reason: The exchange confirmed late.',
      `Corrects: Revision 1 (hash ${HASH})`,
      'Verfügbarkeit | achieved | 99.1 % | 99.9 % | time that is not counted and measurements that came late',
    ]);
  });

  it('writes what changed as the language does, and no code', () => {
    const changes = [
      ['attained', '99.900 %', '99.561 %'],
      ['status', 'met', 'no-data'],
      ['attained', null, '1003397.2 / 1004400'],
      ['downSeconds', '1002.8 s', '4400 s'],
      ['budgetConsumed', '0 seconds', '1 cases'],
      ['openCases', '1200', '0'],
      ['reported', '99.5 %', null],
      ['attained', '182.25 ms', 'etwa gleich'],
    ] as const;
    const content = contentOf({
      language: 'de',
      revision: 2,
      correction: {
        reason: 'Spät gemeldet',
        corrects: { revision: 1, hash: HASH },
        changes: changes.map(([field, before, after]) => ({
          agreementId: 'agreement-1',
          targetId: 'target-1',
          targetName: 'Z',
          field,
          before,
          after,
          why: ['late-facts'],
        })),
      },
    });
    const rows = textsIn(content, 'correction').slice(2);
    expect(rows.map(row => row.split(' | ').slice(1, 4))).toEqual([
      ['erreicht', '99,900 %', '99,561 %'],
      ['Status', 'eingehalten', 'nicht gemessen'],
      ['erreicht', '–', '1.003.397,2 / 1.004.400'],
      ['Ausfälle', '1.002,8 s', '1 h 13 min 20 s'],
      ['verbraucht', '0 s', '1 Fall'],
      ['noch offene Fälle', '1.200', '0'],
      ['gemeldet', '99,5 %', '–'],
      ['erreicht', '182,25 ms', 'etwa gleich'],
    ]);
  });

  it('tells what was said, what is open and what is done about it', () => {
    const content = contentOf({
      satisfaction: [
        { service: 'Zahlen', answers: 3, mean: '4.33' },
        { service: 'Sparen', answers: 1, mean: null },
      ],
      complaints: [
        { date: '2026-10-09', title: 'Zu langsam', answered: false },
      ],
      actions: [{ title: 'Zweite Leitung', due: '2026-12-01', owner: 'Netz' }],
      improvements: [
        { title: 'Umbau', due: null, effect: 'Kürzer', state: 'agreed' },
      ],
    });
    const texts = textsIn(content);
    expect(texts).toEqual(
      expect.arrayContaining([
        'Zahlen | 3 | 4.33',
        'Sparen | 1 | too few answers',
        '9 October 2026 | Zu langsam | not answered yet',
        '1 December 2026 | Zweite Leitung | Netz',
        'Umbau | Kürzer | – | agreed',
      ]),
    );
  });

  it('has a section for each agreement of a customer', () => {
    const content = contentOf({
      scope: 'customer',
      agreements: [
        reportedAgreement({ title: 'Zahlen' }),
        reportedAgreement({ title: 'Sparen', targets: [] }),
      ],
    });
    const { sections } = reportDocument(content, { hash: HASH });
    expect(sections.map(({ heading }) => heading)).toEqual(
      expect.arrayContaining(['3. Zahlen', '4. Sparen']),
    );
  });
});
