import fc from 'fast-check';
import { Naming } from './Naming';

const TOM = { ref: 'user:default/tom', names: ['Tom Baker'] };
const BY = { ref: 'user:sla/erased-person', name: 'Erased person' };

describe('Naming', () => {
  it.each([
    ['user:default/tom', 'user:sla/erased-person'],
    ['Ask USER:default/Tom.', 'Ask user:sla/erased-person.'],
    ['TOM  baker said', 'Erased person said'],
    ['(Tom\nBaker)', '(Erased person)'],
    ["Tom Baker's idea", "Erased person's idea"],
    ['Tom Baker, Tom Baker', 'Erased person, Erased person'],
  ])('replaces the person in %j', (text, expected) => {
    expect(Naming.of(TOM).replace(text, 'text', BY)).toBe(expected);
    expect(Naming.of(TOM).isIn(text, 'text')).toBe(true);
  });

  it.each([
    'user:default/tommy',
    'user:default/tom.smith',
    'user:default/tom-2',
    'superuser:default/tom',
    'Tom Bakery',
    'Atom Baker',
    'Tom',
    '',
    null,
  ])('leaves %j alone', text => {
    expect(Naming.of(TOM).replace(text, 'text', BY)).toBe(text);
    expect(Naming.of(TOM).isIn(text, 'text')).toBe(false);
  });

  it('replaces strings within JSON, once in each list, and no keys', () => {
    const json = JSON.stringify({
      'Tom Baker': ['Tom Baker', 'user:default/tom', 'Tom Baker', 'Ann'],
      deep: [{ text: 'by Tom Baker', count: 1, none: null }],
    });
    expect(
      JSON.parse(String(Naming.of(TOM).replace(json, 'json', BY))),
    ).toEqual({
      'Tom Baker': ['Erased person', 'user:sla/erased-person', 'Ann'],
      deep: [{ text: 'by Erased person', count: 1, none: null }],
    });
  });

  it('replaces the longest of several names first', () => {
    const naming = Naming.of({ ref: null, names: ['Tom', 'Tom Baker'] });
    expect(naming.replace('Tom Baker, Tom', 'text', BY)).toBe(
      'Erased person, Erased person',
    );
  });

  it('takes names as they are, whatever is in them', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', minLength: 3 }),
        fc.string({ unit: 'grapheme' }),
        (written, beside) => {
          const name = written.trim();
          fc.pre(name.length >= 3);
          const naming = Naming.of({ ref: null, names: [name] });
          const text = `${beside} ${name} ${beside}`;
          const after = naming.replace(text, 'text', { ref: '', name: '$&' });
          expect(String(after)).toContain('$&');
          expect(naming.isIn(text, 'text')).toBe(true);
        },
      ),
    );
  });
});
