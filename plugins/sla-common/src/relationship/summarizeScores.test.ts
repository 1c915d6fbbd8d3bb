import { summarizeScores } from './summarizeScores';

describe('summarizeScores', () => {
  it.each([
    ['none', [], { count: 0, mean: null, scores: [] }],
    ['two', [5, 2], { count: 2, mean: null, scores: [2, 5] }],
    ['three', [5, 5, 4], { count: 3, mean: 4.67, scores: null }],
    ['four', [1, 2, 3, 4], { count: 4, mean: 2.5, scores: null }],
  ])('says what %s say together', (_what, scores, expected) => {
    expect(summarizeScores(scores)).toEqual(expected);
  });
});
