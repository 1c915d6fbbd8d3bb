import fc from 'fast-check';
import {
  clip,
  intersect,
  subtract,
  totalSeconds,
  unite,
  type Interval,
} from './interval';

const WIDTH = 60;

/** Intervals on a short line; some are empty, some run backwards. */
const intervals = fc.array(
  fc.record({
    from: fc.integer({ min: 0, max: WIDTH }),
    to: fc.integer({ min: 0, max: WIDTH }),
  }),
  { maxLength: 8 },
);

/** The seconds that intervals hold, one by one. */
function secondsOf(list: readonly Interval[]): ReadonlySet<number> {
  const seconds = new Set<number>();
  for (const { from, to } of list) {
    for (let second = from; second < to; second++) {
      seconds.add(second);
    }
  }
  return seconds;
}

/** Disjoint intervals in order, as the one way of writing a set of seconds. */
function intervalsOf(isIn: (second: number) => boolean): Interval[] {
  const list: Interval[] = [];
  let from: number | undefined;
  for (let second = 0; second <= WIDTH; second++) {
    if (isIn(second) && from === undefined) {
      from = second;
    }
    if (!isIn(second) && from !== undefined) {
      list.push({ from, to: second });
      from = undefined;
    }
  }
  return list;
}

describe('unite', () => {
  it.each<[string, Interval[], Interval[]]>([
    ['nothing', [], []],
    ['an empty interval', [{ from: 5, to: 5 }], []],
    ['a reversed interval', [{ from: 5, to: 3 }], []],
    [
      'touching ones',
      [
        { from: 3, to: 5 },
        { from: 1, to: 3 },
      ],
      [{ from: 1, to: 5 }],
    ],
    [
      'one in another',
      [
        { from: 1, to: 9 },
        { from: 2, to: 3 },
      ],
      [{ from: 1, to: 9 }],
    ],
    [
      'separate ones',
      [
        { from: 4, to: 5 },
        { from: 1, to: 3 },
      ],
      [
        { from: 1, to: 3 },
        { from: 4, to: 5 },
      ],
    ],
  ])('joins %s', (_what, input, output) => {
    expect(unite(input)).toEqual(output);
  });

  it('holds exactly the seconds of its parts, disjoint and in order', () => {
    fc.assert(
      fc.property(intervals, list => {
        const seconds = secondsOf(list);
        expect(unite(list)).toEqual(intervalsOf(second => seconds.has(second)));
      }),
    );
  });

  it('changes nothing the second time, and leaves its input alone', () => {
    fc.assert(
      fc.property(intervals, list => {
        const before = structuredClone(list);
        const united = unite(list);
        expect(unite(united)).toEqual(united);
        expect(list).toEqual(before);
      }),
    );
  });
});

describe('intersect', () => {
  it('holds exactly the seconds that both have', () => {
    fc.assert(
      fc.property(intervals, intervals, (a, b) => {
        const [left, right] = [secondsOf(a), secondsOf(b)];
        const common = intervalsOf(
          second => left.has(second) && right.has(second),
        );
        expect(intersect(a, b)).toEqual(common);
        expect(intersect(b, a)).toEqual(common);
      }),
    );
  });

  it('of a list with itself is its union', () => {
    fc.assert(
      fc.property(intervals, list =>
        expect(intersect(list, list)).toEqual(unite(list)),
      ),
    );
  });
});

describe('subtract', () => {
  it('holds exactly the seconds that the second list does not have', () => {
    fc.assert(
      fc.property(intervals, intervals, (a, b) => {
        const [left, right] = [secondsOf(a), secondsOf(b)];
        expect(subtract(a, b)).toEqual(
          intervalsOf(second => left.has(second) && !right.has(second)),
        );
      }),
    );
  });

  it('of a list from itself leaves nothing', () => {
    fc.assert(
      fc.property(intervals, list => expect(subtract(list, list)).toEqual([])),
    );
  });
});

describe('clip', () => {
  it('holds exactly the seconds that lie in the span', () => {
    fc.assert(
      fc.property(
        intervals,
        intervals,
        (list, [span = { from: 10, to: 20 }]) => {
          const seconds = secondsOf(list);
          const isInSpan = (second: number) =>
            second >= span.from && second < span.to;
          expect(clip(list, span)).toEqual(
            intervalsOf(second => seconds.has(second) && isInSpan(second)),
          );
        },
      ),
    );
  });
});

describe('totalSeconds', () => {
  it('counts each second once', () => {
    fc.assert(
      fc.property(intervals, list =>
        expect(totalSeconds(list)).toBe(secondsOf(list).size),
      ),
    );
  });

  it('of a union is the sum of both less what they have in common', () => {
    fc.assert(
      fc.property(intervals, intervals, (a, b) => {
        const common = totalSeconds(intersect(a, b));
        expect(totalSeconds([...a, ...b])).toBe(
          totalSeconds(a) + totalSeconds(b) - common,
        );
        expect(totalSeconds(subtract(a, b))).toBe(totalSeconds(a) - common);
      }),
    );
  });
});
