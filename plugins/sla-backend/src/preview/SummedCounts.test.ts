import { planCells, type CountEdges } from './SummedCounts';

const HOUR = 3600;
const DAY = 24 * HOUR;
const WINDOW = { from: 0, to: DAY };

const edges = (changes: Partial<CountEdges> = {}): CountEdges => ({
  instants: [],
  starts: [],
  sliceSeconds: [],
  bucketSeconds: 60,
  ...changes,
});

const everyHourAt = (seconds: number) =>
  Array.from({ length: 24 }, (_, i) => i * HOUR + seconds);

describe('planCells', () => {
  it.each<[string, Partial<CountEdges>, number | undefined, number[]]>([
    ['hours where nothing cuts them', {}, 3600, []],
    [
      'hours, but those that are cut or corrected bucket by bucket',
      { instants: [7 * HOUR, 8 * HOUR + 1], starts: [12 * HOUR] },
      3600,
      [8 * HOUR, 12 * HOUR],
    ],
    [
      'half hours where many days begin at them',
      { instants: [...everyHourAt(1800), 1] },
      1800,
      [0],
    ],
    ['no more than slices hold', { sliceSeconds: [3600, 300] }, 300, []],
    [
      'nothing where slices are as wide as buckets',
      { sliceSeconds: [60] },
      undefined,
      [],
    ],
    ['nothing where buckets are hours', { bucketSeconds: HOUR }, undefined, []],
    [
      'nothing where edges are anywhere',
      { instants: [...everyHourAt(1), ...everyHourAt(1861)] },
      undefined,
      [],
    ],
  ])('adds up %s', (_name, changes, seconds, cut) => {
    expect(planCells(edges(changes), WINDOW)).toEqual(
      seconds === undefined ? undefined : { seconds, cut: new Set(cut) },
    );
  });
});
