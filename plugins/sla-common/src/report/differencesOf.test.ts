import type { Attainment, ReportedTarget } from '../model';
import {
  contentOf,
  reportedTarget,
} from '../words/report/__testUtils__/reports';
import { differencesOf } from './differencesOf';

const contentWith = (...targets: readonly ReportedTarget[]) =>
  contentOf({}, { targets });
const LATE: Partial<Attainment> = {
  status: 'breached',
  attained: { good: 1_000_000, total: 1_004_400 },
  attainedPercent: '99.561',
  downSeconds: 4_400,
};
const EXCLUSION: ReportedTarget['exclusions'][number] = {
  from: '2026-10-10T10:00:00Z',
  to: '2026-10-10T10:30:00Z',
  seconds: 1_800,
  ground: 'third-party',
  reason: 'The exchange was closed',
  approvedBy: null,
  disputed: false,
};

describe('differencesOf', () => {
  const before = contentWith(reportedTarget());

  it('finds none where only words changed', () => {
    expect(differencesOf(before, before)).toEqual([]);
    const worded = contentOf(
      { summary: 'Well done', asOf: '2027-01-01T00:00:00Z' },
      {
        targets: [
          reportedTarget(
            {},
            {
              comment: {
                cause: 'A disk',
                measure: 'Two',
                measureDue: null,
                causedBy: null,
              },
            },
          ),
        ],
      },
    );
    expect(differencesOf(before, worded)).toEqual([]);
  });

  it('says each figure as it was and is, by facts that came late', () => {
    const found = differencesOf(before, contentWith(reportedTarget(LATE)));
    expect(
      found.map(({ field, before: was, after }) => [field, was, after]),
    ).toEqual([
      ['status', 'met', 'breached'],
      ['attained', '99.900 %', '99.561 %'],
      ['downSeconds', '1002.8 s', '4400 s'],
    ]);
    expect(new Set(found.map(({ why }) => why.join()))).toEqual(
      new Set(['late-facts']),
    );
  });

  it('says what the other side reported otherwise', () => {
    const reported = (attained: number, status: 'met' | 'breached') => ({
      id: 'reported-1',
      attained,
      status,
      reportedBy: 'Netz GmbH',
      evidence: null,
      createdBy: 'user:default/ada',
      createdAt: '2026-11-03T10:00:00Z',
    });
    const unknown: Partial<Attainment> = {
      status: 'no-data',
      attained: null,
      attainedPercent: null,
    };
    const found = differencesOf(
      contentWith(
        reportedTarget({ ...unknown, reported: reported(99.95, 'met') }),
      ),
      contentWith(
        reportedTarget({ ...unknown, reported: reported(99.5, 'breached') }),
      ),
    );
    expect(found).toMatchObject([
      { field: 'reported', before: '99.95 %', after: '99.5 %' },
    ]);
  });

  it('tells apart what is displayed alike', () => {
    const found = differencesOf(
      before,
      contentWith(
        reportedTarget({ attained: { good: 1_003_397.3, total: 1_004_400 } }),
      ),
    );
    expect(found).toMatchObject([
      { field: 'attained', before: '99.900 %', after: '99.900 %' },
    ]);
  });

  it.each<[string, Partial<ReportedTarget>, Partial<Attainment>]>([
    ['exclusion', { exclusions: [EXCLUSION] }, {}],
    [
      'correction',
      { corrections: [{ from: null, to: null, reason: 'Not down' }] },
      {},
    ],
    ['version', {}, { agreementVersion: 4 }],
  ])('says that a %s changed it', (why, changes, figure) => {
    const [found] = differencesOf(
      before,
      contentWith(reportedTarget({ ...LATE, ...figure }, changes)),
    );
    expect(found.why).toEqual([why]);
  });

  it('names a target that is in one of them alone', () => {
    const other = reportedTarget({ targetId: 'target-2', targetName: 'Other' });
    const both = contentWith(reportedTarget(), other);
    expect(differencesOf(before, both)).toMatchObject([
      {
        targetId: 'target-2',
        field: 'target',
        before: null,
        after: '99.900 %',
      },
    ]);
    expect(differencesOf(both, before)).toMatchObject([
      {
        targetId: 'target-2',
        field: 'target',
        before: '99.900 %',
        after: null,
      },
    ]);
  });

  it('compares the months of a quarter each with itself', () => {
    const september = reportedTarget({
      period: {
        label: '2026-09',
        from: '2026-08-31T22:00:00Z',
        to: '2026-09-30T22:00:00Z',
        timeZone: 'Europe/Berlin',
        state: 'closed',
        contractual: true,
      },
      status: 'breached',
    });
    const quarter = contentWith(september, reportedTarget());
    expect(differencesOf(quarter, quarter)).toEqual([]);
  });
});
