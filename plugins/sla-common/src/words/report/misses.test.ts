import { contentOf, reportedTarget, textsIn } from './__testUtils__/reports';
import { reportTables } from './reportTables';

const CASES = contentOf(
  {},
  {
    targets: [
      reportedTarget(
        {},
        {
          missedCases: [
            {
              id: 'INC-4711',
              opened: '2026-10-14T07:12:00Z',
              allowedSeconds: 4 * 3600,
              takenSeconds: 5 * 3600 + 60,
            },
            {
              id: null,
              opened: '2026-10-15T07:00:00Z',
              allowedSeconds: 4 * 3600,
              takenSeconds: 6 * 3600,
            },
          ],
        },
      ),
    ],
  },
);
const SLICES = contentOf(
  { language: 'de' },
  {
    targets: [
      reportedTarget(
        {},
        {
          badSlices: [
            {
              from: '2026-10-14T07:00:00Z',
              to: '2026-10-14T09:00:00Z',
              slices: 2,
              worst: { value: 412.5 },
            },
            {
              from: '2026-10-15T07:00:00Z',
              to: '2026-10-15T08:00:00Z',
              slices: 1,
              worst: { good: 98, total: 100 },
            },
          ],
        },
      ),
    ],
  },
);

const rowsOf = (content: typeof CASES, title: string) =>
  reportTables(content, { hash: null }).find(table => table.title === title)
    ?.rows;

describe('what a target missed', () => {
  it('is told case by case, with what was allowed and taken', () => {
    const texts = textsIn(CASES, 'agreement-1');
    expect(texts).toContain('Cases that were not in time');
    expect(texts).toContainEqual(
      expect.stringMatching(
        /^INC-4711 \| .*14.*2026.*9:12.* \| 4 h \| 5 h 1 min$/,
      ),
    );
    expect(texts).toContainEqual(expect.stringMatching(/^– \| .* \| 6.h$/));
  });

  it('is told slice by slice, with what was measured', () => {
    const texts = textsIn(SLICES, 'agreement-1');
    expect(texts).toContainEqual(
      expect.stringMatching(/^14\.10\.2026.* \| 2 \| 412,5$/),
    );
    expect(texts).toContainEqual(expect.stringMatching(/ \| 1 \| 98,000.%$/));
  });

  it('goes into spreadsheets as numbers', () => {
    expect(rowsOf(CASES, 'Cases not in time')?.[0]).toEqual([
      'Zahlungsverkehr für Privatkunden',
      'Verfügbarkeit',
      'INC-4711',
      expect.anything(),
      14_400,
      18_060,
    ]);
    expect(
      rowsOf(SLICES, 'Abschnitte nicht gut')?.map(row => row.slice(-3)),
    ).toEqual([
      [2, 412.5, null],
      [1, null, 98],
    ]);
  });

  it('is not spoken of where the report was published before it was told', () => {
    const titles = reportTables(contentOf(), { hash: null }).map(
      ({ title }) => title,
    );
    expect(titles).not.toContain('Cases not in time');
    expect(textsIn(contentOf(), 'agreement-1').join()).not.toMatch(
      /not in time/,
    );
  });
});
