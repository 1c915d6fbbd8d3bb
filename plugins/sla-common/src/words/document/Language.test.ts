import { documentLanguageOf } from './Language';

describe('documentLanguageOf', () => {
  it.each([
    ['de', 'de'],
    ['de-AT', 'de'],
    ['DE', 'de'],
    ['en-GB', 'en'],
    ['fr', 'en'],
    [null, 'en'],
    [undefined, 'en'],
  ])('writes for %s in %s', (tag, language) => {
    expect(documentLanguageOf(tag)).toBe(language);
  });
});
