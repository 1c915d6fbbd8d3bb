import { BoundedCache } from './BoundedCache';

describe('BoundedCache', () => {
  it('makes a value once, and again when it was forgotten', () => {
    const cache = BoundedCache.create<string>(2);
    const made: string[] = [];
    const get = (key: string) =>
      cache.get(key, () => {
        made.push(key);
        return key.toUpperCase();
      });
    expect([get('a'), get('b'), get('a'), get('c'), get('a')]).toEqual([
      'A',
      'B',
      'A',
      'C',
      'A',
    ]);
    expect(made).toEqual(['a', 'b', 'c']);
    get('b');
    expect(made).toEqual(['a', 'b', 'c', 'b']);
  });
});
