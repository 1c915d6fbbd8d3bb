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

  it.each([
    ['Frau Müllers Wunsch', 'Frau Maiers Wunsch'],
    ["Müller's idea", "Maier's idea"],
    ['Müller’s idea', 'Maier’s idea'],
    ['Mu\u0308ller', 'Maier'],
    ['MÜLLERS', 'MaierS'],
  ])('takes %j for the name, however it is written', (text, expected) => {
    const naming = Naming.of({ ref: null, names: ['Müller'] });
    const by = { ref: '', name: 'Maier' };
    expect(naming.replace(text, 'text', by)).toBe(expected);
    const decomposed = Naming.of({ ref: null, names: ['Mu\u0308ller'] });
    expect(decomposed.isIn(text, 'text')).toBe(true);
  });

  it('has no s of a genitive after one', () => {
    const naming = Naming.of({ ref: null, names: ['Müller'] });
    const by = { ref: '', name: 'Klaus' };
    expect(naming.replace('Müllers Wunsch', 'text', by)).toBe('Klaus’ Wunsch');
    expect(naming.replace('Müller’s', 'text', by)).toBe('Klaus’s');
  });

  it.each([
    'Müller-Schmidt',
    'Schmidt-Müller',
    'Müllersche',
    'Müller‑Lüdenscheidt',
  ])('takes %j for another name', text => {
    const naming = Naming.of({ ref: null, names: ['Müller'] });
    expect(naming.isIn(text, 'text')).toBe(false);
  });

  it.each([
    'user:default/anna',
    'system:default/anna-db',
    'It is System:default/db.anna.',
    'anna@example.org',
    'Write to <x.anna@example.org>',
    'https://example.org/anna?by=anna',
    '[Minutes](/minutes/of/anna)',
    'see www.anna.example',
  ])('leaves a name alone within %j', text => {
    const naming = Naming.of({ ref: null, names: ['Anna'] });
    expect(naming.isIn(text, 'text')).toBe(false);
    expect(naming.isIn(JSON.stringify([text]), 'json')).toBe(false);
  });

  it('replaces an address that is given as a name', () => {
    const naming = Naming.of({ ref: null, names: ['anna@example.org'] });
    expect(naming.replace('(anna@example.org)', 'text', BY)).toBe(
      '(Erased person)',
    );
    expect(naming.isIn('joanna@example.org', 'text')).toBe(false);
  });

  it('replaces a name beside an address', () => {
    const naming = Naming.of({ ref: null, names: ['Anna'] });
    expect(naming.replace('[Anna](https://x.org/anna): Anna', 'text', BY)).toBe(
      '[Erased person](https://x.org/anna): Erased person',
    );
  });

  it('looks for no name in a ref that it has just written', () => {
    const naming = Naming.of({ ref: 'user:default/anna', names: ['Anna'] });
    expect(
      naming.replace('Anna (user:default/anna)', 'text', {
        ref: 'user:default/anna-schmidt',
        name: 'Anna Schmidt',
      }),
    ).toBe('Anna Schmidt (user:default/anna-schmidt)');
  });

  it.each([
    [['Anna Meier', 'Meier'], 'Anna Meier-Schmidt', 'Anna Meier, Meier'],
    [['Lea'], 'Lea Klein', 'Lea said, and Leas'],
    [['Klein'], 'Lea Klein', 'Frau Klein, Lea'],
    [['Lea Klein-Meier'], 'Lea Klein', 'Lea Klein-Meier'],
  ])('corrects %j to %j once', (names, name, text) => {
    const naming = Naming.of({ ref: null, names });
    const by = { ref: '', name };
    const first = naming.replace(text, 'text', by);
    expect(first).not.toBe(text);
    expect(String(first).split(name)).not.toHaveLength(1);
    expect(first).not.toContain(`${name} ${name.split(' ')[1]}`);
    expect(naming.replace(first, 'text', by)).toBe(first);
  });

  it('writes just the new name for names within one another', () => {
    const naming = Naming.of({ ref: null, names: ['Meier', 'Anna Meier'] });
    const by = { ref: '', name: 'Anna Meier-Schmidt' };
    expect(naming.replace('Anna Meier', 'text', by)).toBe(by.name);
  });

  it('corrects capitals too', () => {
    const naming = Naming.of({ ref: null, names: ['lea klein'] });
    const by = { ref: '', name: 'Lea Klein' };
    expect(naming.replace('lea klein', 'text', by)).toBe('Lea Klein');
  });

  it('says what is nothing but the person', () => {
    const naming = Naming.of(TOM);
    expect(naming.isWhole('tom  BAKER ')).toBe(true);
    expect(naming.isWhole('user:default/tom')).toBe(true);
    expect(naming.isWhole('Tom Baker junior')).toBe(false);
    expect(naming.isWhole(null)).toBe(false);
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
