import { nameOf } from './serviceFields';

describe('nameOf', () => {
  it.each([
    ['Service desk', 'service-desk'],
    ['  Drucken & Büro (Straße 7) ', 'drucken-buro-strasse-7'],
    ['🚀', ''],
    ['خدمة', ''],
    [`${'a'.repeat(62)} b`, 'a'.repeat(62)],
  ])('makes of %j the name %j, which the catalog takes', (title, name) => {
    expect(nameOf(title)).toBe(name);
  });
});
